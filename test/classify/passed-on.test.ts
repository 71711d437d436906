import { expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { readyRules } from '../../src/classify/own-rules.ts'
import { parseReport } from '../../src/mail/message.ts'

const quoted = `> This is the mail system at host mx.vl.example.
>
> <anna@vl.example>: host mx.vl.example[203.0.113.20] said: 550 5.1.1 User
>     unknown (in reply to RCPT TO command)
`

function mail(head: string, body = quoted) {
  const text = `${head}\nSubject: Fwd: Undelivered Mail Returned to Sender\n\n${body}`
  return parseReport(new TextEncoder().encode(text))
}

const DAEMON = 'Return-Path: <>\nFrom: MAILER-DAEMON@verre.example'

test('a notice whose lines a mail system quotes is read as the notice', async () => {
  const { kind, recipients } = classify(await mail(DAEMON))
  expect(kind).toBe('failure')
  expect(recipients.map(({ recipient, status }) => [recipient, status])).toEqual([
    ['anna@vl.example', '5.1.1'],
  ])
})

test('so is what one passes on under "Fwd:" alone', async () => {
  const head = 'Return-Path: <>\nFrom: postmaster@verre.example'
  const { kind } = classify(await mail(head, quoted.replace(/^> ?/gm, '')))
  expect(kind).toBe('failure')
})

test('it is not, where somebody may have quoted it', async () => {
  const people = [
    await mail('Return-Path: <anna@vl.example>\nFrom: Anna <anna@vl.example>'),
    await mail('Return-Path: <>\nFrom: System Administrator <anna@vl.example>'),
    await mail('Return-Path: <piet@verre.example>\nFrom: postmaster@verre.example'),
  ]
  for (const report of people) expect(classify(report).kind).not.toBe('failure')
})

test("the user's own rules see the mail as it came", async () => {
  const rules = readyRules([
    { name: 'passed on', field: 'subject', match: 'Fwd:', kind: 'unknown' },
  ])
  expect(classify(await mail(DAEMON), rules).kind).toBe('unknown')
})
