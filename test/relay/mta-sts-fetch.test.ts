import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:tls'
import { fetchPolicy, parsePolicy } from '../../src/relay/mta-sts.ts'
import { makeCertificate } from '../support/certificate.ts'
import { directoryOfFile } from '../support/directory.ts'

const directory = directoryOfFile()
const { tlsCert, tlsKey } = makeCertificate(directory, 'mta-sts.there.example')
const [ca, key] = [readFileSync(tlsCert, 'utf8'), readFileSync(tlsKey, 'utf8')]

const TEXT =
  'version: STSv1\r\nmode: enforce\r\nmx: MX.there.example\r\nmx: *.other.example\r\nmax_age: 604800\r\n'
const POLICY = { mode: 'enforce', maxAge: 604_800, mx: ['mx.there.example', '*.other.example'] }

/** What comes of a fetch from a host that answers so. */
async function fetched(
  answer: (request: Request) => Response | Promise<Response>,
  {
    domain = 'there.example',
    trusted = ca,
    maxMs = 5000,
    may = (_ip: string): boolean => true,
  } = {},
) {
  const asked: string[] = []
  await using server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    tls: { cert: ca, key },
    fetch(request) {
      asked.push(`${request.headers.get('host')} ${new URL(request.url).pathname}`)
      return answer(request)
    },
  })
  const resolve = async (name: string, type: string) => {
    asked.push(`${name} ${type}`)
    return type === 'A' ? ['127.0.0.1'] : []
  }
  const circumstances = { port: server.port ?? 0, ca: trusted, maxMs, may }
  const policy = await fetchPolicy(domain, resolve, circumstances)
  await server.stop(true)
  return { policy: policy as unknown, asked }
}

function endless(piece: string): Response {
  return new Response(
    new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.from(piece)) }),
  )
}

describe('a policy', () => {
  test('is fetched over HTTPS from the host of policies', async () => {
    expect(await fetched(() => new Response(TEXT))).toEqual({
      policy: POLICY,
      asked: ['mta-sts.there.example A', 'mta-sts.there.example /.well-known/mta-sts.txt'],
    })
  })

  test('is not asked for at an address that may not be connected to', async () => {
    const { policy, asked } = await fetched(() => new Response(TEXT), {
      may: (ip) => ip !== '127.0.0.1',
    })
    expect(policy).toBeNull()
    expect(asked).toEqual(['mta-sts.there.example A'])
  })

  test('without end is not collected', async () => {
    const { policy } = await fetched(() => endless(`${TEXT}${'x: y\r\n'.repeat(10_000)}`))
    expect(policy).toBeNull()
  })

  test('of more than 16 KiB, all of which would be kept for a year, is none', async () => {
    const padded = (length: number) => TEXT.padEnd(length, 'x')
    expect((await fetched(() => new Response(padded(16_384)))).policy).toEqual(POLICY)
    expect((await fetched(() => new Response(padded(16_385)))).policy).toBeNull()
  })

  test('that does not come is not waited for', async () => {
    const { policy } = await fetched(() => new Promise<Response>(() => {}), { maxMs: 100 })
    expect(policy).toBeNull()
  })

  /** What comes of a fetch from a host that answers with these bytes. */
  async function fetchedRaw(answer: string) {
    const server = createServer({ cert: ca, key }, (socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.write(answer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const circumstances = { port, ca, maxMs: 5000 }
    const policy = await fetchPolicy('there.example', async () => ['127.0.0.1'], circumstances)
    server.close()
    return policy as unknown
  }

  test('from a host that would speak another protocol is none, and not waited for', async () => {
    const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\n'
    expect(await fetchedRaw(`HTTP/1.1 101 Switching Protocols\r\n${upgrade}\r\n`)).toBeNull()
  })

  test('may come behind ten hints, and not behind more: without end they would block us', async () => {
    const hints = (count: number) => 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(count)
    const answer = `HTTP/1.1 200 OK\r\nContent-Length: ${TEXT.length}\r\n\r\n${TEXT}`
    expect(await fetchedRaw(hints(10) + answer)).toEqual(POLICY)
    expect(await fetchedRaw(hints(11) + answer)).toBeNull()
  })

  test('is not followed to another place, and an error page is none', async () => {
    const elsewhere = { status: 302, headers: { location: 'https://mta-sts.there.example/x' } }
    expect((await fetched(() => new Response(TEXT, elsewhere))).policy).toBeNull()
    expect((await fetched(() => new Response(TEXT, { status: 404 }))).policy).toBeNull()
  })

  test('from a host with another certificate is none', async () => {
    expect((await fetched(() => new Response(TEXT), { domain: 'evil.example' })).policy).toBeNull()
    const other = readFileSync(makeCertificate(directory, 'other.example').tlsCert, 'utf8')
    expect((await fetched(() => new Response(TEXT), { trusted: other })).policy).toBeNull()
  })
})

const hosts = (count: number) =>
  TEXT.replace(
    /mx: .*(?=max)/s,
    Array.from({ length: count }, (_, at) => `mx: m${at}.example\n`).join(''),
  )

test.each([
  ['as it should be', TEXT, POLICY],
  [
    'with bare line feeds, and fields that nobody knows',
    TEXT.replaceAll('\r\n', '\nnew: x\n'),
    POLICY,
  ],
  [
    'of a domain that wants none',
    'version: STSv1\nmode: none\nmax_age: 0\n',
    { mode: 'none', maxAge: 0, mx: [] },
  ],
  [
    'that lasts longer than a year',
    TEXT.replace('604800', '9999999999'),
    { ...POLICY, maxAge: 31_557_600 },
  ],
  ['of another version', TEXT.replace('STSv1', 'STSv2'), null],
  ['of another mode', TEXT.replace('enforce', 'maybe'), null],
  ['without an age', TEXT.replace(/max_age.*/, ''), null],
  [
    'with a hundred hosts',
    hosts(100),
    { ...POLICY, mx: Array.from({ length: 100 }, (_, at) => `m${at}.example`) },
  ],
  ['with more, of which ten thousand domains would fill our memory', hosts(101), null],
  ['without hosts', TEXT.replace(/mx: .*/g, ''), null],
  ['that is a page', '<html>', null],
] as const)('a policy %s is read', (_, text, policy) => {
  const parsed: unknown = parsePolicy(text)
  expect(parsed).toEqual(policy)
})
