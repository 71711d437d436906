import { describe, expect, test } from 'bun:test'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { LARGE_BYTES } from '../../src/memory.ts'
import { contentOf, createSigners } from '../../src/relay/content.ts'
import { directoryOfFile } from '../support/directory.ts'
import { Remote } from '../support/remote.ts'
import { rigFor } from './rig.ts'

const directory = directoryOfFile()
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = join(directory, 'dkim.pem')
writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`

const none = createSigners([])
const message = { kind: 'message', messageId: '01ke5q8600ewcs877d4k0t674m' } as const

/** What another program says of the signatures: `domain selector result`. */
async function verified(bytes: Buffer): Promise<string[]> {
  const asked: string[] = []
  const { results } = await dkimVerify(bytes, {
    resolver: async (name) => {
      asked.push(name)
      return [[record]]
    },
  })
  return results
    .filter(({ status }) => status.result !== 'none')
    .map(({ signingDomain, selector, status }) => `${signingDomain} ${selector} ${status.result}`)
}

describe('a message', () => {
  test('goes out as it came, with X-Retour-Id in front', async () => {
    const raw = Buffer.from('From: a@shop.example\r\nX-Odd:  two\r\n\r\n.dot\r\n\xe9\r\n', 'latin1')
    const { bytes, eightBit } = await contentOf(message, raw, none)
    expect(bytes).toEqual(
      Buffer.concat([Buffer.from(`X-Retour-Id: ${message.messageId}\r\n`), raw]),
    )
    expect(eightBit).toBe(true)
  })

  test('has CRLF line breaks on the wire, however it came', async () => {
    const raw = Buffer.from('From: a@shop.example\nTo: b@there.example\r\n\ra\rb\n')
    const { bytes } = await contentOf({ ...message, kind: 'forward' }, raw, none)
    expect(bytes.toString()).toBe('From: a@shop.example\r\nTo: b@there.example\r\n\r\na\r\nb\r\n')
  })

  test('arrives byte for byte, lines that start with a dot included', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    const raw = `From: a@shop.example\r\n\r\n.\r\n..\r\n.x\r\n${'y'.repeat(200_000)}\r\n\xff\r\n`
    const [id = ''] = await rig.send('alice@there.example', {}, raw)
    await rig.settled(1)
    expect(remote.mails[0]?.data).toBe(`X-Retour-Id: ${id}\r\n${raw}`)
    expect(remote.mails[0]?.mail).toContain(' BODY=8BITMIME')
  })
})

describe('forwards and notices', () => {
  test('get no X-Retour-Id', async () => {
    const raw = Buffer.from('From: a@shop.example\r\n\r\nx\r\n')
    for (const kind of ['forward', 'notice'] as const) {
      expect((await contentOf({ ...message, kind }, raw, none)).bytes).toEqual(raw)
    }
  })
})

describe('a DKIM signature', () => {
  const signers = createSigners([
    { domain: 'shop.example', selector: 's1', key },
    { domain: 'news.shop.example', selector: 's2', key },
  ])
  const from = (address: string) =>
    Buffer.from(`From: Shop <${address}>\r\nSubject: caf\xc3\xa9\r\n\r\ntext  \r\n\r\n`, 'latin1')

  test.each([
    ['me@shop.example', 'shop.example s1 pass'],
    ['me@news.shop.example', 'news.shop.example s2 pass'],
    ['me@deep.sub.Shop.Example', 'shop.example s1 pass'],
  ])('of %s is by the nearest key and holds', async (address, expected) => {
    const { bytes } = await contentOf(message, from(address), signers)
    expect(await verified(bytes)).toEqual([expected])
  })

  test('is of the author, whoever stands in his name', async () => {
    const raw = Buffer.from('From: "alice@there.example via Shop" <me@shop.example>\r\n\r\nx\r\n')
    const { bytes } = await contentOf(message, raw, signers)
    expect(await verified(bytes)).toEqual(['shop.example s1 pass'])
  })

  test('is of the fields of a list too, with that of one click', async () => {
    const raw = Buffer.from(
      'From: me@shop.example\r\nList-Unsubscribe: <https://shop.example/u?1>\r\n' +
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nX-Own: y\r\n\r\ntext\r\n',
    )
    const { bytes } = await contentOf(message, raw, signers)
    expect(await verified(bytes)).toEqual(['shop.example s1 pass'])
    const [, fields] = /;h=([^;]*);/.exec(bytes.toString().replaceAll(/\s/g, '')) ?? []
    expect(fields).toBe('from:list-unsubscribe:list-unsubscribe-post')
  })

  test('of mail with bare line feeds holds for what is sent', async () => {
    const raw = Buffer.from('From: me@shop.example\nSubject: x\n\ntext\n')
    const { bytes } = await contentOf(message, raw, signers)
    expect(await verified(bytes)).toEqual(['shop.example s1 pass'])
  })

  test.each([
    ['two From fields', 'From: a@news.shop.example\r\nSubject: x\r\nFROM \t: b@shop.example\r\n'],
    [
      'a second From field behind a thousand others',
      `From: a@news.shop.example\r\n${'X: y\r\n'.repeat(2000)}From: b@shop.example\r\n`,
    ],
    [
      'a second From field behind the largest header',
      `From: a@news.shop.example\r\n${`X: ${'y'.repeat(900)}\r\n`.repeat(400)}From: b@shop.example\r\n`,
    ],
  ])('is not made for %s: readers disagree on the author', async (_, header) => {
    const { bytes } = await contentOf(message, Buffer.from(`${header}\r\nx\r\n`), signers)
    expect(await verified(bytes)).toEqual([])
  })

  test('is not made for a domain without a key, nor for a forward', async () => {
    const other = await contentOf(message, from('me@othershop.example'), signers)
    expect(await verified(other.bytes)).toEqual([])
    const forward = await contentOf(
      { ...message, kind: 'forward' },
      from('me@shop.example'),
      signers,
    )
    expect(await verified(forward.bytes)).toEqual([])
  })

  test.each([
    ['', {}],
    [' that knows HELO alone, with mail of 8 bits', { ehlo: '502 5.5.1 what?' }],
  ])('holds at a remote%s', async (_, script) => {
    await using remote = await Remote.start({ script })
    await using rig = await rigFor(remote, {
      relay: { dkim: [{ domain: 'shop.example', selector: 's1', key }] },
    })
    await rig.send('alice@there.example', {}, from('me@shop.example').toString('latin1'))
    await rig.settled(1)
    expect(await verified(Buffer.from(remote.mails[0]?.data ?? '', 'latin1'))).toEqual([
      'shop.example s1 pass',
    ])
  })
})

test('of a large mail memory holds one copy, which is what is sent', async () => {
  const raw = new Uint8Array(LARGE_BYTES + 1).fill(0x78)
  raw.set(Buffer.from('Subject: x\r\n\r\n'))
  const { bytes } = await contentOf(message, raw, createSigners([]))
  expect(bytes.length).toBe(LARGE_BYTES + 1 + `X-Retour-Id: ${message.messageId}\r\n`.length)
  expect(raw).toHaveLength(0)
})
