// Damaged and hostile mail, the same for the same seed: mutations of real mail, random MIME, and strings
// made to make regular expressions backtrack, at every place that is read.

/** Gives numbers in 0…1 (`randomOf`). */
type Chance = () => number

const below = (chance: Chance, limit: number) => Math.floor(chance() * limit)
const pick = <T>(chance: Chance, list: readonly T[]): T | undefined =>
  list[below(chance, list.length)]

/** Strings that a badly written rule takes quadratic or exponential time over. */
const pathological: readonly string[] = [
  'a',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '<',
  '>',
  '<a@b.c>',
  '@',
  'a@',
  'a.',
  'a@a.a',
  '"',
  '"a"@',
  '(',
  ')',
  '((a)',
  '[',
  ']',
  '{',
  '\\',
  '\\x{1}',
  '=',
  '=?',
  '=?utf-8?q?=61?=',
  '=3D',
  '&',
  '&#',
  '&#65;',
  ';',
  '; a=',
  ';a="',
  ':',
  'a: b\n',
  'From ',
  '\nFrom a Mon Nov  2 10:00:00 2026\n',
  '--',
  '-',
  '--b\n',
  '5',
  '550 ',
  '5.1.1 ',
  '5.1.1',
  'to ',
  'to a@b ',
  'recipient: ',
  'user ',
  'from: a@',
  'RCPT TO:<',
  'said: ',
  '+2B',
  '+',
  '+AGE-',
  '\u001b$B',
  '\u00e9',
  'é',
  '、',
  '宛先',
  'x@y.',
  'Re: ',
  '> ',
  '<style>',
  '<style',
  '</style',
  '<!--',
  '-->',
  '<br',
  '{"a":',
  '{"notificationType":"Bounce"',
  '…',
  'could not be delivered ',
  'out of office ',
  'until 1 ',
  '1/',
  '1.1.',
  'mailbox ',
  'Final-Recipient: rfc822; a@b\n',
]

const NOTICE = 'Your message to c@d.example could not be delivered.\n\n550 User unknown'
/** Fields of the mail's own header that some rule reads. */
const FIELDS =
  'To Return-Path Reply-To Sender X-Mailer Received Date Message-ID References In-Reply-To Auto-Submitted ' +
  'Content-Description Content-Disposition X-Failed-Recipients X-Autoreply Delivered-To List-Id'

const places: readonly ((text: string) => string)[] = [
  (text) => `Subject: ${line(text)}\nFrom: MAILER-DAEMON@a.example\n\n${NOTICE}`,
  (text) => `Subject: Undeliverable\nFrom: ${line(text)}\n\n${NOTICE}`,
  (text) => `Content-Type: ${line(text)}\nSubject: x\n\nbody`,
  (text) => `Content-Type: multipart/mixed; boundary=${line(text).slice(0, 60)}\n\n${text}`,
  (text) => text,
  (text) => `From: MAILER-DAEMON@a.example\nSubject: Returned mail\n\nIt failed.\n${text}`,
  (text) => `From: MAILER-DAEMON@a.example\nSubject: Returned mail\n\n<a@b.example>: ${text}`,
  (text) =>
    `From: Ann <a@b.example>\nSubject: Automatic reply\nAuto-Submitted: auto-replied\n\n${text}`,
  (text) => `From: a@b.example\nContent-Type: text/html\n\n<p>${text}`,
  (text) => `Content-Transfer-Encoding: base64\nFrom: postmaster@a.example\n\n${text}`,
  (text) => `Content-Transfer-Encoding: quoted-printable\nFrom: postmaster@a.example\n\n${text}`,
  (text) => `X-Failed-Recipients: ${line(text)}\nFrom: postmaster@a.example\n\n${text}`,
  (text) => report(`Final-Recipient: rfc822; ${line(text)}\nAction: failed\nStatus: 5.1.1`),
  (text) =>
    report(`Final-Recipient: rfc822; a@b.example\nAction: ${line(text)}\nStatus: ${line(text)}`),
  (text) =>
    report(
      `Final-Recipient: rfc822; a@b.example\nAction: failed\nDiagnostic-Code: smtp; ${line(text)}`,
    ),
  (text) => report(text),
  (text) => report('Feedback-Type: abuse', text, 'message/feedback-report'),
  (text) => report('Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.0.0', text),
  ...FIELDS.split(' ').map(
    (name) => (text: string) =>
      `${name}: ${line(text)}\nFrom: it@d.example\nSubject: Mail failure\n\n${NOTICE}`,
  ),
]

