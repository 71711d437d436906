// Pages of lists: a query reads one row more than a page has, which shows whether there is a next page.

/** Of rows that were read with `limit` + 1: the page, and the id behind which the next one begins. */
export function pageOf<Row extends { id: string }>(
  found: readonly Row[],
  limit: number,
): { rows: Row[]; next: string | null } {
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
