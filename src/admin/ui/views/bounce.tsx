// Shows one bounce: what it means and why, what the report says, the mail itself, and what was done
// about it.

import { useState } from 'preact/hooks'
import { leadingRecipient, type ReportedRecipient } from '../../../event.ts'
import type { Bounce, Call, Message } from '../../answers.ts'
import { classWords, faultWords, kindWords, reasonWords, standardWords } from '../../words.ts'
import { ask, pathWith } from '../api.ts'
import { numberText } from '../format.ts'
import { useAnswer, useLoad } from '../load.ts'
import { SeeAlso } from '../parts/about-address.tsx'
import { CallCard } from '../parts/call-card.tsx'
import {
  AddressText,
  Facts,
  FirstOf,
  IdLink,
  KindBadge,
  Panel,
  Quote,
  ReasonText,
  Table,
  Tags,
  Time,
} from '../parts/facts.tsx'
import { RawMail } from '../parts/raw-mail.tsx'
import { Empty, Show } from '../parts/states.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { linkTo } from '../route.ts'

export function BounceView({ path: [, id = ''] }: { path: readonly string[] }) {
  const bounce = useAnswer<Bounce>(`/v1/bounces/${encodeURIComponent(id)}`)
  return (
    <>
      <p class="crumbs">
        <a href={linkTo(['bounces'])}>Bounces</a> / <span class="id">{id}</span>
      </p>
      <Show of={bounce} title="Bounce">
        {(found) => (
          <>
            <Verdict bounce={found} />
            <div class="columns">
              <Trace trace={found.verdict.trace} />
              <Original bounce={found} />
            </div>
            <Recipients recipients={found.verdict.recipients} />
            <Calls bounce={found} />
            {found.message !== '' && <Story id={found.message} here={found.id} />}
            <RawMail id={found.id} />
          </>
        )}
      </Show>
    </>
  )
}

function Verdict({ bounce }: { bounce: Bounce }) {
  const { kind, verdict, recipient, received_at, peer } = bounce
  return (
    <section class={`verdict kind-${kind}`} aria-label="Verdict">
      <p class="soft small">
        Received <Time at={received_at} /> from {peer.ip || 'this machine'}
      </p>
      <h1>
        <KindBadge kind={kind} /> <AddressText address={recipient || 'an unknown recipient'} />
      </h1>
      <p class="words">
        {kindWords[kind]} {reasonSentence(verdict.recipients, recipient)}
      </p>
      <p class="soft">
        {verdict.standard === null
          ? 'Read from the text of the mail, which has no standard format.'
          : `Told by ${standardWords[verdict.standard]}.`}
      </p>
      <Facts
        rows={[
          ['See also', recipient && <SeeAlso address={recipient} />],
          ['Returned as', bounce.mail_subject],
          ['Auto-reply', verdict.auto_reply ?? ''],
          ['Away until', verdict.until ?? ''],
          ['Complaint', verdict.feedback_type ?? ''],
          ['Message', bounce.message === '' ? '' : <IdLink view="messages" id={bounce.message} />],
          ['Tags', bounce.tags.length === 0 ? '' : <Tags tags={bounce.tags} />],
        ]}
      />
    </section>
  )
}

/** Tells the reason of the leading recipient, and who that is if it is not whom we mailed. */
function reasonSentence(recipients: readonly ReportedRecipient[], mailed: string): string {
  const leading = leadingRecipient(recipients)
  if (leading === undefined || leading.reason === 'undefined') return ''
  const { reason, class: class_, fault } = leading
  const of = leading.recipient.toLowerCase()
  const whose = of === '' || of === mailed.toLowerCase() ? '' : ` It says so of ${of}.`
  return `Why: ${reasonWords[reason]} (${class_}: ${classWords[class_]}; fault: ${faultWords[fault]}).${whose}`
}

function Trace({ trace }: { trace: readonly string[] }) {
  return (
    <Panel title="Why we say so">
      {trace.length === 0 ? (
        <p class="soft">Nothing in the mail told what it is.</p>
      ) : (
        <div class="trace">
          <FirstOf list={trace} most={TRACE_SHOWN}>
            {(lines) => <Steps trace={lines} />}
          </FirstOf>
        </div>
      )}
    </Panel>
  )
}

/** So many lines of the trace are shown at once: for many recipients it repeats itself. */
const TRACE_SHOWN = 12

