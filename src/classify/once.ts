// Functions that compute their result once: ever, or for each report.

import type { Report } from '../mail/message.ts'

/** Computes when it is first called. */
export function once<Found>(find: () => Found): () => Found {
  let found: { value: Found } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** Computes once for each report. */
export function oncePerReport<Found extends object>(
  find: (report: Report) => Found,
): (report: Report) => Found {
  const known = new WeakMap<Report, Found>()
  return (report) => {
    const found = known.get(report) ?? find(report)
    known.set(report, found)
    return found
  }
}
