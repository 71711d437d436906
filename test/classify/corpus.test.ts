// The floor that the classifier has reached on labelled mail. The mail is not part of the project: where
// it is absent these tests skip themselves. Its labels' own mistakes keep the figures below 100 %.

import { beforeAll, describe, expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Measured, measure, samplesOf } from '../../scripts/corpus/measure.ts'
import type { Measure } from '../../scripts/corpus/score.ts'
import { classify } from '../../src/classify/classify.ts'

const directory = join(import.meta.dir, '../../../shared/corpora')
const SLOWEST_MAX_MS = 100

const floors: [Measure, number][] = [
  ['kind', 96.2],
  ['kind_or_delay', 99],
  ['recipients', 98.8],
  ['n_recipients', 99.3],
  ['reason', 97.9],
  ['status', 97.2],
  ['hardbounce', 98.2],
]

describe.skipIf(!existsSync(directory))('on labelled mail', () => {
  let measured: Measured

  beforeAll(async () => {
    measured = await measure(directory, samplesOf(directory), classify)
  })

  for (const [name, floor] of floors)
    test(`${name} is right in ${floor} % or more`, () => {
      const tally = measured.table.get('all')?.get(name)
      expect((100 * (tally?.right ?? 0)) / (tally?.of ?? 1)).toBeGreaterThanOrEqual(floor)
    })

  test('ordinary mail is no failure, but for three whose labels can be argued with', () => {
    // Two standard reports (one of a delay), and a notice of a full mailbox.
    const alarms = measured.misses.filter((miss) => miss.measures.includes('false_alarm'))
    expect(alarms.length).toBeLessThanOrEqual(3)
  })

  test('nothing throws and nothing is slow', () => {
    expect(measured.thrown).toEqual([])
    expect(measured.slowest.ms).toBeLessThan(SLOWEST_MAX_MS)
  })
})
