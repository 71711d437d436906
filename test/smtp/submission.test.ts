import { describe, expect, test } from 'bun:test'
import { SmtpClient } from '../support/smtp-client.ts'
import {
  ELSEWHERE,
  loggedIn,
  PASSWORD,
  plainToken,
  secureClient,
  shop,
  startSubmission,
} from '../support/submission.ts'

const MAIL = 'Subject: x\r\n\r\ny'
const FROM = 'sender@shop.example'

describe('a session', () => {
  test('with STARTTLS offers AUTH after it, and queues mail', async () => {
    const { address, submissions } = await startSubmission({ trusted: ELSEWHERE })
    const client = await SmtpClient.connect(address)
    expect(await client.reply()).toStartWith('220 mx.retour.example ESMTP')
    const clear = await client.command('EHLO client.example')
    for (const extension of ['STARTTLS', 'DSN', 'SMTPUTF8', '8BITMIME', 'PIPELINING']) {
      expect(clear).toContain(extension)
    }
    expect(clear).toContain('SIZE 100000')
    expect(clear).not.toContain('AUTH')
    await client.startTls()
    expect(await client.command('EHLO client.example')).toContain('AUTH PLAIN LOGIN')
    const token = plainToken('shop', PASSWORD)
    expect(await client.command(`AUTH PLAIN ${token}`)).toStartWith('235 2.7.0 ')
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toBe('250 2.6.0 queued as id1')
    expect(submissions).toMatchObject([
      {
        envelope: FROM,
        recipients: [
          { address: 'a@b.example', dsn: { notify: [], ret: null, envid: '', orcpt: '' } },
        ],
        trackBounces: true,
        from: { user: 'shop', ip: '127.0.0.1', helo: 'client.example', protocol: 'ESMTPSA' },
      },
    ])
    expect(Buffer.from(submissions[0]?.raw ?? []).toString()).toBe(`${MAIL}\r\n`)
  })

  test('with TLS from the start is greeted inside of it', async () => {
    const { tlsAddress, submissions } = await startSubmission({ trusted: ELSEWHERE })
    const client = await SmtpClient.connectTls(tlsAddress)
    expect(await client.reply()).toStartWith('220 mx.retour.example ESMTP')
    const extensions = await client.command('EHLO client.example')
    expect(extensions).toContain('AUTH PLAIN LOGIN')
    expect(extensions).not.toContain('STARTTLS')
    await client.command(`AUTH PLAIN ${plainToken('shop', PASSWORD)}`)
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('250 ')
    expect(await client.command('QUIT')).toStartWith('221 ')
    expect(submissions[0]?.from.protocol).toBe('ESMTPSA')
  })

  test('of a trusted address needs neither TLS nor AUTH', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('250 ')
    const old = await SmtpClient.greet(address, 'HELO client.example')
    expect(await old.mail(['a@b.example'], MAIL)).toStartWith('250 ')
    expect(submissions.map(({ from }) => `${from.user}/${from.protocol}`)).toEqual([
      '/ESMTP',
      '/SMTP',
    ])
    expect(submissions.map(({ envelope }) => envelope)).toEqual([FROM, ''])
  })

  test('of a trusted address may use TLS, and log in, all the same', async () => {
    const { address, submissions } = await startSubmission()
    const client = await secureClient(address)
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('250 ')
    await client.command(`AUTH PLAIN ${plainToken('shop', PASSWORD)}`)
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('250 ')
    expect(submissions.map(({ from }) => `${from.user}/${from.protocol}`)).toEqual([
      '/ESMTPS',
      'shop/ESMTPSA',
    ])
  })

  test('sends one mail after the other, pipelined', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    const one = `MAIL FROM:<${FROM}>\r\nRCPT TO:<a@b.example>\r\nDATA\r\n`
    client.send(one)
    const replies = [await client.reply(), await client.reply(), await client.reply()]
    expect(replies.map((reply) => reply.slice(0, 9))).toEqual([
      '250 2.1.0',
      '250 2.1.5',
      expect.stringMatching(/^354 /),
    ])
    client.send(`one\r\n.\r\n${one}`)
    for (let i = 0; i < 4; i++) await client.reply()
    client.send('two\r\n.\r\n')
    expect(await client.reply()).toStartWith('250 ')
    expect(submissions.map(({ raw }) => Buffer.from(raw).toString())).toEqual([
      'one\r\n',
      'two\r\n',
    ])
  })
})

