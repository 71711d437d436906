import { afterAll, describe, expect, test } from 'bun:test'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from '../support/mail.ts'
import { retour } from '../support/terminal.ts'

const directory = mkdtempSync(join(tmpdir(), 'retour-classify-'))
afterAll(() => rmSync(directory, { recursive: true }))

const raw = report({ to: 'b-1@bounces.example.com', recipient: 'alice@example.org' })
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

  test('of a directory is a line for each file below it, in order, without hidden ones', async () => {
    const folder = join(directory, 'folder')
    mkdirSync(join(folder, 'deeper'), { recursive: true })
    for (const name of ['b.eml', 'a.eml', '.hidden', 'deeper/c.eml']) {
      writeFileSync(join(folder, name), raw)
    }
    const { out } = await retour(['classify', '--json', folder])
    const files = jsonLines(out).map(({ file }) => file)
    expect(files).toEqual(['a.eml', 'b.eml', 'deeper/c.eml'].map((name) => join(folder, name)))
  })
})

describe('text', () => {
  test('is a line a mail and a line of counts', async () => {
    const { out } = await retour(['classify', eml, eml])
    const line = `${eml}: failure alice@example.org failed user-unknown 5.1.1`
    expect(out).toBe(`${line}\n${line}\n\n2 mails: 2 failure\n`)
  })

  test('explains', async () => {
    const { out } = await retour(['classify', '--explain', eml])
    expect(out).toContain('kind                 failure, the mail was not delivered')
    expect(out).toContain('user-unknown: hard, the address is no good')
    expect(out).toMatch(/\n {2}why\n {4}1\. /)
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
