import { expect, test } from 'bun:test'
import { isId } from '../../src/address/id.ts'
import { recognise } from '../../src/address/resolve.ts'
import { report } from '../support/mail.ts'
import { DOMAIN, NOW, readAs, refusalOf, returnPath, setUp } from './rig.ts'

interface Registered {
  id: string
  return_address: string
}

test('a registered message gets an id and a return address that is ours', async () => {
  await using rig = await setUp()
  const response = await rig.json('POST', '/v1/messages', {
    recipient: 'alice@example.org',
    envelope: 'shop@shop.example',
    tags: ['invoice', 'invoice', 'spring sale'],
    message_id: ' <one@shop.example> ',
  })
  expect(response.status).toBe(201)
  const { id, return_address } = await readAs<Registered>(response)
  expect(isId(id)).toBe(true)
  expect(recognise(return_address, returnPath, NOW)).toMatchObject({
    kind: 'ours',
    value: { kind: 'signed', id },
  })
  expect(await rig.store.messages.find(id)).toEqual({
    id,
    createdMs: NOW,
    envelope: 'shop@shop.example',
    recipient: 'alice@example.org',
    tags: ['invoice', 'spring sale'],
    headerMessageId: 'one@shop.example',
    notify: [],
  })
})

test('a list is answered with a list in the same order, and takes one commit', async () => {
  await using rig = await setUp()
  const before = rig.store.counts.commits
  const recipients = Array.from({ length: 1000 }, (_, i) => `user${i}@example.org`)
  const body = recipients.map((recipient) => ({ recipient }))
  const response = await rig.json('POST', '/v1/messages', body)
  expect(response.status).toBe(201)
  const answers = await readAs<Registered[]>(response)
  const found = await Promise.all(answers.map(({ id }) => rig.store.messages.find(id)))
  expect(found.map((message) => message?.recipient)).toEqual(recipients)
  expect(rig.store.counts.commits).toBe(before + 1)
})

test('addresses may be UTF-8', async () => {
  await using rig = await setUp()
  const recipient = 'jürgen@bücher.example'
  const { id } = await rig.register({ recipient })
  expect((await rig.store.messages.find(id))?.recipient).toBe(recipient)
})

const long = 'x'.repeat(243)
const refused: [string, unknown, string][] = [
  ['no recipient', {}, 'recipient: expected a mail address local@domain'],
  ['a list for an address', { recipient: ['a@b.example'] }, 'recipient: expected a mail address'],
  ['an address without @', { recipient: 'alice' }, 'recipient: expected a mail address'],
  ['two addresses', { recipient: 'a@b.example,c@d.example' }, 'recipient: expected a mail'],
  ['a line break', { recipient: 'a@b.example\r\nRCPT' }, 'recipient: expected a mail address'],
  ['a control character', { recipient: 'a\u0001@b.example' }, 'recipient: expected a mail address'],
  [
    '255 bytes of address',
    { recipient: `${long}@b.example` },
    'recipient: expected a mail address',
  ],
  ['half a character', { recipient: 'a\ud800@b.example' }, 'recipient: expected a mail address'],
  ['an envelope that is no address', { recipient: 'a@b.example', envelope: '<>' }, 'envelope: exp'],
  [
    'a tag with ;',
    { recipient: 'a@b.example', tags: ['a', 'b;c'] },
    'tags[1]: expected a tag of 1',
  ],
  ['an empty tag', { recipient: 'a@b.example', tags: [''] }, 'tags[0]: expected a tag of 1 to 100'],
  [
    'a tag with a line break',
    { recipient: 'a@b.example', tags: ['a\nb'] },
    'tags[0]: expected a tag',
  ],
  ['a long tag', { recipient: 'a@b.example', tags: ['t'.repeat(101)] }, 'tags[0]: expected a tag'],
  [
    'many tags',
    { recipient: 'a@b.example', tags: Array(65).fill('t') },
    'tags: expected a list of',
  ],
  ['two message ids', { recipient: 'a@b.example', message_id: '<a@b> <c@d>' }, 'message_id: exp'],
  ['a misspelt field', { recipient: 'a@b.example', tag: 'a' }, 'tag: unknown field'],
  ['a bad one in a list', [{ recipient: 'a@b.example' }, { recipient: 'b' }], '[1].recipient: exp'],
  ['an empty list', [], 'expected a list of 1 to 1000 messages'],
  ['1001 messages', Array(1001).fill({ recipient: 'a@b.example' }), 'expected a list of 1 to 1000'],
  ['a string', 'alice@example.org', 'expected one message or a list of them'],
  ['null', null, 'expected one message or a list of them'],
]

