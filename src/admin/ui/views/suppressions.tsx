// Lists addresses that should not be mailed, why, and because of which mails.

import { useRef, useState } from 'preact/hooks'
import { type Suppression, suppressionPath } from '../../answers.ts'
import { causeWords } from '../../words.ts'
import { ask } from '../api.ts'
import { usePages } from '../load.ts'
import { ActionButton, RowResult, Said, useAction } from '../parts/action.tsx'
import { AddressCell, FirstOf, IdLink, Quote, ReasonText, Table, Time } from '../parts/facts.tsx'
import { Filters, Text } from '../parts/filters.tsx'
import { Empty, List } from '../parts/states.tsx'
import type { ViewProps } from '../views.tsx'

const HEAD = ['Address', 'Cause', 'Reason', 'Since', 'Until', 'Evidence', 'Actions']

export function SuppressionsView({ query }: ViewProps) {
  const { q } = query
  const [result, setResult] = useState('')
  const pages = usePages<Suppression>('/v1/suppressions', { q }, 'suppressions')
  return (
    <>
      <h1>Suppressions</h1>
      <p class="soft">Addresses that should not be mailed, and why.</p>
      <Filters path="suppressions" query={query}>
        <Text name="q" label="Search" placeholder="how it starts, or @domain" width="wide" />
      </Filters>
      <Add done={pages.reload} />
      <RowResult words={result} />
      <List of={pages} none={<Nothing q={q} />}>
        {(rows) => (
          <Table name="Suppressed addresses" head={HEAD} flows>
            {rows.map((entry) => (
              <Row
                key={entry.id}
                entry={entry}
                removed={() => {
                  setResult(`${entry.address} is off the list.`)
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

function Nothing({ q }: { q: string | undefined }) {
  if (q) {
    return (
      <Empty title={`No address that starts with ${q} is suppressed`}>
        <p>To look up a whole domain, write it with an @ in front.</p>
      </Empty>
    )
  }
  return (
    <Empty title="No address is suppressed">
      <p>
        An address is added when its mail fails for good or it complains, as set in{' '}
        <code>[suppressions]</code> of the configuration, or by hand.
      </p>
    </Empty>
  )
}

function Add({ done }: { done: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const { isBusy, outcome, submit } = useAction(async () => {
    const fields = new FormData(form.current ?? undefined)
    const address = String(fields.get('address')).trim()
    await ask(suppressionPath(address), {
      method: 'PUT',
      body: { note: String(fields.get('note')) },
    })
    form.current?.reset()
    done()
    return { words: `${address} is suppressed.` }
  })
  return (
    <form class="filters" aria-label="Suppress an address" ref={form} onSubmit={submit}>
      <label class="wide">
        <span>Suppress an address</span>
        <input name="address" type="text" inputMode="email" required {...AS_TYPED} />
      </label>
      <label>
        <span>Note</span>
        <input name="note" type="text" placeholder="why" {...AS_TYPED} />
      </label>
      <button type="submit" disabled={isBusy}>
        Add
      </button>
      <Said outcome={outcome} />
    </form>
  )
}

const AS_TYPED = { spellcheck: false, autocomplete: 'off' } as const

function Row({ entry, removed }: { entry: Suppression; removed: () => void }) {
  const { address, cause, reason, note, created_at, until } = entry
  const remove = async () => {
    const question = `Take ${address} off the list? Its evidence is forgotten: only new failures count.`
    if (!confirm(question)) return { words: '' }
    await ask(suppressionPath(address), { method: 'DELETE' })
    removed()
    return { words: '' }
  }
  return (
    <tr>
      <AddressCell address={address} isLink />
      <td title={causeWords[cause]}>{cause}</td>
      <td class="why">
        {reason !== '' && <ReasonText reason={reason} />}{' '}
        {note !== '' && <Quote text={note} most={NOTE_SHOWN} />}
      </td>
      <td data-name="since">
        <Time at={created_at} as="day" />
      </td>
      <td class="number" data-name={until === null ? undefined : 'until'}>
        {until === null ? 'for good' : <Time at={until} as="day" />}
      </td>
      <td>
        <Evidence evidence={entry.evidence} />
      </td>
      <td class="actions">
        <ActionButton act={remove} label={`Remove ${address}`} kind="danger">
          Remove
        </ActionButton>
      </td>
    </tr>
  )
}

/** So much of a note is shown, which may be a long answer: a row should be a few lines. */
const NOTE_SHOWN = 60

/** So many mails are shown, the newest. */
const EVIDENCE_SHOWN = 3

function Evidence({ evidence }: Pick<Suppression, 'evidence'>) {
  if (evidence.length === 0) return <span class="soft">–</span>
  return (
    <FirstOf list={evidence} most={EVIDENCE_SHOWN}>
      {(signs) => <Signs evidence={signs} />}
    </FirstOf>
  )
}

function Signs({ evidence }: { evidence: readonly Suppression['evidence'][number][] }) {
  return (
    <ul class="signs">
      {evidence.map(({ id, sign, bounce, message, at }) => (
        <li key={id}>
          {bounce === null ? (
            <IdLink view="messages" id={message} text={sign} />
          ) : (
            <IdLink view="bounces" id={bounce} text={sign} />
          )}{' '}
          <Time at={at} as="day" />
        </li>
      ))}
    </ul>
  )
}
