import { describe, expect, test } from 'bun:test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hashAddress, makeKey } from '../../src/anonymise.ts'
import { configFile } from '../support/config-file.ts'
import { retour } from '../support/terminal.ts'

const ID = '01m84kw7vkfavvd8zwx0axjag8'

describe('an address that was minted', () => {
  test('is shown as accepted, with its id', async () => {
    using file = configFile()
    const minted = await retour(['address', 'mint', '--config', file.path])
    expect(minted.out).toMatch(/^b-[0-9a-z]{42}@bounces\.example\.com\n$/)
    const shown = await retour([
      'address',
      'show',
      '--json',
      minted.out.trim(),
      '--config',
      file.path,
    ])
    expect(shown.exit).toBe(0)
    expect(JSON.parse(shown.out)).toMatchObject({
      verdict: 'accepted',
      id: minted.out.slice(2, 28),
    })
  })

  test('is accepted in capitals and angle brackets too', async () => {
    using file = configFile()
    const { out } = await retour(['address', 'mint', '--config', file.path])
    const shown = await retour([
      'address',
      'show',
      `<${out.trim().toUpperCase()}>`,
      '--config',
      file.path,
    ])
    expect(shown.exit).toBe(0)
  })

  test('is refused when one letter is another', async () => {
    using file = configFile()
    const { out } = await retour(['address', 'mint', '--config', file.path])
    const forged = out.trim().replace(/.(?=@)/, (last) => (last === '0' ? '1' : '0'))
    const shown = await retour(['address', 'show', forged, '--config', file.path])
    expect(shown.exit).toBe(1)
    expect(shown.out).toContain('the signature is not ours')
  })

  test('has the id and the domain that were asked for', async () => {
    using file = configFile()
    const words = ['--id', ID, '--domain', 'two.example.com', '--json', '--config', file.path]
    const { out } = await retour(['address', 'mint', ...words])
    const { id, return_address } = JSON.parse(out)
    expect(id).toBe(ID)
    expect(return_address).toMatch(new RegExp(`^b-${ID}[0-9a-z]{16}@two\\.example\\.com$`))
  })
})

describe('an address that is not ours', () => {
  test.each(['alice@example.org', 'b-x@bounces.example.com', 'nothing'])(
    '%s is refused with the reason',
    async (address) => {
      using file = configFile()
      const { exit, out } = await retour(['address', 'show', address, '--config', file.path])
      expect(exit).toBe(1)
      expect(out).toContain('not a return address of ours')
    },
  )

  test('cannot be minted', async () => {
    using file = configFile()
    const words = ['address', 'mint', '--domain', 'example.org', '--config', file.path]
    const { exit, problems } = await retour(words)
    expect(exit).toBe(1)
    expect(problems.join()).toContain('example.org is not among return_path.domains')
  })
})

test('an id that is none is wrong usage', async () => {
  using file = configFile()
  expect((await retour(['address', 'mint', '--id', 'x', '--config', file.path])).exit).toBe(2)
})

describe('a hash', () => {
  test('is what the rows of an address have', async () => {
    using file = configFile()
    const ask = () => retour(['address', 'hash', 'Alice@example.org', '--config', file.path])
    expect((await ask()).problems).toEqual([
      'nothing was anonymised here: log.anonymise_days makes the key for that',
    ])
    mkdirSync(join(file.directory, 'data'))
    const key = makeKey(join(file.directory, 'data'))
    expect((await ask()).out).toBe(`${hashAddress('alice@example.org', key)}\n`)
  })
})
