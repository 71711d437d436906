// Makes the page of the API from the OpenAPI document: every route, and folded below it what it
// takes and what it answers, field by field, and a request for a shell. A field of an inner object
// is written `outer.inner`, a field of objects in a list `outer[].inner`.

import { type Html, html } from './page.ts'

export interface Schema {
  type?: string | string[]
  format?: string
  description?: string
  const?: unknown
  default?: unknown
  enum?: unknown[]
  examples?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}

export interface Content {
  description?: string
  content?: Record<string, { schema?: Schema }>
}

interface Parameter {
  name: string
  in: string
  description?: string
  required?: boolean
  schema?: Schema
}

export interface Operation {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: Content & { required?: boolean }
  responses?: Record<string, Content>
  security?: Record<string, string[]>[]
}

type Operations = Record<string, Record<string, Operation>>

interface Field {
  name: string
  schema: Schema
  isOptional: boolean
}

/** Groups of little interest, which are shown last, in this order. */
const LAST = ['health', 'dashboard', 'documentation']
/** So many levels of nested objects are shown. */
const DEPTH_MAX = 4

export function apiPage(
  about: string,
  { paths, webhooks }: { paths: Operations; webhooks: Operations },
): Html {
  const routes = Object.entries({ ...paths, ...webhooks }).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, ...operation })),
  )
  const groups = Map.groupBy(routes, ({ tags }) => tags?.[0] ?? '')
  const sorted = [...groups].sort(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b))
  const sections = sorted.map(
    ([group, members]) => html`<h2>${group}</h2>
<ul>${members.map(
      (route) =>
        html`<li><code>${route.method.toUpperCase()} ${route.path}</code><p>${route.summary ?? ''}</p><p class="soft">${prose(route.description ?? '')}</p>${takes(route)}${answers(route)}${example(route)}</li>`,
    )}</ul>`,
  )
  return html`<h1>Retour API</h1>
<p class="soft">${about}</p>
<p>Routes below <code>/v1</code> need one of <code>admin.tokens</code>, if any is configured:</p>
<p><code>curl -H "authorization: Bearer $TOKEN" localhost:8025/v1/webhooks</code></p>
<p>Programs read the same in <a href="/openapi/json">an OpenAPI document</a>.</p>
${sections}`
}

function takes({ parameters = [], requestBody }: Operation): Html[] {
  const around = parameters.map(({ name, in: place, schema, description, required }) => {
    const words = description ?? schema?.description ?? ''
    const shown = { query: `?${name}`, path: `{${name}}` }[place] ?? name
    return { name: shown, schema: { ...schema, description: words }, isOptional: !required }
  })
  const contents = Object.entries(requestBody?.content ?? {})
  const types = contents.map(([type]) => type).join(' or ')
  const told = contents.filter(([, { schema }]) => fieldsOf(schema).length > 0)
  const [only] = told
  if (told.length < 2) {
    const note = only ? (requestBody?.description ?? '') : types && `A body of ${types}.`
    return [folded('takes', note, [...around, ...fieldsOf(only?.[1].schema)])]
  }
  const bodies = told.map(([type, { schema }]) => folded(`takes ${type}`, '', fieldsOf(schema)))
  return [folded('takes', requestBody?.description ?? '', around), ...bodies]
}

function answers({ responses = {} }: Operation): Html[] {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { description = '', content }]) => {
      return folded(
        `answers ${status}`,
        description,
        fieldsOf(content?.['application/json']?.schema),
      )
    })
}

function example({
  method,
  path,
  ...operation
}: Operation & { method: string; path: string }): Html {
  // A call of a webhook has no path of ours.
  const isOurs = path.startsWith('/')
  if (isOurs && !path.startsWith('/v1/')) return html``
  const text = isOurs ? exampleOf(method, path, operation) : bodiesOf(operation)
  return html`<details><summary>example</summary><pre>${text}</pre></details>`
}

