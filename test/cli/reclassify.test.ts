import { Database } from 'bun:sqlite'
import { describe, expect, test } from 'bun:test'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { acceptInto, arrivalAt } from '../support/accept.ts'
import { configFile } from '../support/config-file.ts'
import { mailboxFull, report } from '../support/mail.ts'
import { retour } from '../support/terminal.ts'

const HOUR_MS = 3_600_000
const rule = '[[rule]]\nname = "full"\nmatch = "user unknown"\nreason = "mailbox-full"\n'
const webhook =
  '[[webhook]]\nname = "crm"\nevents = ["response"]\nurl = "http://127.0.0.1:9/hook"\n'

/** A database with one returned mail, and its configuration. */
async function setUp(more = rule) {
  const config = configFile(more)
  const file = join(config.directory, 'data', 'retour.db')
  const store = openStore(file)
  const accept = await acceptInto(store)
  const id = newId(Date.now())
  const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })
  await accept(arrivalAt(raw, id))
  const from = new Date(Date.now() - HOUR_MS).toISOString()
  return {
    store,
    file,
    run: (...words: string[]) => {
      const period = words.includes('--from') ? [] : ['--from', from]
      return retour(['reclassify', '--config', config.path, ...period, ...words])
    },
    reasons: async () => (await reasonsOf(store, id)).join(),
    async [Symbol.asyncDispose]() {
      await store.close()
      config[Symbol.dispose]()
    },
  }
}

async function reasonsOf(store: Store, messageId: string): Promise<string[]> {
  return (await store.bounces.byMessage(messageId)).map(({ reason }) => reason)
}

describe('beside an open store', () => {
  test('of an older version nothing is done: its daemon may run', async () => {
    await using house = await setUp()
    using database = new Database(house.file)
    const version = () => database.query('PRAGMA user_version').values().flat()
    const [known] = version()
    database.run(`PRAGMA user_version = ${Number(known) - 1}`)
    const { exit, problems } = await house.run()
    expect([exit, problems]).toEqual([1, [expect.stringContaining('is of an older version')]])
    expect(version()).toEqual([Number(known) - 1])
  })

  test('what would change is shown and not changed', async () => {
    await using house = await setUp()
    const { exit, out } = await house.run('--dry-run')
    expect(exit).toBe(0)
    expect(out).toMatch(
      /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\dZ {2}\w{26} {2}alice@example.org {2}failure user-unknown \(hard\) → failure mailbox-full \(soft\)\n/,
    )
    expect(out).toEndWith(
      '\n  1  failure user-unknown (hard) → failure mailbox-full (soft)\n' +
        '1 bounce looked at, 1 would change\nfailures: 1 corrected\n',
    )
    expect(await house.reasons()).toBe('user-unknown')
  })

  test('what changes is changed, once', async () => {
    await using house = await setUp()
    expect((await house.run()).out).toContain('1 bounce looked at, 1 changed\n')
    expect(await house.reasons()).toBe('mailbox-full')
    expect((await house.run()).out).toBe('1 bounce looked at, 0 changed\n')
  })

  test('subjects that were not kept are filled in, once', async () => {
    await using house = await setUp()
    using database = new Database(house.file)
    database.run("UPDATE bounces SET mail_subject = ''")
    const filled = 'subjects of returned mail: 1 filled in\n'
    expect((await house.run('--dry-run')).out).toContain(filled)
    expect((await house.run()).out).toContain(filled)
    expect((await house.run()).out).toBe('1 bounce looked at, 0 changed\n')
  })

  test('JSON is a line a mail with both verdicts', async () => {
    await using house = await setUp()
    const { out } = await house.run('--json', '--dry-run')
    expect(JSON.parse(out)).toMatchObject({
      recipient: 'alice@example.org',
      differs: ['recipients'],
      before: { kind: 'failure', recipients: [{ reason: 'user-unknown' }] },
      after: { kind: 'failure', recipients: [{ reason: 'mailbox-full' }] },
      failures: { added: [], corrected: ['alice@example.org'], stale: [] },
      calls: [],
    })
  })

  test.each([
    [[], 0],
    [['--call'], 1],
  ])('with %j webhooks get %d calls', async (words, count) => {
    const answer = '[[rule]]\nname = "a"\nmatch = "user unknown"\nkind = "auto-reply"\n'
    await using house = await setUp(answer + webhook)
    const { out } = await house.run(...words)
    expect(out).toContain('failures: 1 would not follow any more and stay\n')
    const { calls } = await house.store.calls.list({ limit: 10 })
    expect(calls.map(({ webhook: name, event }) => `${name} ${event}`)).toEqual(
      Array(count).fill('crm response'),
    )
  })

  test('a time before the mail holds nothing', async () => {
    await using house = await setUp()
    const words = ['--from', '2019-01-01', '--to', '2020-01-01']
    expect((await house.run(...words)).out).toBe('0 bounces looked at, 0 changed\n')
  })
})

test.each([
  [[], '--from TIME is missing'],
  [['--from', 'yesterday'], '--from: there is no time yesterday; give one such as'],
  [['--from', '2026-02-30'], '--from: there is no time 2026-02-30; give one such as'],
  [['--from', '2026-11-02', '--to', '2026-11-01'], '--to: give a time after --from'],
  [['--from', '9999-01-01'], '--from: that is yet to come'],
  [['--from', '2026-11-01', '--call', '--dry-run'], '--call or --dry-run, not both'],
])('%j is wrong usage', async (words, problem) => {
  const { exit, problems } = await retour(['reclassify', ...words])
  expect(exit).toBe(2)
  expect(problems[0]).toStartWith(problem)
})

test('without a database there is nothing to judge', async () => {
  using config = configFile()
  const words = ['reclassify', '--config', config.path, '--from', '2026-11-01']
  const { exit, problems } = await retour(words)
  expect(exit).toBe(1)
  expect(problems[0]).toContain('there is no database')
})

test('a failure that another setting makes follow is shown with what the mail means, as before', async () => {
  await using house = await setUp('[failures]\nnonstandard = true\n')
  const accept = await acceptInto(house.store)
  await accept(arrivalAt(mailboxFull('b-y@bounces.example.com'), newId(Date.now())))
  const { out } = await house.run()
  expect(out).toContain('  failure mailbox-full (soft)  failure of dave@example.org added\n')
  expect(out).toEndWith('2 bounces looked at, 1 changed\nfailures: 1 added\n')
})
