// Small parts of many views: times, badges, links to what an id names, definition lists, tables.

import { type ComponentChildren, Fragment } from 'preact'
import { useRef } from 'preact/hooks'
import { kindWords, reasonWords, wordsOf } from '../../words.ts'
import { inScript, searchFor } from '../domain.ts'
import { dayText, numberText, relativeText, shortNumber, timeText, utcText } from '../format.ts'
import { linkTo } from '../route.ts'
import { useFit } from './fit.ts'

/** A time in the reader's zone; the title has it in UTC, and how long ago it was. */
export function Time({ at, as = 'time' }: { at: string; as?: keyof typeof timeWords }) {
  return (
    <time dateTime={at} title={`${utcText(at)} (${relativeText(at)})`}>
      {timeWords[as](at)}
    </time>
  )
}
const timeWords = {
  time: timeText,
  day: dayText,
  relative: (at: string) => relativeText(at),
}

/** The time of a next try. If it has come, this says "now" and not how long ago. */
export function DueTime({ at }: { at: string }) {
  return Date.parse(at) <= Date.now() ? <>now</> : <Time at={at} as="relative" />
}

/** The number of a tile; the title has it exactly. */
export function Sum({ value }: { value: number }) {
  return <b title={numberText(value)}>{shortNumber(value)}</b>
}

