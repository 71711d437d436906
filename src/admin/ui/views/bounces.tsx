// Finds bounces by anything that one can paste, or by their properties. The address has the search.

import { kinds, reasonNames } from '../../../event.ts'
import type { FoundBounce } from '../../answers.ts'
import { usePages } from '../load.ts'
import { SentTo, SuppressedNote } from '../parts/about-address.tsx'
import { BounceTable } from '../parts/bounce-table.tsx'
import { AddressText, IdLink } from '../parts/facts.tsx'
import { Day, Filters, Pick, Text } from '../parts/filters.tsx'
import { Empty, List } from '../parts/states.tsx'
import { TestMail } from '../parts/test-mail.tsx'
import { linkTo } from '../route.ts'
import type { ViewProps } from '../views.tsx'

const MESSAGE_ID = /^[0-9a-hjkmnp-tv-z]{26}$/

export function BouncesView({ query }: ViewProps) {
  const { q, id, recipient, domain, tag, kind, reason } = query
  const period = { from: startOf(query.from), to: startOf(query.to, 1) }
  const asked = { q, id, recipient, domain, tag, kind, reason, ...period }
  const pages = usePages<FoundBounce>('/v1/bounces', asked, 'bounces')
  const address = addressIn(query)
  return (
    <>
      <h1>Bounces</h1>
      <Filters path="bounces" query={query} first={['q', 'kind']}>
        <Text name="q" label="Search" placeholder="id, address…" width="growing" />
        <Pick name="kind" label="Kind" width="narrow" options={kinds} />
        <Pick name="reason" label="Reason" options={reasonNames} />
        <Text name="domain" label="Domain" width="narrow" />
        <Text name="tag" label="Tag" width="narrow" />
        <Day name="from" label="From" />
        <Day name="to" label="Until" />
      </Filters>
      {query.recipient && (
        <p>
          To{' '}
          <b>
            <AddressText address={query.recipient} />
          </b>
          .
        </p>
      )}
      {address !== null && <SuppressedNote address={address} />}
      <List of={pages} none={pages.more === null ? <Nothing query={query} /> : <NoneSoFar />}>
        {(rows) => <BounceTable name="Bounces" bounces={rows} />}
      </List>
      {address !== null && <SentTo address={address} />}
    </>
  )
}

/** The address that is searched for, null when it is something else. */
function addressIn({ q = '', recipient = q }: ViewProps['query']): string | null {
  const bare = /<([^<>]+)>$/.exec(recipient)?.[1] ?? recipient
  return /^[^@\s].*@[^@\s]+$/.test(bare) ? bare : null
}

function NoneSoFar() {
  return (
    <Empty title="None found yet">
      <p>No recent mail matches; older mail may.</p>
    </Empty>
  )
}

function Nothing({ query }: { query: ViewProps['query'] }) {
  if (Object.keys(query).length === 0) return <TestMail />
  const { q = '' } = query
  const address = addressIn(query)
  if (address !== null && Object.keys(query).length === 1) {
    return (
      <Empty title={`No mail to ${address} came back`}>
        <p>What was sent to it through Retour in the last month is listed below, if anything.</p>
      </Empty>
    )
  }
  return (
    <Empty title="No bounce matches">
      {MESSAGE_ID.test(q) && (
        <p>
          If it is the id of a message, this is <IdLink view="messages" id={q} text="the message" />
          .
        </p>
      )}
      <p>
        Search for a whole address, a domain (with a dot), an id, a Message-ID or a tag.{' '}
        <a href={linkTo(['bounces'])}>Show all bounces</a>
      </p>
    </Empty>
  )
}

/** The moment at which a day of the reader's calendar starts, or the day that is `days` later. */
function startOf(day: string | undefined, days = 0): string | undefined {
  if (!day) return undefined
  const at = new Date(`${day}T00:00:00`)
  at.setDate(at.getDate() + days)
  return Number.isNaN(at.getTime()) ? day : at.toISOString()
}
