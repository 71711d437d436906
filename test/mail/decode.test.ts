import { describe, expect, test } from 'bun:test'
import { decodeCharset, joined } from '../../src/mail/decode.ts'
import { htmlToText, withLinks } from '../../src/mail/html.ts'

const russian = 'Ваше письмо не может быть доставлено'
const cp1251 = Uint8Array.from(russian, (letter) => {
  const point = letter.codePointAt(0) ?? 0
  return point < 0x80 ? point : point - 0x350
})
const koi8 = Uint8Array.from(
  Buffer.from('93c1dbc520d0c9d3d8cdcf20cec520cdcfd6c5d420c2d9d4d820c4cfd3d4c1d7ccc5cecf', 'hex'),
).map((byte, index) => (index === 0 ? 0xf7 : byte))
const utf8 = new TextEncoder()

describe('text under a wrong label is read as what it is', () => {
  const rows: [name: string, bytes: Uint8Array, label: string, text: string][] = [
    ['windows-1251 as Latin', cp1251, 'iso-8859-1', russian],
    ['windows-1251 without a label', cp1251, '', russian],
    ['KOI8-R as Latin', koi8, 'windows-1252', russian],
    [
      'UTF-8 as iso-2022-jp',
      utf8.encode('送信できませんでした。'),
      'iso-2022-jp',
      '送信できませんでした。',
    ],
    ['UTF-8 as GBK', utf8.encode('您的邮件被退回来了。'), 'gbk', '您的邮件被退回来了。'],
    [
      'Shift_JIS as iso-2022-jp',
      Uint8Array.of(0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b),
      'iso-2022-jp',
      'メール',
    ],
  ]
  for (const [name, bytes, label, text] of rows)
    test(name, () => expect(decodeCharset(bytes, label)).toBe(text))
})

test('Latin text keeps its Latin label', () => {
  const bytes = Uint8Array.from('Empfänger existiert nicht, à bientôt, señor', (letter) =>
    letter.charCodeAt(0),
  )
  expect(decodeCharset(bytes, 'iso-8859-1')).toBe('Empfänger existiert nicht, à bientôt, señor')
})

test('letters that HTML writes by name are read in all languages', () => {
  expect(
    htmlToText('luned&igrave; &Egrave; gr&uuml;&szlig; pr&scaron;i&iacute; &Odblac;r &eogon;'),
  ).toBe('lunedì È grüß pršií Őr ę')
  expect(htmlToText('&Alpha;&pi;ό &sigma;&epsilon; &iquest;&ordm;')).toBe('Από σε ¿º')
  expect(htmlToText('?a=1&mu=2&xacute;&none;')).toBe('?a=1&mu=2x\u0301&none;')
})

test('a link whose words are no address tells it behind them', () => {
  const html =
    '<p>To <a class=x href="mailto:anna%2B1@b.example?subject=x"><b>Anna</b></a>, <a href=MAILTO:c@d.example>C</a></p>'
  expect(htmlToText(withLinks(html))).toBe('To Anna <anna+1@b.example>, C <c@d.example>')
  for (const same of [
    '<a href="mailto:a@b.example">a@b.example</a>',
    '<a href="mailto:%zz@b.example">A</a>',
    '<a href="https://b.example/">A</a>',
  ])
    expect(withLinks(same)).toBe(same)
})

test('lines wrapped within a word are put together, a signature and what is quoted are not', () => {
  const parameters = new Map([['delsp', 'yes']])
  expect(joined('anna@ \nklant.example \n\nx', parameters)).toBe('anna@klant.example \n\nx')
  expect(joined('Bye \n-- \nAnn', parameters)).toBe('Bye \n-- \nAnn')
  expect(joined('On Friday Bob wrote: \n> 550 user \n> unknown \nMy answer', parameters)).toBe(
    'On Friday Bob wrote: \n> 550 user \n> unknown \nMy answer',
  )
  expect(joined('a \nb', new Map())).toBe('a \nb')
})

test('lines that a program broke for the screen are put together where it says so, short ones are not', () => {
  const flowed = new Map([['format', 'Flowed']])
  const text =
    'Your message could not be delivered. Ask \nhelp@klant.example.\n\nanna@klant.example \nGone'
  expect(joined(text, flowed)).toBe(
    'Your message could not be delivered. Ask help@klant.example.\n\nanna@klant.example \nGone',
  )
  expect(joined(text, new Map())).toBe(text)
})
