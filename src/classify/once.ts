// What several rules ask is found once: for one question, or for each report that it is asked of.

import type { Report } from '../mail/message.ts'

/** A finder that looks when it is first asked. */
export function once<Found>(find: () => Found): () => Found {
  let found: { value: Found } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** The same of a report. */
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
