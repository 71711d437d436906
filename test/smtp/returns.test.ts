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
      recipients: [{ address: OURS, value: `id of ${OURS}` }],
      peer: { ip: '127.0.0.1', helo: 'client.example', tls: false, via: 'smtp' },
    })
    expect(lastMail()).toBe('Subject: hi\r\n\r\nbody\r\n')
    expect(await client.command('QUIT')).toStartWith('221 2.0.0 ')
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

describe('a recipient', () => {
  test('that is not ours is refused before DATA, each kind with its code', async () => {
    const { address, arrivals, logged, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    expect(await client.command('RCPT TO:<x@elsewhere.example>')).toBe(
      '550 5.1.1 no such address here',
    )
    expect(await client.command('RCPT TO:<forged@bounces.example>')).toStartWith('550 5.7.1 ')
    expect(await client.command('RCPT TO:<expired@bounces.example>')).toStartWith('550 5.7.1 ')
    expect(await client.command('DATA')).toStartWith('503 ')
    expect(arrivals).toHaveLength(0)
    expect(logged.map(({ fields }) => fields.why)).toEqual(
      expect.arrayContaining(['foreign', 'forged', 'expired']),
    )
    expect(listener.counts().recipientsRefused).toBe(3)
  })

  test('is put off when the check itself fails', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    expect(await client.command('RCPT TO:<broken@bounces.example>')).toStartWith('451 4.3.0 ')
  })

  test('that is given twice counts once', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.mail([OURS, 'B-1@Bounces.Example', 'b-2@bounces.example'], 'x')
    expect(arrivals[0]?.recipients).toHaveLength(2)
  })

  test('too many is put off with 452, and the ones before it get the mail', async () => {
    const { address, arrivals } = await startIntake({ recipientsMax: 2 })
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    await client.command('RCPT TO:<b-1@bounces.example>')
    await client.command('RCPT TO:<b-2@bounces.example>')
    expect(await client.command('RCPT TO:<b-3@bounces.example>')).toBe(
      '452 4.5.3 too many recipients',
    )
    await client.command('DATA')
    expect(await client.command('.')).toStartWith('250 ')
    expect(arrivals[0]?.recipients).toHaveLength(2)
  })
})

describe('store trouble', () => {
  test('is a 451 that tells nothing, and the mail is taken when it comes again', async () => {
    const { address, store, arrivals, logged, listener } = await startIntake()
    store.accept = () => Promise.reject(new Error('the disk is full'))
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'x')).toBe('451 4.3.0 temporary failure, try again later')
    expect(arrivals).toHaveLength(0)
    expect(logged.find(({ event }) => event === 'accept failed')?.fields.error).toEqual(
      new Error('the disk is full'),
    )
    store.accept = async () => {}
    expect(await client.mail([OURS], 'x')).toStartWith('250 ')
    expect(arrivals).toHaveLength(1)
    expect(listener.counts()).toMatchObject({ mailsFailed: 1, mailsAccepted: 1, bufferedBytes: 0 })
  })

  test('that throws at once is a 451 as well', async () => {
    const { address, store } = await startIntake()
    store.accept = () => {
      throw new Error('closed')
    }
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'x')).toStartWith('451 4.3.0 ')
  })

  test('the 250 waits for the commit', async () => {
    const { address, store } = await startIntake()
    const commit = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    store.accept = () => {
      asked.resolve()
      return commit.promise
    }
    const client = await SmtpClient.greet(address)
    let answered = false
    const answer = client.mail([OURS], 'x').then((text) => {
      answered = true
      return text
    })
    await asked.promise
    await SmtpClient.greet(address)
    expect(answered).toBe(false)
    commit.resolve()
    expect(await answer).toStartWith('250 ')
  })
})

describe('a mail', () => {
  test('that says in MAIL that it is too big is refused there', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    expect(await client.command('MAIL FROM:<> SIZE=100001')).toStartWith('552 5.3.4 ')
    expect(await client.command('MAIL FROM:<> SIZE=100000')).toStartWith('250 ')
  })

  test('of just the greatest size is taken, one byte more is refused and not handed on', async () => {
    const { address, arrivals, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'x'.repeat(99_998))).toStartWith('250 ')
    expect(await client.mail([OURS], 'x'.repeat(99_999))).toStartWith('552 5.3.4 ')
    expect(arrivals).toHaveLength(1)
    expect(listener.counts()).toMatchObject({ mailsRefused: 1, bufferedBytes: 0 })
    expect(await client.mail([OURS], 'again')).toStartWith('250 ')
  })

  test('far over the greatest size is not collected', async () => {
    const { address, arrivals, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    const megabyte = Buffer.alloc(1_048_576, 'x')
    let most = 0
    for (let i = 0; i < 50; i++) {
      await new Promise<void>((resolve) => {
        client.socket.write(megabyte, () => resolve())
      })
      most = Math.max(most, listener.counts().bufferedBytes)
    }
    expect(await client.command('\r\n.')).toStartWith('552 5.3.4 ')
    expect(most).toBeLessThanOrEqual(100_000)
    expect(arrivals).toHaveLength(0)
  })

  test('is put off with 452 while other mail fills the memory', async () => {
    const { address, store, listener } = await startIntake({}, { memoryMaxBytes: 100_000 })
    const commit = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    store.accept = () => {
      asked.resolve()
      return commit.promise
    }
    const first = await SmtpClient.greet(address)
    const answer = first.mail([OURS], 'x'.repeat(90_000))
    await asked.promise
    const second = await SmtpClient.greet(address)
    expect(listener.counts().bufferedBytes).toBe(100_000)
    expect(await second.command('MAIL FROM:<>')).toStartWith('452 4.3.1 ')
    commit.resolve()
    expect(await answer).toStartWith('250 ')
    expect(await second.mail([OURS], 'x'.repeat(90_000))).toStartWith('250 ')
    expect(listener.counts().bufferedBytes).toBe(0)
  })

  test('that outgrows the memory while it arrives is put off with 452', async () => {
    const { address, listener } = await startIntake({}, { memoryMaxBytes: 100_000 })
    const first = await SmtpClient.greet(address)
    await first.openMail([OURS])
    const second = await SmtpClient.greet(address)
    await second.openMail([OURS])
    first.send('x'.repeat(60_000))
    while (listener.counts().bufferedBytes < 60_000) await Bun.sleep(1)
    second.send(`${'x'.repeat(60_000)}\r\n.\r\n`)
    expect(await second.reply()).toStartWith('452 4.3.1 ')
    first.send('\r\n.\r\n')
    expect(await first.reply()).toStartWith('250 ')
    expect(listener.counts().bufferedBytes).toBe(0)
  })

  test('cut off by the end of the connection is not handed on and leaves no memory behind', async () => {
    const { address, arrivals, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    client.send('x'.repeat(50_000))
    while (listener.counts().bufferedBytes === 0) await Bun.sleep(1)
    client.close()
    while (listener.counts().sessions > 0) await Bun.sleep(1)
    expect(listener.counts().bufferedBytes).toBe(0)
    expect(arrivals).toHaveLength(0)
  })
})