describe('the envelope', () => {
  test('keeps each recipient once, by its local part as it stands', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    const given = ['A@B.example', 'a@b.example', 'a@b.EXAMPLE', '"john doe"@b.example']
    expect(await client.mail(given, MAIL, FROM)).toBe('250 2.6.0 queued as id1 id2 id3')
    expect(submissions[0]?.recipients.map((one) => one.address)).toEqual([
      'A@b.example',
      'a@b.example',
      '"john doe"@b.example',
    ])
  })

  test('takes another script with SMTPUTF8, its domain in ASCII', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    const utf8 = (text: string) => client.command(Buffer.from(text).toString('latin1'))
    expect(await utf8('MAIL FROM:<jörg@bücher.example>')).toStartWith('553 5.6.7 ')
    expect(await utf8('MAIL FROM:<jörg@bücher.example> SMTPUTF8')).toStartWith('250 ')
    expect(await utf8('RCPT TO:<anna@köln.example>')).toStartWith('250 ')
    await client.command('DATA')
    client.send(`${MAIL}\r\n.\r\n`)
    expect(await client.reply()).toStartWith('250 ')
    expect(submissions[0]).toMatchObject({
      envelope: 'jörg@xn--bcher-kva.example',
      recipients: [{ address: 'anna@xn--kln-sna.example' }],
      from: { protocol: 'UTF8SMTP' },
    })
    await client.command(`MAIL FROM:<${FROM}>`)
    expect(await utf8('RCPT TO:<anna@köln.example>')).toStartWith('553 5.6.7 ')
  })

  test('passes on what the sender wants to be told', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    await client.command(`MAIL FROM:<${FROM}> RET=hdrs ENVID=order+2B1 BODY=8BITMIME SIZE=10`)
    await client.command('RCPT TO:<a@b.example> NOTIFY=success,DELAY ORCPT=rfc822;A+2Bx@b.example')
    await client.command('RCPT TO:<b@b.example> NOTIFY=NEVER')
    await client.command('DATA')
    client.send(`${MAIL}\r\n.\r\n`)
    expect(await client.reply()).toStartWith('250 ')
    const common = { ret: 'HDRS', envid: 'order+1' } as const
    expect(submissions[0]?.recipients.map(({ dsn }) => dsn)).toEqual([
      { ...common, notify: ['SUCCESS', 'DELAY'], orcpt: 'rfc822;A+2Bx@b.example' },
      { ...common, notify: ['NEVER'], orcpt: '' },
    ])
  })

  test.each([
    ['MAIL FROM:<a@b.example> RET=SOME', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> RET=FULL RET=HDRS', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> ENVID=a=b', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> ENVID=+0A', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> ENVID=+2', '501 5.5.4'],
    [`MAIL FROM:<a@b.example> ENVID=${'x'.repeat(101)}`, '501 5.5.4'],
    ['MAIL FROM:<a@b.example> BODY=BINARYMIME', '555 5.5.4 BODY is 7BIT or 8BITMIME here'],
    ['MAIL FROM:<a@b.example> BODY', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> body=7bit', '250 2.1.0'],
    ['MAIL FROM:<a@b.example> SIZE=many', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> SIZE=100001', '552 5.3.4'],
    ['MAIL FROM:<a@b.example> SMTPUTF8=1', '501 5.5.4'],
    ['MAIL FROM:<a@b.example> HOLDFOR=10', '555 5.5.4'],
    ['MAIL FROM:<a@b.example>RET=FULL', '501 5.1.7'],
    ['MAIL FROM:<root>', '501 5.1.7'],
    ['MAIL FROM:a@b.example', '501 5.1.7'],
    ['MAIL FROM:<a@b..example>', '501 5.1.7'],
    ['MAIL FROM:<a@b.example> AUTH=<>', '250 2.1.0'],
    ['MAIL FROM: <a@b.example>', '250 2.1.0'],
    ['MAIL FROM:<root@web_01.internal>', '250 2.1.0'],
    ['mail from:<>', '250 2.1.0'],
  ])('of %p is answered %p', async (line, answer) => {
    const { address } = await startSubmission()
    const client = await SmtpClient.greet(address)
    expect(`${await client.command(line)} `).toStartWith(`${answer} `)
  })

  test.each([
    ['RCPT TO:<a@b.example> NOTIFY=ALWAYS', '501 5.5.4'],
    ['RCPT TO:<a@b.example> NOTIFY=NEVER,DELAY', '501 5.5.4'],
    ['RCPT TO:<a@b.example> NOTIFY', '501 5.5.4'],
    ['RCPT TO:<a@b.example> NOTIFY=DELAY NOTIFY=DELAY', '501 5.5.4'],
    ['RCPT TO:<a@b.example> ORCPT=a@b.example', '501 5.5.4'],
    ['RCPT TO:<a@b.example> ORCPT=rfc822;a+b', '501 5.5.4'],
    [`RCPT TO:<a@b.example> ORCPT=rfc822;${'x'.repeat(500)}`, '501 5.5.4'],
    ['RCPT TO:<a@b.example> RRVS=x', '555 5.5.4'],
    ['RCPT TO:<>', '501 5.1.3'],
    ['RCPT TO:<root>', '501 5.1.3'],
    ['RCPT TO:<a@[127.0.0.1]>', '553 5.1.2'],
    ['RCPT TO:<a@127.0.0.1>', '553 5.1.2'],
    ['RCPT TO:<a@0x7f.1>', '553 5.1.2'],
    ['RCPT TO:<a@b/c>', '553 5.1.2'],
    ['RCPT TO:<a@b@c.example>', '501 5.1.3'],
    [`RCPT TO:<${'a'.repeat(250)}@b.example>`, '501 5.1.3'],
    ['RCPT TO:<@relay.example:a@b.example>', '250 2.1.5'],
    ['RCPT TO:<"a@b"@b.example>', '250 2.1.5'],
    ['RCPT TO:<root@_web_.b.example>', '250 2.1.5'],
  ])('with %p is answered %p', async (line, answer) => {
    const { address } = await startSubmission()
    const client = await SmtpClient.greet(address)
    await client.command(`MAIL FROM:<${FROM}>`)
    expect(await client.command(line)).toStartWith(`${answer} `)
  })

  test('to the postmaster of nowhere goes to the one of the domain that it is from', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    expect(await client.mail(['Postmaster'], MAIL, FROM)).toStartWith('250 ')
    expect(submissions[0]?.recipients).toMatchObject([{ address: 'Postmaster@shop.example' }])
    await client.command('MAIL FROM:<>')
    expect(await client.command('RCPT TO:<postmaster>')).toBe(
      '501 5.1.3 this is no recipient address; write RCPT TO:<user@domain>',
    )
  })

  test('is forgotten at RSET and EHLO, and built in order', async () => {
    const { address } = await startSubmission()
    const client = await SmtpClient.greet(address)
    expect(await client.command('RCPT TO:<a@b.example>')).toStartWith('503 ')
    for (const forget of ['RSET', 'EHLO again.example']) {
      await client.command(`MAIL FROM:<${FROM}>`)
      expect(await client.command(`MAIL FROM:<${FROM}>`)).toStartWith('503 ')
      await client.command('RCPT TO:<a@b.example>')
      await client.command(forget)
      expect(await client.command('DATA')).toStartWith('503 ')
      expect(await client.command('RCPT TO:<a@b.example>')).toStartWith('503 ')
    }
  })
})

