import { describe, expect, test } from 'bun:test'
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { directoryOfFile } from '../support/directory.ts'
import { startIntake } from '../support/intake.ts'
import { hasIpv6 } from '../support/port.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const directory = directoryOfFile()

const onSocket = (name: string) => ({ listen: [], lmtp: [`unix:${join(directory, name)}`] })

describe('a listener', () => {
  const ip = hasIpv6 ? '::1' : '127.0.0.1'
  const second = hasIpv6 ? '[::1]' : ip
  test(`stands on every address, IPv4, ${ip} and a Unix socket, SMTP first`, async () => {
    const lmtp = `unix:${join(directory, 'all.sock')}`
    const { listener, arrivals } = await startIntake({
      listen: ['127.0.0.1:0', `${second}:0`],
      lmtp: [lmtp],
    })
    const [v4 = '', other = '', unix = ''] = listener.addresses
    expect(v4).toMatch(/^127\.0\.0\.1:[1-9]\d*$/)
    expect(other).toStartWith(`${second}:`)
    expect(other).not.toEndWith(':0')
    expect(unix).toBe(lmtp)
    for (const address of [v4, other, unix]) {
      const client = await SmtpClient.greet(address, address === unix ? 'LHLO x' : 'EHLO x')
      expect(await client.mail(['b-1@bounces.example'], 'x')).toStartWith('250 ')
    }
    expect(arrivals.map(({ peer }) => [peer.ip, peer.via])).toEqual([
      ['127.0.0.1', 'smtp'],
      [ip, 'smtp'],
      ['', 'lmtp'],
    ])
  })

  test('says which address is taken, and leaves none open', async () => {
    const { address } = await startIntake()
    const socket = join(directory, 'half.sock')
    const attempt = startIntake({ listen: [`unix:${socket}`, address] })
    await expect(attempt).rejects.toThrow(
      `cannot listen on ${address}: another process listens on it`,
    )
    expect(existsSync(socket)).toBe(false)
  })
})

describe('a Unix socket', () => {
  test('may be used by other users, and is gone after closing', async () => {
    const { listener } = await startIntake(onSocket('mode.sock'))
    const path = join(directory, 'mode.sock')
    expect(statSync(path).mode & 0o777).toBe(0o666)
    await listener.close(0)
    expect(existsSync(path)).toBe(false)
  })

  test('that a crash left behind is replaced', async () => {
    const path = join(directory, 'stale.sock')
    const script = `require('node:net').createServer().listen(${JSON.stringify(path)},
      () => process.kill(process.pid, 'SIGKILL'))`
    Bun.spawnSync([process.execPath, '-e', script])
    expect(statSync(path).isSocket()).toBe(true)
    const { address } = await startIntake(onSocket('stale.sock'))
    const client = await SmtpClient.connect(address)
    expect(await client.reply()).toStartWith('220 ')
  })

  test('that another process listens on is left alone', async () => {
    const { address } = await startIntake(onSocket('live.sock'))
    const attempt = startIntake(onSocket('live.sock'))
    await expect(attempt).rejects.toThrow('another process listens on it')
    const client = await SmtpClient.connect(address)
    expect(await client.reply()).toStartWith('220 ')
  })

  test('says that the directory of a socket is missing', async () => {
    await expect(startIntake(onSocket('nowhere/x.sock'))).rejects.toThrow(
      'its directory does not exist',
    )
  })

  test('never replaces a file that is no socket', async () => {
    const path = join(directory, 'precious.txt')
    writeFileSync(path, 'precious')
    const attempt = startIntake(onSocket('precious.txt'))
    await expect(attempt).rejects.toThrow('the file is there already and is no socket')
    expect(existsSync(path)).toBe(true)
  })
})

test('a listener tells that it listens no more: closed, or its socket file gone', async () => {
  const gone = await startIntake(onSocket('gone.sock'))
  expect(gone.listener.isListening()).toBe(true)
  rmSync(join(directory, 'gone.sock'))
  expect(gone.listener.isListening()).toBe(false)
  const { listener } = await startIntake()
  expect(listener.isListening()).toBe(true)
  await listener.close(0)
  expect(listener.isListening()).toBe(false)
})
