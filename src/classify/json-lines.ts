// A notice that a program wrote as JSON, read as its lines: `name: value`, and a blank line before each object
// within, behind the address that it is named by, as notices in words set their recipients apart. Bounded in length and depth; never throws.

const TEXT_MAX = 100_000
const DEPTH_MAX = 8

/** The text as such lines where all of it is JSON; any other as it is. */
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
