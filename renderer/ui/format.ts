/** `75.4` is `1:15`; hours are shown where there are any. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const rest = `${Math.floor(whole / 60) % 60}:${String(whole % 60).padStart(2, '0')}`
  return whole < 3600 ? rest : `${Math.floor(whole / 3600)}:${rest.padStart(5, '0')}`
}

/** A short length: `0.8 s`, `12 s`, `1:15`. */
export function formatLength(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : formatTime(whole)
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

/** Powers of 1000, three figures: `14.2 kB`. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (unit < units.length - 1 && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${unit === 0 && value === 1 ? 'byte' : units[unit]}`
}

/** `+2 dB`, `0 dB`, with a real minus sign. */
export const formatDecibels = (decibels: number, unit = 'dB'): string =>
  `${decibels > 0 ? '+' : decibels < 0 ? '−' : ''}${Math.abs(Math.round(decibels * 10) / 10)} ${unit}`

/** `1 picture`, `3 pictures`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** US dollars; nothing costs nothing, and a little is not rounded to nothing. */
export function formatMoney(dollars: number): string {
  if (dollars === 0) return 'free'
  return dollars < 0.01 ? '< $0.01' : `$${dollars.toFixed(2)}`
}

const steps: readonly [seconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60, 'second'],
  [3600, 'minute'],
  [86_400, 'hour'],
  [86_400 * 30, 'day'],
  [86_400 * 365, 'month'],
  [Number.POSITIVE_INFINITY, 'year'],
]
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** `3 hours ago`, `yesterday`, `just now`. Empty where `instant` is no time. */
export function formatAgo(instant: string, now: number): string {
  const age = (now - Date.parse(instant)) / 1000
  if (Number.isNaN(age)) return ''
  if (age < 45) return 'just now'
  const at = steps.findIndex(([limit]) => age < limit)
  const size = at === 0 ? 1 : (steps[at - 1]?.[0] ?? 1)
  return relative.format(-Math.round(age / size), steps[at]?.[1] ?? 'year')
}

/** `character` is `Character`. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