function line(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}

function report(fields: string, prose = 'It failed.', type = 'message/delivery-status'): string {
  return `From: MAILER-DAEMON@a.example
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

${prose}

--b
Content-Type: ${type}

Reporting-MTA: dns; a.example

${fields}

--b
Content-Type: message/rfc822

Subject: ${line(prose).slice(0, 5000)}
To: a@b.example

body
--b--
`
}

/** Every pathological string of that length at every place. */
export function* hostile(length: number): Generator<{ name: string; raw: Uint8Array }> {
  for (const text of pathological)
    for (const [index, place] of places.entries()) {
      const long = text.repeat(Math.ceil(length / text.length))
      yield {
        name: `${JSON.stringify(text)} at place ${index}`,
        raw: new TextEncoder().encode(place(long)),
      }
    }
}

/** One damaged mail: a mutated seed, a random MIME tree, or random bytes. */
export function damaged(chance: Chance, seeds: readonly Uint8Array[]): Uint8Array {
  const kind = chance()
  const seed = pick(chance, seeds)
  if (kind < 0.75 && seed) return mutated(chance, seed, seeds)
  if (kind < 0.97) return new TextEncoder().encode(tree(chance, 0))
  return Uint8Array.from({ length: below(chance, 5000) }, () => below(chance, 256))
}

const MUTATIONS_MAX = 12
const REPEAT_MAX = 3000

function mutated(chance: Chance, seed: Uint8Array, seeds: readonly Uint8Array[]): Uint8Array {
  let bytes: Buffer = Buffer.from(seed)
  for (let left = 1 + below(chance, MUTATIONS_MAX); left > 0; left--) {
    const at = below(chance, bytes.length + 1)
    const to = Math.min(bytes.length, at + below(chance, 200))
    const other = Buffer.from(pick(chance, seeds) ?? seed)
    const from = below(chance, other.length)
    const text = (pick(chance, pathological) ?? '').repeat(
      1 + below(chance, chance() < 0.1 ? REPEAT_MAX : 3),
    )
    const [head, cut, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
    const variants: (() => Buffer)[] = [
      () => Buffer.concat([head, tail]),
      () => Buffer.concat([head, cut, cut, cut, tail]),
      () => Buffer.concat([head, Buffer.from(text), cut, tail]),
      () => Buffer.concat([head, other.subarray(from, from + 300), tail]),
      () => Buffer.concat([head, Buffer.from([below(chance, 256)]), cut.subarray(1), tail]),
      () => Buffer.from(head),
      () =>
        Buffer.from(
          bytes.toString('latin1').replaceAll('\r\n', chance() < 0.5 ? '\n' : '\r'),
          'latin1',
        ),
      () => Buffer.concat([tail, head]),
    ]
    bytes = (pick(chance, variants) ?? variants[0])?.() ?? bytes
  }
  return bytes
}

const types = [
  'text/plain',
  'text/html',
  'text/plain; charset=iso-2022-jp',
  'message/delivery-status',
  'message/rfc822',
  'text/rfc822-headers',
  'message/global-delivery-status',
  'message/feedback-report',
  'application/octet-stream',
  'message/disposition-notification',
  'multipart/report; report-type=delivery-status',
  'multipart/mixed',
  '',
]
const encodings = ['7bit', '8bit', 'base64', 'quoted-printable', 'x-uuencode', '']

function tree(chance: Chance, depth: number): string {
  const type = pick(chance, types) ?? ''
  const head = `Content-Type: ${type}`
  const encoding = `\nContent-Transfer-Encoding: ${pick(chance, encodings)}`
  const text = Array.from({ length: below(chance, 40) }, () => pick(chance, pathological)).join('')
  if (!type.startsWith('multipart/') || depth > 6)
    return `${head}${encoding}\nSubject: ${line(text)}\n\n${text}`
  const boundary = `b${below(chance, 3)}`
  const parts = Array.from(
    { length: below(chance, 5) },
    () => `--${boundary}\n${tree(chance, depth + 1)}\n`,
  )
  const end = chance() < 0.8 ? `--${boundary}--` : ''
  return `${head}; boundary=${boundary}\nFrom: ${line(text)}\n\n${text}\n${parts.join('')}${end}`
}
