import { useMemo } from 'react'
import type { Asset } from '../../../shared/plan.ts'
import { titleOfKind } from '../../store/arrange-assets.ts'
import { coverageOf } from '../../store/coverage.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Button } from '../../ui/button.tsx'
import { countOf, formatAgo, formatLength, formatMoney } from '../../ui/format.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { Section } from '../../ui/section.tsx'

const kinds = Object.keys(titleOfKind) as Asset['kind'][]

const Meter = ({ label, part, whole, tone }: { label: string; part: number; whole: number; tone: string }) => (
  <div className="mt-2">
    <div className="flex justify-between text-xs">
      <span className="text-soft">{label}</span>
      <span className="text-faint tabular-nums">
        {part} of {countOf(whole, 'beat')}
      </span>
    </div>
    <div className="mt-1 h-1 overflow-hidden rounded-full bg-press">
      <div className={`h-full rounded-full ${tone}`} style={{ width: `${whole === 0 ? 0 : (part / whole) * 100}%` }} />
    </div>
  </div>
)

function Runs() {
  const runs = useSnapshot((snapshot) => snapshot.runs)
  const now = Date.now()
  const latest = useMemo(
    () =>
      Object.values(runs)
        .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
        .slice(0, 4),
    [runs],
  )
  if (latest.length === 0) return null
  return (
    <Section title="Runs">
      <ul className="flex flex-col gap-1.5">
        {latest.map((run) => {
          const missed = run.counts.failed + run.counts.rejected
          const ended = run.endedAt ? (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000 : null
          return (
            <li key={run.id} className="flex items-baseline justify-between gap-2 text-xs">
              <span className="text-soft">
                {run.counts.done} of {run.total}
                {missed > 0 && <span className="text-bad"> · {missed} missed</span>}
                {run.state === 'cancelled' && ' · cancelled'}
                {ended !== null && ` · ${formatLength(ended)}`} · {formatMoney(run.usage.cost)}
              </span>
              <span className="text-faint">{run.state === 'running' ? 'now' : formatAgo(run.startedAt, now)}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** The project as a whole: shown where nothing is selected. */
export function Overview() {
  const { story, style, assets, order, settings } = useSnapshot((snapshot) => ({
    story: snapshot.story,
    style: snapshot.style,
    assets: snapshot.assets,
    order: snapshot.order,
    settings: snapshot.project.settings,
  }))
  const placedAt = useSnapshot((_, index) => index.placedAt)
  const coverage = useMemo(() => coverageOf(story, placedAt, assets), [story, placedAt, assets])
  const [rate, per] = settings.frameRate
  const facts = [
    countOf(story.scenes.length, 'scene'),
    formatLength(story.duration),
    settings.aspect,
    `${Math.round((rate / per) * 100) / 100} fps`,
  ]
  return (
    <>
      <header className="px-4 pt-4 pb-3.5">
        <h2 className="text-base leading-5 font-semibold tracking-[-0.01em]">{story.title}</h2>
        <p className="mt-1 text-xs text-soft">{facts.join(' · ')}</p>
      </header>
      <Section
        title="Style"
        aside={
          <Button
            look="ghost"
            size="sm"
            className="-mr-2"
            onClick={() => useView.getState().change({ dialog: 'style' })}
          >
            Change
          </Button>
        }
      >
        <p className="mb-2 text-sm text-soft">{style.name}</p>
        <div
          className="flex h-7 overflow-hidden rounded-md shadow-card"
          role="img"
          aria-label={`Palette of ${style.name}`}
        >
          {Object.entries(style.palette).map(([role, colour]) => (
            <span key={role} title={`${role} ${colour}`} className="flex-1" style={{ background: colour }} />
          ))}
        </div>
      </Section>
      <Section title="Coverage">
        <Meter label="With a picture" part={coverage.pictured} whole={coverage.beats} tone="bg-kind-background" />
        <Meter label="With a sound" part={coverage.sounding} whole={coverage.beats} tone="bg-kind-effect" />
      </Section>
      <Section title="Plan">
        <ul className="flex flex-col gap-1">
          {kinds.map((kind) => {
            const count = order.filter((id) => assets[id]?.kind === kind).length
            return (
              <li key={kind} className="flex items-center gap-2 text-sm">
                <KindIcon kind={kind} />
                <span className="flex-1 text-soft">{titleOfKind[kind]}</span>
                <span className={count === 0 ? 'text-faint' : ''}>{count}</span>
              </li>
            )
          })}
        </ul>
      </Section>
      <Runs />
    </>
  )
}
