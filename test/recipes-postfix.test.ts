// The lines for main.cf in the recipes, in a real Postfix: what they make of an envelope sender.

import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognise } from '../src/address/resolve.ts'
import { startIntake } from './support/intake.ts'
import { freePort } from './support/port.ts'
import { noPostfix, Postfix } from './support/postfix.ts'
import { type ReceivedMail, Remote } from './support/remote.ts'
import { SmtpClient } from './support/smtp-client.ts'

const readme = readFileSync(join(import.meta.dir, '..', 'scripts', 'recipes', 'README.md'), 'utf8')

/** The block of main.cf that begins with this setting. */
function recipe(name: string): Record<string, string> {
  const blocks = [...readme.matchAll(/^```ini\n(.*?)^```$/gms)].map(([, block = '']) => block)
  const block = blocks.find((text) => text.startsWith(`${name} = `)) ?? ''
  const pairs = block
    .trim()
    .split('\n')
    .map((line) => line.split(' = '))
  return Object.fromEntries(pairs.map(([key = '', ...value]) => [key, value.join(' = ')]))
}

/** Sends a mail of each sender through a Postfix with these settings; gives what leaves it, in order. */
async function sendThrough(
  settings: Record<string, string>,
  senders: string[],
  parameters = '',
): Promise<ReceivedMail[]> {
  let arrived = Promise.withResolvers<void>()
  const dot = () => {
    arrived.resolve()
    return undefined
  }
  await using remote = await Remote.start({ extensions: [], script: { dot } })
  const here = `[127.0.0.1]:${remote.port}`
  const entries = Object.entries(settings).map(([key, value]) => [
    key,
    value.replace('[127.0.0.1]:587', here),
  ])
  const port = await freePort()
  await using _ = await Postfix.start(port, {
    // Where the recipe itself says where mail goes, nothing else does.
    default_transport: 'sender_dependent_relayhost_maps' in settings ? 'smtp' : `smtp:${here}`,
    ...Object.fromEntries(entries),
  })
  for (const from of senders) {
    arrived = Promise.withResolvers()
    const client = await SmtpClient.greet(`127.0.0.1:${port}`)
    await client.command(`MAIL FROM:<${from}>${parameters}`)
    await client.command('RCPT TO:<alice@example.org>')
    await client.command('DATA')
    client.send('From: me@shop.example\r\nSubject: x\r\n\r\nHello.\r\n.\r\n')
    expect(await client.reply()).toStartWith('250 ')
    client.close()
    await arrived.promise
  }
  return [...remote.mails]
}

const senderOf = ({ mail }: ReceivedMail) => /<(.*?)>/.exec(mail)?.[1] ?? 'none'

const path = {
  domains: ['bounces.example.com'],
  prefix: 'b',
  secrets: [],
  maxAgeDays: 60,
  verp: { prefix: 'bounces', delimiter: '+', at: '=' },
  fixed: ['bounces@bounces.example.com'],
}

const withPostfix = test.skipIf(noPostfix !== '')

withPostfix('sender_dependent_relayhost_maps hands mail of the own domain to Retour', async () => {
  const mails = await sendThrough(recipe('sender_dependent_relayhost_maps'), ['me@shop.example'])
  expect(mails.map(senderOf)).toEqual(['me@shop.example'])
})

withPostfix('sender_canonical_maps gives the own domain a fixed return address', async () => {
  const settings = recipe('sender_canonical_maps')
  expect(Object.keys(settings)).toHaveLength(2)
  const mails = await sendThrough(settings, ['me@shop.example', '', 'joe@elsewhere.example'])
  const [ours = '', ...others] = mails.map(senderOf)
  expect(recognise(ours, path, 0)).toMatchObject({ value: { kind: 'fixed' } })
  expect(others).toEqual(['', 'joe@elsewhere.example'])
  expect(mails[0]?.data).toContain('\r\nFrom: me@shop.example\r\n')
})

withPostfix('with XVERP the recipient stands in the return address', async () => {
  const settings = recipe('smtpd_authorized_verp_clients')
  const mails = await sendThrough(settings, [path.fixed[0] ?? ''], ' XVERP=+=')
  const value = { kind: 'verp', recipient: 'alice@example.org' } as const
  expect(mails.map((mail) => recognise(senderOf(mail), path, 0))).toMatchObject([
    { kind: 'ours', value },
  ])
})

withPostfix('relay_domains and LMTP hand over what has the form of a return address', async () => {
  const { address, store } = await startIntake({ listen: [], lmtp: ['127.0.0.1:0'] })
  const taken = Promise.withResolvers<string>()
  store.accept = async ({ peer }) => taken.resolve(peer.via)
  const settings = Object.entries(recipe('relay_domains')).map(([key, value]) => [
    key,
    value
      .replaceAll(/example(\\?)\.com/g, 'example')
      .replace('[127.0.0.1]:24', `[${address.replace(':', ']:')}`),
  ])
  expect(settings).toHaveLength(3)
  const own = await freePort()
  await using _ = await Postfix.start(own, Object.fromEntries(settings))
  const client = await SmtpClient.greet(`127.0.0.1:${own}`)
  await client.command('MAIL FROM:<>')
  expect(await client.command('RCPT TO:<guess@bounces.example>')).toStartWith('550 5.1.1 ')
  const to = 'b-01m84kwwynfcrrfchvd21afq250123456789abcdef@bounces.example'
  expect(await client.command(`RCPT TO:<${to}>`)).toStartWith('250 ')
  await client.command('DATA')
  client.send('Subject: x\r\n\r\nHello.\r\n.\r\n')
  expect(await client.reply()).toStartWith('250 ')
  client.close()
  expect(await taken.promise).toBe('lmtp')
})
