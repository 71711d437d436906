import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { report } from '../support/mail.ts'
import { DOMAIN, NOW, readAs, refusalOf, returnPath, setUp } from './rig.ts'

interface Kept {
  id: string
  message: string
  repeated: boolean
}

const REFUSAL = '550 5.1.1 <alice@example.org>: Recipient address rejected: User unknown'

const MESSAGE = {
  recipient: 'alice@example.org',
  envelope: 'shop@shop.example',
  tags: ['invoice'],
}

test('a refusal told over HTTP is a failure with its reason, and calls the webhook', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const response = await rig.json('POST', '/v1/failures', {
    id,
    description: REFUSAL,
    code: 550,
    status: '5.1.1',
    state: 'rcpt',
    attempt: 2,
    from: '192.0.2.1',
    to: '2001:db8::25',
    time: '2026-11-23T12:30:00+01:00',
  })
  expect(response.status).toBe(200)
  const told = await readAs<Kept>(response)
  expect(told).toMatchObject({ message: id, repeated: false })
  expect(await rig.store.failures.find(told.id)).toEqual({
    id: told.id,
    atMs: Date.UTC(2026, 10, 23, 11, 30),
    messageId: id,
    bounceId: null,
    envelope: 'shop@shop.example',
    recipient: 'alice@example.org',
    tags: ['invoice'],
    attempt: 2,
    fromIp: '192.0.2.1',
    toIp: '2001:db8::25',
    type: 'smtp',
    code: 550,
    status: '5.1.1',
    description: REFUSAL,
    state: 'rcpt',
    action: 'failure',
    reason: 'user-unknown',
    class: 'hard',
    fault: 'recipient',
  })
  const { calls } = await rig.store.calls.list({ messageId: id, limit: 10 })
  expect(calls).toMatchObject([{ webhook: 'crm', event: 'failure', subjectId: told.id }])
  expect(rig.woken).toEqual(['crm'])
})

test('the codes of a refusal stand in its words, where nobody gives them', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const codes = async (description: string) => {
    const told = await readAs<Kept>(await rig.json('POST', '/v1/failures', { id, description }))
    const { code, status } = (await rig.store.failures.find(told.id)) ?? {}
    return [code, status]
  }
  expect(await codes('550 5.1.1 No such user')).toEqual([550, '5.1.1'])
  expect(await codes('connect to mx.example.org[192.0.2.1]:25: timed out')).toEqual([null, ''])
})

test('a delivery told over HTTP is a delivery', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const response = await rig.json('POST', '/v1/deliveries', { id, description: '250 2.0.0 Ok' })
  const told = await readAs<Kept>(response)
  expect(await rig.store.deliveries.find(told.id)).toMatchObject({
    atMs: NOW,
    messageId: id,
    recipient: 'alice@example.org',
    tags: ['invoice'],
    attempt: 0,
    description: '250 2.0.0 Ok',
  })
  const { calls } = await rig.store.calls.list({ messageId: id, limit: 10 })
  expect(calls).toMatchObject([{ event: 'delivery', subjectId: told.id }])
})

test('what is told twice is kept and called once; another attempt or recipient is another', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const failure = { id, description: REFUSAL }
  const tell = async (body: object) => readAs<Kept>(await rig.json('POST', '/v1/failures', body))
  const first = await tell(failure)
  expect(await tell({ ...failure, recipient: 'Alice@Example.org' })).toEqual({
    ...first,
    repeated: true,
  })
  expect((await tell({ ...failure, attempt: 1 })).repeated).toBe(false)
  const other = { ...failure, recipient: 'JÜRGEN@example.org' }
  expect((await tell(other)).repeated).toBe(false)
  expect((await tell({ ...other, recipient: 'JÜRGEN@Example.org' })).repeated).toBe(true)
  expect((await tell({ ...failure, recipient: 'bob@example.org' })).repeated).toBe(false)
  expect(await rig.store.failures.byMessage(id)).toHaveLength(4)
  const { calls } = await rig.store.calls.list({ messageId: id, limit: 10 })
  expect(calls).toHaveLength(4)
})

test('a refusal is no repetition of the deferral before it, told without numbers of attempts', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const tell = async (body: object) =>
    readAs<Kept>(await rig.json('POST', '/v1/failures', { id, ...body }))
  const deferral = { code: 450, description: '450 4.2.2 mailbox full' }
  expect((await tell(deferral)).repeated).toBe(false)
  expect((await tell(deferral)).repeated).toBe(true)
  expect((await tell({ code: 550, description: '550 5.1.1 no such user' })).repeated).toBe(false)
  expect((await tell({ code: 552, description: deferral.description })).repeated).toBe(false)
  expect((await tell({ description: deferral.description })).repeated).toBe(true)
  const words = { description: 'the mailbox is full' }
  expect((await tell({ ...words, status: '4.2.2' })).repeated).toBe(false)
  expect((await tell({ ...words, status: '5.2.2' })).repeated).toBe(false)
  expect((await tell({ ...words, status: '5.2.2' })).repeated).toBe(true)
  const kept = await rig.store.failures.byMessage(id)
  expect(kept.map(({ code }) => code)).toEqual([450, 550, 552, null, null])
})

