// Fields that the bodies of several events have.

import type { FormField } from './form.ts'

/** `timestamp` and `time` of a form. */
export function timeFields(ms: number): FormField[] {
  return [
    ['timestamp', timestamp(ms)],
    ['time', String(unixSeconds(ms))],
  ]
}

export function tagFields(tags: readonly string[]): FormField[] {
  return tags.map((tag) => ['tags[]', tag])
}

/** `YYYY-MM-DD HH:MM:SS`, UTC. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

export function unixSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}