describe('limits', () => {
  test('of size, recipients and the hour are those of the user', async () => {
    const user = [
      shop({ sizeMaxBytes: 2000, recipientsMax: 2, ratePerHour: 3 }),
      shop({ name: 'other' }),
    ]
    const { address } = await startSubmission({ user })
    const client = await loggedIn(address)
    expect(await client.command(`MAIL FROM:<${FROM}> SIZE=2001`)).toStartWith('552 5.3.4 ')
    expect(await client.mail(['a@b.example'], 'x'.repeat(2001), FROM)).toStartWith('552 5.3.4 ')
    expect(await client.mail(['a@b.example', 'b@b.example'], MAIL, FROM)).toStartWith('250 ')
    await client.command(`MAIL FROM:<${FROM}>`)
    const rcpt = (name: string) => client.command(`RCPT TO:<${name}@b.example>`)
    expect(await rcpt('a')).toStartWith('250 ')
    expect(await rcpt('b')).toStartWith('450 4.7.1 ')
    const other = await loggedIn(address, 'other')
    await other.command(`MAIL FROM:<${FROM}>`)
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(await other.command(`RCPT TO:<${name}@b.example>`)).toStartWith('250 ')
    }
  })

  test('of the section hold for trusted addresses', async () => {
    const { address } = await startSubmission({ sizeMaxBytes: 1500, recipientsMax: 1 })
    const client = await SmtpClient.greet(address)
    expect(await client.mail(['a@b.example'], 'x'.repeat(1501), FROM)).toStartWith('552 ')
    await client.command(`MAIL FROM:<${FROM}>`)
    await client.command('RCPT TO:<a@b.example>')
    expect(await client.command('RCPT TO:<b@b.example>')).toStartWith('452 ')
  })
})

describe('trouble', () => {
  test('with the store is a 451, a loop a 554, and the session goes on', async () => {
    const { address, queue, listener } = await startSubmission()
    const client = await SmtpClient.greet(address)
    const take = queue.take
    queue.take = () => Promise.reject(new Error('disk full'))
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toBe(
      '451 4.3.0 temporary failure, try again later',
    )
    queue.take = async () => ({ kind: 'refused', why: 'loop' })
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('554 5.4.6 ')
    queue.take = take
    expect(await client.mail(['a@b.example'], MAIL, FROM)).toStartWith('250 ')
    expect(listener.counts()).toMatchObject({ mailsAccepted: 1, mailsRefused: 1, mailsFailed: 1 })
  })

  test('of too many recipients for one line names the first ids', async () => {
    const { address } = await startSubmission({ recipientsMax: 100 })
    const client = await SmtpClient.greet(address)
    const recipients = Array.from({ length: 20 }, (_, i) => `a${i}@b.example`)
    const reply = await client.mail(recipients, MAIL, FROM)
    expect(reply).toEndWith('id14 id15 and 5 more')
    expect(reply.length).toBeLessThan(510)
  })
})