test('the same outcome twice in one list is kept once', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const commits = rig.store.counts.commits
  const list = [
    { id, description: REFUSAL },
    { id, description: REFUSAL },
  ]
  const [first, second] = await readAs<Kept[]>(await rig.json('POST', '/v1/failures', list))
  expect([first?.repeated, second?.repeated]).toEqual([false, true])
  expect(second?.id).toBe(first?.id ?? '')
  expect(rig.store.counts.commits).toBe(commits + 1)
})

test('what another clock says is yet to come happens now', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const time = '2099-01-01T00:00:00Z'
  const response = await rig.json('POST', '/v1/failures', { id, description: REFUSAL, time })
  const { id: failureId } = await readAs<Kept>(response)
  expect(await rig.store.failures.find(failureId)).toMatchObject({ atMs: NOW })
})

test('a failure that a report told of is another event', async () => {
  await using rig = await setUp()
  const { id, return_address } = await rig.register(MESSAGE)
  await rig.post(report({ to: return_address, recipient: MESSAGE.recipient }), return_address)
  const [reported] = await rig.store.failures.byMessage(id)
  const { code, status, description } = { ...reported }
  const told = await readAs<Kept>(
    await rig.json('POST', '/v1/failures', { id, code, status, description }),
  )
  expect(told.repeated).toBe(false)
  const failures = await rig.store.failures.byMessage(id)
  expect(failures.map(({ action }) => action).sort()).toEqual(['failed', 'failure'])
})

test('a message that was never registered is known by its return address and recipient', async () => {
  await using rig = await setUp()
  const id = newId(NOW)
  const return_address = mintAddress(id, DOMAIN, returnPath)
  const failure = { return_address, description: REFUSAL }
  const missing = await rig.json('POST', '/v1/failures', failure)
  expect(await refusalOf(missing)).toBe(
    '422 invalid: recipient: is needed, as the message is not registered',
  )
  const response = await rig.json('POST', '/v1/failures', { ...failure, recipient: 'a@b.example' })
  expect(await readAs<Kept>(response)).toMatchObject({ message: id, repeated: false })
})

const OLD = mintAddress(newId(NOW - 61 * 86_400_000), DOMAIN, returnPath)

test.each([
  [{}, 'id: give either this or return_address'],
  [{ id: 'x' }, 'id: expected the id of the message; or return_address'],
  [{ return_address: 'someone@shop.example' }, 'someone@shop.example is not a signed return'],
  [{ return_address: OLD }, 'is older than return_path.max_age_days; give the id'],
  [{ id: newId(NOW), code: 250 }, 'code: expected an SMTP reply code, 400 to 599'],
  [{ id: newId(NOW), status: '5.1' }, 'status: expected an enhanced status code (RFC 3463)'],
  [{ id: newId(NOW), state: 'helo' }, 'state: expected one of connect, ehlo'],
  [{ id: newId(NOW), to: 'mx.example.org' }, "to: expected the remote server's IP address"],
  [{ id: newId(NOW), time: 'yesterday' }, 'time: expected a time (RFC 3339) such as'],
  [{ id: newId(NOW), attempt: -1 }, 'attempt: expected a number from 0'],
  [{ id: newId(NOW), kind: 'x' }, 'kind: unknown field, see /openapi'],
])('of %j the answer says what is wrong', async (fields, words) => {
  await using rig = await setUp()
  const body = { recipient: 'a@b.example', description: REFUSAL, ...fields }
  const answer = await rig.json('POST', '/v1/failures', body)
  expect(await refusalOf(answer)).toContain(words)
})

test('nothing is kept of a list with a mistake in it', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const list = [
    { id, description: REFUSAL },
    { return_address: OLD, description: REFUSAL },
  ]
  const answer = await rig.json('POST', '/v1/failures', list)
  expect(await refusalOf(answer)).toStartWith('422 expired: [1].return_address: ')
  expect(await rig.store.failures.byMessage(id)).toEqual([])
})

test('a refusal in answer to MAIL says nothing of the recipient', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const refusal = { id, description: '550 5.1.1 mailbox unavailable', code: 550, status: '5.1.1' }
  const response = await rig.json('POST', '/v1/failures', { ...refusal, state: 'mail' })
  const told = await readAs<Kept>(response)
  expect(await rig.store.failures.find(told.id)).toMatchObject({
    reason: 'sender-rejected',
    fault: 'sender',
  })
})

test('a refusal of the sender, in his own address or in the one that we minted, is none of the recipient', async () => {
  await using rig = await setUp()
  const { id } = await rig.register(MESSAGE)
  const minted = `b-${id.toUpperCase()}0123456789abcdef@bounces.example`
  for (const [attempt, sender] of [MESSAGE.envelope, minted].entries()) {
    const description = `550 5.1.1 <${sender}>: user unknown`
    await rig.json('POST', '/v1/failures', { id, description, attempt, state: 'rcpt' })
  }
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    { reason: 'sender-rejected', class: 'soft', fault: 'sender' },
    { reason: 'sender-rejected', class: 'soft', fault: 'sender' },
  ])
})
