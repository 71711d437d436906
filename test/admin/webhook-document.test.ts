// What the OpenAPI document says of webhooks, held against the bodies of calls that real mail leads to.

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import type { WebhookConfig } from '../../src/config.ts'
import { type EventType, eventTypes } from '../../src/event.ts'
import type { Subject } from '../../src/webhook/payload.ts'
import { readSubject, requestFor } from '../../src/webhook/request.ts'
import { webhookAt } from '../support/calls.ts'
import { faultsOf, type JsonSchema } from '../support/json-schema.ts'
import { formFields } from '../support/receiver.ts'
import { NOW, type Rig, readAs, setUp } from './rig.ts'

interface Told {
  summary: string
  parameters: { name: string; in: string; required: boolean; description: string; schema: object }[]
  requestBody: { content: Record<string, { schema: JsonSchema & { examples: object[] } }> }
  responses: Record<string, { description: string }>
}

async function documented(rig: Rig): Promise<Record<EventType, { post: Told }>> {
  const document = await rig.request('/openapi/json')
  return (await readAs<{ webhooks: Record<EventType, { post: Told }> }>(document)).webhooks
}

const formHook = webhookAt('https://crm.example/', { secret: ['whsec_c2VjcmV0'] })
const jsonHook = webhookAt('https://crm.example/', { format: 'json' })

/** Posts every mail of the fixtures, sends one, and has one refused and one delivered. */
async function happen(rig: Rig): Promise<[EventType, string][]> {
  const events: [EventType, string][] = []
  const fixtures = new Bun.Glob('*.eml').scan(join(import.meta.dir, '../fixtures'))
  for await (const name of fixtures) {
    const { return_address } = await rig.register({ recipient: 'alice@example.org', tags: ['a'] })
    const mail = await Bun.file(join(import.meta.dir, '../fixtures', name)).bytes()
    const { id } = await readAs<{ id: string }>(await rig.post(mail, return_address))
    events.push(['bounce', id], ['response', id], ['abuse', id])
    const failures = await rig.store.failures.byBounce(id)
    events.push(...failures.map((failure) => ['failure', failure.id] as [EventType, string]))
  }
  const mime = 'From: me@shop.example\r\nSubject: Hello\r\n\r\nHello\r\n'
  const sent = await rig.json('POST', '/v1/send', { recipient: 'alice@example.org', mime })
  const { id } = await readAs<{ id: string }>(sent)
  const description = '250 2.0.0 Ok'
  const taken = await rig.json('POST', '/v1/deliveries', { id, description })
  const refused = await rig.json('POST', '/v1/failures', { id, description: '550 5.1.1 unknown' })
  const delivery = await readAs<{ id: string }>(taken)
  const failure = await readAs<{ id: string }>(refused)
  return [...events, ['attempt', id], ['delivery', delivery.id], ['failure', failure.id]]
}

/** How the call differs from the document. */
function faultsIn(subject: Subject, hook: WebhookConfig, told: Told): string[] {
  const { headers, body } = requestFor(hook, 'msg_x', subject, { version: '1.0', nowMs: NOW })
  const names = told.parameters.map(({ name }) => name)
  const unnamed = Object.keys(headers).filter((name) => !names.includes(name))
  const { schema } = told.requestBody.content[headers['content-type'] ?? ''] ?? {}
  const value = hook.format === 'form' ? formObject(body) : JSON.parse(Buffer.from(body).toString())
  const faults = faultsOf(value, schema ?? {})
  return [...unnamed.filter((name) => !name.startsWith('content-')), ...faults]
}

function formObject(body: Uint8Array): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const { name, value } of formFields(body)) {
    if (name === 'tags[]') fields[name] = [fields[name] ?? [], value.toString()].flat()
    else fields[name] = value.toString()
  }
  return fields
}

test('every call that real mail leads to is as the document says', async () => {
  await using rig = await setUp()
  const webhooks = await documented(rig)
  const seen = new Set<string>()
  for (const [event, subjectId] of await happen(rig)) {
    seen.add(event)
    for (const hook of [formHook, jsonHook]) {
      const subject = await readSubject(rig.store, { event, subjectId }, hook)
      if (subject === null || subject === 'crowded') throw new Error(`no subject of ${event}`)
      expect(faultsIn(subject, hook, webhooks[event].post)).toEqual([])
    }
  }
  expect([...seen].sort()).toEqual(eventTypes.filter((type) => type !== 'suppression').sort())
})

test('a change of the suppression list is as the document says', async () => {
  await using rig = await setUp()
  const { post } = (await documented(rig)).suppression
  const listed = { recipient: 'a@example.org', messageId: '', tags: [], id: 'x', atMs: NOW }
  const why = { action: 'removed', cause: 'manual', reason: '', description: '' } as const
  const subject: Subject = { event: 'suppression', change: { ...listed, ...why } }
  expect([formHook, jsonHook].flatMap((hook) => faultsIn(subject, hook, post))).toEqual([])
})

test('each event has a summary, its headers and answers, and both bodies with words and examples', async () => {
  await using rig = await setUp()
  const webhooks = await documented(rig)
  expect(Object.keys(webhooks)).toEqual([...eventTypes])
  for (const { post } of Object.values(webhooks)) {
    expect(post.summary).toMatch(/^[A-Z].*\.$/)
    expect(Object.keys(post.responses)).toEqual(['410', '429', '503', '2XX', 'default'])
    for (const { description, schema } of post.parameters) {
      expect(description).toMatch(/\.$/)
      expect(schema).toContainAnyKeys(['examples', 'const'])
    }
    for (const { schema } of Object.values(post.requestBody.content)) {
      expect(faultsOf(schema.examples[0], schema)).toEqual([])
      expect(wordless(schema)).toEqual([])
    }
  }
})

/** Fields without a description, or without an example though the whole has one. */
function wordless(schema: JsonSchema & { examples?: object[] }, place = ''): string[] {
  const fields = Object.entries(schema.items?.properties ?? schema.properties ?? {})
  return fields.flatMap(([name, field]) => {
    const { description, examples } = field as { description?: string; examples?: unknown[] }
    const inner = [...wordless(field, `${place}${name}.`)]
    const isLeaf = field.properties === undefined && field.items?.properties === undefined
    const optional = ['mime_expired', 'member', 'original'].includes(name)
    if (isLeaf && examples === undefined && !optional) inner.push(`${place}${name}: no example`)
    if (name !== 'data' && !/\.$/.test(description ?? '')) inner.push(`${place}${name}: no words`)
    return inner
  })
}
