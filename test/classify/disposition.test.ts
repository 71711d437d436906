// Disposition notices, standard and as plain text.

import { expect, test } from 'bun:test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dispositionVerdict } from '../../src/classify/disposition.ts'
import { fold } from '../../src/classify/phrases/fold.ts'
import { receiptSentences, receiptSubjects } from '../../src/classify/rules/receipt.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

async function fixture(name: string): Promise<Verdict | null> {
  const raw = await readFile(join(import.meta.dir, '../fixtures', name))
  return dispositionVerdict(await parseReport(raw))
}

async function mail(...lines: string[]): Promise<Verdict | null> {
  return dispositionVerdict(await parseReport(Buffer.from(lines.join('\r\n'))))
}

test('a notice of a displayed message names its final recipient', async () => {
  expect(await fixture('disposition-displayed.eml')).toMatchObject({
    kind: 'disposition',
    standard: 'rfc3798',
    recipients: [{ recipient: 'bob@example.org', action: 'delivered', class: 'none' }],
    original: { messageId: '<news-20261119@klant.example>' },
    trace: ['the mail has a part message/disposition-notification', 'Disposition: displayed'],
  })
})

test('a deleted message is a disposition as well, and an address may be utf-8', async () => {
  expect(await fixture('disposition-deleted.eml')).toMatchObject({
    kind: 'disposition',
    recipients: [{ recipient: 'zoë@example.org', action: 'delivered' }],
    trace: ['the mail has a part message/global-disposition-notification', 'Disposition: deleted'],
  })
})

test('a receipt in plain text is known by its subject and its sentence', async () => {
  expect(await fixture('disposition-plain.eml')).toMatchObject({
    kind: 'disposition',
    standard: null,
    recipients: [{ recipient: 'bob@example.org' }],
    original: { messageId: '<news-20261119@klant.example>' },
  })
})

test('a report whose notice part is lost is read from its lines', async () => {
  const told = await mail(
    'From: bob@example.org',
    'Content-Type: multipart/report; report-type=disposition-notification',
    '',
    'Final-Recipient: rfc822;robert@example.org',
    'Disposition: manual-action/MDN-sent-manually; displayed',
  )
  expect(told).toMatchObject({
    recipients: [{ recipient: 'robert@example.org' }],
    trace: ['the mail has report-type disposition-notification', 'Disposition: displayed'],
  })
})

test('a notice without a recipient has its author for one', async () => {
  const told = await mail(
    'From: Bob <bob@example.org>',
    'Content-Type: message/disposition-notification',
    '',
    'Disposition: automatic-action/MDN-sent-automatically; processed',
  )
  expect(told).toMatchObject({ recipients: [{ recipient: 'bob@example.org' }] })
})

test('a mail that asks for a receipt is none', async () => {
  const told = await mail(
    'From: Bob <bob@example.org>',
    'Disposition-Notification-To: bob@example.org',
    'Subject: Read: this is the new book',
    '',
    'It is out now.',
  )
  expect(told).toBeNull()
})

test('every row is folded, or it would never match', () => {
  const rows = [...receiptSubjects, ...receiptSentences]
  expect(rows.filter((row) => fold(row) !== row)).toEqual([])
})
