// Rewrites a notice that is JSON as lines `name: value`, so that it can be read as a notice in
// words. A blank line stands before each inner object, and its name as well if that is an address:
// notices in words separate their recipients in the same way. Bounded in length and depth; never
// throws.

const TEXT_MAX = 100_000
const DEPTH_MAX = 8

/** The text as lines `name: value` if all of it is JSON; else unchanged. */
export function asLines(text: string): string {
  if (!/^\s*[{[]/.test(text) || text.length > TEXT_MAX) return text
  try {
    return linesOf(JSON.parse(text), '', 0).join('\n')
  } catch {
    return text
  }
}

function linesOf(value: unknown, name: string, depth: number): string[] {
  if (typeof value !== 'object' || value === null) return [name ? `${name}: ${value}` : `${value}`]
  if (depth >= DEPTH_MAX) return []
  if (!Array.isArray(value))
    return [
      ...(depth > 0 ? [''] : []),
      ...(name.includes('@') ? [`${name}:`] : []),
      ...Object.entries(value).flatMap(([key, each]) => linesOf(each, key, depth + 1)),
    ]
  return value.flatMap((each) => linesOf(each, name, depth + 1))
}
