import { expect, test } from 'bun:test'
import { domainToASCII, domainToUnicode } from 'node:url'
import { inScript, searchFor } from '../../src/admin/ui/domain.ts'
import { randomOf } from '../support/random.ts'

test.each([
  ['alice@example.org', 'alice@example.org', ''],
  ['example.org', 'example.org', ''],
  ['alice@xn--bcher-kva.example', 'alice@bücher.example', 'xn--bcher-kva.example'],
  ['alice@bücher.example', 'alice@bücher.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'bücher.example', 'xn--bcher-kva.example'],
  ['@xn--bcher-kva.example', '@bücher.example', 'xn--bcher-kva.example'],
  ['j@почта.xn--p1ai', 'j@почта.рф', 'xn--80a1acny.xn--p1ai'],
  // Not that of apple.com: the first letter is Cyrillic.
  ['xn--pple-43d.com', 'аpple.com', 'xn--pple-43d.com'],
  ['"a@b"@xn--fiqs8s', '"a@b"@中国', 'xn--fiqs8s'],
])('%s is shown as %s, with %p', (address, text, ascii) => {
  expect(inScript(address)).toEqual({ text, ascii })
})

test.each([
  '',
  '*',
  'nobody',
  'an unknown recipient',
  'xn--',
  'a@xn--\u0001',
  'a@xn--0.example',
  'a@xn--99999999999999.example',
  `a@xn--${'a9'.repeat(2000)}`,
  `a@xn--${'9'.repeat(300)}a${'a'.repeat(300)}`,
  'a@xn--example-.org',
  'a@http://xn--bcher-kva.example/',
  'a@[IPv6:2001:db8::1]',
  'a@xn--bcher-kva.example:25',
])('%s is no domain in another script, and stays', (address) => {
  expect(inScript(address)).toEqual({ text: address, ascii: '' })
})

test('domains of any script are read as the platform reads them', () => {
  const random = randomOf(7)
  const scripts = [
    'äöüß',
    'абвгд',
    '中国日本語',
    'ひらがな',
    'اختبار',
    'हिन्दी',
    '한국어',
    '😀🎈',
    'abc-1',
  ]
  const letter = () => {
    const signs = [...(scripts[Math.floor(random() * scripts.length)] ?? '')]
    return signs[Math.floor(random() * signs.length)]
  }
  let read = 0
  for (let round = 0; round < 3000; round++) {
    const ascii = domainToASCII(Array.from({ length: 1 + (round % 12) }, letter).join(''))
    if (!ascii.includes('xn--')) continue
    read++
    expect(inScript(ascii)).toEqual({ text: domainToUnicode(ascii), ascii })
  }
  expect(read).toBeGreaterThan(1000)
})

test('an address is searched for as such, a local name as a recipient', () => {
  expect(searchFor('alice@example.org')).toEqual({ q: 'alice@example.org' })
  expect(searchFor('alice')).toEqual({ recipient: 'alice' })
})
