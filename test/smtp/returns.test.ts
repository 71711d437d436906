import { describe, expect, test } from 'bun:test'
import { startIntake } from '../support/intake.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'

describe('a session', () => {
  test('is greeted with the host name and no version', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.connect(address)
    expect(await client.reply()).toBe('220 mx.retour.example ESMTP Retour')
  })

  test('is greeted at once, also when it talks first', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.connect(address)
    client.send('EHLO client.example\r\n')
    expect(await client.reply()).toStartWith('220 ')
    expect(await client.reply()).toStartWith('250-')
  })

  test('is offered the extensions, and neither AUTH nor STARTTLS without a certificate', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.connect(address)
    await client.reply()
    const extensions = (await client.command('EHLO client.example')).split('\n')
    expect(extensions).toEqual([
      '250-mx.retour.example',
      '250-PIPELINING',
      '250-8BITMIME',
      '250-SMTPUTF8',
      '250-ENHANCEDSTATUSCODES',
      '250 SIZE 100000',
    ])
    expect(await client.command('STARTTLS')).toStartWith('500 5.5.2 ')
    expect(await client.command('AUTH PLAIN AGEAYg==')).toStartWith('500 5.5.2 ')
  })

  test('hands in a mail from the null sender', async () => {
    const { address, arrivals, lastMail } = await startIntake()
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'Subject: hi\r\n\r\nbody')).toBe('250 2.6.0 message stored')
    expect(arrivals).toHaveLength(1)
    expect(arrivals[0]).toMatchObject({
      mailFrom: '',
      recipients: [{ address: OURS, value: { kind: 'verp', recipient: `of ${OURS}` } }],
      peer: { ip: '127.0.0.1', helo: 'client.example', tls: false, via: 'smtp' },
    })
    expect(lastMail()).toBe('Subject: hi\r\n\r\nbody\r\n')
    expect(await client.command('QUIT')).toStartWith('221 2.0.0 ')
  })

  test('takes so much mail for one address in an hour, and goes on for others', async () => {
    const { address, arrivals, logged } = await startIntake({}, { addressMaxBytes: 100 })
    const client = await SmtpClient.greet(address)
    for (const size of [90, 90]) {
      expect(await client.mail([OURS], 'x'.repeat(size))).toStartWith('250 ')
    }
    await client.command('MAIL FROM:<>')
    expect(await client.command(`RCPT TO:<B-1@bounces.example>`)).toStartWith('450 4.2.2 ')
    expect(await client.command('RCPT TO:<b-2@bounces.example>')).toStartWith('250 ')
    expect(arrivals).toHaveLength(2)
    expect(logged).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ why: 'addressSpent' }) }),
    )
  })

  test('does not count mail that was not kept', async () => {
    const intake = await startIntake({}, { addressMaxBytes: 1 })
    const client = await SmtpClient.greet(intake.address)
    intake.store.accept = () => Promise.reject(new Error('disk full'))
    expect(await client.mail([OURS], 'x')).toStartWith('451 ')
    intake.store.accept = async () => {}
    expect(await client.mail([OURS], 'x')).toStartWith('250 ')
  })

  test('hands in several mails, each with its own sender and recipients', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.mail([OURS], 'one', 'alice@sender.example')
    await client.mail(['b-2@bounces.example', 'b-3@bounces.example'], 'two')
    expect(arrivals.map(({ mailFrom }) => mailFrom)).toEqual(['alice@sender.example', ''])
    expect(arrivals.map(({ recipients }) => recipients.map((each) => each.address))).toEqual([
      [OURS],
      ['b-2@bounces.example', 'b-3@bounces.example'],
    ])
  })

  test('may pipeline a whole conversation in one segment', async () => {
    const { address, arrivals, lastMail } = await startIntake()
    const client = await SmtpClient.connect(address)
    await client.reply()
    const mail = (id: number) =>
      `MAIL FROM:<>\r\nRCPT TO:<b-${id}@bounces.example>\r\nDATA\r\nmail ${id}\r\n.\r\n`
    client.send(`EHLO client.example\r\n${mail(1)}${mail(2)}QUIT\r\n`)
    const codes = (await client.closed()).match(/^\d{3}(?= )/gm)
    expect(codes?.join(' ')).toBe('250 250 250 354 250 250 250 354 250 221')
    expect(arrivals).toHaveLength(2)
    expect(lastMail()).toBe('mail 2\r\n')
  })

  test('may arrive byte by byte', async () => {
    const { address, arrivals, lastMail } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.sendByteWise(`MAIL FROM:<>\r\nRCPT TO:<${OURS}>\r\nDATA\r\n`)
    for (const code of ['250', '250', '354']) expect(await client.reply()).toStartWith(code)
    await client.sendByteWise('..\r\n...a\r\n.b\n..c\r\n\r\n.\r\n')
    expect(await client.reply()).toStartWith('250 ')
    expect(lastMail()).toBe('.\r\n..a\r\n.b\n..c\r\n\r\n')
    expect(arrivals).toHaveLength(1)
  })

  test('takes UTF-8 addresses, and an internationalised domain in its ASCII form', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    client.send(Buffer.from('MAIL FROM:<josé@exämple.de> SMTPUTF8 BODY=8BITMIME\r\n'))
    expect(await client.reply()).toStartWith('250 2.1.0')
    await client.command(`RCPT TO:<${OURS}>`)
    await client.command('DATA')
    await client.command('.')
    expect(arrivals[0]?.mailFrom).toBe('josé@xn--exmple-cua.de')
  })

  test('is not refused for a sender that is no address', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    const senders = ['<MAILER-DAEMON>', '<a..b.@docomo.example>', 'root@host.example', '<a b@c@d>']
    for (const sender of senders) {
      expect(await client.command(`MAIL FROM:${sender} SIZE=10`)).toStartWith('250 2.1.0')
      await client.command(`RCPT TO:<${OURS}>`)
      await client.command('DATA')
      expect(await client.command('.')).toStartWith('250 ')
    }
    expect(arrivals.map(({ mailFrom }) => mailFrom)).toEqual([
      'MAILER-DAEMON',
      'a..b.@docomo.example',
      'root@host.example',
      'a b@c@d',
    ])
    expect(await client.command('MAIL FROM:<a\rb@c>')).toStartWith('501 5.1.7')
  })

  test('is not refused for parameters of MAIL that nobody announced', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    for (const parameters of ['XSHADOW=1', 'RET=HDRS ENVID=a SIZE=10', 'AUTH=<>', '=']) {
      expect(await client.command(`MAIL FROM:<> ${parameters}`)).toStartWith('250 2.1.0')
      await client.command(`RCPT TO:<${OURS}>`)
      await client.command('DATA')
      expect(await client.command('.')).toStartWith('250 ')
    }
    expect(arrivals.map(({ mailFrom }) => mailFrom)).toEqual(['', '', '', ''])
  })

  test('is not refused for how it writes a recipient', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    for (const written of [OURS, ` ${OURS}`, `<${OURS}> NOTIFY=`, `<${OURS}> ORCPT=a ORCPT=b`]) {
      expect(await client.command(`RCPT TO:${written}`)).toBe('250 2.1.5 Accepted')
    }
    expect(await client.command(`RCPT TO:<${OURS}`)).toStartWith('501 5.1.3')
    expect(await client.command('RCPT TO:<a\rb@bounces.example>')).toStartWith('501 5.1.3')
    expect(await client.command('RCPT TO:x@elsewhere.example')).toStartWith('550 5.7.1')
    await client.command('DATA')
    expect(await client.command('.')).toStartWith('250 ')
    expect(arrivals[0]?.recipients.map((each) => each.address)).toEqual([OURS])
  })

  test('is not refused for a name of several words', async () => {
    const { address, arrivals } = await startIntake()
    for (const greeting of ['EHLO Front Desk', 'HELO front  desk of us']) {
      const client = await SmtpClient.connect(address)
      await client.reply()
      expect(await client.command(greeting)).toStartWith('250')
      expect(await client.mail([OURS], 'x')).toStartWith('250 ')
      expect(arrivals.at(-1)?.peer.helo).toBe('front')
    }
  })

  test('keeps the sender of the open transaction when a second MAIL is refused', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<first@sender.example>')
    expect(await client.command('MAIL FROM:<second@sender.example>')).toStartWith('503 5.5.1')
    await client.command(`RCPT TO:<${OURS}>`)
    await client.command('DATA')
    await client.command('.')
    expect(arrivals[0]?.mailFrom).toBe('first@sender.example')
  })

  test('does not learn from VRFY or EXPN who is here', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    const known = await client.command(`VRFY ${OURS}`)
    expect(known).toStartWith('252 ')
    expect(await client.command('VRFY nobody@elsewhere.example')).toBe(known)
    expect(await client.command('EXPN list')).toStartWith('500 ')
  })
})
