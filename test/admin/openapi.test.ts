import { expect, test } from 'bun:test'
import { bodyExample, type Operation, type Schema } from '../../src/admin/api-page.ts'
import { version } from '../../src/version.ts'
import { cpuMs } from '../support/cpu.ts'
import { faultsOf } from '../support/json-schema.ts'
import { type Rig, readAs, setUp } from './rig.ts'

interface Documented {
  info: { description: string }
  paths: Record<
    string,
    Record<string, { summary?: string; responses?: Record<string, { description: string }> }>
  >
}

async function documentOf(rig: Rig): Promise<{ paths: Record<string, Record<string, Operation>> }> {
  return readAs(await rig.request('/openapi/json'))
}

test('the documented routes are the routes that exist, each with a summary and answers', async () => {
  await using rig = await setUp()
  const { paths } = await readAs<Documented>(await rig.request('/openapi/json'))
  const documented = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const existing = rig.admin.routes.map((route) => route.replace(/:(\w+)/g, '{$1}'))
  expect(documented.sort()).toEqual(existing.sort())
  for (const operation of Object.values(paths).flatMap((operations) => Object.values(operations))) {
    expect(operation.summary).toMatch(/\w/)
    const answers = Object.keys(operation.responses ?? {})
    expect(answers.join()).toMatch(/20\d/)
    for (const { description } of Object.values(operation.responses ?? {})) {
      // The router's own words for one that nobody has described.
      expect(description).toMatch(/^(?!Response for status).*\.$/)
    }
    expect(answers).toContainValues(['400', '403'])
  }
})

test.each(['', '/json'])('/openapi%s, which needs no token, is made once', async (form) => {
  await using rig = await setUp()
  const ask = async () => (await rig.request(`/openapi${form}`)).bytes()
  const first = await ask()
  const startedMs = cpuMs()
  for (let times = 0; times < 200; times++) expect((await ask()).length).toBe(first.length)
  expect(cpuMs() - startedMs).toBeLessThan(200)
})

test('the document tells of bodies, errors and tokens', async () => {
  await using rig = await setUp()
  const document = await readAs<Documented & object>(await rig.request('/openapi/json'))
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Retour', version },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/v1/bounces': { post: { requestBody: { content: { 'message/rfc822': {} } } } },
      '/v1/messages': {
        post: {
          requestBody: { content: { 'application/json': {} } },
          security: [{ bearer: [] }, { access_token: [] }],
        },
      },
    },
  })
  const { description } = document.info
  expect(description).toContain('A method that is not listed is answered 405')
  expect(description).toContain('RFC 3339 in UTC, in events and day logs as 2026-11-23 12:00:00')
  const answers = document.paths['/v1/messages']?.post?.responses ?? {}
  expect(Object.keys(answers)).toEqual([
    '201',
    '400',
    '401',
    '403',
    '408',
    '413',
    '415',
    '422',
    '429',
    '503',
  ])
})

test('the document tells of every answer to a login and of every kind of asset', async () => {
  await using rig = await setUp()
  const { paths } = await readAs<Documented>(await rig.request('/openapi/json'))
  expect(Object.keys(paths['/login']?.post?.responses ?? {})).toContainValues(['401', '429', '503'])
  expect(paths['/assets/{name}']?.get?.responses).toMatchObject({
    200: { content: { 'text/javascript': {}, 'text/css': {}, 'image/svg+xml': {} } },
  })
})

test('an error is written once, and what needs no token says so', async () => {
  await using rig = await setUp()
  const { paths } = await documentOf(rig)
  const error = { $ref: '#/components/schemas/Error' }
  for (const [path, operations] of Object.entries(paths)) {
    for (const { responses = {}, security } of Object.values(operations)) {
      const refused = Object.entries(responses).filter(([status]) => status >= '400')
      const schemas = refused.map(([, { content }]) => content?.['application/json']?.schema)
      // That of readiness tells of the parts.
      if (path === '/health/ready') schemas.pop()
      expect(schemas).toEqual(schemas.map(() => error as object))
      expect(security?.length).toBe(path.startsWith('/v1/') ? 2 : 0)
    }
  }
})

test('who is to come again later is told of the field that says when', async () => {
  await using rig = await setUp()
  const { paths } = JSON.parse(await (await rig.request('/openapi/json')).text())
  const { responses } = paths['/v1/send'].post
  const told = Object.keys(responses).filter((status) => responses[status].headers !== undefined)
  expect(told).toEqual(['429', '503'])
  expect(Object.keys(responses[503].headers)).toEqual(['Retry-After'])
})

