// Notices that tell in one sentence who got the message and who did not: "delivered to anna@… and piet@…, but
// els@… does not exist". Nobody has the fate of another.

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

const ANNA = 'anna@vl.example'
const PIET = 'piet@vl.example'
const ELS = 'els@groot.example'

const arrived = `${ANNA} delivered none, ${PIET} delivered none`
const unknown = `${ELS} failed hard`

const told: [string, string][] = [
  [`Your message was delivered to ${ANNA} and ${PIET}, but ${ELS} does not exist.`, arrived],
  [`Ihre Nachricht wurde an ${ANNA} und ${PIET} zugestellt, aber ${ELS} existiert nicht.`, arrived],
  [`Uw bericht is bezorgd bij ${ANNA} en ${PIET}, maar ${ELS} bestaat niet.`, arrived],
  [`Votre message a été remis à ${ANNA} et ${PIET}, mais ${ELS} n’existe pas.`, arrived],
  [`Su mensaje se entregó a ${ANNA} y ${PIET}, pero ${ELS} no existe.`, arrived],
  [`Il messaggio è stato consegnato a ${ANNA} e ${PIET}, ma ${ELS} non esiste.`, arrived],
  [`The user ${ELS} does not exist, but your message was delivered to ${ANNA}.`, ''],
]
for (const [body, others] of told)
  test(body, async () => {
    const all = await fatesOf(body)
    expect(all.filter((each) => each.startsWith(ELS))).toEqual([unknown])
    const rest = all.filter((each) => !each.startsWith(ELS))
    expect(rest.join(', ')).toBe(others || `${ANNA} delivered none`)
  })

const apart = [
  `Your message was delivered to ${ANNA}. ${ELS} does not exist.`,
  `Delivered to ${ANNA}. <${ELS}> does not exist.`,
  `Ihre Nachricht wurde an ${ANNA} zugestellt. ${ELS} existiert nicht.`,
  `Votre message a été remis à ${ANNA}. ${ELS} n'existe pas.`,
  `Uw bericht is afgeleverd bij ${ANNA}. ${ELS} bestaat niet.`,
  `Il messaggio è stato consegnato a ${ANNA}. ${ELS} non esiste.`,
  `Your message could not be delivered to everybody. Delivery to ${ANNA} succeeded. ${ELS} has no mailbox here.`,
  `Nobody else was refused. ${ANNA} received it. ${ELS} does not exist.`,
  // One address is the end of the other one.
  `Your message was delivered to gr${ELS}. ${ELS} does not exist.`,
]
test.each(apart)('an address may lead the sentence: %s', async (body) => {
  const [reached, failed] = await fatesOf(body)
  expect(reached).toMatch(/^(?:anna@vl|grels@groot)\.example delivered none$/)
  expect(failed).toBe(unknown)
})

test.each([
  `${PIET} reads the mail of others.`,
  `${PIET} can help if the mailbox does not exist.`,
  `${PIET} vous aidera si un destinataire n'existe pas.`,
])('whom such a sentence calls nothing has no fate: %s', async (told) => {
  const body = `Your message was delivered to ${ANNA}. ${told}`
  expect(await fatesOf(body)).toEqual([`${ANNA} delivered none`])
})

const same: [string, string[]][] = [
  [
    `Your message could not be delivered to ${ANNA} and ${PIET}, but it was delivered to ${ELS}.`,
    [`${ANNA} failed none`, `${PIET} failed none`, `${ELS} delivered none`],
  ],
  [
    `The mailbox of ${ANNA} is full, but ${PIET} has received your message.`,
    [`${ANNA} failed soft`, `${PIET} delivered none`],
  ],
  [
    `Your message to ${ANNA} could not be delivered: the mailbox exists, but it is full.`,
    [`${ANNA} failed soft`],
  ],
  [`${ANNA}: delivered\n${PIET}: delivered`, [`${ANNA} delivered none`, `${PIET} delivered none`]],
  [
    `${ANNA}: delivered to a queue that failed\n${PIET}: delivered to a queue that failed`,
    [`${ANNA} failed soft`, `${PIET} failed soft`],
  ],
  [
    `We delivered your mail to ${ANNA} and ${PIET}. ${ELS} is over quota.`,
    [`${ANNA} delivered none`, `${PIET} delivered none`, `${ELS} failed soft`],
  ],
  [
    `We have successfully delivered your message to ${ANNA}. The mailbox of ${ELS} is full.`,
    [`${ANNA} delivered none`, `${ELS} failed soft`],
  ],
  [`We have delivered your mail to ${ANNA}.`, [`${ANNA} delivered none`]],
  [`We have not delivered your mail to ${ANNA}.`, [`${ANNA} failed soft`]],
  // A label goes on with the sentence before it.
  [
    `Your message could not be delivered. To: ${ELS}. Delivered: ${ANNA}.`,
    [`${ELS} failed none`, `${ANNA} delivered none`],
  ],
  // A case that may be is told of nobody.
  [
    `Your message was delivered to ${ANNA}, but if ${PIET} does not exist, please tell us.`,
    [`${ANNA} delivered none`],
  ],
  [
    `Your message was delivered to ${ANNA}. Perhaps ${PIET} does not exist.`,
    [`${ANNA} delivered none`],
  ],
  [
    `Votre message a été remis à ${ANNA}. Si ${PIET} n’existe pas, écrivez-nous.`,
    [`${ANNA} delivered none`],
  ],
]
for (const [body, fates] of same)
  test(body, async () => {
    expect(await fatesOf(body)).toEqual(fates)
  })

async function fatesOf(body: string): Promise<string[]> {
  const mail = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mail.example>
To: bounces@winkel.example
Subject: Delivery report
Content-Type: text/plain; charset=utf-8

${body}
`
  const { recipients } = classify(await parseReport(new TextEncoder().encode(mail)))
  return recipients.map((each) => `${each.recipient} ${each.action} ${each.class}`)
}
