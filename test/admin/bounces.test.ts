import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { FlushError } from '../../src/store/connection.ts'
import { mailboxFull, report, vacation } from '../support/mail.ts'
import { DOMAIN, NOW, readAs, refusalOf, returnPath, setUp, TOKEN } from './rig.ts'

const DAY_MS = 86_400_000
const to = mintAddress(newId(NOW), DOMAIN, returnPath)

test('a posted mail is kept when it is answered, and can be read back byte for byte', async () => {
  await using rig = await setUp()
  const raw = Uint8Array.from([...vacation(to), 0xff, 0x00, 0x0a])
  const response = await rig.post(raw, to)
  expect(response.status).toBe(201)
  const { id } = await readAs<{ id: string }>(response)
  expect(await rig.store.bounces.find(id)).toMatchObject({
    returnAddress: to,
    mailFrom: '',
    kind: 'auto-reply',
    peer: { ip: '127.0.0.1', helo: '', tls: false, via: 'http' },
  })
  const mime = await rig.request(`/v1/bounces/${id}/mime`)
  expect(Buffer.from(await mime.arrayBuffer()).equals(raw)).toBe(true)
  expect(Object.fromEntries(mime.headers)).toMatchObject({
    'content-type': 'message/rfc822',
    'content-disposition': `attachment; filename="${id}.eml"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  })
})

test('a bounce tells its verdict and its failures', async () => {
  await using rig = await setUp()
  const { id: message, return_address } = await rig.register({ recipient: 'alice@example.org' })
  const raw = report({ to: return_address, recipient: 'alice@example.org' })
  const { id } = await readAs<{ id: string }>(await rig.post(raw, return_address))
  expect(await readAs<object>(await rig.request(`/v1/bounces/${id}`))).toMatchObject({
    id,
    received_at: '2026-11-23T12:00:00.000Z',
    message,
    return_address,
    from: '',
    kind: 'failure',
    verdict: {
      kind: 'failure',
      recipients: [{ recipient: 'alice@example.org', status: '5.1.1' }],
      original: { message_id: expect.stringContaining('original@shop.example') },
    },
    failures: [{ bounce: id, recipient: 'alice@example.org', code: 550 }],
  })
})

test('the envelope sender is kept when it is told', async () => {
  await using rig = await setUp()
  const path = `/v1/bounces?to=${to}&from=${encodeURIComponent('carol@example.org')}`
  const response = await rig.send(path, vacation(to), 'message/global')
  const { id } = await readAs<{ id: string }>(response)
  expect((await rig.store.bounces.find(id))?.mailFrom).toBe('carol@example.org')
})

test('whoever hands over a mail and is gone before the answer has left', async () => {
  const client = new AbortController()
  const left: unknown[] = []
  await using rig = await setUp({
    accept: async ({ hasLeft }) => {
      left.push(hasLeft?.())
      client.abort()
      left.push(hasLeft?.())
      return []
    },
  })
  const { signal } = client
  await rig.send(`/v1/bounces?to=${to}`, vacation(to), undefined, { signal }).catch(() => undefined)
  expect(left).toEqual([false, true])
})

test('a VERP address need not be encoded in the query', async () => {
  const verp = { prefix: 'bounces', delimiter: '+', at: '=' }
  await using rig = await setUp({ returnPath: () => ({ ...returnPath, verp }) })
  const address = `bounces+alice=example.org@${DOMAIN}`
  const response = await rig.send(`/v1/bounces?to=${address}`, mailboxFull(address))
  const { id } = await readAs<{ id: string }>(response)
  expect(await rig.store.bounces.find(id)).toMatchObject({
    returnAddress: address,
    recipient: 'alice@example.org',
  })
})

test('mail for an address that is not ours, forged or expired is refused', async () => {
  await using rig = await setUp()
  const forged = to.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))
  const expired = mintAddress(newId(NOW - 61 * DAY_MS), DOMAIN, returnPath)
  const send = async (address: string) => refusalOf(await rig.post(mailboxFull(to), address))
  expect(await send('someone@elsewhere.example')).toBe(
    '404 foreign: to: someone@elsewhere.example is not a return address of ours',
  )
  expect(await send(forged)).toStartWith('422 forged: ')
  expect(await send(expired)).toStartWith('422 expired: ')
  expect(rig.store.counts.jobs).toBe(0)
})

test('mail that is empty, too large, of another type or without an address is refused', async () => {
  await using rig = await setUp()
  expect(await refusalOf(await rig.post('', to))).toStartWith('400 empty: ')
  expect(await refusalOf(await rig.post('x'.repeat(10_001), to))).toBe(
    '413 too_large: the body is over the limit of 10000 bytes',
  )
  expect((await rig.post('x'.repeat(10_000), to)).status).toBe(201)
  expect(await refusalOf(await rig.post('a=b', to, 'text/plain'))).toBe(
    '415 unsupported_media_type: send the body with content-type: message/rfc822 or message/global',
  )
  expect(await refusalOf(await rig.send('/v1/bounces', vacation(to)))).toBe(
    '422 invalid: to: expected the return address that the mail came to',
  )
})

test('of several addresses none is taken, as mail to the others would be lost', async () => {
  await using rig = await setUp()
  const path = `/v1/bounces?to=${mintAddress(newId(NOW), DOMAIN, returnPath)}&to=${to}`
  expect(await refusalOf(await rig.send(path, vacation(to)))).toBe(
    '422 invalid: to: expected one value; ask again for each other',
  )
})

test('a body without a length is cut off at the limit', async () => {
  await using rig = await setUp()
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(4000))
    },
  })
  const response = await rig.send(`/v1/bounces?to=${to}`, body)
  expect(response.status).toBe(413)
  expect(pulled).toBeLessThan(10)
})

test.each([
  ['SQLite', Object.assign(new Error('database or disk is full'), { name: 'SQLiteError' })],
  ['disk', new FlushError('EIO')],
])('when the store is in trouble (%s) the client is asked to come again', async (_, error) => {
  await using rig = await setUp({ accept: () => Promise.reject(error) })
  const response = await rig.post(vacation(to), to)
  expect(response.headers.get('retry-after')).toBe('10')
  expect(await refusalOf(response)).toBe(
    '503 store_trouble: the store is in trouble; try again later',
  )
  expect(rig.logged()).toContain(error.message)
})

test('mail that is taken at one time is hardly bounded in number', async () => {
  const [release, taken] = [Promise.withResolvers<never[]>(), Promise.withResolvers<void>()]
  let count = 0
  await using rig = await setUp({
    accept: () => {
      if (++count === 300) taken.resolve()
      return release.promise
    },
  })
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    'content-type': 'message/rfc822',
    'content-length': '5000',
  }
  const running = Array.from({ length: 300 }, () =>
    rig.request(`/v1/bounces?to=${to}`, { method: 'POST', headers, body: vacation(to) }),
  )
  await taken.promise
  release.resolve([])
  const answers = await Promise.all(running)
  expect(answers.filter(({ status }) => status === 503)).toEqual([])
})

test('a bounce that nobody knows is not found, and an expired mail is gone', async () => {
  await using rig = await setUp()
  expect(await refusalOf(await rig.request('/v1/bounces/x'))).toBe('404 not_found: no such bounce')
  expect(await refusalOf(await rig.request('/v1/bounces/x/mime'))).toBe(
    '404 not_found: no such bounce',
  )
  const { id } = await readAs<{ id: string }>(await rig.post(vacation(to), to))
  rig.store.bounces.mime = async () => null
  expect(await refusalOf(await rig.request(`/v1/bounces/${id}/mime`))).toStartWith('410 gone: ')
})
