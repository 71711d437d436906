// Fields that the bodies of several events have.

import { logTime } from '../instant.ts'
import type { FormField } from './form.ts'

/** When it was, as logs write it and in Unix seconds. */
export function timeData(ms: number) {
  return { timestamp: logTime(ms), time: Math.floor(ms / 1000) }
}

export function timeFields(ms: number): FormField[] {
  const { timestamp, time } = timeData(ms)
  return [
    ['timestamp', timestamp],
    ['time', String(time)],
  ]
}

export function tagFields(tags: readonly string[]): FormField[] {
  return tags.map((tag) => ['tags[]', tag])
}
