// Measures what the size of the database costs the built program, end to end, and the dispatcher,
// for due calls alone: with a full database beside an empty one. They take turns, so that whatever
// else the machine does slows both.

import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../../src/store/open.ts'
import { freePort } from '../../../test/support/port.ts'
import { startRetour } from '../../peers.ts'
import { fillCalls, measureCalls, startAnswering, webhookTo } from '../load/calls.ts'
import { median } from '../load/median.ts'
import { startReceiver } from '../load/receiver.ts'
import { measureThrough, reportFile, webhookAt } from '../load/smtp.ts'

const ROUNDS = 5
const MAILS = 4000
const CALLS = 4000
const CONCURRENCY = 32

/** How many a second with each database, the median of the rounds. */
export interface Beside {
  empty: number
  full: number
}

/** Posts a second with the databases in these directories; null where the program is not built. */
export async function compareEndToEnd(
  directory: string,
  dataDirs: { empty: string; full: string },
): Promise<Beside | null> {
  const receivers = { empty: startReceiver(), full: startReceiver() }
  const start = async (which: 'empty' | 'full') => {
    const home = join(directory, `program-${which}`)
    mkdirSync(home)
    const webhooks = webhookAt(receivers[which].url, `concurrency = ${CONCURRENCY}`)
    return startRetour(home, await freePort(), { webhooks, dataDir: dataDirs[which] })
  }
  const peers = { empty: await start('empty'), full: await start('full') }
  try {
    chmodSync(directory, 0o755)
    const mail = reportFile(directory)
    return await inTurns(ROUNDS, async (which, isWarming) => {
      const peer = peers[which]
      if ('absent' in peer) return null
      const mails = isWarming ? 2 * MAILS : MAILS
      return measureThrough(peer.port, mail, mails, receivers[which])
    })
  } finally {
    for (const which of ['empty', 'full'] as const) {
      const peer = peers[which]
      if ('stop' in peer) await peer.stop()
      receivers[which].stop()
    }
  }
}

/** Calls delivered a second, of those that are due. */
export async function compareDispatch(stores: {
  empty: Store
  full: Store
}): Promise<Beside | null> {
  const receiver = await startAnswering()
  try {
    return await inTurns(ROUNDS, async (which) => {
      const webhook = webhookTo(`growth-${Date.now()}`, `${receiver.url}/ok`, CONCURRENCY)
      await fillCalls(stores[which], webhook.name, CALLS)
      return measureCalls(stores[which], [webhook], CALLS)
    })
  } finally {
    receiver.stop()
  }
}

/** The first turn of each is for warming up; null where one cannot be measured. */
export async function inTurns(
  rounds: number,
  measure: (which: 'empty' | 'full', isWarming: boolean) => Promise<number | null>,
): Promise<Beside | null> {
  const rates = { empty: [] as number[], full: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const which of ['empty', 'full'] as const) {
      const rate = await measure(which, round === 0)
      if (rate === null) return null
      if (round > 0) rates[which].push(rate)
    }
  }
  return { empty: median(rates.empty), full: median(rates.full) }
}

export function printBeside(what: string, beside: Beside | null): void {
  if (beside === null) return
  const { empty, full } = beside
  const percent = ((100 * full) / empty).toFixed(0)
  console.log(`${what}: ${empty.toFixed(0)}/s empty, ${full.toFixed(0)}/s full: ${percent} %`)
}
