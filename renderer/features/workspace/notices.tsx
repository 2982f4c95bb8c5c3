import { Info, X } from 'lucide-react'
import { useState } from 'react'
import { useSnapshot } from '../../store/project-store.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'

/** What the reader and the planner had to guess, and what was repaired on opening. */
export function Notices() {
  const notices = useSnapshot(({ project, story }) => [...project.notices, ...story.warnings, ...project.planWarnings])
  const [dismissed, setDismissed] = useState('')
  const [unfolded, setUnfolded] = useState(false)
  const [first, ...others] = notices
  if (first === undefined || dismissed === notices.join('\n')) return null
  return (
    <div role="status" className="flex items-start gap-2.5 border-b bg-warn-wash px-4 py-1.5 text-sm">
      <Info className="mt-1.5 size-4 shrink-0 text-warn" aria-hidden="true" />
      <div className="min-w-0 flex-1 py-1">
        <p className={unfolded ? '' : 'truncate'}>{first}</p>
        {unfolded && others.map((notice) => <p key={notice}>{notice}</p>)}
      </div>
      {others.length > 0 && !unfolded && (
        <Button look="ghost" size="sm" onClick={() => setUnfolded(true)}>
          {countOf(others.length, 'more', 'more')}
        </Button>
      )}
      <IconButton label="Dismiss notices" onClick={() => setDismissed(notices.join('\n'))}>
        <X />
      </IconButton>
    </div>
  )
}
