// What the submission listener has done, as metrics.

import type { Counts } from '../smtp/intake.ts'
import { counter, type Family, gauge } from './metrics-text.ts'

export function submissionFamilies(counts: Counts): Family[] {
  const { sessions, connections, connectionsRefused, recipientsRefused } = counts
  return [
    counter(
      'retour_submission_mails_total',
      'Mails that users handed in whole over SMTP, by what was answered.',
      [
        [{ result: 'accepted' }, counts.mailsAccepted],
        [{ result: 'refused' }, counts.mailsRefused],
        [{ result: 'failed' }, counts.mailsFailed],
      ],
    ),
    gauge('retour_submission_sessions', 'Submission sessions now.', sessions),
    counter('retour_submission_connections_total', 'Submission connections.', connections),
    counter(
      'retour_submission_connections_refused_total',
      'Submission connections over a limit.',
      connectionsRefused,
    ),
    counter(
      'retour_submission_recipients_refused_total',
      'Recipients refused: no login, no address, or too many.',
      recipientsRefused,
    ),
  ]
}
