// Makes the OpenAPI document from the routes themselves, and a page that shows it, which loads
// nothing from anywhere else.

import { toOpenAPISchema } from '@elysiajs/openapi/openapi'
import type { AnyElysia } from 'elysia'
import { version } from '../version.ts'
import { apiPage, type Content, type Operation } from './api-page.ts'
import { type Html, textPage } from './page.ts'
import { errorDoc, errorDocs, errorSchema, produces } from './responses.ts'
import { webhookDocument } from './webhook-document.ts'

const DESCRIPTION = [
  'Send mail, register messages, hand over returned mail, read what came of it all, and look after the',
  'queue and webhook calls; what your webhooks are sent stands at the end. Times are RFC 3339 in UTC, in',
  'events and day logs as 2026-11-23 12:00:00; every error is {"error":{"code","message"}}. A method that is',
  'not listed is answered 405, with those that are in Allow.',
].join(' ')

/** Answers that every route may give: refusals of the guard and the router. */
const COMMON_RESPONSES = {
  400: errorDoc(400, 'The request cannot be read.'),
  403: errorDoc(
    403,
    'Not from there: without admin.tokens only this machine, with a cookie only the dashboard.',
  ),
}
const TOKEN_RESPONSES = errorDocs(401, 422, 429, 503)

/**
 * Adds `/openapi/json`, the document of every route that `app` has, and `/openapi`, which gives a
 * browser the page and a program the document.
 */
export function withDocumentation(app: AnyElysia): AnyElysia {
  const tags = ['documentation']
  const summary = 'This document'
  const json = produces('application/json', 'OpenAPI 3.1.', { type: 'object' })
  const either = {
    ...json[200],
    content: { ...json[200].content, ...produces('text/html', 'A page.')[200].content },
  }
  // Made once, as anybody may ask without a token, and only when somebody does: it would take a
  // sixth of the time of a start, and 5 MB.
  let made: { document: string; shown: Html } | undefined
  const get = () => {
    if (made === undefined) {
      const document = describeApp(documented)
      made = { document: JSON.stringify(document), shown: apiPage(DESCRIPTION, document) }
    }
    return made
  }
  const headers = { 'content-type': 'application/json', vary: 'accept' }
  const asJson = () => new Response(get().document, { headers })
  const documented: AnyElysia = app
    .get('/openapi/json', asJson, { detail: { summary, tags, responses: json } })
    .get('/openapi', ({ request }) => (acceptsPage(request) ? asPage(get().shown) : asJson()), {
      detail: {
        summary: 'This document, or for a browser a page of it',
        tags,
        responses: { 200: either },
      },
    })
  return documented
}

/** Whether a page is wanted: browsers name the type, programs accept anything. */
function acceptsPage({ headers }: Request): boolean {
  return /\btext\/html\b/i.test(headers.get('accept') ?? '')
}

function asPage(shown: Html): Response {
  const page = textPage('Retour API', shown)
  page.headers.set('vary', 'accept')
  return page
}

function describeApp(app: AnyElysia) {
  const { paths } = toOpenAPISchema(app)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Retour',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: withTokens(mended(paths) as Record<string, Record<string, Operation>>),
    webhooks: mended(webhookDocument()) as Record<string, Record<string, Operation>>,
    components: {
      schemas: { Error: errorSchema },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'One of admin.tokens.' },
        access_token: { type: 'apiKey', in: 'query', name: 'access_token' },
      },
    },
  }
}

/**
 * Corrects what the router's document says wrongly: every integer may be a text, as in a query;
 * null is not among the values of a choice or null; an object with any names has a pattern for
 * them, which few programs know.
 */
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mended)
  if (typeof value !== 'object' || value === null) return value
  const { anyOf, patternProperties, ...rest } = value as Loose
  const asText = anyOf?.find(({ type, format }) => type === 'string' && format === 'integer')
  const integer = anyOf?.find(({ type }) => type === 'integer')
  if (asText !== undefined && integer !== undefined) return { ...rest, ...integer }
  if (rest.enum && rest.type?.includes('null')) return { ...rest, enum: [...rest.enum, null] }
  const any = patternProperties?.['^(.*)$']
  if (any !== undefined) return { ...rest, additionalProperties: mended(any) }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mended(one)]))
}

interface Loose {
  type?: string | string[]
  enum?: unknown[]
  anyOf?: { type?: string; format?: string }[]
  patternProperties?: Record<string, unknown>
}

/** Elysia calls every body required, but one with a default may be left out. */
function withBody({ requestBody }: Operation) {
  if (requestBody?.content?.['application/json']?.schema?.default === undefined) return {}
  return { requestBody: { ...requestBody, required: false } }
}

/** Programs look for the description of a parameter beside its schema, not in it. */
function withWords({ parameters }: Operation) {
  if (parameters === undefined) return {}
  return {
    parameters: parameters.map((one) => ({ description: one.schema?.description, ...one })),
  }
}

function withTokens(paths: Record<string, Record<string, Operation>>) {
  const entries = Object.entries(paths).map(([path, operations]) => {
    const isGuarded = path.startsWith('/v1/')
    const told = Object.entries(operations).map(([method, operation]) => [
      method,
      {
        ...operation,
        ...withBody(operation),
        ...withWords(operation),
        security: isGuarded ? [{ bearer: [] }, { access_token: [] }] : [],
        responses: {
          ...COMMON_RESPONSES,
          ...withReferences(operation.responses ?? {}),
          ...(isGuarded ? TOKEN_RESPONSES : {}),
        },
      },
    ])
    return [path, Object.fromEntries(told) as Record<string, Operation>] as const
  })
  return Object.fromEntries(entries)
}

/** Refers to the schema of errors instead of repeating it. */
function withReferences(responses: Record<string, Content>): Record<string, Content> {
  const entries = Object.entries(responses).map(([status, response]) => {
    const { properties } = response.content?.['application/json']?.schema ?? {}
    const isError = properties?.error?.type === 'object'
    return [status, isError ? errorDoc(Number(status), response.description ?? '') : response]
  })
  return Object.fromEntries(entries)
}
