import { describe, expect, test } from 'bun:test'
import { addressMatcher, canonicalIp } from '../../src/network.ts'
import { parseProxyHeader } from '../../src/smtp/proxy.ts'

/** A version 2 header; `command` 1 is PROXY, 0 LOCAL; `family` 0x11 is TCP4, 0x21 TCP6. */
function version2(command: number, family: number, body: Buffer): Buffer {
  const head = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1')
  const size = Buffer.alloc(2)
  size.writeUInt16BE(body.length)
  return Buffer.concat([head, Buffer.of(0x20 | command, family), size, body])
}

const v4Body = Buffer.of(192, 0, 2, 1, 198, 51, 100, 1, 0x30, 0x39, 0, 25)
const v6Body = Buffer.concat([
  Buffer.from(`20010db8${'0'.repeat(23)}1`.repeat(2), 'hex'),
  Buffer.of(0x30, 0x39, 0, 25),
])

describe('a PROXY header', () => {
  const rows: [string, Buffer | string, unknown][] = [
    [
      'v1 IPv4',
      'PROXY TCP4 192.0.2.1 198.51.100.1 12345 25\r\nEHLO',
      { ip: '192.0.2.1', port: 12_345 },
    ],
    [
      'v1 IPv6',
      'PROXY TCP6 2001:DB8::0:1 2001:db8::2 12345 25\r\n',
      { ip: '2001:db8::1', port: 12_345 },
    ],
    ['v1 health check', 'PROXY UNKNOWN\r\n', null],
    ['v1 unknown with addresses', 'PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n', null],
    ['v2 IPv4', version2(1, 0x11, v4Body), { ip: '192.0.2.1', port: 12_345 }],
    ['v2 IPv6', version2(1, 0x21, v6Body), { ip: '2001:db8::1', port: 12_345 }],
    [
      'v2 with notes',
      version2(1, 0x11, Buffer.concat([v4Body, Buffer.alloc(200)])),
      { ip: '192.0.2.1', port: 12_345 },
    ],
    ['v2 health check', version2(0, 0x00, Buffer.alloc(0)), null],
    ['v2 Unix socket', version2(1, 0x31, Buffer.alloc(216)), null],
  ]
  for (const [name, data, client] of rows) {
    const whole = Buffer.from(data)
    test(`tells the client: ${name}`, () => {
      expect(parseProxyHeader(whole)).toMatchObject({ kind: 'header', client })
    })

    test(`is waited for as long as it is not whole: ${name}`, () => {
      const header = parseProxyHeader(whole)
      const length = header.kind === 'header' ? header.bytes : 0
      for (let end = 0; end < length; end++) {
        expect(parseProxyHeader(whole.subarray(0, end))).toEqual({ kind: 'incomplete' })
      }
    })
  }

  const invalid: [string, Buffer | string][] = [
    ['no header', 'EHLO client.example\r\n'],
    ['lower case', 'proxy TCP4 192.0.2.1 198.51.100.1 1 25\r\n'],
    ['a name for an address', 'PROXY TCP4 client.example 198.51.100.1 1 25\r\n'],
    ['the wrong family', 'PROXY TCP6 192.0.2.1 198.51.100.1 1 25\r\n'],
    ['too few words', 'PROXY TCP4 192.0.2.1\r\n'],
    ['no end', `PROXY TCP4 ${'1'.repeat(120)}`],
    ['v2 with an unknown command', version2(5, 0x11, v4Body)],
    ['v2 too short for its family', version2(1, 0x21, v4Body)],
    ['v2 far too long', version2(1, 0x11, Buffer.alloc(10_000))],
  ]
  for (const [name, data] of invalid) {
    test(`is refused: ${name}`, () => {
      expect(parseProxyHeader(Buffer.from(data))).toEqual({ kind: 'invalid' })
    })
  }
})

describe('an address list', () => {
  test('holds addresses and networks of both families', () => {
    const isIn = addressMatcher(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32', '::1'])
    for (const ip of ['10.255.0.1', '192.0.2.7', '2001:db8:1::5', '::1'])
      expect(isIn(ip)).toBe(true)
    for (const ip of ['11.0.0.1', '192.0.2.8', '2001:db9::1', '::2', ''])
      expect(isIn(ip)).toBe(false)
  })

  test('that is empty holds nobody', () => {
    expect(addressMatcher([])('127.0.0.1')).toBe(false)
  })
})

test('an address has one spelling', () => {
  expect(canonicalIp('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect(canonicalIp('2001:0DB8:0:0::1')).toBe('2001:db8::1')
  expect(canonicalIp('fe80::1%eth0')).toBe('fe80::1')
  expect(canonicalIp('192.0.2.1')).toBe('192.0.2.1')
  expect(canonicalIp('')).toBe('')
})
