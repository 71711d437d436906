// Bounces as a list: what came back, for whom, and why.

import type { BounceSummary, FoundBounce } from '../../answers.ts'
import { linkTo } from '../route.ts'
import { AddressCell, KindBadge, ReasonText, ROW_TAGS, Table, Tags, Time } from './facts.tsx'

type Bounces = readonly (BounceSummary | FoundBounce)[]

export function BounceTable({ name, bounces }: { name: string; bounces: Bounces }) {
  const isTagged = bounces.some((bounce) => 'tags' in bounce)
  const hasSubjects = bounces.some(
    (bounce) => 'subject' in bounce && (bounce.subject || bounce.mail_subject) !== '',
  )
  const head = [
    'Received',
    'Kind',
    'Recipient',
    'Reason',
    ...(hasSubjects ? ['Subject'] : []),
    ...(isTagged ? ['Tags'] : []),
  ]
  return (
    <Table name={name} head={head} flows>
      {bounces.map((bounce) => (
        <tr key={bounce.id}>
          <td>
            <a href={linkTo(['bounces', bounce.id])}>
              <Time at={bounce.received_at} />
            </a>
          </td>
          <td>
            <KindBadge kind={bounce.kind} />
          </td>
          <AddressCell address={bounce.recipient} />
          <td>
            <ReasonText reason={bounce.reason} />
          </td>
          {hasSubjects && 'subject' in bounce && <Subject of={bounce} />}
          {'tags' in bounce && (
            <td>
              <Tags tags={bounce.tags} most={ROW_TAGS} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  )
}

/** The subject of the original if it is quoted, else that of the returned mail, behind a mark. */
function Subject({ of: { subject, mail_subject } }: { of: FoundBounce }) {
  if (subject !== '' || mail_subject === '') {
    return (
      <td class="subject" dir="auto" title={subject}>
        {subject}
      </td>
    )
  }
  return (
    <td class="subject" dir="auto" title={`Subject of the returned mail itself: ${mail_subject}`}>
      <span aria-hidden="true">{BACK}</span>{' '}
      <span class="unseen" dir="ltr">
        returned as:{' '}
      </span>
      {mail_subject}
    </td>
  )
}

/** The mark, short to leave room for the subject. U+FE0E makes it a letter and not a picture. */
const BACK = '\u21a9\ufe0e'
