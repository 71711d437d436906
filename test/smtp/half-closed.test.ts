import { expect, test } from 'bun:test'
import { startIntake } from '../support/intake.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'

/** Says all of `lines` and closes its side, as `printf … | nc` does. */
async function sayAll(address: string, lines: string[]) {
  const client = await SmtpClient.connect(address, { allowHalfOpen: true })
  client.socket.end(lines.map((line) => `${line}\r\n`).join(''))
  return client
}

for (const [via, hello] of [
  ['smtp', 'EHLO client.example'],
  ['lmtp', 'LHLO client.example'],
] as const) {
  for (const farewell of [[], ['QUIT']]) {
    const how = farewell.length > 0 ? 'after QUIT' : 'without a word'
    test(`who has closed its side ${how} hears what became of its mail, over ${via}`, async () => {
      const listen = via === 'smtp' ? {} : { listen: [], lmtp: ['127.0.0.1:0'] }
      const { address, store, arrivals, listener } = await startIntake(listen)
      const [asked, kept] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      store.accept = () => {
        asked.resolve()
        return kept.promise
      }
      const mail = ['MAIL FROM:<>', `RCPT TO:<${OURS}>`, 'DATA', 'hello', '.']
      const client = await sayAll(address, [hello, ...mail, ...farewell])
      await asked.promise
      // By then the server has read the end of the other session too.
      const other = await sayAll(address, [hello])
      await other.closed()
      kept.resolve()
      expect(await client.closed()).toContain('\r\n250 2.6.0 message stored\r\n')
      expect(arrivals).toHaveLength(1)
      await until(() => listener.counts().sessions === 0)
    })
  }
}

test('half a mail whose sender has closed its side is not handed on', async () => {
  const { address, arrivals, listener } = await startIntake()
  const mail = ['MAIL FROM:<>', `RCPT TO:<${OURS}>`, 'DATA', 'hello']
  const client = await sayAll(address, ['EHLO client.example', ...mail])
  expect(await client.closed()).toEndWith('354 End data with <CR><LF>.<CR><LF>\r\n')
  await until(() => listener.counts().sessions === 0)
  expect(listener.counts().bufferedBytes).toBe(0)
  expect(arrivals).toHaveLength(0)
})
