// Finds which SMTP command a refusal answered, as the same words mean another thing at RCPT TO than
// after the content. Postfix, Exim, Sendmail, qmail, DragonFly, Gmail and Exchange each have words
// for it. Gives '' if nothing says it.

import type { Reason } from '../../event.ts'
import { phraseList } from '../phrases/lists.ts'

/** The command that was answered; `connect` stands for the server's greeting. */
export type Stage = 'connect' | 'helo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | ''

/**
 * The reason if a command was refused and the words say nothing. From RCPT TO on it may be
 * anything.
 */
export const stageReasons: Record<Stage, Reason | null> = {
  connect: 'blocked',
  helo: 'blocked',
  starttls: 'tls-required',
  auth: 'security-error',
  mail: 'sender-rejected',
  rcpt: null,
  data: null,
  '': null,
}

const PROSE_MAX_CHARS = 20_000
const BEFORE_MAX_CHARS = 400 // the command stands just before its answer
const AFTER_MAX_CHARS = 400 // or just after it, when the reporter explains
const CODE_LENGTH = 3
const SAMPLE_CHARS = 24 // enough of a reply to find it again in the prose
const PLACES_MAX = 10

const QUOTED =
  /^[45]\d\d[ -](?:[45]\.\d{1,2}\.\d{1,3} )?(?:all )?(rcpt(?: to:| commands? | [(<])|mail from:)/

// `SMTP error from remote mail server after RCPT TO:<…>: 550 …`, `>>> DATA` `<<< 550 …`
const before = markersOf({
  data:
    'end of data | final data | after data | like our data | >>> data | >>> . | ' +
    '-command data | end-of-message from | data closing | failed after i sent the message | ' +
    'sending of message | sending the message body | smtp:data',
  rcpt:
    'after rcpt | like our rcpt | >>> rcpt | to rcpt | does not like recipient | ' +
    'for rcpt to command | processing rcpt to command | mail+rcpt | -command rcpt | ' +
    'rcpt to: | rcpt cmd | rcpt to generated | smtp:rcpt',
  mail:
    'after mail from | like our mail | >>> mail | to mail from | sender was rejected | ' +
    '-command mail | mail from: | does not like sender | smtp:mail',
  helo:
    'after ehlo | after helo | >>> ehlo | >>> helo | our ehlo | our helo | ' +
    'my name was rejected',
  connect:
    'initial connection | greeting failed | wrong greeting | our connect | ' +
    'greeting banner | connected to remote host, but | refused to talk to me',
})

// `550 … (in reply to end of DATA command)`, `550 … [RCPT_TO]`, `550 … (state 14)`, `(DATA)`
const after = markersOf({
  data:
    'to end of data | to data command | to message content | (data) | [data] | ' +
    '-----smtp command data | (state 15) | (state 17) | (state 18) | [message_body] | ' +
    'smtp command data | to the data command | [end_of_data] | [data_',
  rcpt: 'to rcpt to | (rcpt | [rcpt | (state 13) | (state 14) | smtp command rcpt',
  mail:
    'to mail from | (mail) | (mail from) | [mail_ | [mail from | (state 11) | (state 12) | ' +
    'smtp command mail',
  helo: 'to helo | to ehlo | (helo | (ehlo | [helo | [ehlo | (state 9) | (state 10)',
  starttls: 'to starttls | [starttls',
  auth: 'to auth command | [auth',
  connect: 'to initial connection | (connect) | [connect | to greeting',
})

function markersOf(lists: Partial<Record<Stage, string>>): { stage: Stage; marker: string }[] {
  return Object.entries(lists).flatMap(([stage, list]) =>
    phraseList(list).map((marker) => ({ stage: stage as Stage, marker })),
  )
}

// A first sentence about the client's greeting answers that. Postfix's note beside any refusal
// (`helo=`) does not count, nor that the greeting is missing ("HELO first").
const GREETING =
  /^(?:[^.;!]|[.;!](?! )){0,200}?\b(?:helo|ehlo|hello name)\b(?!=|(?:\/[a-z]{4})? first)/

// Exchange answers only a greeting so, Postfix, Exim and Sendmail only RCPT TO.
const AT_HELO = '501 5.5.4 invalid domain name'
const AT_RCPT = ['recipient address rejected', 'callout verification failed:']
const UNKNOWN_TO_SENDMAIL = /^550 <?[^\s@<>]{1,128}@[^\s<>]{1,255}?>?\.\.\. user unknown\b/

/**
 * The command that was answered. Looked for in the diagnostic, then in the prose around the place
 * where that repeats the diagnostic, and last by what the answer is about.
 */
export function stageOf(diagnostic: string, prose: string): Stage {
  const own = plain(diagnostic)
  return (
    stageTold(own, prose) ||
    (GREETING.test(own) || own.includes(AT_HELO) ? 'helo' : '') ||
    (AT_RCPT.some((words) => own.includes(words)) || UNKNOWN_TO_SENDMAIL.test(own) ? 'rcpt' : '')
  )
}

function stageTold(own: string, prose: string): Stage {
  const code = own.search(/\b[45]\d\d[ :-]/)
  const reply = Math.max(0, code)
  const inside = quoted(own.slice(reply)) || last(own.slice(0, reply)) || first(own.slice(reply))
  if (inside !== '' || own === '') return inside
  // Prose without the reply code does not repeat the answer.
  if (code >= 0 && !prose.includes(own.slice(code, code + CODE_LENGTH))) return ''
  const text = plain(prose.slice(0, PROSE_MAX_CHARS))
  const sample = own.slice(reply, reply + SAMPLE_CHARS)
  let at = text.indexOf(sample)
  for (let place = 0; at >= 0 && place < PLACES_MAX; place++) {
    const stage =
      first(text.slice(at, at + AFTER_MAX_CHARS)) ||
      last(atAnswer(text.slice(Math.max(0, at - BEFORE_MAX_CHARS), at).trimEnd(), own.slice(reply)))
    if (stage !== '') return stage
    at = text.indexOf(sample, at + 1)
  }
  return ''
}

// The prose above an answer. Sendmail repeats an answer below it in its own words, with the
// address: then the prose above the first of the two, where the command stands.
function atAnswer(above: string, answer: string): string {
  const at = above.lastIndexOf('<<<') + 3
  const code = above.slice(at).trim().slice(0, CODE_LENGTH)
  const repeats = answer.startsWith(code) && OF_SENDMAIL.test(answer)
  return at > 2 && code !== '' && repeats ? above.slice(0, at) : above
}

const OF_SENDMAIL =
  /^[45]\d\d (?:[45]\.\d{1,3}\.\d{1,3} )?<?[^\s@<>]{1,128}@[^\s<>]{1,255}?>?\.\.\. /

// The answer that Sendmail got, "(reason: 553 …)". Its transcript mixes that with words of its own.
const REASON = /^\s{0,9}\(reason: ([45]\d\d[ -].{1,400}?)\)\s{1,9}(?:\(expanded from|-----)/

/**
 * The answer that Sendmail quotes apart from its own words: behind "reason", or above its own
 * "Remote protocol error" or "Service unavailable", which say nothing of the cause. '' if there is
 * none.
 */
export function answerQuoted(diagnostic: string, prose: string): string {
  const [, told] = REASON.exec(diagnostic) ?? []
  return told ?? answerAbove(diagnostic, prose)
}

const SAYS_NOTHING = /remote protocol error|\.{3} service unavailable/i

function answerAbove(diagnostic: string, prose: string): string {
  const place = SAYS_NOTHING.test(diagnostic)
    ? prose.indexOf(diagnostic.slice(0, SAMPLE_CHARS))
    : -1
  if (place < 0) return ''
  const lines = prose.slice(Math.max(0, place - BEFORE_MAX_CHARS), place).split('\n')
  return (
    lines
      .findLast((line) => line.startsWith('<<<'))
      ?.slice(3)
      .trim() ?? ''
  )
}

// The command that some servers repeat at the start of their answer: "550 RCPT TO:<…> User
// unknown", "503-All RCPT commands were rejected".
function quoted(answer: string): Stage {
  const [, command = ''] = QUOTED.exec(answer) ?? []
  return command === 'mail from:' ? 'mail' : command === '' ? '' : 'rcpt'
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The stage whose marker stands last, nearest to the reply that follows. */
function last(told: string): Stage {
  // A command of a transcript counts only for the answer that the transcript quotes.
  const text = told.endsWith('<<<') ? told : told.slice(told.lastIndexOf('<<<') + 1)
  let best: { stage: Stage; at: number } = { stage: '', at: -1 }
  for (const { stage, marker } of before) {
    // Most markers are absent: `includes` finds that out five times as fast as `lastIndexOf`.
    const at = text.includes(marker) ? text.lastIndexOf(marker) : -1
    if (at > best.at) best = { stage, at }
  }
  return best.stage
}

/** The stage whose marker stands first, nearest to the reply before it. */
function first(text: string): Stage {
  let best: { stage: Stage; at: number } = { stage: '', at: text.length }
  for (const { stage, marker } of after) {
    const at = text.indexOf(marker)
    if (at >= 0 && at < best.at) best = { stage, at }
  }
  return best.stage
}
