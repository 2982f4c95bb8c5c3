/** A job that waits to start. Lower `order` starts first among equals. */
export interface WaitingJob {
  id: string
  lane: string
  /** Ids of jobs that must have ended first. */
  needs: readonly string[]
  /** Expected seconds of work; the longest starts first. */
  expected: number
  /** Higher goes first whatever its length: a single regenerated asset jumps the queue. */
  priority: number
  order: number
  /** Milliseconds since the epoch; not started before. */
  notBefore: number
}

/** A lane's limit as known now. */
export interface Lane {
  id: string
  concurrency: number
  /** Milliseconds since the epoch until which the lane rests. */
  restUntil: number
}

export interface Situation {
  now: number
  lanes: readonly Lane[]
  waiting: readonly WaitingJob[]
  /** Jobs under way, by lane. */
  running: ReadonlyMap<string, number>
  /** Ids of jobs that are waiting or under way. */
  open: ReadonlySet<string>
}

export interface Decision {
  start: string[]
  /** When something becomes possible by time alone; null where only an event can change anything. */
  lookAgainAt: number | null
  /** Why each job that stays behind waits, in words. */
  waitingFor: Map<string, string>
}

/** For sorting: negative where the first one is to start first. */
export const startsBefore = (a: WaitingJob, b: WaitingJob): number =>
  b.priority - a.priority || b.expected - a.expected || a.order - b.order || (a.id < b.id ? -1 : 1)

/** What to start now and when to look again. Pure: same situation, same decision. */
export function decide({ now, lanes, waiting, running, open }: Situation): Decision {
  const places = new Map(
    lanes.map((lane) => [
      lane.id,
      { lane, free: lane.concurrency - (running.get(lane.id) ?? 0), full: `a free place at ${lane.id}` },
    ]),
  )
  const decision: Decision = { start: [], lookAgainAt: null, waitingFor: new Map() }
  const wakeAt = (moment: number) => {
    decision.lookAgainAt = decision.lookAgainAt === null ? moment : Math.min(decision.lookAgainAt, moment)
  }
  const first = [...waiting].sort(startsBefore)
  for (const job of first) {
    const place = places.get(job.lane)
    const need = job.needs.find((each) => open.has(each))
    if (!place) throw new Error(`No lane ${job.lane}`)
    const { lane } = place
    if (need !== undefined) decision.waitingFor.set(job.id, 'the picture it is derived from')
    else if (lane.restUntil > now) {
      decision.waitingFor.set(job.id, `${lane.id}, which rests after a refusal`)
      wakeAt(lane.restUntil)
    } else if (job.notBefore > now) {
      decision.waitingFor.set(job.id, 'its next attempt')
      wakeAt(job.notBefore)
    } else if (place.free <= 0) decision.waitingFor.set(job.id, place.full)
    else {
      place.free -= 1
      decision.start.push(job.id)
    }
  }
  return decision
}
