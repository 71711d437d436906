import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configTable } from '../src/config/example.ts'

const root = join(import.meta.dir, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test("the README's configuration table is the schema's", () => {
  expect(readme).toContain(configTable())
})

test('every test that the README names is there', async () => {
  const named = [...readme.matchAll(/`(test\/[\w./-]+)`/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(5)
  const absent = []
  for (const file of named) {
    const isThere = file.endsWith('/') || (await Bun.file(join(root, file)).exists())
    if (!isThere) absent.push(file)
  }
  expect(absent).toEqual([])
})
