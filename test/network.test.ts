import { expect, test } from 'bun:test'
import { isPublic, publicOr } from '../src/network.ts'

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '::ffff:0:10.0.0.1',
  '64:ff9b::10.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::1',
  '64:ff9b:1::8.8.8.8',
  '100::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  'localhost',
  '',
])('%p is not public', (ip) => {
  expect(isPublic(ip)).toBe(false)
})

test.each([
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '169.253.0.1',
  '193.0.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::1',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
])('%p is public', (ip) => {
  expect(isPublic(ip)).toBe(true)
})

test('a list adds single neighbours, however they are spelled', () => {
  const may = publicOr(['10.1.2.0/24', '::1'])
  expect(['10.1.2.3', '::ffff:10.1.2.3', '0:0:0:0:0:0:0:1', '8.8.8.8'].every(may)).toBe(true)
  expect(['10.1.3.1', '127.0.0.1', 'fe80::1'].some(may)).toBe(false)
})
