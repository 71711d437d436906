import { describe, expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { retour } from '../support/terminal.ts'
import { home, standIn } from './house.ts'

const MAIL = 'Subject: returned\r\n\r\n8-bit \xe9 text\r\n'
const TO = 'b-1@bounces.example.com'
const FIXED = 'bounces@bounces.example.com'

const KEPT = { id: newId() }

const taking = () => standIn(KEPT, 201, `fixed = ["${FIXED}"]\n`)

describe('a mail', () => {
  test('reaches the daemon byte for byte, with its token, recipient and sender', async () => {
    await using daemon = taking()
    const words = ['deliver', '--to', TO, '--from', 'a+b@example.org']
    const { exit, problems } = await daemon.run(words, { stdin: Buffer.from(MAIL, 'latin1') })
    expect({ exit, problems }).toEqual({ exit: 0, problems: [] })
    const [request] = daemon.requests
    expect(request?.path).toBe(`/v1/bounces?to=${encodeURIComponent(TO)}&from=a%2Bb%40example.org`)
    expect(request?.headers.get('content-type')).toBe('message/rfc822')
    expect(Buffer.from(request?.body ?? '').toString('latin1')).toBe(MAIL)
  })

  test.each([
    [{ ORIGINAL_RECIPIENT: '1@x.example', RECIPIENT: '2@x.example' }, MAIL, '1@x.example'],
    [{ RECIPIENT: '<2@x.example>' }, `Delivered-To: 3@x.example\r\n${MAIL}`, '2@x.example'],
    [{}, `X: y\nDelivered-To: 3@x.example\n\nbody\n`, '3@x.example'],
    [{}, `Delivered-To: 3@x.example\r\nX-Original-To: 4@x.example\r\n${MAIL}`, '4@x.example'],
    [{}, `Delivered-To: retour@localhost\r\nDelivered-To: ${FIXED}\r\n${MAIL}`, FIXED],
    [{ RECIPIENT: 'retour@localhost' }, `X-Original-To: <${FIXED}>\r\n${MAIL}`, FIXED],
  ])('without --to goes to whom the mail server says: %#', async (env, stdin, to) => {
    await using daemon = taking()
    const { exit } = await daemon.run(['deliver'], { stdin, env })
    expect(exit).toBe(0)
    const [, query] = daemon.requests[0]?.path.split('?') ?? []
    expect(new URLSearchParams(query).get('to')).toBe(to)
  })

  test.each([
    [['--to', TO, 'b-2@bounces.example.com'], 'too many words: b-2@bounces.example.com'],
    [['--to', TO, '--to', 'b-2@bounces.example.com'], '--to is given twice; it takes one value'],
  ])('to two is kept by the mail server: %#', async (words, problem) => {
    const { exit, problems } = await retour(['deliver', ...words], { stdin: MAIL })
    expect({ exit, problem: problems[0] }).toEqual({ exit: 75, problem })
  })

  test('of MAILER-DAEMON has the null sender', async () => {
    await using daemon = taking()
    await daemon.run(['deliver', '--to', TO], { stdin: MAIL, env: { SENDER: 'MAILER-DAEMON' } })
    expect(daemon.requests[0]?.path).toEndWith('&from=')
  })

  test('reaches a daemon on a Unix socket', async () => {
    using at = home()
    const socket = `${at.directory}/admin.sock`
    const paths: string[] = []
    const server = Bun.serve({
      unix: socket,
      fetch(request) {
        paths.push(new URL(request.url).pathname)
        return Response.json(KEPT)
      },
    })
    at.write(`[admin]\nlisten = "unix:${socket}"`)
    const { exit } = await at.run(['deliver', '--to', TO], { stdin: MAIL })
    await server.stop(true)
    expect(exit).toBe(0)
    expect(paths).toEqual(['/v1/bounces'])
  })
})

describe('what the mail server reads from the exit code', () => {
  test.each([
    [404, 'foreign', 67],
    [422, 'forged', 67],
    [422, 'expired', 67],
    [413, 'too_large', 65],
    [400, 'empty', 65],
    [404, 'not_found', 75],
    [401, 'unauthorized', 75],
    [422, 'invalid', 75],
    [500, 'internal', 75],
    [503, 'store_trouble', 75],
  ])('%d %s is %d', async (status, code, exit) => {
    await using daemon = standIn({ error: { code, message: `because of ${code}` } }, status)
    const ended = await daemon.run(['deliver', '--to', TO], { stdin: MAIL })
    expect(ended).toMatchObject({ exit, out: '' })
    expect(ended.problems.join()).toStartWith(`because of ${code}`)
  })

  test.each([[{}], [[]], ['taken'], [{ id: 'x' }]])(
    'is 75 for the answer %j of another program, which kept nothing',
    async (answer) => {
      await using daemon = standIn(answer)
      const { exit, problems } = await daemon.run(['deliver', '--to', TO], { stdin: MAIL })
      expect(exit).toBe(75)
      expect(problems).toEqual([
        `the answer tells of no mail: is it Retour that listens on ${daemon.host}?`,
      ])
    },
  )

  test('is 75 when no daemon answers', async () => {
    using at = home('[admin]\nlisten = "127.0.0.1:9"')
    const { exit, problems } = await at.run(['deliver', '--to', TO], { stdin: MAIL })
    expect(exit).toBe(75)
    expect(problems).toEqual(['no answer from the daemon at 127.0.0.1:9: is it running?'])
  })

  test('is 65 for a mail over the limit, which is not sent', async () => {
    await using daemon = standIn(KEPT, 201, '[smtp]\nsize_max_bytes = 1024\n')
    const words = ['deliver', '--to', TO]
    expect((await daemon.run(words, { stdin: 'x'.repeat(1025) })).exit).toBe(65)
    expect(daemon.requests).toEqual([])
  })

  test.each([
    ['a broken configuration', ['deliver', '--to', TO, '--config', '/nonexistent']],
    ['wrong usage', ['deliver', '--too', TO]],
  ])('is 75 for %s, as mail must not bounce for it', async (_, words) => {
    expect((await retour(words, { stdin: MAIL })).exit).toBe(75)
  })

  test('is 75 when nobody says to whom', async () => {
    using at = home()
    expect((await at.run(['deliver'], { stdin: MAIL })).exit).toBe(75)
  })
})
