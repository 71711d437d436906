// Fields that the bodies of several events have.

import { logTime } from '../instant.ts'
import type { FormField } from './form.ts'

/** `timestamp` and `time` of a form. */
export function timeFields(ms: number): FormField[] {
  return [
    ['timestamp', logTime(ms)],
    ['time', String(unixSeconds(ms))],
  ]
}

export function tagFields(tags: readonly string[]): FormField[] {
  return tags.map((tag) => ['tags[]', tag])
}

export function unixSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}
