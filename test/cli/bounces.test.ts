import { expect, test } from 'bun:test'
import { NOW, readAs } from '../admin/rig.ts'
import { configFile } from '../support/config-file.ts'
import { bounceAt, keep } from '../support/log-rows.ts'
import { mailboxFull, report, vacation } from '../support/mail.ts'
import { createReceiver } from '../support/receiver.ts'
import { retour } from '../support/terminal.ts'
import { house } from './house.ts'

/** A house to which a mail to alice came back, and a home-made one to bob. */
async function houseWithMail() {
  const at = await house({ now: () => NOW })
  const ids: string[] = []
  const messages: string[] = []
  for (const recipient of ['alice@example.org', 'bob@example.org']) {
    const { id, return_address: to } = await at.rig.register({ recipient, tags: ['invoice'] })
    const mail = recipient.startsWith('alice') ? report({ to, recipient }) : mailboxFull(to)
    const answer = (await (await at.rig.post(mail, to)).json()) as { id: string }
    ids.push(answer.id)
    messages.push(id)
  }
  return { ...at, ids, messages }
}

test('what came back is listed, or found by whom, what and when, a page at a time', async () => {
  await using at = await houseWithMail()
  const { exit, out } = await at.run(['bounces', 'list'])
  expect(exit).toBe(0)
  const [head, ...rows] = out.trimEnd().split('\n')
  const [mailbox, unknown] = rows.sort((a, b) => a.slice(58).localeCompare(b.slice(58)))
  expect(head).toMatch(/^id +received +kind +reason +recipient +tags +subject$/)
  expect(mailbox).toMatch(
    /^\S{26} +\S+ \S+ +failure +mailbox-full +bob@example\.org +invoice +returned as: Delivery failure$/,
  )
  expect(unknown).toMatch(/ failure +user-unknown +alice@example\.org +invoice +Your order$/)
  const one = await at.run(['bounces', 'list', 'Alice@example.org', '--kind', 'failure'])
  expect(one.out.split('\n')).toHaveLength(3)
  const page = await at.run(['bounces', 'list', 'example.org', '--from', '2000-01-01', '--limit=1'])
  expect(page.out).toContain(
    'older ones: retour bounces list example.org --from 2000-01-01 --limit 1 --config ',
  )
  expect((await at.run(['bounces', 'list', 'carol@example.org'])).out).toMatch(
    /^no bounces; .* retour events ADDRESS\n$/,
  )
})

test('a search that found nothing yet does not say that there is nothing', async () => {
  const answer = { bounces: [], next: '01m84kw7vkfavvd8zwx0axjag9' }
  await using daemon = createReceiver(() => Response.json(answer))
  using file = configFile(`[admin]\nlisten = "${new URL(daemon.url).host}"`)
  const { out } = await retour(['bounces', 'list', '--tag', 'rare', '--config', file.path])
  expect(out).toStartWith('none among the newest\nolder ones: retour bounces list --tag rare ')
})

test('wrong words are told before the daemon is asked', async () => {
  await using at = await house()
  for (const words of [
    ['--kind', 'bonce'],
    ['--reason', 'why'],
    ['--from', 'soon'],
    ['a', 'b'],
  ]) {
    expect((await at.run(['bounces', 'list', ...words])).exit).toBe(2)
  }
  const shown = await at.run(['bounces', 'show', 'a@b.example'])
  expect(shown.problems[0]).toBe('a@b.example is an address: ask retour bounces list a@b.example')
  const told = await at.run(['messages', 'show', 'a@b.example'])
  expect(told.problems[0]).toBe(
    'a@b.example is no id: ask retour events, or retour bounces list, for it',
  )
})

test('a mail that came back tells what it means, of whom, and what was called', async () => {
  await using at = await houseWithMail()
  const [alice = '', bob = ''] = at.ids
  const { exit, out } = await at.run(['bounces', 'show', alice])
  expect(exit).toBe(0)
  expect(out).toMatch(/^recipient +alice@example\.org$/m)
  expect(out).toMatch(new RegExp(`^message +${at.messages[0]}$`, 'm'))
  expect(out).toMatch(/^failures +alice@example\.org$/m)
  expect(out).toMatch(/^returned as +Undelivered Mail Returned to Sender$/m)
  expect(out).toContain('failure: The mail was not delivered.')
  expect(out).toMatch(/^ {4}Message-ID +<original@shop\.example>$/m)
  expect(out).toMatch(/ bounce call +msg_\S+ +crm: due \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/m)
  expect(out).toMatch(/ failure call +msg_/)
  const homeMade = await at.run(['bounces', 'show', bob])
  expect(homeMade.out).toMatch(/^failures +none logged: .* failures\.nonstandard$/m)
  expect(homeMade.out).not.toContain('failure call')
  const json = JSON.parse((await at.run(['bounces', 'show', alice, '--json'])).out)
  expect(json).toMatchObject({ id: alice, recipient: 'alice@example.org' })
  const none = await at.run(['bounces', 'show', '01k'])
  expect(none).toMatchObject({ exit: 1, problems: ['no such bounce'] })
})

