// The metrics of outgoing mail: how much waits, for how long and for whom, and how tries ended. The
// store keeps counts as mail comes and goes. Only the few destinations with most mail are named.

import type { RelayState } from '../relay/relay-options.ts'
import type { Queue } from '../store/queue.ts'
import { counter, type Family, gauge } from './metrics-text.ts'

/** So many destinations are named: enough to see which are stuck, few enough for Prometheus. */
const DESTINATIONS_MAX = 20

/** Rejects on store trouble. */
export async function relayFamilies(
  queue: Pick<Queue, 'counts' | 'oldestMs'>,
  { running, idle, results, paused }: RelayState,
  nowMs: number,
): Promise<Family[]> {
  const { mails, destinations } = await queue.counts(DESTINATIONS_MAX)
  const oldestMs = await queue.oldestMs()
  const ageS = oldestMs === null ? 0 : Math.max(0, (nowMs - oldestMs) / 1000)
  return [
    gauge('retour_queue_mails', 'Mails on their way out.', mails),
    gauge('retour_queue_oldest_age_seconds', 'Age of the oldest mail on its way out.', ageS),
    gauge(
      'retour_queue_destination_mails',
      `Mails on their way to the ${DESTINATIONS_MAX} destinations with most.`,
      destinations.map(({ destination, mails: value }) => [{ destination }, value]),
    ),
    counter(
      'retour_relay_tries_total',
      'Tries to deliver a mail, by what came of them.',
      Object.entries(results).map(([result, value]) => [{ result }, value]),
    ),
    gauge('retour_relay_running', 'Mails that are being sent now.', running),
    gauge('retour_relay_idle_sessions', 'Sessions that wait for their next mail.', idle),
    gauge('retour_relay_paused', 'Destinations that are left alone for a while.', paused.length),
  ]
}
