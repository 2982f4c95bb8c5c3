import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Resvg } from '@resvg/resvg-js'
import type { Environment } from '../../electron/engine/environment.ts'
import { canvasOf } from '../../electron/engine/generate/canvas.ts'
import { startRun } from '../../electron/engine/generate/start-run.ts'
import { planToText } from '../../electron/engine/plan/plan-file.ts'
import { openProject } from '../../electron/engine/project/open-project.ts'
import { createSession, type Session } from '../../electron/engine/project/session.ts'
import { providers } from '../../electron/engine/providers/index.ts'
import type { Provider } from '../../electron/engine/providers/provider.ts'
import { createRunner } from '../../electron/engine/schedule/runner.ts'
import { createPool } from '../../electron/engine/work/pool.ts'
import type { Visual } from '../../shared/plan.ts'
import { settings as settingsShape } from '../../shared/settings.ts'
import { benchEnvironment, sampleStory } from './bench-engine.ts'
import { atLeast, quantile, type Row, timed, usageRows } from './measure.ts'
import { syntheticPlan } from './synthetic-plan.ts'

const wanted = 1000
/** Pictures drawn beforehand; each stands for every so many of the thousand. */
const distinct = 60
const cores = 2
const reviewSide = 256

interface Drawn {
  svg: string
  width: number
}

/** 1,000 pictures that cost nothing to draw, through generate, review and store, beside rasterising them. */
export async function runThousandVisuals(): Promise<Row[]> {
  const { environment, remove } = await benchEnvironment()
  const work = createPool({ spawn: environment.spawnWorker, size: cores })
  const settings = settingsShape.parse({ concurrency: 16 })
  const path = join(environment.home, sampleStory)
  await cp(join(environment.assets, 'samples', sampleStory), path)
  const opened = await openProject(path, { work, settings, now: Date.now, holder: 'a benchmark' })
  const session = createSession(opened, environment.clock)
  const { story, style } = session.state()
  await session.loadPlan(planToText(syntheticPlan(story, style, wanted, 0)))
  const drawn = await drawAll(session, environment)

  const atCanvas = await rasterSeconds(drawn, (each) => each.width)
  const atReview = await rasterSeconds(drawn, () => reviewSide)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const run = await timed(async () => {
    const runner = createRunner(environment.clock)
    const tools = { environment, work, runner, settings, preview: () => 0 }
    const handle = await startRun(session, {}, { provider: replyWith(drawn), sources: [] }, tools)
    await handle?.ended
  })
  delay.disable()
  const again = await rasterSeconds(drawn, (each) => each.width)
  const kept = Object.values(session.state().choices).filter((choice) => choice.selectedTakeId).length
  await session.close()
  work.close()
  await remove()

  const raw = (atCanvas + again) / 2
  const sizes = drawn.map((each) => each.svg.length / 1024)
  return [
    { what: 'visuals with a selected take', value: kept, unit: '' },
    { what: 'size of a picture, median', value: quantile(sizes, 0.5), unit: 'KB' },
    { what: 'size of a picture, 95 of 100', value: quantile(sizes, 0.95), unit: 'KB' },
    { what: 'raw: CPU to rasterise them at their canvas size', value: raw, unit: 's' },
    { what: `raw: CPU to rasterise them ${reviewSide} px wide`, value: atReview, unit: 's' },
    ...usageRows('generate, review, store', run),
    { what: 'raw on both cores, idle', value: (wanted * cores) / raw, unit: 'takes/s' },
    { what: 'takes at that, by CPU', value: (wanted * cores) / (run.main + run.workers), unit: 'takes/s' },
    { what: 'takes, by the clock', value: wanted / run.wall, unit: 'takes/s' },
    atLeast('takes against raw, by CPU', raw / (run.main + run.workers), '', 0.6),
    { what: "the main process's share of the CPU", value: (100 * run.main) / (run.main + run.workers), unit: '%' },
    { what: 'event loop delay p50', value: delay.percentile(50) / 1e6, unit: 'ms' },
    { what: 'event loop delay p99', value: delay.percentile(99) / 1e6, unit: 'ms' },
  ]
}

/** The built-in illustrator's pictures of the first visuals of the plan. */
async function drawAll(session: Session, { assets, fetch, clock }: Environment): Promise<Drawn[]> {
  const { order, assets: all, style, project } = session.state()
  const { aspect } = project.settings
  const illustrator = providers.find((each) => each.id === 'illustrator')
  const drawn: Drawn[] = []
  for (const [seed, id] of order.slice(0, distinct).entries()) {
    const visual = all[id] as Visual
    const canvas = canvasOf(visual, style, aspect)
    const request = { visual, style, canvas, aspect, note: '', seed, base: null, feedback: [] }
    const context = { settings: {}, signal: new AbortController().signal, fetch, now: clock.now, assets }
    let svg = ''
    for await (const chunk of illustrator?.draw(request, context) ?? []) if (chunk.type === 'text') svg += chunk.text
    drawn.push({ svg, width: canvas.width })
  }
  return drawn
}

/** A provider without work of its own: it hands out the pictures in turn, in the order of the plan. */
function replyWith(drawn: readonly Drawn[]): Provider {
  const [illustrator] = providers
  if (!illustrator) throw new Error('There is no provider to take after.')
  return {
    ...illustrator,
    id: 'bench',
    heavy: false,
    limits: { concurrency: 500 },
    async *draw({ visual }) {
      const index = Number(visual.id.split('-').at(-1)) - 1
      yield { type: 'text', text: drawn[index % drawn.length]?.svg ?? '' }
    },
  }
}

/** CPU seconds to rasterise the whole thousand, from as many of them as there are. */
async function rasterSeconds(drawn: readonly Drawn[], widthOf: (each: Drawn) => number): Promise<number> {
  const used = await timed(async () => {
    for (const each of drawn) {
      const fitTo = { mode: 'width', value: widthOf(each) } as const
      new Resvg(each.svg, { fitTo, font: { loadSystemFonts: false }, logLevel: 'off' }).render()
    }
  })
  return (used.main * wanted) / drawn.length
}