test('the mail itself is had byte for byte', async () => {
  await using at = await house({ now: () => NOW })
  const { return_address: to } = await at.rig.register({ recipient: 'alice@example.org' })
  const mail = Buffer.concat([report({ to, recipient: 'alice@example.org' }), Buffer.from([0xff])])
  const { id } = await readAs<{ id: string }>(await at.rig.post(mail, to))
  const { exit, bytes } = await at.runBytes(['bounces', 'show', id, '--mime'])
  expect(exit).toBe(0)
  expect(Buffer.compare(bytes, mail)).toBe(0)
  expect(await at.run(['bounces', 'show', '01k', '--mime'])).toMatchObject({
    exit: 1,
    out: '',
    problems: ['no such bounce'],
  })
  expect((await at.run(['bounces', 'show', id, '--mime', '--json'])).exit).toBe(2)
})

test('an answer, which has no reason, is told without one', async () => {
  await using at = await house({ now: () => NOW })
  const { id, return_address: to } = await at.rig.register({ recipient: 'carol@example.org' })
  await at.rig.post(vacation(to), to)
  for (const words of [
    ['bounces', 'list'],
    ['messages', 'show', id],
    ['events', 'carol@example.org'],
  ]) {
    const { out } = await at.run(words)
    expect(out).toContain('auto-reply')
    expect(out).not.toContain('undefined')
  }
})

test('who is not the daemon of this configuration is told as that', async () => {
  let status = 404
  await using stranger = createReceiver(() => new Response('<h1>No</h1>', { status }))
  const { host } = new URL(stranger.url)
  using file = configFile(`[admin]\nlisten = "${host}"`)
  for (status of [404, 405, 401]) {
    const other = await retour(['bounces', 'list', '--config', file.path])
    const words = `the daemon answered ${status}: is it Retour that listens on ${host}?`
    expect(other.problems).toEqual([words])
  }
  await using at = await house()
  using wrong = configFile(`[admin]\nlisten = "${at.host}"\ntokens = ["of-another-configuration"]`)
  const { exit, problems } = await retour(['bounces', 'list', '--config', wrong.path])
  expect(exit).toBe(1)
  expect(problems).toEqual([
    'the token is not one of admin.tokens: the daemon runs with another configuration; ' +
      'reload it, or name its own with --config',
  ])
})

test('the story of a message says what came back and whom it was told', async () => {
  await using at = await houseWithMail()
  const [id = ''] = at.messages
  const { claim, list, settle } = at.rig.store.calls
  await claim('crm', NOW, NOW + 1000, 10)
  for (const { id: callId } of (await list({ messageId: id, limit: 10 })).calls) {
    const next = { state: 'dead' as const, settledMs: NOW + 5000, error: 'answered 500' }
    await settle({ callId, webhook: 'crm', number: 1, tried: null, next })
  }
  const { exit, out } = await at.run(['messages', 'show', id])
  expect(exit).toBe(0)
  const [facts = '', story = ''] = out.split('\n\n')
  expect(facts).toMatch(/^message +\S{26}\nrecipient +alice@example\.org\ntags +invoice$/)
  const whats = story.trimEnd().split('\n')
  expect(whats[0]).toMatch(/ message +registered$/)
  expect(whats[1]).toMatch(/ bounce +\S{26} +failure, user-unknown$/)
  expect(whats[2]).toMatch(/ failure +\S{26} +alice@example\.org, hard: 550 5\.1\.1 /)
  expect(whats.at(-1)).toMatch(/ crm: given up after 1 try: answered 500$/)
  expect(JSON.parse((await at.run(['messages', 'show', id, '--json'])).out)).toMatchObject({ id })
  expect(await at.run(['messages', 'show', 'x'])).toMatchObject({
    exit: 1,
    problems: ['no such message'],
  })
})