function Steps({ trace }: { trace: readonly string[] }) {
  return (
    <ol>
      {trace.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ol>
  )
}

function Original({ bounce }: { bounce: Bounce }) {
  const { original = {} } = bounce.verdict
  return (
    <Panel title="Original mail and envelope">
      <Facts
        rows={[
          ['Subject', original.subject],
          ['From', original.from],
          ['To', original.to],
          ['Date', original.date],
          ['Message-ID', original.message_id],
          [
            'RCPT TO',
            <span key="to" class="minted">
              {bounce.return_address}
            </span>,
          ],
          ['MAIL FROM', bounce.from === '' ? '<> (the null sender)' : bounce.from],
          ['Envelope', bounce.envelope === bounce.return_address ? '' : bounce.envelope],
          ['Peer', peerText(bounce.peer)],
        ]}
      />
    </Panel>
  )
}

function peerText({ ip, helo, tls, via }: Bounce['peer']): string {
  const name = helo === '' ? '' : ` (${helo})`
  return `${ip || 'local'}${name} over ${via}${tls ? ' with TLS' : ''}`
}

/** So many recipients are shown at once, of maybe hundreds: the calls are below. */
const RECIPIENTS_SHOWN = 20

function Recipients({ recipients }: { recipients: readonly ReportedRecipient[] }) {
  const [isWhole, setWhole] = useState(recipients.length <= RECIPIENTS_SHOWN)
  if (recipients.length === 0) return null
  const shown = isWhole ? recipients : recipients.slice(0, RECIPIENTS_SHOWN)
  return (
    <Panel title="What it says of each recipient">
      <Table
        name="Reported recipients"
        head={['Recipient', 'Action', 'Status', 'Reason', 'Class', 'Fault', 'Diagnostic']}
        flows
      >
        {shown.map((one) => (
          <tr key={`${one.original} ${one.recipient} ${one.action} ${one.diagnostic}`}>
            <td class="address">
              <AddressText address={one.recipient} />
              {one.original !== undefined && (
                <div class="soft">
                  sent to <AddressText address={one.original} />
                </div>
              )}
            </td>
            <td>{one.action}</td>
            <td class="code">{[one.code, one.status].filter(Boolean).join(' ')}</td>
            <td>
              <ReasonText reason={one.reason} />
            </td>
            <td>{one.class}</td>
            <td>{one.reason === 'undefined' ? '–' : one.fault}</td>
            <td class="quote">
              <Quote text={one.diagnostic} />
            </td>
          </tr>
        ))}
      </Table>
      {!isWhole && (
        <p class="more">
          <button type="button" onClick={() => setWhole(true)}>
            Show all {numberText(recipients.length)}
          </button>
        </p>
      )}
    </Panel>
  )
}

/** Calls are looked for of so many failures of a mail, which seldom has more than one. */
const FAILURES_MAX = 20

function Calls({ bounce }: { bounce: Bounce }) {
  const subjects = [bounce.id, ...bounce.failures.map(({ id }) => id)].slice(0, FAILURES_MAX + 1)
  const loaded = useLoad(`calls ${bounce.id}`, async (signal) => {
    const pages = subjects.map((subject) =>
      ask<{ calls: Call[] }>(pathWith('/v1/calls', { subject }), { signal }),
    )
    return (await Promise.all(pages)).flatMap(({ calls }) => calls.toReversed())
  })
  const { kind, failures, verdict } = bounce
  const isHomeMade = kind === 'failure' && failures.length === 0 && verdict.standard === null
  return (
    <Panel title="Webhook calls">
      {isHomeMade && (
        <p class="soft">
          No failure was logged or called for, as the mail is not a standard report. With{' '}
          <code>failures.nonstandard = true</code> such mail is a failure too.
        </p>
      )}
      <Show of={loaded}>
        {(calls) =>
          calls.length === 0 ? (
            <Empty title="No webhook was called">
              <p>
                None of the <a href={linkTo(['webhooks'])}>webhooks</a> asks for mail like this.
              </p>
            </Empty>
          ) : (
            calls.map(({ id }) => <CallCard key={id} id={id} />)
          )
        }
      </Show>
    </Panel>
  )
}

function Story({ id, here }: { id: string; here: string }) {
  const message = useAnswer<Message>(`/v1/messages/${encodeURIComponent(id)}`)
  return (
    <Panel title="History of the message" aside={<IdLink view="messages" id={id} text="Open it" />}>
      <Show of={message}>{(found) => <Timeline message={found} here={here} />}</Show>
    </Panel>
  )
}