test('a test call and a check of addresses are answered as the document says', async () => {
  await using rig = await setUp()
  const { paths } = JSON.parse(await (await rig.request('/openapi/json')).text())
  const told = (path: string) => paths[path].post.responses[200].content['application/json'].schema
  const tested = await readAs(await rig.json('POST', '/v1/webhooks/crm/test', {}))
  expect(faultsOf(tested, told('/v1/webhooks/{name}/test'))).toEqual([])
  const addresses = ['alice@example.org']
  const checked = await readAs(await rig.json('POST', '/v1/suppressions/check', { addresses }))
  expect(checked).toMatchObject({ addresses: [{ suppressed: false, cause: null }] })
  expect(faultsOf(checked, told('/v1/suppressions/check'))).toEqual([])
})

test('what is JSON is no text in the document, and a body is required where one is needed', async () => {
  await using rig = await setUp()
  const { paths } = JSON.parse(await (await rig.request('/openapi/json')).text())
  const answer = (path: string) => paths[path].get.responses[200].content['application/json'].schema
  expect(answer('/v1/logfiles/{file}/json').type).toBe('array')
  expect(answer('/openapi/json').type).toBe('object')
  expect(paths['/v1/suppressions/{address}'].put.requestBody.required).toBe(false)
  expect(paths['/v1/send'].post.requestBody.required).toBe(true)
})

test('every parameter is described, and one of a path has an example', async () => {
  await using rig = await setUp()
  const { paths } = await documentOf(rig)
  const all = Object.entries(paths).flatMap(([path, operations]) =>
    Object.values(operations).flatMap(({ parameters = [] }) =>
      parameters.map((parameter) => ({ path, ...parameter })),
    ),
  )
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(({ description }) => !/\.$/.test(description ?? ''))).toEqual([])
  const ofPaths = all.filter(({ in: place }) => place === 'path')
  expect(ofPaths.filter(({ schema }) => schema?.examples?.[0] === undefined)).toEqual([])
})

test('every field of every body and answer is described', async () => {
  await using rig = await setUp()
  const { paths } = JSON.parse(await (await rig.request('/openapi/json')).text())
  const wordless = (schema: Schema, place: string): string[] => {
    const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const inner = wordless(field, `${place}.${name}`)
      return /\.$/.test(field.description ?? '') ? inner : [`${place}.${name}`, ...inner]
    })
    const others = [schema.items ?? [], schema.anyOf ?? []].flat()
    return [...fields, ...others.flatMap((one) => wordless(one, place))]
  }
  const found = Object.entries<Record<string, Operation>>(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { requestBody, responses = {} }]) =>
      [requestBody, ...Object.values(responses)].flatMap((told) =>
        Object.values(told?.content ?? {}).flatMap(({ schema = {} }) =>
          wordless(schema, `${method} ${path}`),
        ),
      ),
    ),
  )
  expect(found).toEqual([])
})

test('an integer is no text in the document, in a query nor in an answer', async () => {
  await using rig = await setUp()
  const text = await (await rig.request('/openapi/json')).text()
  expect(text).not.toContain('"format":"integer"')
  const { paths } = JSON.parse(text)
  const { parameters, responses } = paths['/v1/calls'].get
  expect(parameters.find(({ name }: { name: string }) => name === 'limit').schema).toEqual({
    ...{ type: 'integer', title: 'limit', minimum: 1, maximum: 500, default: 50 },
    description: 'A number from 1 to 500.',
  })
  const { calls } = responses[200].content['application/json'].schema.properties
  expect(calls.items.properties.tries).toMatchObject({ type: 'integer' })
})

test('a choice is described, and its default told', async () => {
  await using rig = await setUp()
  const { paths } = JSON.parse(await (await rig.request('/openapi/json')).text())
  const { parameters } = paths['/v1/overview'].get
  expect(parameters.find(({ name }: { name: string }) => name === 'step').schema).toEqual({
    ...{ type: 'string', enum: ['hour', 'day'], title: 'step', default: 'hour' },
    description: 'One of hour and day (UTC).',
  })
  const choices = [...JSON.stringify(paths).matchAll(/\{[^{}]*"enum":[^{}]*\}/g)].map(
    ([one]) => one,
  )
  expect(choices.length).toBeGreaterThan(20)
  expect(choices.filter((one) => !one.includes('"description":'))).toEqual([])
})

test('a program is given the document where a browser is given the page', async () => {
  await using rig = await setUp()
  const ask = (accept: string) => rig.request('/openapi', { headers: { accept } })
  const typeOf = async (accept: string) => (await ask(accept)).headers.get('content-type')
  expect(await typeOf('text/html,application/xml;q=0.9,*/*;q=0.8')).toStartWith('text/html')
  expect(await typeOf('application/json')).toBe('application/json')
  expect(await (await ask('*/*')).json()).toEqual(await (await rig.request('/openapi/json')).json())
})

