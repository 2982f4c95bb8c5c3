import type { Clock } from '../../electron/engine/environment.ts'

/** A clock that stands still until it is told to go on. */
export function heldClock(start = 1_700_000_000_000): Clock & { advance(ms: number): Promise<void> } {
  let now = start
  let sleepers: { at: number; wake: () => void }[] = []
  return {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        const abort = () => {
          sleepers = sleepers.filter((each) => each !== sleeper)
          reject(signal?.reason)
        }
        const wake = () => {
          signal?.removeEventListener('abort', abort)
          resolve()
        }
        const sleeper = { at: now + ms, wake }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', abort)
      }),
    async advance(ms) {
      now += ms
      const due = sleepers.filter((each) => each.at <= now)
      sleepers = sleepers.filter((each) => each.at > now)
      for (const each of due) each.wake()
      // Whoever was woken acts before the caller goes on.
      await new Promise(setImmediate)
    },
  }
}