test.each(refused)('%s is refused, saying what is expected', async (_, body, words) => {
  await using rig = await setUp()
  const before = rig.store.counts.jobs
  const told = await refusalOf(await rig.json('POST', '/v1/messages', body))
  expect(told).toStartWith(`422 invalid: ${words}`)
  expect(rig.store.counts.jobs).toBe(before)
})

test('a body that is no JSON, of another type or too large is refused', async () => {
  await using rig = await setUp()
  const send = (body: string | Uint8Array, type: string) => rig.send('/v1/messages', body, type)
  expect(await refusalOf(await send('{"recipient":', 'application/json'))).toStartWith(
    '400 bad_json',
  )
  const latin1 = Uint8Array.from([0x22, 0xe9, 0x22])
  expect(await refusalOf(await send(latin1, 'application/json'))).toStartWith('400 bad_json')
  expect(await refusalOf(await send('recipient=a', 'text/plain'))).toBe(
    '415 unsupported_media_type: send the body with content-type: application/json',
  )
  const large = `"${'x'.repeat(5_000_000)}"`
  expect(await refusalOf(await send(large, 'application/json'))).toStartWith('413 too_large')
  expect(
    (await send('{"recipient":"a@b.example"}', 'Application/JSON; charset=utf-8')).status,
  ).toBe(201)
})

test('without secrets the return address is VERP where it fits and fixed where not', async () => {
  const verp = { prefix: 'bounces', delimiter: '+', at: '=' }
  const fixed = [`bounces@${DOMAIN}`]
  await using rig = await setUp({
    returnPath: () => ({ ...returnPath, secrets: [], verp, fixed }),
  })
  const addressFor = async (recipient: string) => (await rig.register({ recipient })).return_address
  expect(await addressFor('alice@example.org')).toBe(`bounces+alice=example.org@${DOMAIN}`)
  const others = ['jürgen@example.org', `${'a'.repeat(60)}@example.org`]
  // No server takes `bounces+"a,b"=example.org`: only a whole local part can stand in quotes.
  for (const recipient of [...others, '"a,b"@example.org', '"a@b"@example.org', 'a@[192.0.2.1]']) {
    expect(await addressFor(recipient)).toBe(`bounces@${DOMAIN}`)
  }
})

test('a recipient that fits no VERP address is refused when there is nothing else', async () => {
  const verp = { prefix: 'bounces', delimiter: '+', at: '=' }
  await using rig = await setUp({ returnPath: () => ({ ...returnPath, secrets: [], verp }) })
  const response = await rig.json('POST', '/v1/messages', { recipient: 'jürgen@example.org' })
  expect(await refusalOf(response)).toStartWith('422 no_return_address: recipient: ')
})

test('a message tells everything that happened to it', async () => {
  await using rig = await setUp()
  const { id, return_address } = await rig.register({
    recipient: 'alice@example.org',
    tags: ['invoice'],
    message_id: 'one@shop.example',
  })
  await rig.post(report({ to: return_address, recipient: 'alice@example.org' }), return_address)
  const response = await rig.request(`/v1/messages/${id}`)
  expect(response.status).toBe(200)
  const told = await readAs<{ calls: { event: string }[] }>(response)
  expect(told.calls.map(({ event }) => event).sort()).toEqual(['bounce', 'failure'])
  expect(told).toMatchObject({
    id,
    registered: true,
    created_at: '2026-11-23T12:00:00.000Z',
    envelope: '',
    recipient: 'alice@example.org',
    tags: ['invoice'],
    message_id: 'one@shop.example',
    bounces: [{ kind: 'failure', standard: 'rfc3464', reason: 'user-unknown' }],
    failures: [{ recipient: 'alice@example.org', action: 'failed', status: '5.1.1' }],
    calls: [
      { webhook: 'crm', state: 'due', message: id },
      { webhook: 'crm', state: 'due', message: id },
    ],
  })
})

test('a message that was never registered is known by what came back', async () => {
  await using minting = await setUp()
  const { id, return_address } = await minting.register({ recipient: 'alice@example.org' })
  await using rig = await setUp()
  await rig.post(report({ to: return_address, recipient: 'alice@example.org' }), return_address)
  expect(await readAs<object>(await rig.request(`/v1/messages/${id}`))).toMatchObject({
    registered: false,
    recipient: 'alice@example.org',
    created_at: '2026-11-23T12:00:00.000Z',
    message_id: null,
  })
})

test('a message that nobody knows is not found', async () => {
  await using rig = await setUp()
  for (const id of ['00000000000000000000000000', 'nonsense']) {
    const told = await refusalOf(await rig.request(`/v1/messages/${id}`))
    expect(told).toBe('404 not_found: no such message')
  }
})
