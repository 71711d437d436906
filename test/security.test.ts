import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dir, '..')
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| attacker:'))

test('every defence in SECURITY.md has a test, and that is there', async () => {
  expect(rows.length).toBeGreaterThan(20)
  const problems: string[] = []
  for (const row of rows) {
    const [, attack = '', , tests = ''] = row.split('|')
    const named = [...tests.matchAll(/`(test\/[\w./-]+)`/g)].map((match) => match[1] ?? '')
    if (named.length === 0) problems.push(`no test:${attack}`)
    for (const file of named) {
      if (!(await Bun.file(join(root, file)).exists())) problems.push(`${file} is not there`)
    }
  }
  expect(problems).toEqual([])
})
