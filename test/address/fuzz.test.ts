// Nobody finds a return address by trying: what differs from a minted one is refused.

import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { recognise } from '../../src/address/resolve.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { fuzzOf, rounds, SEED } from '../support/fuzz.ts'

const TRIES = 20_000
const DOMAIN = 'bounces.example.com'
const NOW = Date.UTC(2026, 10, 23, 12)
const path = {
  ...{ prefix: 'b', secrets: ['correct horse battery staple'], maxAgeDays: 60 },
  ...{ domains: [DOMAIN], fixed: [] },
}

test('a return address with anything changed is nobody’s', () => {
  const fuzz = fuzzOf(SEED)
  const random = (bytes: Uint8Array) => bytes.map(() => fuzz.below(256))
  let minted = ''
  for (let round = 0; round < rounds(TRIES); round++) {
    if (round % 100 === 0) minted = mintAddress(newId(NOW - fuzz.below(1e9), random), DOMAIN, path)
    const tried = fuzz.mutated(minted)
    const { kind } = recognise(tried, path, NOW)
    // Case may have been lost on the way.
    const isSame = tried.toLowerCase() === minted
    expect([tried, kind]).toEqual([tried, isSame ? 'ours' : 'refused'])
  }
})
