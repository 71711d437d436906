import { describe, expect, test } from 'bun:test'
import { retour } from '../support/terminal.ts'
import { standIn } from './house.ts'

const call = {
  id: 'msg_01m84kw7vkfavvd8zwx0axjag8',
  webhook: 'crm',
  event: 'bounce',
  subject: '01m84kw7vkfavvd8zwx0axjag9',
  message: '',
  recipient: 'alice@example.org',
  state: 'dead',
  created_at: '2026-11-23T16:00:00.000Z',
  due_at: null,
  held: false,
  settled_at: '2026-11-24T16:00:00.000Z',
  tries: 2,
  last_error: 'HTTP 500',
}

const one = {
  call,
  tries: [
    {
      number: 1,
      started_at: call.created_at,
      duration_ms: 12,
      status: 500,
      error: '',
      answer: 'o\u001b[2Jps',
    },
    {
      number: 2,
      started_at: call.created_at,
      duration_ms: 15000,
      status: null,
      error: 'timeout',
      answer: '',
    },
  ],
}

/** Runs a command against an API that gives one answer; tells what it was asked. */
async function ask(words: string[], answer: unknown, status = 200) {
  await using daemon = standIn(answer, status)
  const ended = await daemon.run(words)
  const [request] = daemon.requests
  return { ...ended, path: request?.path, body: Buffer.from(request?.body ?? '').toString() }
}

describe('calls list', () => {
  test('asks for what was asked and shows a table', async () => {
    const words = ['calls', 'list', '--webhook', 'c r m', '--state', 'dead', '--limit', '5']
    const { exit, out, path } = await ask(words, { calls: [call], next: call.id })
    expect(exit).toBe(0)
    expect(path).toBe('/v1/calls?webhook=c+r+m&state=dead&limit=5')
    const [head, row, more] = out.split('\n')
    expect(head).toMatch(/^id +made +webhook +event +recipient +state +tries +last error$/)
    const cells = `crm      bounce  alice@example.org  dead   2      HTTP 500`
    expect(row).toBe(`${call.id}  2026-11-23 16:00:00Z  ${cells}`)
    const flags = "--webhook 'c r m' --state dead --limit 5"
    expect(more).toStartWith(`older ones: retour calls list ${flags} --config `)
    expect(more).toEndWith(` --before ${call.id}`)
  })

  test('asks nothing where a flag is empty, as an unset variable leaves it', async () => {
    await using daemon = standIn({ calls: [], next: null })
    const { exit, problems } = await daemon.run(['calls', 'list', '--webhook', ''])
    expect([exit, problems[0], daemon.asked()]).toEqual([2, '--webhook is empty', []])
  })

  test('says when there are none', async () => {
    expect((await ask(['calls', 'list'], { calls: [], next: null })).out).toBe('no calls\n')
  })

  test('gives the answer itself to programs', async () => {
    const answer = { calls: [call], next: null }
    expect(JSON.parse((await ask(['calls', 'list', '--json'], answer)).out)).toEqual(answer)
  })

  test('tells what the daemon refused', async () => {
    const error = { error: { code: 'invalid', message: 'limit: expected a number' } }
    const { exit, problems } = await ask(['calls', 'list', '--limit', 'x'], error, 422)
    expect({ exit, problems }).toEqual({ exit: 1, problems: ['limit: expected a number'] })
  })
})

const OLDER = 'does an older version still run? restart it (systemctl restart retour)'

test('a daemon whose answers lack what is shown is taken for an older one', async () => {
  const { recipient: _, ...older } = call
  const { exit, problems } = await ask(['calls', 'list'], { calls: [older], next: null })
  expect(exit).toBe(1)
  expect(problems).toEqual([`the answer lacks what this version shows: ${OLDER}`])
})

test.each([
  [404, 'no such route, see /openapi'],
  [405, 'this route takes GET'],
])('and so is one that does not know what it is asked: %i', async (status, message) => {
  const { exit, problems } = await ask(['calls', 'list'], { error: { message } }, status)
  expect({ exit, problems }).toEqual({ exit: 1, problems: [`${message}: ${OLDER}`] })
})

describe('calls show', () => {
  test('shows the call and its tries, with nothing that moves the cursor', async () => {
    const { exit, out, path } = await ask(['calls', 'show', 'msg_a/b'], one)
    expect(exit).toBe(0)
    expect(path).toBe('/v1/calls/msg_a%2Fb')
    expect(out).toMatch(/^bounce +01m84kw7vkfavvd8zwx0axjag9$/m)
    expect(out).toMatch(/^created at +2026-11-23 16:00:00Z$/m)
    expect(out).not.toMatch(/^due at/m)
    expect(out).toMatch(/^try 1 +2026-11-23 16:00:00Z +12 ms +HTTP 500 +o\ufffd\[2Jps$/m)
    expect(out).toMatch(/^try 2 +2026-11-23 16:00:00Z +15000 ms +timeout$/m)
  })
})

test('a call that is due says when', async () => {
  const due = { ...call, state: 'due', settled_at: null, due_at: '2026-11-23T17:00:00.000Z' }
  const { out } = await ask(['calls', 'list'], { calls: [due], next: null })
  expect(out).toMatch(/ alice@example.org +due 2026-11-23 17:00:00Z +2 +HTTP 500$/m)
})

test('a call that is held says what it waits for, and not when', async () => {
  const held = { ...call, state: 'due', settled_at: null, held: true, last_error: 'answered 410' }
  const listed = await ask(['calls', 'list'], { calls: [held], next: null })
  expect(listed.out).toMatch(/ bounce +alice@example.org +due, held +2 +answered 410$/m)
  const shown = await ask(['calls', 'show', held.id], { call: held, tries: [] })
  expect(shown.out).toMatch(/^due at +when its webhook is on again$/m)
  expect(shown.out).not.toMatch(/^held/m)
})

describe('calls replay', () => {
  test('replays one', async () => {
    const { out, path } = await ask(['calls', 'replay', call.id], { replayed: 1 }, 202)
    expect(path).toBe(`/v1/calls/${call.id}/replay`)
    expect(out).toBe('1 call is due again\n')
  })

  test('replays those of a webhook in a period, dates being UTC', async () => {
    const range = ['--from', '2026-11-01', '--to', '2026-11-02T12:00:00+01:00', '--state', 'done']
    const words = ['calls', 'replay', '--webhook', 'crm', ...range]
    const { out, path, body } = await ask(words, { replayed: 7 }, 202)
    expect(path).toBe('/v1/webhooks/crm/replay')
    expect(JSON.parse(body)).toEqual({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-02T11:00:00.000Z',
      state: 'done',
    })
    expect(out).toBe('7 calls are due again\n')
  })

  test.each([
    [['calls', 'replay']],
    [['calls', 'replay', '--webhook', 'crm']],
    [['calls', 'replay', 'id', '--webhook', 'crm', '--from', '2026-11-01']],
    [['calls', 'replay', '--webhook', 'crm', '--from', 'yesterday-ish']],
  ])('is not told what to do by %p', async (words) => {
    expect((await retour(words)).exit).toBe(2)
  })
})
