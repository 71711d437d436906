// On which line of a TOML file a key stands. The parser tells no lines of what it could read, and a
// file with every comment has hundreds. Of text that is valid TOML; of other text it may be wrong.

/** What may hold brackets, equal signs and line ends that mean nothing: comments and strings. */
const OPAQUE =
  /#[^\n]*|"""(?:\\[\s\S]|(?!""")[\s\S])*"{3,5}|'''[\s\S]*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g
const HEADER = /^\s*(\[\[?)(.*?)\]\]?\s*$/
const KEY = /^[^=]*=/
/** A step of a dotted key: in double quotes, in single ones, bare. */
const STEP = /"((?:\\.|[^"\\])*)"|'([^']*)'|([\w-]+)/g

/** Lines from 1, by `webhook[0].url`; of a table that of its header. */
type Lines = ReadonlyMap<string, number>

export function linesOf(toml: string): Lines {
  const lines = new Map<string, number>()
  const counts = new Map<string, number>()
  const texts = toml.split('\n')
  let table = ''
  let depth = 0
  for (const [at, plain] of masked(toml).split('\n').entries()) {
    const text = texts[at] ?? ''
    const header = depth === 0 ? HEADER.exec(plain) : null
    const key = depth === 0 && header === null ? KEY.exec(plain) : null
    if (header !== null) {
      const [, open = '', inside = ''] = header
      const start = plain.indexOf(open) + open.length
      const steps = stepsOf(text.slice(start, start + inside.length))
      table = tableOf(steps, open === '[[', counts)
      lines.set(table, at + 1)
      // A list that is as a whole none of ours stands where its first table does.
      const list = table.replace(/\[0\]$/, '')
      if (!lines.has(list)) lines.set(list, at + 1)
    }
    if (key !== null) lines.set(join(table, stepsOf(text.slice(0, key[0].length))), at + 1)
    depth += balanceOf(plain)
  }
  return lines
}

/** The line of `key`, or of what holds it: a missing key's table, an item's list. */
export function lineOf(lines: Lines, key: string): number | undefined {
  const outer = key.replace(/(?:\.[^.[\]]*|\[\d+\])$/, '')
  return lines.get(key) ?? (outer === key ? undefined : lineOf(lines, outer))
}

/** In the order of the file, each with its line. What is wrong with the file as a whole names the file. */
export function located(problems: readonly string[], path: string, toml: string): string[] {
  if (problems.length === 0 || problems[0]?.startsWith(path)) return [...problems]
  const lines = linesOf(toml)
  return problems
    .map((problem) => ({ problem, line: lineOf(lines, problem.split(': ', 1)[0] ?? '') ?? 0 }))
    .sort((a, b) => a.line - b.line)
    .map(({ problem, line }) => (line === 0 ? problem : `${problem} (line ${line})`))
}

/** As long as before, line by line; strings look like bare keys, comments like nothing. */
function masked(toml: string): string {
  return toml.replace(OPAQUE, (text) => text.replace(/[^\n]/g, text.startsWith('#') ? ' ' : '_'))
}

function stepsOf(key: string): string[] {
  return [...key.matchAll(STEP)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')
}

function join(table: string, steps: readonly string[]): string {
  return [table, ...steps].filter((step) => step !== '').join('.')
}

/** `webhook[1].headers` of `[webhook.headers]` behind the second `[[webhook]]`. */
function tableOf(steps: readonly string[], isItem: boolean, counts: Map<string, number>): string {
  return steps.reduce((table, step, at) => {
    const path = join(table, [step])
    const count = counts.get(path) ?? 0
    const isNew = isItem && at === steps.length - 1
    if (isNew) counts.set(path, count + 1)
    return isNew ? `${path}[${count}]` : count > 0 ? `${path}[${count - 1}]` : path
  }, '')
}

/** How many lists and inline tables a line opens and does not close. */
function balanceOf(plain: string): number {
  return (plain.match(/[[{]/g)?.length ?? 0) - (plain.match(/[\]}]/g)?.length ?? 0)
}
