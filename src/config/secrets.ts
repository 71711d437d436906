// Fills keys from the files that their `…_file` twins name: one value a line; blank lines and lines
// that start with # are skipped. Gives a problem for each file that fails, which never repeats what
// is in it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { codeOf } from '../error-code.ts'
import type { Problem } from './shape.ts'

interface Filled {
  problems: Problem[]
  /** Key path → the file it was filled from. */
  sources: Map<string, string>
}

/** Fills `table` in place; file names are relative to `directory`. */
export function fillFromFiles(schema: TSchema, table: unknown, directory: string): Filled {
  const filled: Filled = { problems: [], sources: new Map() }
  const tell = (key: string, text: string) => filled.problems.push({ key, text, broken: true })
  const fill = (of: TSchema, value: unknown, at: string): void => {
    if (Array.isArray(value) && of.type === 'array') {
      for (const [i, item] of value.entries()) fill(of.items, item, `${at}[${i}]`)
    }
    if (!isTable(value) || !of.properties) return
    for (const [name, child] of Object.entries<TSchema>(of.properties)) {
      const key = at === '' ? name : `${at}.${name}`
      const given = value[name]
      if (name.endsWith('_file') && typeof given === 'string') {
        const target = name.slice(0, -'_file'.length)
        if (value[target] !== undefined) {
          tell(key, `give this or ${target}, not both`)
          continue
        }
        const file = resolve(directory, given)
        // What is no path is told by the schema.
        const values = Value.Check(child, given) ? linesOf(file, (text) => tell(key, text)) : []
        value[target] = of.properties[target]?.type === 'string' ? values[0] : values
        filled.sources.set(key.slice(0, -'_file'.length), file)
      } else if (child.one && typeof given === 'string') {
        value[name] = [given]
      } else {
        fill(child, given, key)
      }
    }
  }
  fill(schema, table, '')
  return filled
}

function linesOf(file: string, tell: (text: string) => void): string[] {
  try {
    const values = readText(file)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
    if (values.length === 0) tell(`${file} is empty`)
    return values
  } catch (error) {
    tell(fileTrouble(file, error))
    return []
  }
}

/** Throws if the file is not UTF-8: with U+FFFD for its octets a secret would be easy to guess. */
export function readText(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
}

/** Says why a file cannot be read, and what to do. */
export function fileTrouble(file: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return `${file} does not exist`
    case 'EACCES':
      return `${file} may not be read by this user: check its owner and mode, or use sudo`
    case 'EISDIR':
      return `${file} is a directory`
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return `${file} is not UTF-8`
    default:
      return `${file} cannot be read: ${error instanceof Error ? error.message : error}`
  }
}

export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
