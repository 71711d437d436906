// `/v1/suppressions`: the addresses that should not be mailed, newest first, each with the mails
// because of which it is listed. An operator's entry outweighs every other cause. When an address
// is taken off, what spoke against it is forgotten, so that old failures do not put it back.

import { Elysia, t } from 'elysia'
import { reasonNames } from '../event.ts'
import { jsonErrors, parseAnyJson, parseJson } from './body.ts'
import { invalid, Refusal } from './errors.ts'
import {
  choice,
  mailAddress,
  nextPage,
  olderThan,
  PAGE_DEFAULT,
  pageLimit,
  timeOf,
  whole,
  withPlus,
} from './fields.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'
import {
  cause,
  checkedSchema,
  checkedView,
  entrySchema,
  entryView,
  note,
  until,
} from './suppression-shapes.ts'

/** At most so many addresses are checked, or entries imported, in one request. */
const MANY_MAX = 10_000
const QUERY_MAX_LENGTH = 254
const TAGS = ['suppressions']

const listQuery = t.Object({
  q: t.Optional(
    t.String({
      title: 'q',
      maxLength: QUERY_MAX_LENGTH,
      description: `The start of an address, or @domain, of at most ${QUERY_MAX_LENGTH} characters.`,
    }),
  ),
  before: olderThan('an entry'),
  limit: pageLimit,
})

const oneAddress = t.Object({ address: mailAddress('The address that should not be mailed:') })

const putBody = t.Object(
  { note: t.Optional(note), until: t.Optional(until) },
  {
    additionalProperties: false,
    description: 'An object with perhaps note and until.',
    default: {},
    examples: [{ note: 'asked by phone' }],
  },
)

const newEntries = t.Object(
  {
    suppressions: t.Array(
      t.Object(
        {
          address: mailAddress('The address that should not be mailed:'),
          cause: t.Optional(cause),
          reason: t.Optional(
            choice(['', ...reasonNames], {
              description: 'A reason such as user-unknown, or empty.',
            }),
          ),
          note: t.Optional(note),
          until: t.Optional(until),
        },
        { additionalProperties: false, description: 'An object with address, and more.' },
      ),
      { minItems: 1, maxItems: MANY_MAX, description: `A list of 1 to ${MANY_MAX} entries.` },
    ),
  },
  {
    additionalProperties: false,
    description: 'An object with suppressions.',
    examples: [{ suppressions: [{ address: 'alice@example.org', note: 'unsubscribed' }] }],
  },
)

const manyAddresses = t.Object(
  {
    addresses: t.Array(mailAddress('An address:'), {
      minItems: 1,
      maxItems: MANY_MAX,
      description: `A list of 1 to ${MANY_MAX} addresses.`,
    }),
  },
  {
    additionalProperties: false,
    description: 'An object with addresses.',
    examples: [{ addresses: ['alice@example.org', 'bob@example.org'] }],
  },
)

export function suppressionRoutes(parts: AdminParts) {
  return new Elysia().use(readRoutes(parts)).use(manyRoutes(parts)).use(oneRoutes(parts))
}

function readRoutes({ store: { suppressions }, now }: AdminParts) {
  return new Elysia()
    .get(
      '/v1/suppressions',
      async ({ query: { q = '', limit = PAGE_DEFAULT, ...filter } }) => {
        const asked = { ...filter, q: withPlus(q), limit }
        const { entries, next } = await suppressions.list(asked, now())
        return { suppressions: entries.map(entryView), next }
      },
      {
        query: listQuery,
        response: answers(
          200,
          {
            suppressions: t.Array(entrySchema, { description: 'Newest first.' }),
            next: nextPage,
          },
          'A page of addresses with what put each there.',
          [422],
        ),
        detail: { summary: 'Addresses that should not be mailed, newest first', tags: TAGS },
      },
    )
    .get(
      '/v1/suppressions/:address',
      async ({ params: { address } }) => {
        const entry = await suppressions.find(address, now())
        if (entry === null) throw unlisted(address)
        return entryView(entry)
      },
      {
        params: oneAddress,
        response: answers(200, entrySchema, 'The entry, and what put it there.', [404, 422]),
        detail: { summary: 'Why an address should not be mailed', tags: TAGS },
      },
    )
}

function manyRoutes({ store: { suppressions }, now }: AdminParts) {
  return new Elysia()
    .post(
      '/v1/suppressions',
      async ({ body }) => {
        const nowMs = now()
        const entries = body.suppressions.map(
          ({ address, cause = 'manual', reason = '', note = '', until = null }, at) => ({
            address,
            cause,
            note,
            reason,
            untilMs: untilOf(`suppressions[${at}].until`, until, nowMs),
          }),
        )
        return { taken: entries.length, added: await suppressions.put(entries, nowMs) }
      },
      {
        parse: parseJson,
        body: newEntries,
        response: answers(
          200,
          {
            taken: whole('How many were given.'),
            added: whole('How many were not on the list.'),
          },
          'How many were given, and how many of them are new.',
          jsonErrors,
        ),
        detail: {
          summary: 'Put many addresses on the list',
          description: 'All are kept or none. A graver cause that an address has already stays.',
          tags: TAGS,
        },
      },
    )
    .post(
      '/v1/suppressions/check',
      async ({ body: { addresses } }) => {
        const found = await suppressions.check(addresses, now())
        return { addresses: addresses.map((address, at) => checkedView(address, found[at])) }
      },
      {
        parse: parseJson,
        body: manyAddresses,
        response: answers(
          200,
          { addresses: t.Array(checkedSchema, { description: 'In the order of the question.' }) },
          'Each of them, whether on the list or not.',
          jsonErrors,
        ),
        detail: { summary: 'Which of many addresses are on the list', tags: TAGS },
      },
    )
}

function unlisted(address: string): Refusal {
  return new Refusal(404, 'not_found', `${address} is not on the suppression list`)
}

function oneRoutes({ store: { suppressions }, now }: AdminParts) {
  return new Elysia()
    .put(
      '/v1/suppressions/:address',
      async ({ params: { address }, body: { note = '', until = null } }) => {
        const nowMs = now()
        const untilMs = untilOf('until', until, nowMs)
        await suppressions.put([{ address, cause: 'manual', reason: '', note, untilMs }], nowMs)
        const entry = await suppressions.find(address, nowMs)
        if (entry === null) throw unlisted(address)
        return entryView(entry)
      },
      {
        parse: parseAnyJson,
        params: oneAddress,
        body: putBody,
        response: answers(200, entrySchema, 'The entry as it stands now.', [...jsonErrors, 404]),
        detail: {
          summary: 'Put an address on the list, or change its note and end',
          description: 'It stays until its end, whatever comes back from it.',
          tags: TAGS,
        },
      },
    )
    .delete(
      '/v1/suppressions/:address',
      async ({ params: { address } }) => {
        if (!(await suppressions.remove(address, now()))) throw unlisted(address)
        return { removed: true as const }
      },
      {
        params: oneAddress,
        response: answers(
          200,
          { removed: t.Literal(true, { description: 'Always.' }) },
          'It is off the list.',
          [404, 422],
        ),
        detail: {
          summary: 'Take an address off the list',
          description: 'Its evidence is forgotten, so that only new failures count.',
          tags: TAGS,
        },
      },
    )
}

function untilOf(field: string, text: string | null, nowMs: number): number | null {
  if (text === null) return null
  const ms = timeOf(field, text)
  if (ms > nowMs) return ms
  throw invalid(field, 'a time in the future')
}
