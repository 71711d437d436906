import { expect, test } from 'bun:test'
import { decodeTransfer, lostEncoding } from '../../src/mail/transfer.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const long = 'Your message could not be delivered to the recipient whose name is'

test('quoted-printable is known by its lines, also where no field tells of it', () => {
  expect(lostEncoding(bytes(`${long} J=C3=B6rg of the =\nsales department.\n`))).toBe(
    'quoted-printable',
  )
  expect(lostEncoding(bytes(`${long} Anna van =\r\nLeeuwen.\r\n`))).toBe('quoted-printable')
})

test('a text that only has equals signs is as it reads', () => {
  for (const text of [
    'a = b\n',
    `${long} x=y and =\nmore\n`,
    `${'='.repeat(60)}\n${long}\n`,
    'TWFpbCB0aGF0IGVuZHMgaW4gdGhlIHNpZ24gb2YgaXRzIHBhZGRpbmcgYXQgbGFzdA=\n--\n',
  ])
    expect(lostEncoding(bytes(text))).toBe('')
})

test('what is no code of quoted-printable stays as it is, and a line may be broken behind blanks', () => {
  const decoded = decodeTransfer(
    bytes('a=b1 =zz =/1 =3D=3d=0A=C3=A9 and= \t\r\nmore='),
    'quoted-printable',
  )
  expect(new TextDecoder().decode(decoded)).toBe('a\u{fffd} =zz =/1 ==\né andmore')
})
