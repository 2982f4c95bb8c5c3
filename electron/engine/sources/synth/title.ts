import type { RoomName } from './dsp/space.ts'
import type { Voice, Wish } from './voice.ts'

const times = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times']
const roomNames: Partial<Record<RoomName, string>> = {
  hall: 'in a hall',
  room: 'in a room',
  dry: 'close',
  open: 'outdoors',
  small: 'in a small room',
}

/** "Knock, three times, wood, far off": only what differs from the usual is named. */
export function titleOf(voice: Voice, wish: Wish): string {
  const parts = [voice.title]
  if (wish.count !== null && voice.count !== undefined) parts.push(times[wish.count] ?? `${wish.count} times`)
  if (wish.material) parts.push(wish.material)
  if (wish.force !== 1) parts.push(wish.force > 1 ? 'heavy' : 'light')
  if (Math.abs(wish.size - 1) > 0.12) parts.push(wish.size > 1 ? 'deep' : 'high')
  if (Math.abs(wish.speed - 1) > 0.2) parts.push(wish.speed > 1 ? 'fast' : 'slow')
  if (wish.distance > 0) parts.push('far off')
  if (wish.room && wish.room !== voice.room && !voice.loop) parts.push(roomNames[wish.room] ?? wish.room)
  return parts.join(', ')
}