/** The bodies that a call may have, one below the other. */
function bodiesOf({ requestBody }: Operation): string {
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => {
    const body = schema?.examples?.[0]
    if (type === 'application/json') return JSON.stringify(body, null, 2)
    const fields = Object.entries(Object(body)).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    )
    return new URLSearchParams(fields).toString()
  })
  return bodies.join('\n\n')
}

/** `curl … localhost:8025/v1/queue/ID`, with the token in `$TOKEN`. */
function exampleOf(method: string, path: string, operation: Operation): string {
  const { parameters = [], requestBody } = operation
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { schema } = parameters.find((one) => one.name === name) ?? {}
    return String(schema?.examples?.[0] ?? name.toUpperCase())
  })
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name, schema }) => `${name}=${schema?.examples?.[0] ?? name.toUpperCase()}`)
  const url = `localhost:8025${place}${query.length === 0 ? '' : `?${query.join('&')}`}`
  return [
    'curl -H "authorization: Bearer $TOKEN"',
    ...wordsOf(method, requestBody),
    /[?&;]/.test(url) ? `'${url}'` : url,
  ].join(' ')
}

/** The words for method and body. With a body curl makes a POST by itself. */
function wordsOf(method: string, body: Content | undefined): string[] {
  const [type = '', content] = Object.entries(body?.content ?? {})[0] ?? []
  const verb = method.toUpperCase()
  const isPlain = verb === (type === '' ? 'GET' : 'POST')
  const words = isPlain ? [] : [`-X ${verb}`]
  if (type === '') return words
  const json = bodyExample(content?.schema)
  if (json !== undefined) return [...words, `--json '${JSON.stringify(json)}'`]
  return [...words, `-H 'content-type: ${type}' --data-binary @mail.eml`]
}

/** An example of a body; if the body may be one thing or a list, of one thing. */
export function bodyExample(schema: Schema | undefined): unknown {
  return schema?.examples?.[0] ?? schema?.anyOf?.find(({ examples }) => examples)?.examples?.[0]
}

function folded(title: string, note: string, fields: Field[]): Html {
  if (note === '' && fields.length === 0) return html``
  const rows = fields.map(
    ({ name, schema, isOptional }) =>
      html`<dt><code>${name}</code> <small>${typeOf(schema)}${isOptional ? ', optional' : ''}</small></dt><dd>${prose(schema.description ?? '')}</dd>`,
  )
  return html`<details><summary>${title}</summary><p class="soft">${prose(note)}</p><dl>${rows}</dl></details>`
}

/** The fields of a schema. Of several forms, the one that is an object or a list counts. */
function fieldsOf(schema: Schema | undefined, prefix = '', depth = 0): Field[] {
  const of = schema?.anyOf?.find(({ properties, items }) => properties ?? items) ?? schema
  if (of === undefined || depth > DEPTH_MAX) return []
  if (of.items) return fieldsOf(of.items, depth === 0 ? '[].' : prefix.replace(/\.$/, '[].'), depth)
  return Object.entries(of.properties ?? {}).flatMap(([key, inner]) => {
    const isOptional = !of.required?.includes(key)
    const field = { name: `${prefix}${key}`, schema: inner, isOptional }
    return [field, ...fieldsOf(inner, `${prefix}${key}.`, depth + 1)]
  })
}

function typeOf({ description = '', ...schema }: Schema): string {
  const { type, format, const: only, enum: values, anyOf, items } = schema
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ')
  if (only !== undefined) return JSON.stringify(only)
  if (values?.some((one) => !description.includes(String(one)))) return values.join(', ')
  if (type === 'array') return items ? `list of ${typeOf(items)}` : 'list'
  if (format === 'date-time') return [type].flat().includes('null') ? 'time or null' : 'time'
  return [type ?? 'any'].flat().join(' or ')
}

/** Shows text between backticks as code. */
function prose(text: string): Html[] {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}
