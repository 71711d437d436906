import { describe, expect, test } from 'bun:test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hashAddress, makeKey } from '../../src/anonymise.ts'
import { home } from './house.ts'

const ID = '01m84kw7vkfavvd8zwx0axjag8'

describe('an address that was minted', () => {
  test('is shown as accepted, with its id', async () => {
    using at = home()
    const minted = await at.run(['address', 'mint'])
    expect(minted.out).toMatch(/^b-[0-9a-z]{42}@bounces\.example\.com\n$/)
    const shown = await at.run(['address', 'show', '--json', minted.out.trim()])
    expect(shown.exit).toBe(0)
    expect(JSON.parse(shown.out)).toMatchObject({
      verdict: 'accepted',
      id: minted.out.slice(2, 28),
    })
  })

  test('is accepted in capitals and angle brackets too', async () => {
    using at = home()
    const { out } = await at.run(['address', 'mint'])
    const shown = await at.run(['address', 'show', `<${out.trim().toUpperCase()}>`])
    expect(shown.exit).toBe(0)
  })

  test('is refused when one letter is another', async () => {
    using at = home()
    const { out } = await at.run(['address', 'mint'])
    const forged = out.trim().replace(/.(?=@)/, (last) => (last === '0' ? '1' : '0'))
    const shown = await at.run(['address', 'show', forged])
    expect(shown.exit).toBe(1)
    expect(shown.out).toContain('the signature is not ours')
  })

  test('has the id and the domain that were asked for', async () => {
    using at = home()
    const words = ['--id', ID, '--domain', 'two.example.com', '--json']
    const { out } = await at.run(['address', 'mint', ...words])
    const { id, return_address } = JSON.parse(out)
    expect(id).toBe(ID)
    expect(return_address).toMatch(new RegExp(`^b-${ID}[0-9a-z]{16}@two\\.example\\.com$`))
  })
})

describe('an address that is not ours', () => {
  test.each(['alice@example.org', 'b-x@bounces.example.com', 'nothing'])(
    '%s is refused with the reason',
    async (address) => {
      using at = home()
      const { exit, out } = await at.run(['address', 'show', address])
      expect(exit).toBe(1)
      expect(out).toContain('not a return address of ours')
    },
  )

  test('cannot be minted', async () => {
    using at = home()
    const words = ['address', 'mint', '--domain', 'example.org']
    const { exit, problems } = await at.run(words)
    expect(exit).toBe(1)
    expect(problems.join()).toContain('example.org is not among return_path.domains')
  })
})

test('an id that is none is wrong usage', async () => {
  using at = home()
  expect((await at.run(['address', 'mint', '--id', 'x'])).exit).toBe(2)
})

describe('a hash', () => {
  test('is what the rows of an address have', async () => {
    using at = home()
    const ask = () => at.run(['address', 'hash', 'Alice@example.org'])
    expect((await ask()).problems).toEqual([
      'nothing was anonymised here: log.anonymise_days makes the key for that',
    ])
    mkdirSync(join(at.directory, 'data'))
    const key = makeKey(join(at.directory, 'data'))
    expect((await ask()).out).toBe(`${hashAddress('alice@example.org', key)}\n`)
  })
})
