// Rewrites a notice in JSON as lines, `name: value`, with a blank line before each inner object and its name where
// that is an address: so notices in words set their recipients apart. Bounded in length and depth; never throws.

const TEXT_MAX = 100_000
const DEPTH_MAX = 8

/** The text as such lines where all of it is JSON; else unchanged. */
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
