// Mail that is no failure comes with the null sender as well: programs and thieves want no answer. No rule
// must hang on the sender, the fields of lists or a mail program alone.

import { expect, test } from 'bun:test'
import { type Answer, verdictOf, wholeMails } from './answer-mail.ts'

const ordinary = wholeMails('answers')
  .flatMap(({ rows }) => rows)
  .filter(([, right]) => !/(?:^| )(?:failure|delay|abuse)(?: |$)/.test(right))

/** People who quote a notice, and reports that others passed on: without their fields nothing shows that. */
const NULL_SENDER_MAX = 11
/** Newsletters on notices by a postmaster. */
const NO_LIST_MAX = 3

function withHeader([what, right, subject, text, ...headers]: Answer, ...added: string[]): Answer {
  const lines = headers.flatMap((header) => header.split('\n'))
  const replaced = added.map((line) => line.slice(0, line.indexOf(':') + 1))
  const kept = lines.filter(
    (line) => !line.startsWith('List-') && !replaced.some((name) => line.startsWith(name)),
  )
  return [what, right, subject, text, ...kept, ...added]
}

async function takenForFailures(vary: (row: Answer) => Answer): Promise<string[]> {
  const taken: string[] = []
  for (const row of ordinary) {
    const { kind } = await verdictOf(vary(row))
    if (['failure', 'delay', 'abuse'].includes(kind)) taken.push(`${row[0]}: ${kind}`)
  }
  return taken
}

test('hardly any ordinary mail becomes a failure when its return path is made null', async () => {
  const taken = await takenForFailures((row) => withHeader(row, 'Return-Path: <>'))
  expect(ordinary.length).toBeGreaterThan(1400)
  expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(NULL_SENDER_MAX)
})

test('hardly any becomes one when its return path and list fields are taken away', async () => {
  const taken = await takenForFailures((row) => withHeader(row))
  expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(NO_LIST_MAX)
})

const wrapped = (text: string) => text.replace(/(?=[^\n]{73})([^\n]{1,72}) /g, '$1\n')
const DISCLAIMER = `This e-mail is intended solely for the addressee. If you are not the intended recipient,
please delete it. We accept no liability for messages that are lost, late, or contain viruses.`
const LIST_FOOTER = `${'_'.repeat(47)}
Klanten mailing list
Klanten@lijst.example
https://lijst.example/info`

test.each([
  ['wrapped at 72 columns', wrapped, 1],
  ['with a disclaimer below', (text: string) => `${text}\n\n${DISCLAIMER}\n`, 0],
  ['with a disclaimer above', (text: string) => `${DISCLAIMER}\n\n${text}`, 0],
  ['with the footer of a list', (text: string) => `${text}\n\n${LIST_FOOTER}\n`, 1],
])('hardly any becomes one %s', async (_, lay, max) => {
  const taken = await takenForFailures(([what, right, subject, text, ...headers]) => [
    what,
    right,
    subject,
    /^Content-/im.test(headers.join('\n')) ? text : lay(text),
    ...headers,
  ])
  expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(max)
})
