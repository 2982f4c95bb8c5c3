import { CircleAlert, CircleCheck, CircleDashed, RefreshCw } from 'lucide-react'
import { useEffect } from 'react'
import type { Status } from '../../../shared/contract.ts'
import { refreshDoctor } from '../../store/actions.ts'
import { useApp } from '../../store/app-store.ts'
import { Button } from '../../ui/button.tsx'

const words: Record<Status['state'], string> = {
  works: 'Works',
  'not-configured': 'Not set up',
  'wrong-key': 'The key is refused',
  unreachable: 'Out of reach',
  missing: 'Not installed',
  limited: 'Works with limits',
}

function Sign({ state }: { state: Status['state'] }) {
  if (state === 'works') return <CircleCheck className="size-4 text-good" aria-hidden="true" />
  if (state === 'not-configured') return <CircleDashed className="size-4 text-faint" aria-hidden="true" />
  return <CircleAlert className={state === 'limited' ? 'size-4 text-warn' : 'size-4 text-bad'} aria-hidden="true" />
}

/** What is configured and works. */
export function Doctor() {
  const statuses = useApp((state) => state.doctor)
  useEffect(refreshDoctor, [])
  return (
    <>
      <div className="flex items-center justify-between py-1.5">
        <p className="text-xs text-soft">What is set up and works right now.</p>
        <Button size="sm" onClick={refreshDoctor} disabled={statuses === null}>
          <RefreshCw className={statuses === null ? 'animate-spin' : ''} /> Check again
        </Button>
      </div>
      <ul aria-label="Doctor" aria-busy={statuses === null}>
        {statuses?.map((status) => (
          <li key={`${status.type}-${status.id}`} className="flex items-start gap-3 border-b py-2.5 last:border-0">
            <span className="mt-0.5">
              <Sign state={status.state} />
            </span>
            <span className="min-w-0 flex-1">
              <span className="block text-sm font-medium">
                {status.label} <span className="font-normal text-faint">{status.type}</span>
              </span>
              {status.detail && <span className="block text-xs break-words text-soft">{status.detail}</span>}
            </span>
            <span className="text-xs text-soft">{words[status.state]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
