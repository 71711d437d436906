// A short, deterministic part of scripts/fuzz.ts.

import { describe, expect, test } from 'bun:test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { damaged, hostile } from '../../scripts/fuzz/mutate.ts'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'
import { cpuMs } from '../support/cpu.ts'
import { randomOf } from '../support/random.ts'

const fixtures = join(import.meta.dir, '../fixtures')
const seeds = readdirSync(fixtures)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => readFileSync(join(fixtures, file)))
const MAIL_MAX_MS = 250
const MAILS = 3000

async function timed(raw: Uint8Array): Promise<number> {
  const started = cpuMs()
  classify(await parseReport(raw))
  return cpuMs() - started
}

describe('no mail makes the classifier throw or hang', () => {
  test(`${MAILS} damaged mails`, async () => {
    const chance = randomOf(20261102)
    const slow: number[] = []
    for (let count = 0; count < MAILS; count++) {
      const raw = damaged(chance, seeds)
      if ((await timed(raw)) > MAIL_MAX_MS && (await timed(raw)) > MAIL_MAX_MS) slow.push(count)
    }
    expect(slow).toEqual([])
  }, 60_000)

  test('strings made to make rules backtrack, at every place that is read', async () => {
    const slow: string[] = []
    for (const { name, raw } of hostile(50_000))
      if ((await timed(raw)) > MAIL_MAX_MS && (await timed(raw)) > MAIL_MAX_MS) slow.push(name)
    expect(slow).toEqual([])
  }, 120_000)
})
