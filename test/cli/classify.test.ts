import { describe, expect, test } from 'bun:test'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { directoryOfFile } from '../support/directory.ts'
import { complaint, mailboxFull, report, vacation } from '../support/mail.ts'
import { retour } from '../support/terminal.ts'

const directory = directoryOfFile()

const TO = 'b-1@bounces.example.com'
const raw = report({ to: TO, recipient: 'alice@example.org' })
const eml = join(directory, 'bounce.eml')
writeFileSync(eml, raw)

const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('JSON', () => {
  test('is one line a mail with every key', async () => {
    const { exit, out } = await retour(['classify', '--json', eml])
    expect(exit).toBe(0)
    const [line, ...more] = jsonLines(out)
    expect(more).toEqual([])
    expect(line).toMatchObject({
      file: eml,
      kind: 'failure',
      standard: 'rfc3464',
      recipients: [{ recipient: 'alice@example.org', status: '5.1.1', reason: 'user-unknown' }],
      autoReply: null,
      until: null,
      feedbackType: null,
      original: { messageId: expect.any(String) },
    })
    expect(line.trace.length).toBeGreaterThan(0)
  })

  test('is read from stdin too', async () => {
    const { out } = await retour(['classify', '--json', '-'], { stdin: raw })
    expect(jsonLines(out)).toMatchObject([{ file: '-', kind: 'failure' }])
  })

  test('has what would move the cursor or turn the text round as escapes', async () => {
    const evil = '\u009b2J \u202e \u{e0041} no such user'
    const mail = report({ to: TO, recipient: 'a@there.example', diagnostic: `smtp; 550 ${evil}` })
    const { out } = await retour(['classify', '--json', '-'], { stdin: mail })
    expect(out.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    const [{ recipients }] = jsonLines(out)
    expect(recipients[0].diagnostic).toContain(evil)
  })

  test('of an mbox is a line for each of its mails', async () => {
    const mbox = join(directory, 'box.mbox')
    const from = Buffer.from('From MAILER-DAEMON Mon Nov 23 12:00:00 2026\r\n')
    writeFileSync(mbox, Buffer.concat([from, raw, Buffer.from('\r\n'), from, raw]))
    const { out } = await retour(['classify', '--json', mbox])
    expect(jsonLines(out).map(({ file, kind }) => [file, kind])).toEqual([
      [mbox, 'failure'],
      [mbox, 'failure'],
    ])
  })

  test('of a directory is a line for each file below it, in order, of hidden ones the folders of a Maildir', async () => {
    const folder = join(directory, 'folder')
    for (const name of ['deeper', '.git', '.Bounces/cur'])
      mkdirSync(join(folder, name), { recursive: true })
    const hidden = ['.hidden', '.git/x']
    for (const name of ['b.eml', 'a.eml', 'deeper/c.eml', '.Bounces/cur/1:2,S', ...hidden]) {
      writeFileSync(join(folder, name), raw)
    }
    const { out } = await retour(['classify', '--json', folder])
    const files = jsonLines(out).map(({ file }) => file)
    const shown = ['.Bounces/cur/1:2,S', 'a.eml', 'b.eml', 'deeper/c.eml']
    expect(files).toEqual(shown.map((name) => join(folder, name)))
  })
})

describe('text', () => {
  test('is a line a mail and a line of counts', async () => {
    const { out } = await retour(['classify', eml, eml])
    const line = `${eml}: failure alice@example.org failed user-unknown 5.1.1`
    expect(out).toBe(`${line}\n${line}\n\n2 mails: 2 failure\n`)
  })

  test('explains to a person', async () => {
    const { out } = await retour(['classify', '--explain', eml])
    expect(out.split('\n')).toEqual([
      eml,
      '  failure: The mail was not delivered.',
      '  It is a delivery status notification (RFC 3464).',
      '',
      '  alice@example.org',
      '    outcome    failed, status 5.1.1 (bad destination mailbox address), SMTP reply 550',
      '    reason     user-unknown: there is no such mailbox',
      '    fault      the recipient',
      '    address    hard, the address does not work: do not mail it again',
      '    they said  "550 5.1.1 <alice@example.org>: Recipient address rejected: User unknown"',
      '',
      '  The mail that it is about',
      '    Message-ID  <original@shop.example>',
      '    subject     Your order',
      '    to          alice@example.org',
      '',
      '  How this was decided',
      '    1. the mail has a part message/delivery-status',
      '    2. it says of alice@example.org: failed 5.1.1',
      expect.stringMatching(
        /^ {4}3\. alice@example.org: reason user-unknown, by the words ".+" \(.+\)$/,
      ),
      '',
      '',
    ])
  })

  test.each([
    [mailboxFull(TO), 'soft, it may work later: keep it for now', 'It follows no standard'],
    [vacation(TO), 'keep it: mail arrives there', 'The recipient is away. Until 2026-12-07.'],
    [complaint(TO), 'do not mail it again: somebody complained', 'Type of complaint: abuse.'],
  ])('says what to do about the address', async (raw, advice, sentence) => {
    const { out } = await retour(['classify', '--explain', '-'], { stdin: raw })
    expect(out).toContain(advice)
    expect(out).toContain(sentence)
  })

  test('cannot move the cursor', async () => {
    const evil = Buffer.from(raw)
      .toString('latin1')
      .replaceAll('User unknown', '\u001b[2Jgone\u0007')
    for (const flags of [[], ['--explain']]) {
      const { out } = await retour(['classify', ...flags, '-'], {
        stdin: Buffer.from(evil, 'latin1'),
      })
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    }
  })
})

describe('rules of the user', () => {
  const config = join(directory, 'retour.toml')
  const path = '[return_path]\nfixed = ["bounces@bounces.example.com"]\n'

  test('of the configuration count', async () => {
    const rule = '[[rule]]\nname = "ours"\nmatch = "user unknown"\nreason = "moved"\n'
    writeFileSync(config, path + rule)
    const { out } = await retour(['classify', '--config', config, '--explain', eml])
    expect(out).toContain('rule "ours"')
    expect(out).toContain('moved')
  })

  test('that are broken are told and nothing is classified', async () => {
    writeFileSync(config, `${path}[[rule]]\nname = "ours"\nmatch = "/(/"\nreason = "moved"\n`)
    const { exit, out, problems } = await retour(['classify', '--config', config, eml])
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(problems[0]).toContain('rule[0].match')
  })
})

test('a file that cannot be read is told, ends with 1 and does not stop the rest', async () => {
  const missing = join(directory, 'missing.eml')
  const { exit, out, problems } = await retour(['classify', '--json', missing, eml])
  expect(exit).toBe(1)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(missing)
  expect(jsonLines(out)).toMatchObject([{ file: eml }])
})

test('a link that leads round is told, and the rest of its directory is read', async () => {
  const folder = join(directory, 'round')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.eml'), raw)
  symlinkSync('loop', join(folder, 'loop'))
  const { exit, out, problems } = await retour(['classify', '--json', folder])
  expect(exit).toBe(1)
  expect(problems).toEqual([`${join(folder, 'loop')}: too many symbolic links encountered`])
  expect(jsonLines(out)).toMatchObject([{ file: join(folder, 'a.eml') }])
})

test('a directory without mail is told, not passed over', async () => {
  const empty = join(directory, 'empty')
  mkdirSync(empty)
  expect(await retour(['classify', empty])).toMatchObject({
    exit: 1,
    out: '',
    problems: [`${empty}: there is no mail in it`],
  })
})

test('links of a directory to files count, those to directories are not followed', async () => {
  const links = join(directory, 'linked')
  mkdirSync(links)
  symlinkSync(eml, join(links, 'file'))
  symlinkSync('.', join(links, 'round'))
  symlinkSync('nowhere', join(links, 'lost'))
  const { exit, out, problems } = await retour(['classify', '--json', links])
  expect([exit, problems]).toEqual([1, [`${join(links, 'lost')}: no such file or directory`]])
  expect(jsonLines(out)).toMatchObject([{ file: join(links, 'file'), kind: 'failure' }])
})