/** A long word that breaks, if it must, behind one of the characters that divide it. */
export function Breaking({ text }: { text: string }) {
  return (
    <>
      {[...text.matchAll(/[^@._/]*[@._/]?/g)].map(({ 0: part, index }) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  )
}

/**
 * An address or a domain in its own script, with the ASCII beside it if that is different. If the
 * script runs from right to left, the words around it stay in order, and so do its own parts: the
 * local part, the @, the domain.
 */
export function AddressText({ address }: { address: string }) {
  if (address === '') return <span class="soft">unknown</span>
  const { text, ascii } = inScript(address)
  return (
    <>
      <bdi dir="ltr">{FROM_RIGHT.test(text) ? partsOf(text) : <Breaking text={text} />}</bdi>
      {ascii !== '' && (
        <small class="soft ascii">
          {' '}
          <Breaking text={ascii} />
        </small>
      )}
    </>
  )
}

/** The same in a row of a table: of a long address the first lines, with all of it in the title. */
export function AddressCell({ address, isLink = false }: { address: string; isLink?: boolean }) {
  return (
    <td class="address">
      <div class="few" title={address}>
        {isLink ? <AddressLink address={address} /> : <AddressText address={address} />}
      </div>
    </td>
  )
}

/** An address with a link to everything that is known of it. */
export function AddressLink({ address }: { address: string }) {
  if (address === '') return <AddressText address="" />
  return (
    <a href={linkTo(['bounces'], searchFor(address))} title="All mail to this address">
      <AddressText address={address} />
    </a>
  )
}
const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

function partsOf(address: string): ComponentChildren[] {
  return address.split(/([@._])/).map((part, index) =>
    index % 2 === 0 ? (
      <bdi key={index}>{part}</bdi>
    ) : (
      <Fragment key={index}>
        {part}
        <wbr />
      </Fragment>
    ),
  )
}

interface QuoteProps {
  text: string
  kind?: 'quote' | 'value' | 'output'
  most?: number
}

/** A text from outside, as of a remote server. Shows `most` characters, the rest on a click. */
export function Quote({ text, kind = 'quote', most = QUOTE_SHOWN }: QuoteProps) {
  const characters = [...text.slice(0, 2 * most + 2)]
  const first = characters.length > most ? characters.slice(0, most).join('') : text
  const rest = text.slice(first.length)
  if (rest === '') {
    return <span class={kind}>{kind === 'value' ? <Breaking text={text} /> : text}</span>
  }
  return (
    <details class={kind}>
      <summary>
        {first}
        <span class="cut">…</span>
      </summary>
      {rest}
    </details>
  )
}
const QUOTE_SHOWN = 300

export function KindBadge({ kind }: { kind: string }) {
  return (
    <span class={`badge kind-${kind}`} title={wordsOf(kindWords, kind)}>
      {kind}
    </span>
  )
}

export function ReasonText({ reason }: { reason: string }) {
  if (reason === '' || reason === 'undefined') return <span class="soft">–</span>
  return (
    <span class="reason" title={wordsOf(reasonWords, reason)}>
      {reason}
    </span>
  )
}

const callTitles: Record<string, string> = {
  due: 'waits for its next try',
  done: 'was answered with success',
  dead: 'ran out of tries; it is kept and can be replayed',
}

export function StateBadge({ state }: { state: string }) {
  return (
    <span class={`badge state-${state}`} title={callTitles[state]}>
      {state}
    </span>
  )
}

/** Links to `id` in `view`; an empty id is a dash. A `text` instead of the id looks like words. */
export function IdLink({ view, id, text = id }: { view: string; id: string; text?: string }) {
  if (id === '') return <span class="soft">–</span>
  return (
    <a class={text === id ? 'id' : undefined} href={linkTo([view, id])}>
      {text}
    </a>
  )
}

/** Shows at most `most` tags and how many more there are; the title of that number names them. */
export function Tags({ tags, most = tags.length }: { tags: readonly string[]; most?: number }) {
  if (tags.length === 0) return <span class="soft">–</span>
  const rest = tags.slice(most)
  return (
    <span class="tags">
      {tags.slice(0, most).map((tag) => (
        <a key={tag} class="tag" title={tag} href={linkTo(['bounces'], { tag })}>
          {tag}
        </a>
      ))}
      {rest.length > 0 && (
        <span class="soft" title={rest.join(', ')}>
          {numberText(rest.length)} more
        </span>
      )}
    </span>
  )
}

/** So many tags are shown in a row of a table. */
export const ROW_TAGS = 3

interface FirstOfProps<T> {
  list: readonly T[]
  most: number
  children: (some: readonly T[]) => ComponentChildren
}

/** Shows the first of a long list; the rest is folded behind a line that counts it. */
export function FirstOf<T>({ list, most, children }: FirstOfProps<T>) {
  const rest = list.slice(most)
  return (
    <>
      {children(list.slice(0, most))}
      {rest.length > 0 && (
        <details>
          <summary>{numberText(rest.length)} more</summary>
          {children(rest)}
        </details>
      )}
    </>
  )
}

/** Names with their values; rows without a value are left out. */
export function Facts({ rows }: { rows: readonly [name: string, value: ComponentChildren][] }) {
  const shown = rows.filter(([, value]) => value !== '' && value !== null && value !== undefined)
  return (
    <dl class="facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>
            <Breaking text={name} />
          </dt>
          <dd>{typeof value === 'string' ? <Quote text={value} kind="value" /> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface PanelProps {
  title: string
  kind?: string
  aside?: ComponentChildren
  children: ComponentChildren
}

export function Panel({ title, aside, kind = '', children }: PanelProps) {
  return (
    <section class={`panel ${kind}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

interface TableProps {
  /** Tells screen readers what the table lists. */
  name: string
  head: readonly string[]
  /**
   * Whether a row becomes a few lines of text when there is no room for columns. Cells that need
   * the title of their column then have it as `data-name`.
   */
  flows?: boolean
  children: ComponentChildren
}

export function Table({ name, head, flows = false, children }: TableProps) {
  const frame = useRef<HTMLElement>(null)
  // The keyboard can focus it only if it scrolls.
  const { isCut, isNarrow } = useFit(frame, flows)
  return (
    <section
      class={isNarrow ? 'scroll flows' : 'scroll'}
      aria-label={name}
      ref={frame}
      tabIndex={isCut ? 0 : undefined}
    >
      <table>
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col" data-column={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
