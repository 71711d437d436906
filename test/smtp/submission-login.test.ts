import { describe, expect, setSystemTime, spyOn, test } from 'bun:test'
import { Logins } from '../../src/smtp/login.ts'
import { processCpuMs } from '../support/cpu.ts'
import { silentLog } from '../support/log.ts'
import type { SmtpClient } from '../support/smtp-client.ts'
import {
  cheapHash,
  ELSEWHERE,
  loggedIn,
  PASSWORD,
  passwordHash,
  plainToken,
  secureClient,
  shop,
  startSubmission,
  submissionOptions,
} from '../support/submission.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const plain = (client: SmtpClient, name: string, password: string, authzid = '') =>
  client.command(`AUTH PLAIN ${plainToken(name, password, authzid)}`)

describe('AUTH', () => {
  test('is PLAIN or LOGIN, in one line or more', async () => {
    const { address } = await startSubmission({ trusted: ELSEWHERE })
    const one = await secureClient(address)
    expect(await one.command('AUTH PLAIN')).toStartWith('334')
    expect(await one.command(plainToken('shop', PASSWORD))).toStartWith('235 ')
    expect(await plain(one, 'shop', PASSWORD)).toStartWith('503 ')
    const two = await secureClient(address)
    expect(await two.command('AUTH LOGIN')).toBe('334 VXNlcm5hbWU6')
    expect(await two.command(base64('shop'))).toBe('334 UGFzc3dvcmQ6')
    expect(await two.command(base64(PASSWORD))).toStartWith('235 ')
    const three = await secureClient(address)
    expect(await three.command(`AUTH LOGIN ${base64('shop')}`)).toBe('334 UGFzc3dvcmQ6')
    expect(await three.command(base64(PASSWORD))).toStartWith('235 ')
    expect(await three.command('EHLO again.example')).not.toContain('AUTH')
  })

  test('says the same of a wrong name and a wrong password, and nobody acts as another', async () => {
    const { address } = await startSubmission({ trusted: ELSEWHERE })
    const client = await secureClient(address)
    const answers = [
      await plain(client, 'shop', 'wrong'),
      await plain(client, 'nobody', PASSWORD),
      await plain(client, 'Shop', PASSWORD),
      await plain(client, 'shop', ''),
      await plain(client, 'shop', PASSWORD, 'admin'),
    ]
    expect(new Set(answers)).toEqual(new Set(['535 5.7.8 user name or password is wrong']))
    expect(await plain(client, 'shop', PASSWORD, 'shop')).toStartWith('235 ')
  })

  test('does not come in the middle of a mail', async () => {
    const { address } = await startSubmission()
    const client = await secureClient(address)
    await client.command('MAIL FROM:<a@b.example>')
    expect(await plain(client, 'shop', PASSWORD)).toStartWith('503 ')
  })

  test('is not logged with the password', async () => {
    const { address, logged } = await startSubmission()
    const client = await secureClient(address)
    await plain(client, 'shop', 'secret-of-mine')
    await plain(client, 'typed-in-the-wrong-field', 'x')
    expect(logged.filter(({ event }) => event === 'wrong login')).toHaveLength(2)
    expect(JSON.stringify(logged)).not.toMatch(/secret-of-mine|typed-in-the-wrong-field/)
  })
})

describe('a user', () => {
  test('sends from his own domains, and reports with the null sender', async () => {
    const user = [shop({ domains: ['shop.example', 'xn--bcher-kva.example'] })]
    const { address } = await startSubmission({ user })
    const client = await loggedIn(address)
    const mail = async (sender: string) => {
      const reply = await client.command(`MAIL FROM:<${sender}> SMTPUTF8`)
      await client.command('RSET')
      return reply.slice(0, 9)
    }
    expect(await mail('a@shop.example')).toBe('250 2.1.0')
    expect(await mail('a@SHOP.example')).toBe('250 2.1.0')
    expect(await mail(Buffer.from('a@bücher.example').toString('latin1'))).toBe('250 2.1.0')
    expect(await mail('')).toBe('250 2.1.0')
    expect(await mail('a@sub.shop.example')).toBe('553 5.7.1')
    expect(await mail('a@notshop.example')).toBe('553 5.7.1')
    expect(await mail('a@shop.example.far.example')).toBe('553 5.7.1')
  })

  test('whose bounces are not tracked says so of every mail', async () => {
    const { address, submissions } = await startSubmission({
      user: [shop({ trackBounces: false })],
    })
    const client = await loggedIn(address)
    await client.mail(['a@b.example'], 'x', 'a@b.example')
    expect(submissions[0]?.trackBounces).toBe(false)
  })

  test('who is gone or has a new password after a reload sends no more', async () => {
    const { address, listener } = await startSubmission({ trusted: ELSEWHERE })
    const client = await loggedIn(address)
    const other = await cheapHash('another password')
    const mayStill = async () => {
      const reply = await client.command('MAIL FROM:<a@b.example>')
      await client.command('RSET')
      return reply.slice(0, 3)
    }
    expect(await mayStill()).toBe('250')
    listener.reload(submissionOptions({ user: [shop({ passwordHash: other })] }))
    expect(await mayStill()).toBe('530')
    listener.reload(submissionOptions({ user: [] }))
    expect(await mayStill()).toBe('530')
    const next = await secureClient(address)
    expect(await next.command('AUTH LOGIN')).toStartWith('500 ')
    listener.reload(submissionOptions({ user: [shop()] }))
    expect(await mayStill()).toBe('250')
  })
})

