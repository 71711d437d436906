import { expect, test } from 'bun:test'
import { LARGE_BYTES } from '../../src/memory.ts'
import { createBudget } from '../../src/relay/budget.ts'

test('mail is loaded while there is room, and then when enough is given back', async () => {
  const budget = createBudget(400)
  expect(await budget.load(1, async () => null)).toBeNull()
  const loaded: number[] = []
  const load = (id: number, bytes: number) =>
    budget.load(1, async () => {
      loaded.push(id)
      return new Uint8Array(bytes)
    })
  await Promise.all([load(1, 30), load(2, 120)])
  const third = load(3, 10)
  const fourth = load(4, 10)
  for (const given of [0, 30]) {
    budget.giveBack(given)
    await new Promise((resolve) => setImmediate(resolve))
    expect(loaded).toEqual([1, 2])
  }
  budget.giveBack(120)
  await Promise.all([third, fourth])
  expect(loaded).toEqual([1, 2, 3, 4])
})

test('what cannot be loaded keeps nobody waiting', async () => {
  const budget = createBudget(400)
  const broken = budget.load(1, async () => {
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  expect(await budget.load(1, async () => new Uint8Array(1))).toHaveLength(1)
})

test('large mail that nobody takes keeps no other waiting', async () => {
  const budget = createBudget(4 * LARGE_BYTES)
  const load = (bytes: number) => budget.load(bytes, async () => new Uint8Array(bytes))
  const large = LARGE_BYTES + 1
  await Promise.all([load(large), load(large), load(large)])
  let isFourthThere = false
  const fourth = load(large).then(() => (isFourthThere = true))
  expect(await load(LARGE_BYTES)).toHaveLength(LARGE_BYTES)
  expect(isFourthThere).toBe(false)
  budget.giveBack(large)
  await fourth
})

test('of large mail that finds no room a few wait, and the rest come again one after the other', async () => {
  const budget = createBudget(4 * LARGE_BYTES)
  const large = LARGE_BYTES + 1
  const load = () => budget.load(large, async () => new Uint8Array(large))
  const loads = Array.from({ length: 20 }, load)
  expect(await Promise.all(loads.slice(4))).toEqual(Array(16).fill('crowded'))
  expect([budget.laterMs(1000), budget.laterMs(1000), budget.laterMs(5000)]).toEqual([
    3000, 3020, 7000,
  ])
  // The clock has been put back, or there are very many.
  const many = Array.from({ length: 5000 }, () => budget.laterMs(-100_000))
  expect([many[0], many[1], Math.max(...many)]).toEqual([-98_000, -97_980, -40_000])
  for (let at = 0; at < 4; at++) budget.giveBack(large)
  expect(await loads[3]).toHaveLength(large)
  expect(await load()).toHaveLength(large)
  const again = Array.from({ length: 20 }, load)
  expect(await Promise.all(again.slice(4))).toEqual(Array(16).fill('crowded'))
  for (let at = 0; at < 5; at++) budget.giveBack(large)
  expect(await again[3]).toHaveLength(large)
})

test('large mail that was loaded does not count among what waits', async () => {
  const budget = createBudget(40 * LARGE_BYTES)
  const load = () => budget.load(LARGE_BYTES + 1, async () => null)
  for (let at = 0; at < 40; at++) await load()
  expect(await Promise.all(Array.from({ length: 6 }, load))).toEqual(Array(6).fill(null))
})
