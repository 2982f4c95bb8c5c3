import { readFileSync } from 'node:fs'

/** One line of the table. `bar` is what the issue asks for; `met` is left out where it asks for nothing. */
export interface Row {
  what: string
  value: number
  unit: string
  bar?: string
  met?: boolean
}

/** Clock ticks of `/proc`, 100 a second on every Linux that Node runs on. */
const ticks = 100
const pageBytes = 4096

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The numbers of `/proc/<pid>/stat` behind the name, which may hold spaces; `[0]` is the state. */
const statOf = (pid: number | 'self'): number[] =>
  read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ').map(Number) ?? []

const workerPids = (): number[] =>
  read(`/proc/self/task/${process.pid}/children`)
    .split(' ')
    .map(Number)
    .filter((pid) => pid > 0 && read(`/proc/${pid}/cmdline`).includes('worker.js'))

/** Seconds of CPU, user and system: of this process and of its workers, those that have ended included. */
function cpuNow(): { main: number; workers: number } {
  const { user, system } = process.cpuUsage()
  const ofDead = statOf('self')
  const alive = workerPids().map(statOf)
  const ticksOf = (stat: number[], at: number): number => (stat[at] ?? 0) + (stat[at + 1] ?? 0)
  const workers = alive.reduce((sum, stat) => sum + ticksOf(stat, 11), 0) + ticksOf(ofDead, 13)
  return { main: (user + system) / 1e6, workers: workers / ticks }
}

export interface Usage {
  wall: number
  main: number
  workers: number
}

/** Wall and CPU seconds of what runs while it is awaited. */
export async function timed<Result>(act: () => Promise<Result>): Promise<Usage & { result: Result }> {
  const before = cpuNow()
  const started = performance.now()
  const result = await act()
  const after = cpuNow()
  return {
    result,
    wall: (performance.now() - started) / 1000,
    main: after.main - before.main,
    workers: after.workers - before.workers,
  }
}

/** Follows resident memory until `stop`: peaks in bytes, of the main process, of one worker, of all together. */
export function watchMemory(): () => { main: number; worker: number; total: number } {
  const peak = { main: 0, worker: 0, total: 0 }
  const look = (): void => {
    const main = process.memoryUsage.rss()
    const workers = workerPids().map((pid) => (statOf(pid)[21] ?? 0) * pageBytes)
    peak.main = Math.max(peak.main, main)
    peak.worker = Math.max(peak.worker, ...workers)
    peak.total = Math.max(peak.total, main + workers.reduce((sum, each) => sum + each, 0))
  }
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    look()
    return peak
  }
}

export const usageRows = (what: string, { wall, main, workers }: Usage): Row[] => [
  { what: `${what}: CPU`, value: main + workers, unit: 's' },
  { what: `${what}: CPU of the main process`, value: main, unit: 's' },
  { what: `${what}: wall`, value: wall, unit: 's' },
]

export const atMost = (what: string, value: number, unit: string, most: number): Row => ({
  what,
  value,
  unit,
  bar: `<= ${most}`,
  met: value <= most,
})
export const atLeast = (what: string, value: number, unit: string, least: number): Row => ({
  what,
  value,
  unit,
  bar: `>= ${least}`,
  met: value >= least,
})

/** The value under which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export const megabytes = (bytes: number): number => bytes / 2 ** 20
