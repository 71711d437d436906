import { expect, test } from 'bun:test'
import { parseReport } from '../../src/mail/message.ts'
import { subjectLine } from '../../src/mail/subject.ts'

async function lineOf(...header: string[]): Promise<string> {
  const raw = Buffer.from(`${header.join('\r\n')}\r\nFrom: a@b.example\r\n\r\nx\r\n`)
  return subjectLine((await parseReport(raw)).headers)
}

test('a subject is decoded, unfolded and one line', async () => {
  expect(await lineOf('Subject: Abwesend:', ' =?utf-8?Q?M=C3=BCller?=')).toBe('Abwesend: Müller')
  expect(await lineOf('Subject: =?utf-8?Q?two=0D=0Alines=00here=09?=')).toBe('two lines here')
  expect(await lineOf('Subject:', 'Subject: second')).toBe('')
  expect(await lineOf('X-Subject: none')).toBe('')
})

test('a long subject is cut, never within a character', async () => {
  expect(await lineOf(`Subject: ${'x'.repeat(5000)}`)).toBe('x'.repeat(300))
  const faces = Buffer.from('😀'.repeat(200)).toString('base64')
  const odd = await lineOf(`Subject: x =?utf-8?B?${faces}?=`)
  expect(odd).toBe(`x ${'😀'.repeat(149)}`)
  const even = await lineOf(`Subject: xy =?utf-8?B?${faces}?=`)
  expect(even).toBe(`xy ${'😀'.repeat(148)}`)
})

test('half a character that a mail itself has is kept as what stands for it', () => {
  expect(subjectLine([{ name: 'subject', value: 'a \ud83d b' }])).toBe('a \ufffd b')
})
