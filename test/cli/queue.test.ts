import { expect, test } from 'bun:test'
import { retour } from '../support/terminal.ts'
import { standIn } from './house.ts'

const mail = {
  id: '01abc',
  kind: 'message',
  message: '01abc',
  state: 'waiting',
  recipient: 'alice@example.org',
  created_at: '2026-11-23T12:00:00.000Z',
  due_at: '2026-11-23T12:05:00.000Z',
  tries: 2,
  tags: ['orders', 'spring'],
  last_error: '450 4.2.1 \u001b[31mtry later',
  dsn: { notify: ['DELAY'], ret: null, envid: '', orcpt: '' },
}

const daemon = (status: number, body: unknown) => {
  const at = standIn(body, status)
  return { ...at, run: (...words: string[]) => at.run(['queue', ...words]) }
}

test('the queue is a table that a mail cannot draw in', async () => {
  const running = { ...mail, id: '01abd', state: 'running', due_at: null, last_error: '' }
  await using one = daemon(200, { mails: [mail, running], total: 7, next: '01abd' })
  const { exit, out } = await one.run('list', '--destination', 'example.org', '--limit', '2')
  expect(exit).toBe(0)
  expect(one.asked()).toEqual(['GET /v1/queue?destination=example.org&limit=2'])
  const [head, first, second, all, more] = out.trimEnd().split('\n')
  expect(head).toMatch(/^id +since +kind +recipient +next try +tries +last error$/)
  expect(first).toMatch(
    /^01abc +2026-11-23 12:00:00Z +message +alice@example\.org +2026-11-23 12:05:00Z +2 +450 4\.2\.1 \ufffd\[31mtry later$/,
  )
  expect(second).toMatch(/ running +2$/)
  expect(all).toBe('7 mails in all')
  expect(more).toMatch(
    /^older ones: retour queue list --destination example\.org --limit 2 --config \S+ --before 01abd$/,
  )
})

test('an empty queue is told so', async () => {
  await using one = daemon(200, { mails: [], next: null })
  expect((await one.run('list')).out).toBe('the queue is empty\n')
})

test('a mail is shown with its facts, or as JSON', async () => {
  await using one = daemon(200, mail)
  const { out } = await one.run('show', '01abc')
  expect(out).toMatch(/^recipient +alice@example\.org$/m)
  expect(out).toMatch(/^tags +orders, spring$/m)
  expect(out).toMatch(/^due at +2026-11-23 12:05:00Z$/m)
  expect(out).toMatch(/^dsn +notify=DELAY$/m)
  expect(JSON.parse((await one.run('show', '01abc', '--json')).out)).toEqual(mail)
})

test('a mail is tried now, or taken out', async () => {
  await using one = daemon(202, { retried: 1 })
  expect((await one.run('retry', '01a/c')).out).toBe('the mail is tried now\n')
  expect((await one.run('cancel', '01abc')).out).toBe('the mail is cancelled\n')
  expect(one.asked()).toEqual(['POST /v1/queue/01a%2Fc/retry', 'DELETE /v1/queue/01abc'])
})

test('all mail is tried now, or all to a domain, and how much that is is told', async () => {
  await using one = daemon(202, { retried: 2 })
  expect((await one.run('retry', '--all')).out).toBe('2 mails are tried now\n')
  expect((await one.run('retry', '--destination', 'a.example', '--json')).out).toBe(
    '{"retried":2}\n',
  )
  expect(one.asked()).toEqual([
    'POST /v1/queue/retry {}',
    'POST /v1/queue/retry {"destination":"a.example"}',
  ])
  await using none = daemon(202, { retried: 0 })
  expect((await none.run('retry', '--all')).out).toBe('no mail waits\n')
})

test('what the daemon refuses is told, and the exit is 1', async () => {
  await using one = daemon(409, { error: { code: 'running', message: 'it is being sent' } })
  const { exit, problems } = await one.run('cancel', '01abc')
  expect(exit).toBe(1)
  expect(problems).toEqual(['it is being sent'])
})

test('a mail has to be named', async () => {
  expect((await retour(['queue', 'retry'])).exit).toBe(2)
  expect((await retour(['queue', 'retry', '01abc', '--all'])).exit).toBe(2)
  expect((await retour(['queue'])).exit).toBe(2)
})
