import { describe, expect, test } from 'bun:test'
import { startIntake } from '../support/intake.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'

// What other servers have taken for the end of a mail. https://sec-consult.com: SMTP smuggling
const falseEnds = [
  '\n.\n',
  '\r.\r',
  '\n.\r',
  '\r.\n',
  '\n.\r\n',
  '\r.\r\n',
  '\r\n.\n',
  '\r\n.\r',
  '\r\n.\r\r\n',
  '\r\n.\0\r\n',
  '\r\n\0.\r\n',
  '\r\n. \r\n',
  '\r\n .\r\n',
  '\n\n.\r\n',
  '\r\r\n.\r',
]

const smuggled = `MAIL FROM:<evil@sender.example>\r\nRCPT TO:<${OURS}>\r\nDATA\r\nsmuggled`

describe('a false end of the mail', () => {
  for (const end of falseEnds) {
    const name = JSON.stringify(end)
    const content = `Subject: outer\r\n\r\nouter${end}${smuggled}`

    test(`${name} ends no mail and starts no second one`, async () => {
      const { address, arrivals, lastMail } = await startIntake()
      const client = await SmtpClient.greet(address)
      expect(await client.mail([OURS], content)).toStartWith('250 ')
      expect(await client.command('QUIT')).toStartWith('221 ')
      expect(await client.closed()).toBe('')
      expect(arrivals).toHaveLength(1)
      expect(lastMail()).toBe(`${content}\r\n`)
    })

    test(`${name} does neither when it comes byte by byte`, async () => {
      const { address, arrivals, lastMail } = await startIntake()
      const client = await SmtpClient.greet(address)
      await client.openMail([OURS])
      await client.sendByteWise(`x${end}${smuggled}\r\n.\r\n`)
      expect(await client.reply()).toStartWith('250 ')
      expect(await client.command('QUIT')).toStartWith('221 ')
      expect(arrivals).toHaveLength(1)
      expect(lastMail()).toBe(`x${end}${smuggled}\r\n`)
    })
  }

  test('at the very start of the mail is content too', async () => {
    const { address, arrivals, lastMail } = await startIntake()
    const client = await SmtpClient.greet(address)
    for (const start of ['.\n', '.\r', '.\r\r\n', '\n.\r\n', '\r.\r\n', '.\n.\n']) {
      await client.openMail([OURS])
      await client.sendByteWise(`${start}${smuggled}\r\n.\r\n`)
      expect(await client.reply()).toStartWith('250 ')
      expect(lastMail()).toBe(`${start}${smuggled}\r\n`)
    }
    expect(arrivals).toHaveLength(6)
  })

  test('is not made by a stuffed dot that the network cut in two', async () => {
    const { address, arrivals, lastMail } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    await client.sendByteWise(`..\r\n${smuggled}\r\n..\r\nmore\r\n.\r\n`)
    expect(await client.reply()).toStartWith('250 ')
    expect(arrivals).toHaveLength(1)
    expect(lastMail()).toBe(`.\r\n${smuggled}\r\n.\r\nmore\r\n`)
  })
})

describe('the end of the mail', () => {
  test('lets through what is really pipelined after it', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    client.send(`outer\r\n.\r\n${smuggled}\r\n.\r\nQUIT\r\n`)
    expect((await client.closed()).match(/^\d{3}(?= )/gm)?.join(' ')).toBe(
      '250 250 250 354 250 221',
    )
    expect(arrivals.map(({ mailFrom }) => mailFrom)).toEqual(['', 'evil@sender.example'])
  })
})

describe('a mail with odd bytes', () => {
  const odd = {
    'bare line feeds': 'a\nb\n\n.c\n..d\n...\ne',
    'bare carriage returns': 'a\rb\r\r.c\r..d\r\r\ne',
    'NUL bytes': 'a\0b\r\n\0\r\n.\0',
    'every byte there is': String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i)),
    'dots at line starts': '.\r\n..\r\n...\r\n.a\r\n\r\n.',
    'UTF-8 and Latin-1': 'caf\xc3\xa9 caf\xe9 \xff\xfe',
    'nothing in it': '',
    'very long lines': `${'x'.repeat(50_000)}\r\n.${'y'.repeat(30_000)}`,
  }
  for (const [name, content] of Object.entries(odd)) {
    test(`arrives byte for byte: ${name}`, async () => {
      const { address, lastMail } = await startIntake()
      const client = await SmtpClient.greet(address)
      await client.openMail([OURS])
      // What RFC 5321 4.5.2 asks of a client: a dot before each line that starts with one.
      client.send(`${`\r\n${content}`.replaceAll('\r\n.', '\r\n..').slice(2)}\r\n.\r\n`)
      expect(await client.reply()).toStartWith('250 ')
      expect(lastMail()).toBe(`${content}\r\n`)
    })
  }
})
