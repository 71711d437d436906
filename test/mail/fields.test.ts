import { expect, test } from 'bun:test'
import { field, splitFields, splitParameters, subjectLine } from '../../src/mail/fields.ts'
import { parseReport } from '../../src/mail/message.ts'

test('a block is split in fields, and lines that are none are counted', () => {
  const { fields, strays } = splitFields('A: one\n two\nnonsense\nB : three')
  expect(fields).toEqual([
    { name: 'a', value: 'one two' },
    { name: 'b', value: 'three' },
  ])
  expect(strays).toBe(1)
  expect(field(fields, 'b')).toBe('three')
  expect(field(fields, 'c')).toBe('')
})

test('a value may start and end on a line of its own', () => {
  const { fields } = splitFields('X-Retour-Id:\n 01abc\nMessage-ID: \n\t<a@b>\n \nSubject:\n\n')
  expect(fields).toEqual([
    { name: 'x-retour-id', value: '01abc' },
    { name: 'message-id', value: '<a@b>' },
    { name: 'subject', value: '' },
  ])
})

test('parameters are read quoted, bare and continued', () => {
  const type = splitParameters(
    'Multipart/Report; report-type=delivery-status;\tboundary="a\\"b;c"; name*0=on; name*1="e"',
  )
  expect(type.value).toBe('multipart/report')
  expect(type.parameters.get('report-type')).toBe('delivery-status')
  expect(type.parameters.get('boundary')).toBe('a"b;c')
  expect(type.parameters.get('name')).toBe('one')
})

test('an answer that was broken in lines not set in goes on to the next field', () => {
  const { fields, strays } = splitFields(
    'Diagnostic-Code: smtp; 550-5.7.1 blocked: the address has no reverse name. See\nhttps://mx.example/ptr for\n550-5.7.1: help\nRemote-MTA: dns; mx.example',
  )
  expect(fields).toEqual([
    {
      name: 'diagnostic-code',
      value:
        'smtp; 550-5.7.1 blocked: the address has no reverse name. See https://mx.example/ptr for 550-5.7.1: help',
    },
    { name: 'remote-mta', value: 'dns; mx.example' },
  ])
  expect(strays).toBe(0)
})

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
