import { describe, expect, test } from 'bun:test'
import { FormatRegistry } from '@sinclair/typebox'
import { isLoopback, parseListen } from '../../src/config/format.ts'

describe('a listen address', () => {
  test.each([
    ['0.0.0.0:25', { host: '0.0.0.0', port: 25 }],
    ['localhost:0', { host: 'localhost', port: 0 }],
    ['mx1.example.com:65535', { host: 'mx1.example.com', port: 65_535 }],
    ['[::]:25', { host: '::', port: 25 }],
    ['unix:/run/retour/lmtp.sock', { path: '/run/retour/lmtp.sock' }],
  ])('%s is read', (text, listen) => {
    expect(parseListen(text)).toEqual(listen)
  })

  test.each([
    '25',
    ':25',
    '::1:25',
    '[127.0.0.1]:25',
    '[::1]',
    'host:65536',
    'host:-1',
    'host:',
    '',
  ])('%p is none', (text) => expect(parseListen(text)).toBeNull())
  test.each([
    'tls:0.0.0.0:465',
    'unix:lmtp.sock',
    'unix:',
    'http://host:25',
    'a b:25',
    'host:25\n',
  ])('%p is none either', (text) => expect(parseListen(text)).toBeNull())

  test.each([
    ['127.0.0.1:1', true],
    ['127.9.9.9:1', true],
    ['[::1]:1', true],
    ['localhost:1', true],
    ['unix:/x', true],
    ['0.0.0.0:1', false],
    ['[::]:1', false],
    ['10.0.0.1:1', false],
    ['127.example.com:1', false],
  ])('%s is on loopback: %p', (text, loopback) => {
    const listen = parseListen(text)
    expect(listen && isLoopback(listen)).toBe(loopback)
  })
})

const whsec = (bytes: number) => `whsec_${Buffer.alloc(bytes).toString('base64')}`

describe('formats', () => {
  test.each([
    ['domain', ['example.com', 'localhost', 'xn--bcher-kva.example', 'a-b.c']],
    ['address', ['bounces@example.com', 'a+b=c.d@example.com']],
    ['prefix', ['b', 'retour', 'a-b.c', 'a'.repeat(21)]],
    ['verp-prefix', ['bounces', 'list-return-*', '*-return-*']],
    ['delimiter', ['+', '-', '--', '=']],
    ['cidr', ['10.0.0.0/8', '192.0.2.1', '::1/128', '2001:db8::/32']],
    ['http-url', ['https://example.com/x?y=1', 'http://127.0.0.1:9999', 'http://[::1]:1/']],
    ['name', ['crm', 'CRM_2.x', 'a']],
    ['secret', ['sixteen bytes ok', 'ééééééééé']],
    ['token', ['sixteen-bytes-ok']],
    ['webhook-secret', [whsec(24), whsec(32), whsec(64)]],
    ['message-tag', ['spring sale', 'é€', 'a,b', 'x'.repeat(100)]],
    ['header-value', ['Bearer x', '', 'a\tb']],
  ])('%s takes %p', (format, texts) => {
    const check = FormatRegistry.Get(format)
    expect(texts.filter((text) => !check?.(text))).toEqual([])
  })

  test.each([
    [
      'domain',
      ['', 'Example.com', 'a_b.example', '-a.example', 'a..b', 'a.', 'bücher.example', '192.0.2.1'],
    ],
    [
      'address',
      ['bounces', '@example.com', 'a b@example.com', 'a@', `${'a'.repeat(65)}@b.example`],
    ],
    ['prefix', ['', 'B', 'a b', '-a', 'a-', 'a'.repeat(22)]],
    ['verp-prefix', ['', 'a b', '-a']],
    ['delimiter', ['', '@', 'a', '++++']],
    ['cidr', ['10.0.0.0/33', '::/129', '10.0.0/8', 'example.com', '1.2.3.4/', '1.2.3.4/8/8']],
    [
      'http-url',
      ['ftp://example.com', 'example.com', 'https://', 'https://u:p@example.com/', 'http://h:0/'],
    ],
    ['name', ['', 'a b', '-a', 'a/b', 'a'.repeat(65)]],
    ['secret', ['fifteen bytes 5']],
    ['token', ['fifteen-bytes-5', 'sixteen bytes ok', 'sixteen-bytes-oké']],
    ['webhook-secret', [whsec(23), whsec(65), whsec(32).slice(6), 'whsec_*', '']],
    ['message-tag', ['', 'a;b', 'a\nb', '\0', 'x'.repeat(101)]],
    ['header-value', ['a\nb', 'a\r', 'a\0', '€']],
  ])('%s does not take %p', (format, texts) => {
    const check = FormatRegistry.Get(format)
    expect(texts.filter((text) => check?.(text))).toEqual([])
  })
})
