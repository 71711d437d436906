// Small things that stand in every view: times, badges, links to what an id names, definition lists.

import { type ComponentChildren, Fragment } from 'preact'
import { useRef } from 'preact/hooks'
import { kindWords, reasonWords, wordsOf } from '../../words.ts'
import { inScript, searchFor } from '../domain.ts'
import { dayText, numberText, relativeText, shortNumber, timeText, utcText } from '../format.ts'
import { linkTo } from '../route.ts'
import { useFit } from './fit.ts'

/** In the reader's zone; its UTC and how long ago as a title. */
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

/** When something has its next turn: a time that has come is now, not ago. */
export function DueTime({ at }: { at: string }) {
  return Date.parse(at) <= Date.now() ? <>now</> : <Time at={at} as="relative" />
}

/** The number of a tile, exact in its title. */
export function Sum({ value }: { value: number }) {
  return <b title={numberText(value)}>{shortNumber(value)}</b>
}

/** A long word: where it has to break, it does behind one of the characters that divide it. */
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
 * An address or a domain, in its own script and, where that is not the same, in ASCII beside it. One in a
 * script that runs from right to left turns none of the words around it, and its parts stand in the order in
 * which they are written: the local part, the @, the domain.
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

/** The same in a row of a table, of a long one the first lines; all of it is its title. */
export function AddressCell({ address, isLink = false }: { address: string; isLink?: boolean }) {
  return (
    <td class="address">
      <div class="few" title={address}>
        {isLink ? <AddressLink address={address} /> : <AddressText address={address} />}
      </div>
    </td>
  )
}

/** An address as text, and a way to all that is known of it. */
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

/** A text of others, such as a remote server. Of a long one `most` characters are shown, and the rest on a click. */
export function Quote({
  text,
  kind = 'quote',
  most = QUOTE_SHOWN,
}: {
  text: string
  kind?: 'quote' | 'value' | 'output'
  most?: number
}) {
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

/** `view` and `id` make the address; an empty id is a dash. Words in its place are set as words. */
export function IdLink({ view, id, text = id }: { view: string; id: string; text?: string }) {
  if (id === '') return <span class="soft">–</span>
  return (
    <a class={text === id ? 'id' : undefined} href={linkTo([view, id])}>
      {text}
    </a>
  )
}

/** `most`: how many have room; the title of how many more there are names them. */
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

/** Tags in a row of a table. */
export const ROW_TAGS = 3

/** Of a long list the first, and the rest behind how many they are. */
export function FirstOf<T>({
  list,
  most,
  children,
}: {
  list: readonly T[]
  most: number
  children: (some: readonly T[]) => ComponentChildren
}) {
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

/** Rows without a value are left out. */
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

export function Panel({
  title,
  aside,
  kind = '',
  children,
}: {
  title: string
  kind?: string
  aside?: ComponentChildren
  children: ComponentChildren
}) {
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

/** `name` says to screen readers what the table lists. */
export function Table({
  name,
  head,
  flows = false,
  children,
}: {
  name: string
  head: readonly string[]
  /**
   * Where its columns have no room a row is a few lines of text; cells that need their title there have
   * it as `data-name`.
   */
  flows?: boolean
  children: ComponentChildren
}) {
  const frame = useRef<HTMLElement>(null)
  // Focusable by keyboard only where it scrolls.
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
