// Notices that tell of several recipients who got the message, wait for it, or failed, in the layouts and
// languages that programs write them in: nobody has the fate of another.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'
import { reworded } from './fates-reworded.ts'
import { type Wording, wordings } from './fates-wordings.ts'

const ANNA = 'anna@vl.example'
const PIET = 'piet@vl.example'
const ELS = 'els@groot.example'
const JAN = 'jan@traag.example'

interface Layout {
  body: (wording: Wording) => string
  html?: true
  told: Record<string, string>
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

const layouts: Record<string, Layout> = {
  'lists with reasons under the addresses': {
    body: ({ failed, unknown, full, arrived }) =>
      `${failed}\n\n  ${ANNA}\n    ${unknown}\n\n  ${PIET}\n    ${full}\n\n${arrived}\n\n  ${ELS}\n`,
    told: { [ANNA]: 'failed hard', [PIET]: 'failed soft', [ELS]: 'delivered none' },
  },
  'lists with reasons behind the addresses': {
    body: ({ failed, unknown, full, arrived }) =>
      `${failed}\n${ANNA}: ${unknown}\n${PIET}: ${full}\n\n${arrived}\n${ELS}\n`,
    told: { [ANNA]: 'failed hard', [PIET]: 'failed soft', [ELS]: 'delivered none' },
  },
  'who got it first': {
    body: ({ failed, unknown, arrived }) =>
      `${arrived}\n\n  ${ELS}\n\n${failed}\n\n  ${ANNA} - ${unknown}\n`,
    told: { [ANNA]: 'failed hard', [ELS]: 'delivered none' },
  },
  'a table': {
    body: ({ cells: [failed, arrived, waits], subject, unknown }) =>
      `<p>${subject}</p><table>${row(ANNA, failed, unknown)}${row(ELS, arrived, '')}${row(JAN, waits, '')}</table>`,
    html: true,
    told: { [ANNA]: 'failed hard', [ELS]: 'delivered none', [JAN]: 'delayed soft' },
  },
  'lines of a word': {
    body: ({ cells: [failed, arrived, waits], unknown }) =>
      `${ANNA}: ${failed} (${unknown})\n${ELS}: ${arrived}\n${JAN}: ${waits}\n`,
    told: { [ANNA]: 'failed hard', [ELS]: 'delivered none', [JAN]: 'delayed soft' },
  },
  'three lists with answers': {
    body: ({ failed, unknown, waits, arrived }) =>
      `${failed}\n\n  ${ANNA}\n    550 5.1.1 ${unknown}\n\n${waits}\n\n  ${JAN}\n    451 4.4.1\n\n${arrived}\n\n  ${ELS}\n    250 2.0.0 OK\n`,
    told: { [ANNA]: 'failed hard', [JAN]: 'delayed soft', [ELS]: 'delivered none' },
  },
  'who waits and who got it': {
    body: ({ waits, arrived }) => `${waits}\n\n  ${JAN}\n\n${arrived}\n\n  ${ELS}\n`,
    told: { [JAN]: 'delayed soft', [ELS]: 'delivered none' },
  },
  'a sentence for each': {
    body: ({ hasFailed, hasArrived, unknown }) =>
      `${hasFailed(ANNA)}: ${unknown}.\n\n${hasArrived(ELS)}\n`,
    told: { [ANNA]: 'failed hard', [ELS]: 'delivered none' },
  },
  'a sentence for each, who got it first': {
    body: ({ hasFailed, hasArrived, unknown }) =>
      `${hasArrived(ELS)}\n${hasFailed(ANNA)} (${unknown}).\n`,
    told: { [ANNA]: 'failed hard', [ELS]: 'delivered none' },
  },
}

for (const wording of [...wordings, ...reworded])
  describe(wording.language, () => {
    for (const [name, { body, html, told }] of Object.entries(layouts)) {
      if (wording.unnamed && name.startsWith('a sentence')) continue
      test(name, async () => {
        const head = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mail.example>
To: bounces@winkel.example
Subject: ${wording.subject}
Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`
        const mail = new TextEncoder().encode(`${head}\n\n${body(wording)}`)
        const { recipients } = classify(await parseReport(mail))
        const got = recipients.map((each) => [each.recipient, `${each.action} ${each.class}`])
        // Why somebody's mail waits is told in few of them.
        const plain = Object.fromEntries(
          got.map(([a, b = '']) => [a, b.replace(/^(delayed) \w+/, '$1 soft')]),
        )
        expect(plain).toEqual(told)
      })
    }
  })
