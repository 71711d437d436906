// Bounces as a list: what came back, for whom, and why.

import type { BounceSummary, FoundBounce } from '../../answers.ts'
import { linkTo } from '../route.ts'
import { AddressCell, KindBadge, ReasonText, ROW_TAGS, Table, Tags, Time } from './facts.tsx'

export function BounceTable({
  name,
  bounces,
}: {
  name: string
  bounces: readonly (BounceSummary | FoundBounce)[]
}) {
  const isTagged = bounces.some((bounce) => 'tags' in bounce)
  const hasSubjects = bounces.some((bounce) => 'subject' in bounce && bounce.subject !== '')
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
          {hasSubjects && 'subject' in bounce && (
            <td class="subject" dir="auto" title={bounce.subject}>
              {bounce.subject}
            </td>
          )}
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