describe('logins', () => {
  const users = [{ name: 'shop', passwordHash }]
  const clock = { ms: 0 }
  const logins = () =>
    new Logins(
      () => users,
      silentLog,
      () => clock.ms,
    )

  test('of an address that guesses are put off, but for those that were right', async () => {
    const one = logins()
    expect(await one.check('192.0.2.1', 'shop', PASSWORD)).toBe('right')
    for (let i = 0; i < 10; i++) {
      expect(await one.check('192.0.2.1', 'shop', `guess ${i}`)).toBe('wrong')
    }
    expect(await one.check('192.0.2.1', 'shop', 'guess 10')).toBe('later')
    expect(await one.check('192.0.2.1', 'nobody', 'guess')).toBe('later')
    expect(await one.check('192.0.2.1', 'shop', 'guess 3')).toBe('wrong')
    expect(await one.check('192.0.2.1', 'shop', PASSWORD)).toBe('right')
    expect(await one.check('192.0.2.2', 'shop', 'guess 10')).toBe('wrong')
    clock.ms += 600_000
    expect(await one.check('192.0.2.1', 'shop', 'guess 10')).toBe('wrong')
  })

  test('are put off for as long, wherever the clock is set meanwhile', async () => {
    const one = new Logins(() => users, silentLog)
    for (let i = 0; i < 10; i++) await one.check('192.0.2.1', 'shop', `guess ${i}`)
    setSystemTime(Date.now() + 86_400_000)
    const ahead = await one.check('192.0.2.1', 'shop', 'guess 10')
    setSystemTime()
    expect(ahead).toBe('later')
  })

  test('that another address has guessed count for each', async () => {
    const one = logins()
    for (const ip of ['192.0.2.1', '192.0.2.2']) {
      for (let i = 0; i < 10; i++) await one.check(ip, 'shop', `guess ${i}`)
      expect(await one.check(ip, 'shop', 'guess 10')).toBe('later')
    }
  })

  test('with an unknown name are wrong, whatever the password', async () => {
    expect(await logins().check('192.0.2.1', 'nobody', PASSWORD)).toBe('wrong')
  })

  test('with a password that was right are wrong once there is another', async () => {
    const user = { name: 'shop', passwordHash }
    const one = new Logins(() => [user], silentLog)
    expect(await one.check('192.0.2.1', 'shop', PASSWORD)).toBe('right')
    user.passwordHash = await cheapHash('another password')
    expect(await one.check('192.0.2.1', 'shop', PASSWORD)).toBe('wrong')
    expect(await one.check('192.0.2.1', 'shop', 'another password')).toBe('right')
  })

  test('with one wrong password, again and again, lock nobody out', async () => {
    const one = logins()
    for (let i = 0; i < 30; i++) {
      expect(await one.check('192.0.2.1', 'shop', 'of last year')).toBe('wrong')
    }
    expect(await one.check('192.0.2.1', 'shop', PASSWORD)).toBe('right')
  })

  test('of an IPv6 network count as those of one address', async () => {
    const one = logins()
    for (let i = 0; i < 10; i++) await one.check(`2001:db8::${i}`, 'shop', `guess ${i}`)
    expect(await one.check('2001:db8::ffff', 'shop', 'guess')).toBe('later')
    expect(await one.check('2001:db8:0:1::1', 'shop', 'guess')).toBe('wrong')
  })

  test('that come at once with the same password are one check', async () => {
    const one = logins()
    const same = Array.from({ length: 100 }, () => one.check('192.0.2.1', 'shop', PASSWORD))
    expect(new Set(await Promise.all(same))).toEqual(new Set(['right']))
  })

  test('that come at once from everywhere wait for their turn, and the last hear later', async () => {
    const one = logins()
    const known = () => one.check('192.0.2.1', 'shop', 'wrong')
    expect(await known()).toBe('wrong')
    const guesses = Array.from({ length: 400 }, (_, i) =>
      one.check(`192.0.${i >> 8}.${i & 255}`, 'shop', `guess ${i}`),
    )
    // Nothing has to be worked out for it.
    expect(await known()).toBe('wrong')
    const verdicts = await Promise.all(guesses)
    expect(verdicts.filter((verdict) => verdict === 'wrong')).toHaveLength(202)
    expect(verdicts.slice(202)).toEqual(Array(198).fill('later'))
  })

  test('are worked out two at a time, as each takes much memory', async () => {
    let [running, most] = [0, 0]
    using verify = spyOn(Bun.password, 'verify').mockImplementation(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      return false
    })
    const one = logins()
    await Promise.all(
      Array.from({ length: 9 }, (_, i) => one.check(`192.0.2.${i}`, 'shop', `${i}`)),
    )
    expect(verify).toHaveBeenCalledTimes(9)
    expect(most).toBe(2)
  })

  test('with an unknown name cost a check too', async () => {
    const expensive = await Bun.password.hash(PASSWORD, {
      ...{ algorithm: 'argon2id', memoryCost: 16_384, timeCost: 4 },
    })
    const one = new Logins(() => [{ name: 'shop', passwordHash: expensive }], silentLog)
    const time = async (name: string) => {
      const before = processCpuMs()
      expect(await one.check('192.0.2.1', name, `guess ${name}`)).toBe('wrong')
      return processCpuMs() - before
    }
    const known = Math.max(await time('shop'), 1)
    expect(await time('nobody')).toBeGreaterThan(known / 4)
  })

  test('leave the loop to others while a hash is worked out', async () => {
    const expensive = await Bun.password.hash(PASSWORD, {
      ...{ algorithm: 'argon2id', memoryCost: 65_536, timeCost: 3 },
    })
    const one = new Logins(() => [{ name: 'shop', passwordHash: expensive }], silentLog)
    let isDone = false
    const check = one.check('192.0.2.1', 'shop', PASSWORD).finally(() => {
      isDone = true
    })
    let turns = 0
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve))
      turns++
    }
    expect(await check).toBe('right')
    expect(turns).toBeGreaterThan(100)
  })
})
