// Finds the line of a TOML file on which a key stands, because the parser does not tell it and a
// file with every comment has hundreds of lines. The text must be valid TOML; otherwise the lines
// may be wrong.

import type { Trouble } from './shape.ts'

/** Comments and strings: brackets, equal signs and line ends in them mean nothing. */
const OPAQUE =
  /#[^\n]*|"""(?:\\[\s\S]|(?!""")[\s\S])*"{3,5}|'''[\s\S]*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g
const HEADER = /^\s*(\[\[?)(.*?)\]\]?\s*$/
const KEY = /^[^=]*=/
/** A step of a dotted key: in double quotes, in single quotes, or bare. */
const STEP = /"((?:\\.|[^"\\])*)"|'([^']*)'|([\w-]+)/g
/** The last step of a key's path; the rest is the path of the table or list around it. */
const LAST = /(?:\.[^.[\]]*|\[\d+\])$/

/** The line of each key (`webhook[0].url`), from 1 on; a table has the line of its header. */
type Lines = ReadonlyMap<string, number>

export function linesOf(toml: string): Lines {
  const lines = new Map<string, number>()
  const counts = new Map<string, number>()
  const texts = toml.split('\n')
  // `[a.b]` and `a.b = 1` may name `b` before any line names `a`: that line then counts for `a`
  // too.
  const mark = (key: string, line: number): void => {
    lines.set(key, line)
    const outer = key.replace(LAST, '')
    if (!lines.has(outer)) mark(outer, line)
  }
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
      mark(table, at + 1)
    }
    if (key !== null) mark(join(table, stepsOf(text.slice(0, key[0].length))), at + 1)
    depth += balanceOf(plain)
  }
  return lines
}

/** The line of `key`; if it has none, that of the table or list around it. */
export function lineOf(lines: Lines, key: string): number | undefined {
  const outer = key.replace(LAST, '')
  return lines.get(key) ?? (outer === key ? undefined : lineOf(lines, outer))
}

/** The problems in the order of the file, each with the line of its key or the table around it. */
export function located(troubles: readonly Trouble[], toml: string): string[] {
  const lines = linesOf(toml)
  return troubles
    .map(([key, text]) => ({
      words: withoutControls(`${key}: ${text}`),
      line: lineOf(lines, key) ?? 0,
    }))
    .sort((a, b) => a.line - b.line)
    .map(({ words, line }) => (line === 0 ? words : `${words} (line ${line})`))
}

/** Replaces line breaks and what moves a cursor or turns text: a key may hold anything. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd')
}

/** The text with strings made to look like bare keys, and comments like blanks. Lengths stay. */
function masked(toml: string): string {
  return toml.replace(OPAQUE, (text) => text.replace(/[^\n]/g, text.startsWith('#') ? ' ' : '_'))
}

function stepsOf(key: string): string[] {
  return [...key.matchAll(STEP)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')
}

function join(table: string, steps: readonly string[]): string {
  return [table, ...steps].filter((step) => step !== '').join('.')
}

/**
 * The place of a table: `webhook[1].headers` for `[webhook.headers]` behind the second
 * `[[webhook]]`.
 */
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
