// Makes functions that compute their result only once, or once for each report.

import type { Report } from '../mail/message.ts'

/**
 * Gives a function that calls `find` when it is first called, and then always gives that result.
 */
export function once<Found>(find: () => Found): () => Found {
  let found: { value: Found } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** Gives a function that calls `find` once for each report. */
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
