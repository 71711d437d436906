import { expect, test } from 'bun:test'
import { relayFamilies } from '../../src/admin/metrics-relay.ts'
import { enqueue, mailTo, NOW } from '../support/queued.ts'
import { openTemporaryStore } from '../support/store.ts'

test('what waits is counted by destination, with the age of the oldest and the tries so far', async () => {
  await using store = await openTemporaryStore()
  const results = { delivered: 3, failed: 1, deferred: 0, unreachable: 2 }
  const paused = [{ destination: 'there.example', failures: 1, untilMs: NOW, lastError: '' }]
  const state = { running: 1, idle: 2, results, paused }
  const samples = async () => {
    const families = await relayFamilies(store.queue, state, NOW + 60_000)
    return Object.fromEntries(families.map((family) => [family.name, family.samples]))
  }
  expect(await samples()).toMatchObject({
    retour_queue_mails: [[{}, 0]],
    retour_queue_oldest_age_seconds: [[{}, 0]],
    retour_queue_destination_mails: [],
  })
  const recipients = ['a@there.example', 'b@there.example', 'c@other.example']
  await enqueue(
    store,
    recipients.map((recipient) => mailTo(recipient)),
  )
  expect(await samples()).toMatchObject({
    retour_queue_mails: [[{}, 3]],
    retour_queue_oldest_age_seconds: [[{}, 60]],
    retour_queue_destination_mails: [
      [{ destination: 'there.example' }, 2],
      [{ destination: 'other.example' }, 1],
    ],
    retour_relay_tries_total: [
      [{ result: 'delivered' }, 3],
      [{ result: 'failed' }, 1],
      [{ result: 'deferred' }, 0],
      [{ result: 'unreachable' }, 2],
    ],
    retour_relay_paused: [[{}, 1]],
  })
})
