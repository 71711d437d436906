// Recognises challenges: the recipient's spam filter holds the message until its sender answers or
// clicks (challenge-response: TMDA, ASK, BoxTrapper, Spam Arrest, Boxbe, EarthLink, Mailinblack and
// the like). The message is neither delivered nor refused yet. A challenge is known by the header
// or the sender's name of such a program, or by a text that says that the message is held and asks
// for a proof. Gives null when the mail is no challenge.

import type { Verdict } from '../event.ts'
import { field } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { partsOf } from '../mailbox.ts'
import { hasNullReturnPath, isDaemon, isListMail } from './origin.ts'
import { fold } from './phrases/fold.ts'
import { wordList } from './phrases/lists.ts'
import { ownWordsOf } from './reply.ts'
import { answeredMessage, answerVerdict, firstAddress } from './respondent.ts'
import {
  challengeHeaders,
  challengeSenders,
  challengeSubjects,
  heldPhrases,
  proofPhrases,
} from './rules/challenge.ts'
import { challengeFamilies } from './rules/challenge-families.ts'

const CHALLENGE_SCAN_MAX = 4000 // characters that are read: a challenge says first what it wants

/** The challenge that this mail is, or null. List mail and newsletters are none. */
export function challengeVerdict(report: Report): Verdict | null {
  const trace = headerTrace(report) ?? textTrace(report)
  return trace && answerVerdict('challenge', report, trace)
}

function headerTrace({ headers }: Report): string[] | null {
  const row = challengeHeaders.find(({ name, value }) => value.test(field(headers, name)))
  if (row && !passedOn(headers)) return [`the header has ${row.name}`]
  const sender = ['return-path', 'from', 'reply-to', 'sender'].find((name) =>
    challengeSenders.test(partsOf(firstAddress(field(headers, name))).local),
  )
  return sender === undefined ? null : [`${sender} has the name of a challenge system`]
}

// TMDA adds its header to all mail of its user. Only a challenge has "confirm" in Reply-To.
function passedOn(headers: Report['headers']): boolean {
  return field(headers, 'x-delivery-agent') !== '' && !/confirm/i.test(field(headers, 'reply-to'))
}

function textTrace(report: Report): string[] | null {
  const { headers } = report
  // A mailing list may hold a message too, until its moderator has read it.
  if (isListMail({ headers })) return null
  const told = fold(ownWordsOf(report).own.slice(0, CHALLENGE_SCAN_MAX)).replace(/\s+/g, ' ')
  return wordingTrace(headers, told) ?? familyTrace(headers, told)
}

function wordingTrace(headers: Report['headers'], text: string): string[] | null {
  const proof = proofPhrases.find((phrase) => text.includes(phrase))
  if (proof === undefined) return null
  // "To deliver your message, …" is a phrase of held mail. "I wasn't able to deliver your message"
  // is not.
  const able = text.replaceAll('able to deliver', ' ')
  const held = heldPhrases.find((phrase) => able.includes(phrase))
  const subject = fold(field(headers, 'subject'))
  const named = challengeSubjects.find((phrase) => subject.includes(phrase))
  if (held === undefined && named === undefined) return null
  return [
    ...(named === undefined ? [] : [`the subject has the words "${named}"`]),
    ...(held === undefined ? [] : [`held: "${held}"`]),
    `proof asked: "${proof}"`,
  ]
}

const message = wordList(challengeFamilies.message)
const waits = wordList(challengeFamilies.waits)
const act = wordList(challengeFamilies.act)
const human = wordList(challengeFamilies.human)
// A help desk also asks for an answer that confirms something. Without a link, therefore, only
// words that ask for a human count as a proof.
const onlyProof = wordList(challengeFamilies.proof)
const proof = [...human, ...onlyProof]

function familyTrace(headers: Report['headers'], told: string): string[] | null {
  if (!isAutomatic(headers) || isDaemon(headers)) return null
  const sentences = told
    .replace(/https?:\S{1,500}|\S{1,64}@\S{1,255}/g, ' ')
    .split(/[.!?:;](?=\s|$)|[。！？]/)
  const holds = (sentence: string, words: readonly string[]) =>
    words.find((word) => sentence.includes(word))
  // A sentence without a request to act counts when there is a link and it asks to prove that one
  // is a person.
  const linked = /https?:/.test(told)
  const asking =
    sentences.find((each) => holds(each, act)) ??
    sentences.find((each) => linked && holds(each, human) && holds(each, onlyProof))
  if (asking === undefined) return null
  const waiting = sentences.find((each) => holds(each, message) && holds(each, waits))
  if (waiting === undefined) return null
  const shows =
    sentences
      // "Your message is waiting to be read by a human" has a word for a human, but asks for
      // nothing.
      .map((each) =>
        each === waiting && each !== asking
          ? holds(each, linked ? onlyProof : [])
          : holds(each, linked ? proof : human),
      )
      .find((word) => word !== undefined) ??
    holds(asking, proof) ??
    holds(fold(field(headers, 'subject')), proof)
  if (shows === undefined) return null
  return [
    `the message waits: "${holds(waiting, waits)}"`,
    `an act is asked: "${holds(asking, act) ?? holds(asking, onlyProof)}"`,
    `and a proof: "${shows}"`,
  ]
}

// Whether header fields that only programs set show that this is an automatic answer.
function isAutomatic(headers: Report['headers']): boolean {
  const submitted = field(headers, 'auto-submitted').trim().toLowerCase()
  return (
    submitted.startsWith('auto-repl') ||
    (submitted !== '' && answeredMessage(headers) !== undefined) ||
    hasNullReturnPath({ headers })
  )
}
