import { expect, test } from 'bun:test'
import { Chunk } from '../../src/logfile/chunk.ts'
import { formatOf } from '../../src/logfile/format.ts'
import { parseCsv } from '../support/log-rows.ts'

const columns = ['id', 'mime', 'code', 'tags']
const utf8 = new TextEncoder().encode('\ufeffSubject: "été", really\r\n\r\n<b>&amp;\u0001</b>\r')
const binary = Uint8Array.from({ length: 256 }, (_, at) => at)

function textOf(name: 'csv' | 'json' | 'xml', ...cells: (string | number | null | Uint8Array)[][]) {
  const format = formatOf(name)
  const chunk = new Chunk()
  chunk.text(format.head('bounces', columns))
  for (const [at, row] of cells.entries()) format.row(chunk, row, columns, at === 0)
  chunk.text(format.end)
  return Buffer.from(chunk.take())
}

test('CSV gives back every byte of a mail and of a text', () => {
  const rows = [
    ['a', utf8, 550, 'x;"y"'],
    ['', binary, null, 'été, ünïcode 💌'],
    ['=1+1', new Uint8Array(), 0, '  spaces  '],
  ]
  const records = parseCsv(textOf('csv', ...rows))
  const bytes = records.map((record) => record.map((field) => Buffer.from(field, 'latin1')))
  const expected = rows.map((row) =>
    row.map((cell) => Buffer.from(typeof cell === 'number' ? String(cell) : (cell ?? ''))),
  )
  expect(bytes).toEqual(expected)
})

test('a mail that is larger than a chunk is whole, and so is what follows it', () => {
  const large = Buffer.alloc(1_000_000, 'a "quoted" line\r\n')
  const chunk = new Chunk()
  const format = formatOf('csv')
  format.row(chunk, ['a', large, 1, ''], columns, true)
  expect(parseCsv(chunk.take())[0]?.[1]).toBe(large.toString())
  format.row(chunk, ['b', utf8, 2, ''], columns, false)
  const [record] = parseCsv(chunk.take())
  expect(record?.map((field) => Buffer.from(field, 'latin1'))).toEqual(
    ['b', utf8, '2', ''].map((field) => Buffer.from(field)),
  )
  expect(chunk.take()).toHaveLength(0)
})

test('the header of CSV is its first record', () => {
  expect(formatOf('csv', true).head('bounces', columns)).toBe('id,mime,code,tags\r\n')
  expect(formatOf('csv').head('bounces', columns)).toBe('')
})

test('JSON holds UTF-8 as text and anything else as base64', () => {
  const parsed = JSON.parse(
    textOf('json', ['a', utf8, 550, ''], ['b', binary, null, '']).toString(),
  )
  expect(parsed).toEqual([
    {
      id: 'a',
      mime: new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8),
      code: 550,
      tags: '',
    },
    { id: 'b', mime: { base64: Buffer.from(binary).toString('base64') }, code: null, tags: '' },
  ])
  expect(JSON.parse(textOf('json').toString())).toEqual([])
})

test('XML is well-formed whatever is in it, and loses nothing', () => {
  const plain = 'a < b && c ]]> d\r\n\t"été" 💌'
  const texts = [utf8, binary, new TextEncoder().encode(plain), 'nul \u0000', '\uffff', '\ud800']
  const xml = textOf('xml', ...texts.map((cell) => ['a', cell, 1, plain])).toString()
  expect(xml).toStartWith('<?xml version="1.0" encoding="UTF-8"?>\n<log name="bounces">\n')
  // Nothing but elements of this shape, without a character that XML 1.0 forbids.
  const body = xml.slice(xml.indexOf('<row>'), xml.indexOf('</log>'))
  const text = '[^<&>\\r]|&(?:amp|lt|gt|#13);'
  const element = `<(\\w+)(?: encoding="base64")?>(?:${text})*</\\1>`
  const row = new RegExp(`^(?:<row>(?:${element})*</row>\\n)*$`)
  expect(row.test(body)).toBe(true)
  expect(body).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  const mimes = [...xml.matchAll(/<mime( encoding="base64")?>(.*?)<\/mime>/gs)].map(
    ([, encoded, content = '']) =>
      encoded ? Buffer.from(content, 'base64') : Buffer.from(unescaped(content)),
  )
  expect(mimes).toEqual(texts.map((cell) => Buffer.from(cell)))
})

const xmllint = Bun.which('xmllint')
test.skipIf(xmllint === null)('another program reads the XML', () => {
  const xml = textOf('xml', ['a', utf8, 1, 'a & b'], ['b', binary, null, '\u0008'])
  expect(Bun.spawnSync([xmllint ?? '', '--noout', '-'], { stdin: xml }).exitCode).toBe(0)
})

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', '#13': '\r' }
  return text.replace(/&(amp|lt|gt|#13);/g, (_, name: string) => entities[name] ?? '')
}
