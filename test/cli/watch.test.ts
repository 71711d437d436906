import { expect, test } from 'bun:test'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { type ConfigFile, configFile, TOKEN } from '../support/config-file.ts'
import { createReceiver, type Received } from '../support/receiver.ts'
import { retour } from '../support/terminal.ts'

const DOMAIN = 'bounces.example.com'
const signing = { prefix: 'b', secrets: ['secret of the command line tests'], maxAgeDays: 60 }
const id = newId()
const sender = mintAddress(id, DOMAIN, signing)
const old = mintAddress(newId(Date.now() - 61 * 86_400_000), DOMAIN, signing)

const time = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()
const line = (text: string) => `${time.replace('.000Z', 'Z')} mx postfix/smtp[1]: ${text}\n`
const queued = (key: string, from: string) =>
  line(`${key}: from=<${from}>, size=1, nrcpt=1 (queue active)`)
const refused = (key: string) =>
  line(
    `${key}: to=<bob@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 no (in reply to RCPT TO command))`,
  )
const sent = (key: string) =>
  line(
    `${key}: to=<eve@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
  )

async function setUp(answer?: (request: Received, at: number) => Response) {
  const daemon = createReceiver(answer ?? (() => Response.json([])))
  const file = configFile(`[admin]\nlisten = "${new URL(daemon.url).host}"\ntokens = ["${TOKEN}"]`)
  const log = join(file.directory, 'mail.log')
  const state = join(file.directory, 'state.json')
  const told = () =>
    daemon.requests
      .filter(({ path }) => path !== '/v1/webhooks')
      .map(({ path, body }) => [path, JSON.parse(Buffer.from(body).toString())])
  return {
    ...{ daemon, file, log, state, told },
    look: () => watchOnce(file, log, state),
    async [Symbol.asyncDispose]() {
      file[Symbol.dispose]()
      await daemon[Symbol.asyncDispose]()
    },
  }
}

function watchOnce(file: ConfigFile, log: string, state: string) {
  const words = ['watch', 'postfix', '--once', '--file', log, '--state', state]
  return retour([...words, '--config', file.path])
}

test('refusals and deliveries of mail of ours are told, each once', async () => {
  await using house = await setUp()
  const others = queued('4B1C90', 'joe@shop.example') + refused('4B1C90') + queued('4B2C90', old)
  const ours = queued('2CC91222', sender) + refused('2CC91222') + sent('2CC91222')
  writeFileSync(house.log, others + refused('4B2C90') + ours)
  expect(await house.look()).toMatchObject({
    exit: 0,
    out: `watching ${house.log}\ntold 2 outcomes\n`,
  })
  const common = { id, attempt: 0, time, to: '192.0.2.25' }
  expect(house.told()).toEqual([
    [
      '/v1/failures',
      [
        {
          ...common,
          recipient: 'bob@example.org',
          description: '550 5.1.1 no',
          status: '5.1.1',
          code: 550,
          state: 'rcpt',
        },
      ],
    ],
    ['/v1/deliveries', [{ ...common, recipient: 'eve@example.org', description: '250 2.0.0 Ok' }]],
  ])
  expect(house.daemon.requests[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
  expect((await house.look()).out).toContain('told 0 outcomes')
})

test('those of a recipient are told in the order of the log, and all in few requests', async () => {
  await using house = await setUp()
  const keys = ['2CC91221', '2CC91222', '2CC91223', '2CC91224', '2CC91225', '2CC91226']
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = keys
  const toBob = (key: string) => sent(key).replace('eve@example.org', 'Bob@example.org')
  const told = sent(a) + refused(b) + toBob(c) + sent(d) + refused(e) + toBob(f)
  writeFileSync(house.log, keys.map((key) => queued(key, sender)).join('') + told)
  await house.look()
  expect(house.told().map(([path, bodies]) => [path, bodies.length])).toEqual([
    ['/v1/failures', 1],
    ['/v1/deliveries', 3],
    ['/v1/failures', 1],
    ['/v1/deliveries', 1],
  ])
})

test('a mail that was queued before a restart is known behind it', async () => {
  await using house = await setUp()
  writeFileSync(house.log, queued('2CC91222', sender))
  await house.look()
  appendFileSync(house.log, refused('2CC91222'))
  expect((await house.look()).out).toContain('told 1 outcome\n')
})

test('a daemon that would take nothing is told while there is nothing to tell', async () => {
  await using house = await setUp(() =>
    Response.json({ error: { code: 'unauthorized', message: 'no' } }, { status: 401 }),
  )
  writeFileSync(house.log, '')
  const { exit, problems } = await house.look()
  expect(exit).toBe(1)
  expect(problems[0]).toStartWith('no: the daemon runs with another configuration')
  expect(existsSync(house.state)).toBe(false)
})

test('while the daemon does not answer nothing is read on', async () => {
  let up = false
  await using house = await setUp(() =>
    up ? Response.json([]) : new Response('', { status: 503 }),
  )
  writeFileSync(house.log, queued('2CC91222', sender) + refused('2CC91222'))
  expect(await house.look()).toMatchObject({ exit: 1, problems: ['the daemon answered 503'] })
  expect(existsSync(house.state)).toBe(false)
  up = true
  expect((await house.look()).out).toContain('told 1 outcome\n')
})

test('what the daemon does not take is told one by one, and left out alone', async () => {
  await using house = await setUp(({ body }) =>
    Buffer.from(body).toString().includes('bob@')
      ? Response.json({ error: { code: 'invalid', message: 'no bob' } }, { status: 422 })
      : Response.json([]),
  )
  const other = refused('2CC91222').replace('bob@', 'mike@')
  writeFileSync(house.log, queued('2CC91222', sender) + refused('2CC91222') + other)
  const { exit, problems } = await house.look()
  expect(exit).toBe(0)
  expect(problems).toEqual([`left out ${id} to bob@example.org: no bob`])
  expect(house.told().at(-1)?.[1]).toMatchObject([{ recipient: 'mike@example.org' }])
})

test('a log that is not there, and a state of another make, are problems', async () => {
  await using house = await setUp()
  const { out, problems } = await house.look()
  expect(out).toStartWith(`watching ${house.log}, which is not there yet\n`)
  expect(problems[0]).toContain('mail.log: no such file or directory')
  writeFileSync(house.log, '')
  writeFileSync(house.state, '{"version":99}')
  expect((await house.look()).problems[0]).toContain('is not written by this version; remove it')
  const both = await retour(['watch', 'postfix', '--file', 'x', '--journal'])
  expect(both).toMatchObject({ exit: 2 })
})
