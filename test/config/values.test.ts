// Every key of the schema with values that it may never have been meant for.

import { describe, expect, test } from 'bun:test'
import type { TSchema } from '@sinclair/typebox'
import { schema } from '../../src/config/schema.ts'
import { configDirectory } from '../support/config-file.ts'

const { load: loadText } = configDirectory()

interface Key {
  section: string
  name: string
  of: TSchema
}

const keys: Key[] = Object.entries<TSchema>(schema.properties).flatMap(([name, of]) => {
  const table: TSchema = of.items ?? of
  if (!table.properties) return [{ section: '', name, of }]
  const section = of.items ? `[[${name}]]` : `[${name}]`
  return Object.entries<TSchema>(table.properties).map(([key, child]) => ({
    section,
    name: key,
    of: child,
  }))
})

const odd = [
  ...[
    '0',
    '-1',
    '1.5',
    '9007199254740991',
    'nan',
    '-inf',
    'true',
    '""',
    '"x"',
    '"\\n"',
    '"\\u202e"',
  ],
  ...['[]', '{}', '[[]]', '[1]', '[""]', '["x", 2]', '{ a = 1 }', '[{ a = 1 }]'],
  ...['2026-11-23', '2026-11-23T16:00:00Z', '16:00:00'],
]

function load({ section, name }: Key, value: string) {
  return loadText(`${section}\n${name} = ${value}\n`)
}

describe('whatever a key holds', () => {
  test.each(keys)('$section $name is answered with problems or a configuration', (key) => {
    for (const value of odd) {
      const loaded = load(key, value)
      expect(
        'problems' in loaded ? loaded.problems.every((line) => !line.includes('\n')) : true,
      ).toBe(true)
    }
  })

  test('each key is refused for some of it', () => {
    const place = ({ section, name }: Key) => [section.replace(/[[\]]/g, ''), name].filter(Boolean)
    const never = keys.filter(
      (key) =>
        !odd.some((value) => {
          const loaded = load(key, value)
          const [first = '', ...rest] = place(key)
          const start = new RegExp(`^${[first, ...rest].join('(\\[0\\])?\\.')}`)
          return 'problems' in loaded && loaded.problems.some((line) => start.test(line))
        }),
    )
    expect(never).toEqual([])
  })
})

const secret = /secret|token|password|headers/
test.each(keys.filter(({ name }) => secret.test(name) && !name.endsWith('_file')))(
  'a secret in $section $name is never repeated',
  (key) => {
    for (const value of ['"hunter2"', '["hunter2"]', '[["hunter2"]]', '{ a = "hunter2\\n" }']) {
      const loaded = load(key, value)
      const told = 'problems' in loaded ? loaded.problems.join('\n') : ''
      expect(told).not.toContain('hunter2')
    }
  },
)
