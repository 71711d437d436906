import { expect, test } from 'bun:test'
import { createBudget } from '../../src/relay/budget.ts'

test('mail is loaded while there is room, then one for each that is given back', async () => {
  const budget = createBudget(100)
  const loaded: number[] = []
  const load = (id: number, bytes: number) =>
    budget.load(async () => {
      loaded.push(id)
      return new Uint8Array(bytes)
    })
  await Promise.all([load(1, 60), load(2, 60)])
  const third = load(3, 10)
  const fourth = load(4, 10)
  await new Promise((resolve) => setImmediate(resolve))
  expect(loaded).toEqual([1, 2])
  budget.giveBack(60)
  await Promise.all([third, fourth])
  expect(loaded).toEqual([1, 2, 3, 4])
})

test('what cannot be loaded keeps nobody waiting', async () => {
  const budget = createBudget(100)
  const broken = budget.load(async () => {
    throw new Error('no')
  })
  expect(broken).rejects.toThrow('no')
  expect(await budget.load(async () => null)).toBeNull()
  expect(await budget.load(async () => new Uint8Array(1))).toHaveLength(1)
})
