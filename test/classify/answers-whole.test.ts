// Whole mails that are no failure notices, of programs and people of many kinds, labelled before the rules
// had seen them. `##### what it is | what is right` stands above each; `@gmail` for that program's header.

import { describe, expect, test } from 'bun:test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, DESK, EXCHANGE, GMAIL, LIST, PERSON, SIEVE, toldOf } from './answer-mail.ts'

const folder = join(import.meta.dir, '../fixtures/answers')
const HEADERS: Record<string, string> = {
  '@exchange': EXCHANGE,
  '@gmail': GMAIL,
  '@sieve': SIEVE,
  '@desk': DESK,
  '@person': PERSON,
  '@list': LIST,
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

for (const file of readdirSync(folder))
  describe(file, () => {
    for (const row of mailsOf(readFileSync(join(folder, file), 'utf8')))
      test(`${row[0]}: ${row[1]}`, async () => expect(await toldOf(row)).toBe(row[1]))
  })