test('the page of the API loads nothing from elsewhere and runs no scripts', async () => {
  await using rig = await setUp()
  const response = await rig.request('/openapi', { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src data:; style-src 'sha256-[\w+/=]+'$/,
  )
  const text = await response.text()
  expect(text).toContain('<meta name="viewport"')
  const groups = [...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, group]) => group)
  expect([groups[0], ...groups.slice(-3)]).toEqual([
    'messages',
    'health',
    'dashboard',
    'documentation',
  ])
  expect(text).not.toMatch(/<script|https?:|@import|url\(/)
  const [, style = ''] = /<style>(.*)<\/style>/s.exec(text) ?? []
  const hash = new Bun.CryptoHasher('sha256').update(style).digest('base64')
  expect(response.headers.get('content-security-policy')).toContain(hash)
})

test('the page of the API tells of what routes take and answer', async () => {
  await using rig = await setUp()
  const text = await (await rig.request('/openapi', { headers: { accept: 'text/html' } })).text()
  const [, ...routes] = text.split('<li>')
  const route = (name: string) => routes.find((one) => one.startsWith(`<code>${name}</code>`)) ?? ''
  const registering = route('POST /v1/messages')
  expect(registering).toContain('<code>recipient</code> <small>string</small></dt><dd>A mail')
  expect(registering).toContain('<code>tags</code> <small>list of string, optional</small>')
  expect(registering).toMatch(/answers 201.*<code>return_address<.code> <small>string<.small>/s)
  const finding = route('GET /v1/bounces')
  expect(finding).toContain('<code>?limit</code> <small>')
  expect(finding).toMatch(/answers 200.*<code>bounces\[\]\.id<.code>/s)
  expect(route('POST /v1/bounces')).toContain('A body of message/rfc822 or message/global.')
  expect(route('POST /v1/send')).toContain('For <code>recipient</code> the answer is one object')
  expect(text).not.toContain('Response for status')
  expect(route('GET /v1/calls/{id}')).toMatch(/<code>\{id\}<.code>.*The id of a call: msg_/s)
  const called = route('POST failure')
  expect(called).toMatch(/<summary>takes<.summary>.*<code>webhook-signature<.code>.*optional/s)
  expect(called).toMatch(/takes application\/x-www-form-urlencoded<.*<code>extended<.code>/s)
  expect(called).toMatch(/takes application\/json<.*<code>data.recipients\[\].diagnostic<.code>/s)
  expect(called).toMatch(
    /<pre>id=01m8\w+&amp;type=failure&amp;.*\n {4}&quot;extended&quot;: &quot;5.1.1&/s,
  )
  // What a choice takes is told once.
  expect(finding).toContain(
    '<code>?kind</code> <small>string, optional</small></dt><dd>One of failu',
  )
  const curl = 'curl -H &quot;authorization: Bearer $TOKEN&quot;'
  expect(registering).toContain(`${curl} --json &#x27;{&quot;recipient&quot;:&quot;alice@`)
  expect(finding).toContain(`<pre>${curl} localhost:8025/v1/bounces</pre>`)
  expect(route('DELETE /v1/queue/{id}')).toContain(' -X DELETE localhost:8025/v1/queue/01m8')
  expect(route('POST /v1/calls/{id}/replay')).toContain(' -X POST localhost:8025/v1/calls/msg_')
  expect(route('POST /v1/bounces')).toContain(
    ' --data-binary @mail.eml &#x27;localhost:8025/v1/bounces?to=TO&#x27;',
  )
})

test('every JSON body that is shown as an example is taken', async () => {
  await using rig = await setUp()
  const { paths } = await documentOf(rig)
  const told = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { requestBody }]) => {
      const content = requestBody?.content?.['application/json']
      return { method, path, isJson: content !== undefined, body: bodyExample(content?.schema) }
    }),
  )
  const answers: Record<string, number> = {}
  for (const { method, path, body } of told.filter(({ isJson }) => isJson)) {
    const place = path.replace('{name}', 'crm').replace('{address}', 'alice@example.org')
    const response = await rig.json(method.toUpperCase(), place, body)
    answers[`${method} ${path}`] = response.status
  }
  expect(answers).toEqual({
    'post /v1/messages': 201,
    'post /v1/failures': 200,
    'post /v1/deliveries': 200,
    'post /v1/send': 202,
    'post /v1/queue/retry': 202,
    'post /v1/suppressions': 200,
    'put /v1/suppressions/{address}': 200,
    'post /v1/suppressions/check': 200,
    'post /v1/webhooks/{name}/replay': 202,
  })
})
