// What the program tells of the software that it is made of.

import { expect, test } from 'bun:test'
import packageJson from '../../package.json' with { type: 'json' }
import { BinaryHome } from '../support/binary.ts'

test('the program carries the licences of everything inside', async () => {
  await using home = new BinaryHome()
  const { exit, out } = await home.run('version', '--licenses')
  expect(exit).toBe(0)
  const named = Object.entries(packageJson.dependencies).map(
    ([name, version]) => `${name} ${version}: `,
  )
  expect(named.filter((start) => !`\n${out}`.includes(`\n${start}`))).toEqual([])
  expect(out).toMatch(/European Union Public Licence/i)
  expect(out).not.toContain('no licence named')
})