test('the story of a message that is on its way out ends with its next try', async () => {
  await using at = await house()
  const { queue } = at.rig.store
  const mime = 'From: me@shop.example\r\nSubject: hello\r\n\r\nhello\r\n'
  const order = { recipient: 'alice@example.org', envelope: 'me@shop.example', mime }
  const { id } = await readAs<{ id: string }>(await at.rig.json('POST', '/v1/send', order))
  const end = async () => (await at.run(['messages', 'show', id])).out.trimEnd().split('\n').at(-1)
  expect(await end()).toMatch(/ queue +to be sent$/)
  const due = [{ destination: 'example.org', max: 1 }]
  const [mail] = await queue.claim(due, Date.now())
  expect(await end()).toMatch(/ queue +being sent$/)
  const again = { dueMs: Date.now(), error: '450 later', free: false }
  const settlement = { id, calls: [], notice: null, again, delayToldMs: null }
  await queue.settle({ ...settlement, claimedMs: mail?.claimedMs ?? null })
  expect(await end()).toMatch(/ queue +to be sent again, after 1 try: 450 later$/)
  await queue.claim(due, Date.now())
  expect(await end()).toMatch(/ queue +being sent again, after 1 try: 450 later$/)
})

test('what happened to mail to an address is told, also what never came back', async () => {
  await using at = await houseWithMail()
  const { exit, out } = await at.run(['events', 'Alice@example.org'])
  expect(exit).toBe(0)
  const id = at.messages[0]
  expect(out.trimEnd().split('\n')).toEqual([
    `2026-11-23 12:00:00Z  bounce   message ${id}  failure, user-unknown`,
    expect.stringMatching(/^2026-11-23 12:00:00Z {2}failure {2}message \S{26} {2}550 5\.1\.1 /),
  ])
  const refused = {
    recipient: 'carol@example.org',
    code: 550,
    description: '550 no',
    state: 'rcpt',
  }
  const { return_address } = await at.rig.register({ recipient: 'carol@example.org' })
  await at.rig.json('POST', '/v1/failures', { return_address, ...refused })
  expect((await at.run(['bounces', 'list', 'carol@example.org'])).out).toMatch(
    /^no bounces; .* retour events ADDRESS\n$/,
  )
  expect((await at.run(['events', 'carol@example.org'])).out).toMatch(/ failure .* 550 no$/m)
  const before = ['events', 'carol@example.org', '--to', '2026-11-01']
  expect((await at.run(before)).out).toBe(
    'nothing happened from 2026-10-01 00:00:00Z to 2026-11-01 00:00:00Z; --from looks further back\n',
  )
  expect((await at.run(['events', 'carol'])).exit).toBe(2)
  const inVain = await at.run([...before, '--from', '2026-11-02'])
  expect(inVain.exit).toBe(2)
  expect(inVain.problems[0]).toBe('--to: give a time after --from')
})

test('a period longer than a month is told whole, in the order of time', async () => {
  await using at = await house({ now: () => NOW })
  const days = [0, 40, 80, 90]
  const rows = days.map((back) => bounceAt(NOW - back * 86_400_000))
  await keep(at.rig.store, { bounces: rows })
  const words = ['events', 'alice@example.org', '--from', '2026-09-01']
  const { out } = await at.run(words)
  const told = out.trimEnd().split('\n')
  expect(told.map((line) => line.slice(0, 10))).toEqual(['2026-09-04', '2026-10-14', '2026-11-23'])
  const json: { data: { time: string } }[] = JSON.parse((await at.run([...words, '--json'])).out)
  expect(json.map(({ data }) => data.time.slice(5, 10))).toEqual(['11-23', '10-14', '09-04'])
  const until = await at.run([...words, '--to', '2026-09-03'])
  expect(until.out).toBe('nothing happened from 2026-09-01 00:00:00Z to 2026-09-03 00:00:00Z\n')
})

test('of more events than are given at one time the newest are told, in their order', async () => {
  await using at = await house({ now: () => NOW })
  const rows = Array.from({ length: 1001 }, (_, back) => bounceAt(NOW - back * 1000))
  await keep(at.rig.store, { bounces: rows })
  const { out } = await at.run(['events', 'alice@example.org'])
  const lines = out.trimEnd().split('\n')
  expect(lines.slice(-2)).toEqual([
    expect.stringContaining(`2026-11-23 12:00:00Z  bounce  message ${rows[0]?.messageId}`),
    'there may be older ones: ask for those before a time with --to',
  ])
  expect(lines[0]).toStartWith('2026-11-23 11:43:21Z')
})
