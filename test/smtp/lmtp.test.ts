import { describe, expect, test } from 'bun:test'
import { startIntake } from '../support/intake.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const lmtp = { listen: [], lmtp: ['127.0.0.1:0'] }

describe('LMTP', () => {
  test('answers once for each recipient that was taken', async () => {
    const { address, arrivals } = await startIntake(lmtp)
    const client = await SmtpClient.connect(address)
    expect(await client.reply()).toBe('220 mx.retour.example LMTP Retour')
    expect(await client.command('LHLO mta.example')).toContain('250-PIPELINING')
    await client.command('MAIL FROM:<>')
    expect(await client.command('RCPT TO:<b-1@bounces.example>')).toStartWith('250 ')
    expect(await client.command('RCPT TO:<forged@bounces.example>')).toStartWith('550 5.7.1 ')
    expect(await client.command('RCPT TO:<b-2@bounces.example>')).toStartWith('250 ')
    await client.command('DATA')
    client.send('x\r\n.\r\nQUIT\r\n')
    expect((await client.closed()).match(/^\d{3} \S+/gm)).toEqual([
      '250 2.6.0',
      '250 2.6.0',
      '221 2.0.0',
    ])
    expect(arrivals).toHaveLength(1)
    expect(arrivals[0]).toMatchObject({ peer: { via: 'lmtp', helo: 'mta.example' } })
    expect(arrivals[0]?.recipients.map(({ address }) => address)).toEqual([
      'b-1@bounces.example',
      'b-2@bounces.example',
    ])
  })

  test('answers for a repeated recipient too, though it gets the mail once', async () => {
    const { address, arrivals } = await startIntake(lmtp)
    const client = await SmtpClient.greet(address, 'LHLO mta.example')
    await client.openMail(['b-1@bounces.example', 'b-1@bounces.example', 'b-2@bounces.example'])
    client.send('x\r\n.\r\nQUIT\r\n')
    expect((await client.closed()).match(/^\d{3}/gm)).toEqual(['250', '250', '250', '221'])
    expect(arrivals[0]?.recipients).toHaveLength(2)
  })

  test('tells every recipient of store trouble, and takes the mail later', async () => {
    const { address, store, arrivals } = await startIntake(lmtp)
    store.accept = () => Promise.reject(new Error('no disk'))
    const client = await SmtpClient.greet(address, 'LHLO mta.example')
    const recipients = ['b-1@bounces.example', 'b-2@bounces.example']
    expect(await client.mail(recipients, 'x')).toStartWith('451 4.3.0 ')
    expect(await client.reply()).toStartWith('451 4.3.0 ')
    store.accept = async () => {}
    expect(await client.mail(recipients, 'x')).toStartWith('250 ')
    expect(await client.reply()).toStartWith('250 ')
    expect(arrivals).toHaveLength(1)
  })

  test('tells every recipient, also a repeated one, that the mail is too big', async () => {
    const { address, arrivals } = await startIntake({ ...lmtp, sizeMaxBytes: 2_000 })
    const client = await SmtpClient.greet(address, 'LHLO mta.example')
    await client.openMail(['b-1@bounces.example', 'b-1@bounces.example'])
    client.send(`${'x'.repeat(2_000)}\r\n.\r\nQUIT\r\n`)
    expect((await client.closed()).match(/^\d{3} \S+/gm)).toEqual([
      '552 5.3.4',
      '552 5.3.4',
      '221 2.0.0',
    ])
    expect(arrivals).toHaveLength(0)
  })

  test('wants LHLO, not EHLO', async () => {
    const { address } = await startIntake(lmtp)
    const client = await SmtpClient.connect(address)
    await client.reply()
    expect(await client.command('EHLO client.example')).toStartWith('500 ')
    expect(await client.command('MAIL FROM:<>')).toStartWith('503 ')
  })
})
