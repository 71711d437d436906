// Writes each mail in other ways that say the same, and counts how many verdicts stay the same: a
// verdict must not depend on line ends, encodings, the case of field names or the footer of a
// scanner. It needs no labels, so that it also works for mail that nobody has labelled.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../../src/classify/classify.ts'
import type { Verdict } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'
import type { Sample } from './measure.ts'

/** Writes a mail (latin1, lines ended by LF) in another way; null if that cannot be done. */
type Way = (mail: string) => string | null

const FOOTER =
  'This message has been scanned for viruses and\ndangerous content by MailGuard, and is\nbelieved to be clean.'
const BANNER =
  'CAUTION: This email originated from outside of the organization. Do not click links or open\nattachments unless you recognize the sender.'
const DISCLAIMER =
  'This e-mail is intended solely for the addressee. If you are not the intended recipient, please\ndelete it. We accept no liability for messages that are lost, late, or contain viruses.'
const TRACE = `Return-Path: <>
Delivered-To: bounces@shop.example
Received: from mx.example (mx.example [192.0.2.9])
\tby shop.example with ESMTP id 123; Mon, 1 Jan 2024 00:00:00 +0000
`
const BOUNDARY = '=_another-way'
const DESK = 'servicepoint@mx.example\n+31 20 555 0199 | https://mx.example'
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

const ways: Record<string, Way> = {
  'CRLF line ends': (mail) => mail.replaceAll('\n', '\r\n'),
  'field names in capitals': (mail) => withNames(mail, (name) => name.toUpperCase()),
  'field names small': (mail) => withNames(mail, (name) => name.toLowerCase()),
  'trace fields above': (mail) => (mail.startsWith('From ') ? null : TRACE + mail),
  'text in base64': (mail) =>
    rewritten(mail, (text, type) => [
      `Content-Type: ${type}\nContent-Transfer-Encoding: base64`,
      Buffer.from(text, 'latin1').toString('base64').replace(/.{76}/g, '$&\n'),
    ]),
  'text as HTML': asHtml((text) => text),
  'text as a part': (mail) =>
    rewritten(mail, (text, type) => [
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${BOUNDARY}"`,
      `--${BOUNDARY}\nContent-Type: ${type}\n\n${text}\n--${BOUNDARY}\nContent-Type: text/plain\n\n${FOOTER}\n--${BOUNDARY}--`,
    ]),
  'footer of a scanner': withText((text) => `${text}\n\n-- \n${FOOTER}`),
  'banner for external mail': withText((text) => `${BANNER}\n\n${text}`),
  'tag before the subject': (mail) => {
    const tagged = mail.replace(/^subject:[ \t]*/im, '$&[EXTERNAL] ')
    return tagged === mail || (mail.match(/^subject:/im)?.index ?? 0) > headerEnd(mail)
      ? null
      : tagged
  },
  'signature of a desk': withText((text) => `${text}\n\n-- \n${DESK}`),
  'letter with a desk under it': withText(
    (text) => `${text}\n\nKind regards,\nThe mail team\n${DESK}`,
  ),
  'wrapped at 72 columns': withText((text) => text.replace(/(?=[^\n]{73})([^\n]{1,72}) /g, '$1\n')),
  'set in by two blanks': withText((text) => text.replace(/^(?=.)/gm, '  ')),
  'line ends doubled': withText((text) => text.replaceAll('\n', '\n\n')),
  'disclaimer of a firm': withText((text) => `${text}\n\n${DISCLAIMER}`),
  'addresses as links': asHtml((markup) => markup.replace(ADDRESS, '<a href="mailto:$&">$&</a>')),
}

/**
 * Prints a line a way: of how many mails, and how many percent of their verdicts stay; `misses`:
 * those that do not.
 */
export async function vary(
  directory: string,
  samples: readonly Sample[],
  misses: boolean,
): Promise<void> {
  console.log('way                          mails   kind and recipients   reasons too')
  for (const [name, way] of Object.entries(ways)) {
    const counts = { mails: 0, same: 0, whole: 0 }
    for (const { file } of samples) {
      const mail = readFileSync(join(directory, file), 'latin1').replaceAll('\r\n', '\n')
      const other = way(mail)
      if (other === null || other === mail) continue
      const [before, after] = [await verdictOn(mail), await verdictOn(other)]
      counts.mails += 1
      if (Bun.deepEquals(outline(before, false), outline(after, false))) counts.same += 1
      if (Bun.deepEquals(outline(before, true), outline(after, true))) counts.whole += 1
      else if (misses) console.log(`  ${file}`, outline(after, true))
    }
    const [same, whole] = [counts.same, counts.whole].map((count) => percent(count, counts.mails))
    console.log(`${name.padEnd(28)} ${`${counts.mails}`.padStart(5)} ${same} ${whole}`)
  }
}

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`.padStart(16)
}

async function verdictOn(mail: string): Promise<Verdict> {
  return classify(await parseReport(Buffer.from(mail, 'latin1')))
}

function outline({ kind, recipients }: Verdict, withReasons: boolean): string[] {
  const told = recipients.map(({ recipient, reason }) =>
    `${recipient} ${withReasons ? reason : ''}`.toLowerCase(),
  )
  return [kind, ...told.sort()]
}

function headerEnd(mail: string): number {
  const end = mail.indexOf('\n\n')
  return end < 0 ? mail.length : end
}

function withNames(mail: string, as: (name: string) => string): string {
  const end = headerEnd(mail)
  return mail.slice(0, end).replace(/^[A-Za-z0-9-]+(?=:)/gm, as) + mail.slice(end)
}

/** A mail of one text with another text in it. */
function withText(change: (text: string) => string): Way {
  return (mail) => rewritten(mail, (text, type) => [`Content-Type: ${type}`, change(text)])
}

/** A mail of one text in ASCII as HTML. */
function asHtml(change: (markup: string) => string): Way {
  return (mail) =>
    rewritten(mail, (text, type) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: of all ASCII
      /html/i.test(type) || /[^\x00-\x7f]|\x1b/.test(text)
        ? null
        : [
            'Content-Type: text/html; charset=us-ascii',
            `<html><body><pre>${change(Bun.escapeHTML(text))}</pre></body></html>`,
          ],
    )
}

/** A mail of one text that is not encoded, with other fields of content and another body. */
function rewritten(
  mail: string,
  write: (text: string, type: string) => [fields: string, body: string] | null,
): string | null {
  const end = headerEnd(mail)
  const header = mail.slice(0, end)
  const type = /^content-type:\s*((?:.|\n[ \t])*)/im.exec(header)?.[1] ?? 'text/plain'
  const isEncoded = /^content-transfer-encoding:\s*(?:base64|quoted)/im.test(header)
  if (mail.startsWith('From ') || isEncoded || /^multipart/i.test(type)) return null
  const written = write(mail.slice(end + 2), type)
  if (written === null) return null
  const kept = header.replace(/^content-(?:type|transfer-encoding):(?:.|\n[ \t])*\n?/gim, '')
  return `${kept.trimEnd()}\n${written[0]}\n\n${written[1]}\n`
}
