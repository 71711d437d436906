import { expect, test } from 'bun:test'
import { createHmac } from 'node:crypto'
import { idBytes, newId } from '../../src/address/id.ts'
import { mintAddress, verifyAddress } from '../../src/address/signed.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY = 86_400_000
const OPTIONS = { prefix: 'b', secrets: ['correct horse battery staple'], maxAgeDays: 60 }
const DOMAIN = 'bounces.example.com'

function minted(ms = NOW, options = OPTIONS, domain = DOMAIN) {
  const id = newId(ms)
  const address = mintAddress(id, domain, options)
  return { id, address, local: address.slice(0, address.lastIndexOf('@')) }
}

test('a minted address verifies and tells its id and time', () => {
  const { id, local } = minted()
  expect(verifyAddress(local, DOMAIN, OPTIONS, NOW)).toEqual({ kind: 'signed', id })
})

test('the local part fits in 64 octets with a prefix of 20', () => {
  const { local } = minted(NOW, { ...OPTIONS, prefix: 'a'.repeat(20) })
  expect(local.length).toBeLessThanOrEqual(64)
})

test('case is no matter: servers change it', () => {
  const { id, local } = minted()
  const verification = verifyAddress(local.toUpperCase(), DOMAIN.toUpperCase(), OPTIONS, NOW)
  expect(verification).toMatchObject({ kind: 'signed', id })
})

test('the mac is what the design says, so that others can mint', () => {
  const { id, local } = minted()
  const mac = createHmac('sha256', OPTIONS.secrets[0] ?? '')
    .update(Buffer.concat([Buffer.from('retour1'), idBytes(id), Buffer.from(DOMAIN)]))
    .digest()
    .subarray(0, 10)
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  const bits = [...mac].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const text = bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)] ?? '')
  expect(local).toBe(`b-${id}${text}`)
})

test('every single changed character is a forgery', () => {
  const { local } = minted()
  for (let at = 2; at < local.length; at++) {
    const other = local[at] === '0' ? '1' : '0'
    const changed = local.slice(0, at) + other + local.slice(at + 1)
    expect(verifyAddress(changed, DOMAIN, OPTIONS, NOW).kind).toBe('forged')
  }
})

test('an address signed for one domain is a forgery at another', () => {
  const { local } = minted()
  expect(verifyAddress(local, 'other.example.com', OPTIONS, NOW).kind).toBe('forged')
})

test('an address older than max_age_days is expired, one just younger is not', () => {
  const { local } = minted(NOW - 60 * DAY)
  expect(verifyAddress(local, DOMAIN, OPTIONS, NOW).kind).toBe('signed')
  expect(verifyAddress(local, DOMAIN, OPTIONS, NOW + 1).kind).toBe('expired')
})

test('an address from the future is ours: a clock that was put back turns no bounce away', () => {
  expect(verifyAddress(minted(NOW + 5 * 60_000).local, DOMAIN, OPTIONS, NOW).kind).toBe('signed')
  expect(verifyAddress(minted(NOW + 400 * DAY).local, DOMAIN, OPTIONS, NOW).kind).toBe('signed')
})

test('while secrets rotate the first mints and all verify', () => {
  const old = minted()
  const rotated = { ...OPTIONS, secrets: ['a new secret for the new year', ...OPTIONS.secrets] }
  const fresh = minted(NOW, rotated)
  expect(verifyAddress(old.local, DOMAIN, rotated, NOW).kind).toBe('signed')
  expect(verifyAddress(fresh.local, DOMAIN, rotated, NOW).kind).toBe('signed')
  expect(verifyAddress(fresh.local, DOMAIN, OPTIONS, NOW).kind).toBe('forged')
})

test.each(['alice', 'b', 'b-', 'b-short', 'c-01m84jkb21ft79f4h0jsy9md1g5t1hvmqnfh8srptv', ''])(
  'a local part of another form is none of ours: %p',
  (local) => {
    expect(verifyAddress(local, DOMAIN, OPTIONS, NOW).kind).toBe('other')
  },
)

test('without a secret nothing can be minted', () => {
  expect(() => mintAddress(newId(NOW), DOMAIN, { ...OPTIONS, secrets: [] })).toThrow('secrets')
})
