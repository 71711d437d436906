// Writes numbers, sizes and times as the reader's language does: a point that separates thousands
// in one number must not separate tenths in the next. Times are in the reader's zone; their UTC is
// in the title.

const number = new Intl.NumberFormat()
const tenths = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
// English in any case: other languages have words instead of K and M, or nothing. Behind a number
// with such a letter the point is not misread.
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const dayAndYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })

export function numberText(value: number): string {
  return number.format(value)
}

/** Shortens numbers from `from` on, as `1.23M`, where there is little room. */
export function shortNumber(value: number, from = 1_000_000): string {
  return value < from ? numberText(value) : short.format(value)
}

/** Writes the numbers of an axis in the same form: `50K` below `100K`. */
export function axisNumbers(values: readonly number[]): string[] {
  const from = Math.max(...values) > AXIS_EXACT_MAX ? 0 : Number.POSITIVE_INFINITY
  return values.map((value) => shortNumber(value, from))
}
/** A longer number has no room beside the axis. */
const AXIS_EXACT_MAX = 99_999

/** A setting, with numbers as in the example file: `10_485_760`. A port is a name and no amount. */
export function settingText(value: unknown, key = ''): string {
  if (typeof value !== 'number' || value < 10_000 || key === 'port') return String(value)
  return value.toLocaleString('en').replaceAll(',', '_')
}

/** A share as `12.3 %`. Only nothing is `0 %`; if there is nothing to divide by, it is '–'. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (100 * part) / whole
  if (percent > 0 && percent < 0.05) return `< ${tenths.format(0.1)} %`
  return `${percent > 0 && percent < 10 ? tenths.format(percent) : percent.toFixed(0)} %`
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 * 1024) return `${tenths.format(bytes / 1024)} KiB`
  return `${tenths.format(bytes / 1024 / 1024)} MiB`
}

export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}\u00a0ms`
  if (ms < 60_000) return `${tenths.format(ms / 1000)}\u00a0s`
  if (ms < 3_600_000) return `${Math.round(ms / 60_000)}\u00a0min`
  return `${tenths.format(ms / 3_600_000)}\u00a0h`
}

/** A time: without the day if it is today, without the year if it is this year. */
export function timeText(iso: string): string {
  const [told, exact] = [dayText(iso), time.format(new Date(iso))]
  return told === exact ? exact : `${told}, ${exact}`
}

/** The same, without the time of day if it is not today. */
export function dayText(iso: string): string {
  const [at, now] = [new Date(iso), new Date()]
  if (at.toDateString() === now.toDateString()) return time.format(at)
  return at.getFullYear() === now.getFullYear() ? day.format(at) : dayAndYear.format(at)
}

/** `2026-11-23 12:00:00 UTC` */
export function utcText(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** A time as date fields have it, in the reader's zone: `2026-11-23T13:00`. */
export function fieldTime(ms: number): string {
  const at = new Date(ms)
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset())
  return at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

/** `3 min. ago`, `in 2 hr.`, `just now` */
export function relativeText(iso: string, nowMs = Date.now()): string {
  const ms = Date.parse(iso) - nowMs
  const [unit, size] = steps.find((step) => Math.abs(ms) >= step[1]) ?? steps[3]
  const number = Math.round(ms / size)
  return number === 0 ? 'just now' : relative.format(number, unit)
}

export function count(value: number, one: string, many = `${one}s`): string {
  return `${numberText(value)} ${value === 1 ? one : many}`
}

/**
 * Mail as text: UTF-8 if it is that, without a character that is cut off at the end. Otherwise
 * every byte is one character, so that nothing is hidden.
 */
export function mailText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
