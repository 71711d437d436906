// `GET /v1/bounces`: finds bounces, newest first. `q` takes whatever a person pastes into a search
// box: it is recognised by its form. If few rows match, a page may be short and still have a
// `next`, as the store looks at a bounded number of rows for each page.

import { Elysia, t } from 'elysia'
import { firstIdAt, isId } from '../address/id.ts'
import { isReason, type Kind, kinds, reasonNames } from '../event.ts'
import type { Store } from '../store/open.ts'
import type { BounceFilter } from '../store/search.ts'
import { foundSchema, foundView } from './bounce-shapes.ts'
import { invalid } from './errors.ts'
import {
  choice,
  olderThan,
  orNull,
  PAGE_DEFAULT,
  pageLimit,
  timeField,
  timeOf,
  withPlus,
} from './fields.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'

/** No address, id or tag is longer. */
const TEXT_MAX_LENGTH = 512

const text = (words: string) => {
  const description = `${words}, of 1 to ${TEXT_MAX_LENGTH} characters.`
  return t.Optional(t.String({ minLength: 1, maxLength: TEXT_MAX_LENGTH, description }))
}

const searchQuery = t.Object({
  q: text(
    'An id, an address, a registered Message-ID, a domain, a kind, a reason or a tag, read as what it looks like',
  ),
  id: text('The id of a bounce or of a message'),
  recipient: text('The address that the original mail was sent to, whatever its capitals'),
  domain: text('The domain of the recipient'),
  tag: text('A tag of the message'),
  kind: t.Optional(choice(kinds)),
  reason: t.Optional(choice(reasonNames)),
  from: t.Optional(timeField('Received from')),
  to: t.Optional(timeField('Received before')),
  before: olderThan('a bounce'),
  limit: pageLimit,
})
type SearchQuery = typeof searchQuery.static

export function searchRoutes({ store }: AdminParts) {
  return new Elysia().get(
    '/v1/bounces',
    async ({ query }) => {
      const { q } = query
      const meant = q === undefined ? {} : await meaningOf(q.trim(), store.messages)
      const { bounces, next } = await store.search.bounces({ ...meant, ...filterOf(query) })
      return { bounces: bounces.map(foundView), next }
    },
    {
      query: searchQuery,
      response: answers(
        200,
        {
          bounces: t.Array(foundSchema, { description: 'Newest first.' }),
          next: orNull(
            t.String(),
            '`before` of the next page, null at the end; a page may be short before it.',
          ),
        },
        'A page of bounces; next leads on.',
        [422],
      ),
      detail: { summary: 'Find bounces, newest first', tags: ['bounces'] },
    },
  )
}

function filterOf(query: SearchQuery): BounceFilter {
  const { q: _, recipient, from, to, limit = PAGE_DEFAULT, ...rest } = query
  const fromMs = from === undefined ? null : timeOf('from', from)
  const toMs = to === undefined ? null : timeOf('to', to)
  if (fromMs !== null && toMs !== null && fromMs >= toMs) throw invalid('to', 'a time after from')
  return {
    ...rest,
    ...(recipient === undefined ? {} : { recipient: withPlus(recipient) }),
    ...(fromMs === null ? {} : { fromId: firstIdAt(fromMs) }),
    ...(toMs === null ? {} : { toId: firstIdAt(toMs) }),
    limit,
  }
}

/** The id in a signed return address. */
const RETURN_ADDRESS_ID = /-([0-9a-z]{26})[0-9a-z]{16}@/

/** What somebody is looking for with this text. */
async function meaningOf(q: string, messages: Store['messages']): Promise<Partial<BounceFilter>> {
  const lower = q.toLowerCase()
  if (isId(lower)) return { id: lower }
  const minted = RETURN_ADDRESS_ID.exec(lower)?.[1]
  if (minted !== undefined && isId(minted)) return { id: minted }
  if (q.startsWith('@')) return { domain: q.slice(1) }
  if (q.includes('@')) {
    // It may be copied from a header: `Alice <alice@example.org>`, or a Message-ID.
    const bare = withPlus(/<([^<>]+@[^<>\s]+)>$/.exec(q)?.[1] ?? q)
    const messageIds = await messages.idsByHeader(bare)
    return messageIds.length === 0 ? { recipient: bare } : { messageIds }
  }
  if (isKind(lower)) return { kind: lower }
  if (isReason(lower)) return { reason: lower }
  return /^[^\s;]+\.[^\s;]+$/.test(q) ? { domain: q } : { tag: q }
}

function isKind(text: string): text is Kind {
  return kinds.some((kind) => kind === text)
}
