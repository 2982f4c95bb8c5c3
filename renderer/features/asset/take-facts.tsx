import { CircleCheck, CircleX } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { Take } from '../../../shared/take.ts'
import { formatBytes, formatDecibels, formatLength, formatMoney } from '../../ui/format.ts'
import { RightsLight } from '../../ui/rights-light.tsx'

function listFacts(take: Take): [string, ReactNode][] {
  const facts: [string, ReactNode][] = [
    ['Made by', take.model ? `${take.maker}, ${take.model}` : take.maker],
    ['Seed', take.seed],
    ['Cost', formatMoney(take.usage.cost)],
  ]
  if (take.note) facts.push(['Note', take.note])
  if (take.picture) facts.push(['Size', `${take.picture.width} × ${take.picture.height}`])
  if (take.picture && take.picture.parts.length > 0) facts.push(['Parts', take.picture.parts.join(', ')])
  if (take.sound) {
    facts.push(['Length', formatLength(take.sound.duration)])
    facts.push(['Loudness', formatDecibels(take.sound.loudness, 'LUFS')])
    facts.push(['Peak', formatDecibels(take.sound.peak, 'dBTP')])
    facts.push(['Format', `${take.sound.sampleRate / 1000} kHz, ${take.sound.channels === 1 ? 'mono' : 'stereo'}`])
  }
  facts.push(['File', `${take.file}, ${formatBytes(take.bytes)}`])
  return facts
}

/** How a take was made, whether it may be used and what the checks said. */
export function TakeFacts({ take }: { take: Take }) {
  return (
    <div className="flex flex-col gap-3.5">
      <dl className="grid grid-cols-[72px_1fr] gap-x-3 gap-y-1 text-xs" data-selectable>
        {listFacts(take).map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-faint">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <ul aria-label="Checks" className="flex flex-col gap-1 text-xs">
        {take.verdict.gates.map((gate) => (
          <li key={gate.gate} className="flex gap-2">
            {gate.passed ? (
              <CircleCheck className="mt-0.5 size-3.5 shrink-0 text-good" aria-label="Passed" />
            ) : (
              <CircleX className="mt-0.5 size-3.5 shrink-0 text-bad" aria-label="Not passed" />
            )}
            <span className="min-w-0">
              <span className="capitalize">{gate.gate}</span>
              {gate.reasons.length > 0 && <span className="text-soft"> {gate.reasons.join(' ')}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-1 text-xs">
        <RightsLight credits={take.credits} words />
        {take.credits.map((credit) => (
          <p key={`${credit.title}-${credit.author}`} className="break-words text-soft">
            {[credit.title, credit.author, credit.licence].filter(Boolean).join(' · ')}
          </p>
        ))}
      </div>
    </div>
  )
}
