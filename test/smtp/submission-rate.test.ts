// What counts against `rate_per_hour`.

import { expect, setSystemTime, test } from 'bun:test'
import { until } from '../support/patience.ts'
import type { SmtpClient } from '../support/smtp-client.ts'
import { loggedIn, shop, startSubmission, type TestSubmission } from '../support/submission.ts'

const MAIL = 'Subject: x\r\n\r\ny'
const FROM = 'sender@shop.example'

/** Drops the connection, and waits until the server has seen that. */
async function gone(client: SmtpClient, listener: TestSubmission['listener']): Promise<void> {
  const { sessions } = listener.counts()
  client.close()
  await until(() => listener.counts().sessions < sessions)
}

test('a mail that nobody took counts none of its recipients', async () => {
  const { address, queue, listener } = await startSubmission({ user: [shop({ ratePerHour: 2 })] })
  const client = await loggedIn(address)
  const both = ['a@b.example', 'b@b.example']
  const offer = async (to: SmtpClient) => {
    await to.command(`MAIL FROM:<${FROM}>`)
    for (const one of both) expect(await to.command(`RCPT TO:<${one}>`)).toStartWith('250 ')
  }
  for (const forget of ['RSET', 'EHLO again.example']) {
    await offer(client)
    await client.command(forget)
  }
  const take = queue.take
  queue.take = () => Promise.reject(new Error('disk full'))
  expect(await client.mail(both, MAIL, FROM)).toStartWith('451 ')
  queue.take = async () => ({ kind: 'refused', why: 'loop' })
  expect(await client.mail(both, MAIL, FROM)).toStartWith('554 ')
  expect(await client.mail(both, 'x'.repeat(100_001), FROM)).toStartWith('552 ')
  queue.take = take
  const leaving = await loggedIn(address)
  await offer(leaving)
  await leaving.command('DATA')
  leaving.send('Subject: half\r\n')
  await gone(leaving, listener)
  expect(await client.mail(both, MAIL, FROM)).toStartWith('250 ')
  await client.command(`MAIL FROM:<${FROM}>`)
  expect(await client.command(`RCPT TO:<${both[0]}>`)).toStartWith('450 4.7.1 ')
})

test('an hour is an hour, wherever the clock is set meanwhile', async () => {
  const { address } = await startSubmission({ user: [shop({ ratePerHour: 1 })] })
  const client = await loggedIn(address)
  expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('250 ')
  setSystemTime(Date.now() + 86_400_000)
  await client.command(`MAIL FROM:<${FROM}>`)
  const reply = await client.command('RCPT TO:<a@b.example>')
  setSystemTime()
  expect(reply).toStartWith('450 4.7.1 ')
})

test('a mail that was taken counts although its sender left before he heard of it', async () => {
  const { address, queue, listener } = await startSubmission({ user: [shop({ ratePerHour: 1 })] })
  const [taking, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const take = queue.take
  queue.take = async (submission) => {
    taking.resolve()
    await taken.promise
    return await take(submission)
  }
  const leaving = await loggedIn(address)
  void leaving.mail(['a@b.example'], MAIL, FROM).catch(() => {})
  await taking.promise
  await gone(leaving, listener)
  taken.resolve()
  const client = await loggedIn(address)
  await client.command(`MAIL FROM:<${FROM}>`)
  expect(await client.command('RCPT TO:<a@b.example>')).toStartWith('450 ')
})
