// Lists mail that is still on its way out. One mail, all, or those to a domain can be tried at
// once; one can be taken out.

import { useState } from 'preact/hooks'
import type { QueuedMail } from '../../answers.ts'
import { ask } from '../api.ts'
import { count } from '../format.ts'
import { usePages } from '../load.ts'
import { ActionButton, RowResult } from '../parts/action.tsx'
import { AddressCell, DueTime, IdLink, Quote, Table, Time } from '../parts/facts.tsx'
import { Filters, Text } from '../parts/filters.tsx'
import { Empty, List } from '../parts/states.tsx'
import type { ViewProps } from '../views.tsx'

const HEAD = [
  'Queued',
  'Recipient',
  'What',
  'Tries',
  'Next try',
  'Gives up',
  'Last error',
  'Actions',
]
/** How often the list is reloaded, so that the result of a try appears. */
const EVERY_MS = 5000

export function QueueView({ query }: ViewProps) {
  const { destination } = query
  const [result, setResult] = useState('')
  const pages = usePages<QueuedMail>('/v1/queue', { destination }, 'mails', EVERY_MS)
  return (
    <>
      <div class="title">
        <h1>Queue</h1>
        <div class="actions">
          {/* With the key, the result for one domain is not shown for another. */}
          <RetryAll key={destination} destination={destination} reload={pages.reload} />
          <button type="button" onClick={pages.reload}>
            Refresh
          </button>
        </div>
      </div>
      <Filters path="queue" query={query}>
        <Text name="destination" label="Domain" />
      </Filters>
      <RowResult words={result} />
      <List of={pages} none={<Nothing destination={destination} />}>
        {(rows) => (
          <Table name="Mail on its way out" head={HEAD} flows>
            {rows.map((mail) => (
              <Row
                key={mail.id}
                mail={mail}
                reload={pages.reload}
                removed={() => {
                  setResult(`The mail to ${mail.recipient} was cancelled.`)
                  pages.reload()
                }}
              />
            ))}
          </Table>
        )}
      </List>
    </>
  )
}

function Nothing({ destination }: { destination: string | undefined }) {
  return (
    <Empty title={destination ? `No mail to ${destination} is waiting` : 'No mail is waiting'}>
      <p>Mail to be sent is listed here until a server has accepted or refused it.</p>
    </Empty>
  )
}

interface RetryAllProps {
  destination: string | undefined
  reload: () => void
}

/** Tries the mail that is listed: all, or that to the domain by which the list is filtered. */
function RetryAll({ destination, reload }: RetryAllProps) {
  const whose = destination ? `all mail to ${destination}` : 'all mail in the queue'
  const retry = async () => {
    if (!confirm(`Try ${whose} now? Pauses after earlier trouble end as well.`))
      return { words: '' }
    const body = destination ? { destination } : {}
    const { retried } = await ask<{ retried: number }>('/v1/queue/retry', { method: 'POST', body })
    reload()
    const words =
      retried === 0 ? 'No mail waits' : `${count(retried, 'mail is', 'mails are')} tried now`
    return { words: `${words}.` }
  }
  return (
    <ActionButton act={retry}>
      {destination ? `Try all to ${destination} now` : 'Try all now'}
    </ActionButton>
  )
}

interface RowProps {
  mail: QueuedMail
  reload: () => void
  removed: () => void
}

function Row({ mail, reload, removed }: RowProps) {
  const path = `/v1/queue/${encodeURIComponent(mail.id)}`
  const retry = async () => {
    await ask(`${path}/retry`, { method: 'POST' })
    reload()
    return { words: 'Tried now.' }
  }
  const cancel = async () => {
    const question = `Cancel the mail to ${mail.recipient}? It is not sent, and logged as a failure.`
    if (!confirm(question)) return { words: '' }
    await ask(path, { method: 'DELETE' })
    removed()
    return { words: '' }
  }
  return (
    <tr>
      <td data-name="queued">
        <Time at={mail.created_at} as="relative" />
      </td>
      <AddressCell address={mail.recipient} isLink />
      <td>
        {mail.kind === 'message' ? (
          <IdLink view="messages" id={mail.message} text="message" />
        ) : (
          mail.kind
        )}
      </td>
      <td class="number" data-name="tries">
        {mail.tries}
      </td>
      <td data-name="next">{mail.due_at === null ? 'being sent' : <DueTime at={mail.due_at} />}</td>
      <td data-name="gives up">
        <Time at={mail.expires_at} as="relative" />
      </td>
      <td class="quote">
        <Quote text={mail.last_error} />
      </td>
      <td class="actions">
        <ActionButton act={retry} label={`Try now: the mail to ${mail.recipient}`}>
          Try now
        </ActionButton>
        <ActionButton act={cancel} label={`Cancel the mail to ${mail.recipient}`} kind="danger">
          Cancel
        </ActionButton>
      </td>
    </tr>
  )
}
