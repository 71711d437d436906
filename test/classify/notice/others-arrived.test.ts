// Notices that tell of somebody whom the message reached, or who still waits, and of another one who
// did not get it.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

const REACHED = `Your message was successfully delivered to the following recipients:

    bob@vl.example`
const WAITS = `Delivery to the following recipients has been delayed and will be tried again:

    bob@vl.example`
const ORIGINAL = `From: news@winkel.example
To: anna@vl.example, bob@vl.example
Subject: Your order
Message-ID: <order-1@winkel.example>`

async function told(text: string, ...original: string[]): Promise<string[]> {
  const mail = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mx.verre.example>
To: news@winkel.example
Subject: Undeliverable mail
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

${text}
${original.map((header) => `--b\nContent-Type: text/rfc822-headers\n\n${header}\n`).join('')}--b--
`
  const { kind, recipients, unnamed } = classify(await parseReport(Buffer.from(mail)))
  const named = recipients.map(({ recipient, action }) => `${recipient} ${action}`).sort()
  return [kind, ...named, ...(unnamed ? ['somebody failed'] : [])]
}

const beside = (fate: string) => ['failure', 'anna@vl.example failed', `bob@vl.example ${fate}`]

describe('who was reached has not failed where', () => {
  test.each([
    ['a sentence names who was not', `${REACHED}\n\nUnable to deliver it to <anna@vl.example>.`],
    ['it stands above', `Unable to deliver your message to <anna@vl.example>.\n\n${REACHED}`],
    [
      'the sentence breaks',
      `${REACHED}\n\nYour message could not be delivered to the other recipient,\nanna@vl.example: user unknown.`,
    ],
    [
      'the reason stands above the name',
      `----- Failure Reasons -----\n\n${REACHED}\n\nUser not listed in the directory\nanna@vl.example`,
    ],
    [
      'prose stands below him',
      `${REACHED}\n\nI am sorry to inform you that your message\ncould not be delivered to another recipient.\n\n<anna@vl.example>: host not found`,
    ],
    [
      'the server quotes the address',
      `${REACHED}\n\nThe remote server said: 550 5.1.1 <anna@vl.example>: user unknown`,
    ],
  ])('%s', async (_, text) => expect(await told(text)).toEqual(beside('delivered')))

  test('the original alone names who was not', async () => {
    const text = `Your message could not be delivered. Error: no valid recipient.\n\n${REACHED}`
    expect(await told(text, ORIGINAL)).toEqual(beside('delivered'))
  })

  test('nothing names who was not', async () => {
    const text = `Your message could not be delivered to a local user. User not known.\n\n${REACHED}`
    expect(await told(text)).toEqual(['failure', 'somebody failed'])
  })
})

describe('who still waits has not failed where', () => {
  test.each([
    ['a sentence names who has', `Unable to deliver message to <anna@vl.example>.\n\n${WAITS}`],
    [
      'a sentence gives the reason',
      `The following recipients returned permanent errors: anna@vl.example. Reason: the server\nrefused your message with: [554 5.4.6 too many hops]\n\n${WAITS}`,
    ],
    [
      'a line of its own does',
      `Your message bounced:\n\n<anna@vl.example>: 550 user unknown\n\n${WAITS}`,
    ],
  ])('%s', async (_, text) => expect(await told(text)).toEqual(beside('delayed')))
})

test.each([
  'If it cannot be delivered, you will be told. For help write to cor@vl.example.',
  'It could not be delivered yet. Contact cor@vl.example for help.',
])('whom to ask has not failed: %s', async (below) =>
  expect(await told(`${WAITS}\n\n${below}`)).toEqual(['delay', 'bob@vl.example delayed']),
)

test('the paragraph below who waits tells why', async () => {
  const text = `${WAITS}\n\nhost mx.vl.example[192.0.2.7]:\nconnection to mail exchanger failed`
  const mail = `From: mailer-daemon@mx.verre.example\nSubject: Message delayed\n\n${text}\n`
  const { recipients } = classify(await parseReport(Buffer.from(mail)))
  expect(recipients.map(({ diagnostic }) => diagnostic)).toEqual([
    'host mx.vl.example[192.0.2.7]: connection to mail exchanger failed',
  ])
})

test('if all were reached, or all wait, nobody has failed', async () => {
  expect(await told(REACHED, ORIGINAL)).toEqual(['success', 'bob@vl.example delivered'])
  expect(await told(WAITS, ORIGINAL)).toEqual(['delay', 'bob@vl.example delayed'])
})
