// Whole mails in the form that programs write them, in our own words, each with what it means. A file of
// test/fixtures/notices holds many, each under a line of its own:
//   @@ name ; kind ; recipients ; statuses ; reasons ; class ; until
// Lists by comma, alternatives by `/`, `?` or nothing where all is right, `-` for an empty one. Of a
// failure those recipients count that failed. In a mail `%ORIG a@b%` stands for the original to that
// address, `%OHEAD a@b%` for its header, `%QORIG a@b%` for the original quoted; the header that every
// mail has on its way is added. `X-Latin1` asks for that charset, `X-Asis` for nothing to be added.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dir, '../../fixtures/notices')

/** One mail and what is right about it: an empty list where everything is. */
export interface WholeNotice {
  name: string
  raw: Uint8Array
  kinds: string[]
  recipients: string[] | null
  statuses: string[] | null
  reasons: string[] | null
  level: string
  /** The last day of an absence, '-' for none, undefined where any is right. */
  until: string | undefined
  /** Whether it returns the original, whole or its header. */
  returns: boolean
}

/** All mails of the folder. */
export function wholeNotices(): WholeNotice[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8').split(/^@@ /m).slice(1).map(noticeOf),
  )
}

function noticeOf(chunk: string): WholeNotice {
  const end = chunk.indexOf('\n')
  const [name = '', kinds = '', ...rest] = chunk.slice(0, end).split(' ; ')
  const [recipients, statuses, reasons, level = '?', until] = rest
  return {
    name,
    raw: mailOf(chunk.slice(end + 1)),
    kinds: kinds.split('/'),
    recipients: listOf(recipients),
    statuses: listOf(statuses),
    reasons: listOf(reasons),
    level,
    until,
    returns: /%Q?O(?:RIG|HEAD) /.test(chunk) && !/unknown|reply/.test(kinds),
  }
}

function listOf(cell = '?'): string[] | null {
  if (cell === '?') return null
  return cell.split(',').map((entry) => (entry === '-' ? '' : entry))
}

function mailOf(written: string): Uint8Array {
  const text = written
    .replace(/%ORIG ([^%\n]+)%/g, (_, to: string) => `${header(to)}\n\n${BODY}`)
    .replace(/%OHEAD ([^%\n]+)%/g, (_, to: string) => header(to))
    .replace(/%QORIG ([^%\n]+)%/g, (_, to: string) =>
      `${header(to)}\n\n${BODY}`.replace(/^/gm, '> '),
    )
    .replace(/\n$/, '')
  const latin1 = /^X-Latin1: .*\n/m.test(text)
  return Buffer.from(transported(text.replace(/^X-Latin1: .*\n/m, '')), latin1 ? 'latin1' : 'utf8')
}

function transported(text: string): string {
  if (/^X-Asis:/m.test(text)) return text.replace(/^X-Asis:.*\n/m, '')
  const end = text.indexOf('\n\n')
  const head = text.slice(0, end)
  const has = (name: string) => new RegExp(`^${name}:`, 'im').test(head)
  const before = has('Return-Path') ? [] : ['Return-Path: <>']
  const after = ['To: b-7k2m@bounces.winkel.example', 'Date: Tue, 3 Nov 2026 09:20:00 +0100']
  const added = after.filter((line) => !has(line.slice(0, line.indexOf(':'))))
  return (
    [...before, RECEIVED, head, ...added, 'Message-ID: <9920@mx.verre.example>'].join('\n') +
    text.slice(end)
  )
}

const RECEIVED = `Received: from mx.verre.example (mx.verre.example [198.51.100.7])
\tby in1.bounces.winkel.example (Postfix) with ESMTP id 4X2def
\tfor <b-7k2m@bounces.winkel.example>; Tue, 3 Nov 2026 09:20:01 +0100 (CET)`

function header(to: string): string {
  return `Return-Path: <b-7k2m@bounces.winkel.example>
Received: from app01.winkel.example (app01.winkel.example [192.0.2.10])
\tby out3.winkel.example (Postfix) with ESMTPS id 4X1abc0tZz9
\tfor <${to}>; Tue, 3 Nov 2026 09:12:44 +0100 (CET)
From: "Winkel" <nieuws@winkel.example>
To: ${to}
Subject: Uw bestelling 20261103
Date: Tue, 3 Nov 2026 09:12:44 +0100
Message-ID: <20261103091244.5512@winkel.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8`
}

const BODY = `Beste klant,

Uw bestelling is onderweg. Vragen? Mail service@winkel.example
of bel 020-5550100.

Winkel
`
