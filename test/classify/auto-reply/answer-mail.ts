// Answers as the data files of the tests write them, and the mail that such a row stands for.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../../../src/classify/classify.ts'
import type { Verdict } from '../../../src/event.ts'
import { parseReport } from '../../../src/mail/message.ts'
import { encode } from '../../support/charset.ts'

/**
 * What it is, what is right about it, subject, text, headers. Right is a kind, of a failure with its
 * reason, for an automatic answer its type and, where it tells one, the end of the absence, for a
 * complaint its type, and behind ` of ` whom it names; ` | ` stands between alternatives. Sent on 20 November 2026, a Friday. `charset: koi8-r` is no header.
 */
export type Answer = [
  what: string,
  told: string,
  subject: string,
  text: string,
  ...headers: string[],
]

const ANSWERS = 'In-Reply-To: <m1@shop.example>'

export const GMAIL = `Auto-Submitted: auto-replied
Precedence: bulk
X-Autoreply: yes
${ANSWERS}`

function mailOf([, , subject, text, ...headers]: Answer): Uint8Array {
  const lines = headers.join('\n').split('\n')
  const charset = /^charset: (.*)$/m.exec(lines.join('\n'))?.[1] ?? 'utf-8'
  const own = lines.filter((line) => line !== '' && !line.startsWith('charset:'))
  const has = (name: string) => own.some((line) => line.startsWith(`${name}:`))
  const word = Buffer.from(encode(subject, charset)).toString('base64')
  const head = [
    ...(has('From') ? [] : ['From: Ann Peeters <ann@klant.example>']),
    'To: b-7k2m@bounces.shop.example',
    ...(has('Date') ? [] : ['Date: Fri, 20 Nov 2026 10:00:00 +0100']),
    `Subject: ${/[^ -~]/.test(subject) ? `=?${charset}?B?${word}?=` : subject}`,
    ...own,
    'MIME-Version: 1.0',
    ...(has('Content-Type')
      ? []
      : [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit']),
    '',
    '',
  ]
  return Buffer.concat([
    Buffer.from(head.join('\r\n')),
    encode(text.replaceAll('\n', '\r\n'), charset),
  ])
}

/** What the classifier says of the mail that a row stands for. */
export async function verdictOf(row: Answer): Promise<Verdict> {
  return classify(await parseReport(mailOf(row)))
}

/** What the classifier says of the mail, in the words of the rows; what is right too where it agrees. */
export async function toldOf(row: Answer): Promise<string> {
  const verdict = await verdictOf(row)
  const told = wordsOf(verdict)
  const whole = `${told} of ${verdict.recipients.map(({ recipient }) => recipient).join()}`
  const right = row[1].split(' | ')
  if (right.includes(told) || right.includes(whole)) return row[1]
  return row[1].includes(' of ') ? whole : told
}

function wordsOf({ kind, autoReply, until, feedbackType, recipients }: Verdict): string {
  if (kind === 'abuse') return `abuse ${feedbackType}`
  if (kind === 'auto-reply') return until ? `${autoReply} ${until}` : `${autoReply}`
  if (kind !== 'failure' && kind !== 'delay') return kind
  const about = recipients.map(({ recipient }) => recipient).join()
  if (about !== RECIPIENT) return `${kind} of ${about || 'nobody'}`
  return kind === 'delay' ? kind : `${kind} ${recipients[0]?.reason}`
}

const RECIPIENT = 'anna@klant.example'

const HEADERS: Record<string, string> = {
  '@exchange': `Auto-Submitted: auto-generated
X-Auto-Response-Suppress: All
Return-Path: <>
${ANSWERS}`,
  '@gmail': GMAIL,
  '@sieve': `Auto-Submitted: auto-replied (vacation)
Precedence: bulk
${ANSWERS}`,
  '@desk': `Auto-Submitted: auto-generated
Precedence: bulk
${ANSWERS}`,
  // Of a person who answers.
  '@person': `${ANSWERS}
User-Agent: Mozilla Thunderbird`,
  '@list': `List-Unsubscribe: <https://shop.example/u>
Precedence: bulk`,
}

/**
 * The files of whole mails in a folder of the fixtures: `##### what it is | what is right` stands above each, `@gmail`
 * for that program's header.
 */
export function wholeMails(name: 'answers' | 'languages'): { file: string; rows: Answer[] }[] {
  const folder = join(import.meta.dir, '../../fixtures', name)
  return readdirSync(folder).map((file) => ({
    file,
    rows: mailsOf(readFileSync(join(folder, file), 'utf8')),
  }))
}

function mailsOf(text: string): Answer[] {
  return text
    .split(/^##### /m)
    .slice(1)
    .map((mail) => {
      const [title = '', ...lines] = mail.split('\n')
      const [what = '', ...right] = title.split(' | ')
      const end = lines.indexOf('')
      const head = lines.slice(0, end).map((line) => HEADERS[line] ?? line)
      const subject = head.find((line) => line.startsWith('Subject: '))?.slice(9) ?? ''
      const others = head.filter((line) => !line.startsWith('Subject: '))
      return [what, right.join(' | '), subject, lines.slice(end + 1).join('\n'), ...others]
    })
}
