import { expect, test } from 'bun:test'
import { loadConfig } from '../../src/config.ts'
import { configFile } from '../support/config-file.ts'
import { retour } from '../support/terminal.ts'

test('a password from stdin becomes a hash that the configuration takes', async () => {
  const { exit, out } = await retour(['password'], { stdin: 'correct horse\r\nmore\n' })
  expect(exit).toBe(0)
  expect(out).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$\S+\n$/)
  expect(await Bun.password.verify('correct horse', out.trim())).toBe(true)
  using file = configFile(`[[submission.user]]\nname = "shop"\npassword_hash = "${out.trim()}"`)
  expect(loadConfig(file.path)).toHaveProperty('config.submission.user.0.name', 'shop')
})

test('a password on a terminal is asked twice', async () => {
  const { exit, out } = await retour(['password'], { typed: ['sécret', 'sécret'] })
  expect(exit).toBe(0)
  expect(await Bun.password.verify('sécret', out.trim())).toBe(true)
  expect(await retour(['password'], { typed: ['one', 'other'] })).toMatchObject({
    exit: 1,
    out: '',
    problems: ['the two are not the same'],
  })
})

test('no password is none', async () => {
  const empty = { exit: 1, out: '', problems: ['the password is empty'] }
  expect(await retour(['password'], { stdin: '\n' })).toMatchObject(empty)
  expect(await retour(['password'], { typed: ['', ''] })).toMatchObject(empty)
})

test('what is too long to be a password is told in a line', async () => {
  expect(await retour(['password'], { stdin: 'x'.repeat(2000) })).toMatchObject({
    exit: 1,
    out: '',
    problems: ['stdin has more than 1024 bytes'],
  })
})
