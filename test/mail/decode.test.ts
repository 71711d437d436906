import { describe, expect, test } from 'bun:test'
import { decodeCharset } from '../../src/mail/decode.ts'

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
