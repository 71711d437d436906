import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import {
  findSubject,
  type ReturnAddress,
  recognise,
  type Subject,
  wouldReturn,
} from '../../src/address/resolve.ts'
import { mintAddress } from '../../src/address/signed.ts'
import type { OriginalMessage, Verdict } from '../../src/event.ts'
import type { StoredMessage } from '../../src/store/messages.ts'
import { openTemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const PATH = {
  domains: ['bounces.example.com', 'xn--bcher-kva.example'],
  prefix: 'b',
  secrets: ['correct horse battery staple'],
  maxAgeDays: 60,
  verp: { prefix: 'bounces', delimiter: '+', at: '=' },
  fixed: ['bounces@bounces.example.com'],
}

test('a signed, a VERP and a fixed address are ours', () => {
  const id = newId(NOW)
  const ask = (address: string) => recognise(address, PATH, NOW)
  const minted = mintAddress(id, 'bounces.example.com', PATH)
  const signed = { kind: 'ours', address: minted, value: { kind: 'signed', id } } as const
  for (const written of [minted, minted.toUpperCase(), `"${minted.replace('@', '"@')}`]) {
    expect(ask(written)).toEqual(signed)
  }
  const verp = 'bounces+Alice=example.org@BOUNCES.example.com'
  expect(ask(verp)).toEqual({
    ...{ kind: 'ours', address: 'bounces+Alice=example.org@bounces.example.com' },
    value: { kind: 'verp', recipient: 'Alice@example.org' },
  })
  const [address = ''] = PATH.fixed
  const fixed = { kind: 'ours', address, value: { kind: 'fixed' } } as const
  expect(ask('Bounces@bounces.example.com')).toEqual(fixed)
  expect(ask('"bounces"@bounces.example.com')).toEqual(fixed)
})

test('a local part in quotes is the one without', () => {
  const ask = (address: string) => recognise(address, PATH, NOW)
  expect(ask('"bounces+\\a=b.example"@bounces.example.com')).toMatchObject({
    kind: 'ours',
    value: { kind: 'verp', recipient: 'a@b.example' },
  })
  for (const local of ['""', '"bounces', 'bounces"', '"a"bounces"']) {
    expect(ask(`${local}@bounces.example.com`).kind).toBe('refused')
  }
})

test('a domain is the same in letters and in punycode, and with the dot of the root', () => {
  const spellings = [
    'xn--bcher-kva.example',
    'Bücher.example',
    'XN--BCHER-KVA.example',
    'bücher.example.',
  ]
  for (const domain of spellings) {
    expect(recognise(`bounces+a=example.org@${domain}`, PATH, NOW)).toMatchObject({
      address: 'bounces+a=example.org@xn--bcher-kva.example',
    })
  }
})

test('what is not ours is foreign, forged or expired', () => {
  const why = (address: string, nowMs = NOW) => {
    const recognition = recognise(address, PATH, nowMs)
    return recognition.kind === 'refused' ? recognition.why : 'ours'
  }
  const signed = mintAddress(newId(NOW), 'bounces.example.com', PATH)
  expect(why('alice@example.org')).toBe('foreign')
  expect(why('alice@bounces.example.com')).toBe('foreign')
  expect(why(signed.replace('@bounces.', '@other.'))).toBe('foreign')
  expect(why('no-at-sign')).toBe('foreign')
  expect(why(`${'b'.repeat(300)}@bounces.example.com`)).toBe('foreign')
  expect(why(signed.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@')))).toBe('forged')
  expect(why(signed, NOW + 61 * 86_400_000)).toBe('expired')
  // What was ours once would come back, if only to be refused.
  expect(wouldReturn(signed, PATH, NOW + 61 * 86_400_000)).toBe(true)
  expect(wouldReturn('alice@bounces.example.com', PATH, NOW)).toBe(false)
})

test('only in a domain of ours can an address be missing', () => {
  const path = { ...PATH, fixed: ['bounces@fixed.example', 'bounces@another.example'] }
  const missing = { kind: 'refused', why: 'foreign' } as const
  expect(recognise('alice@bounces.example.com', path, NOW)).toEqual(missing)
  expect(recognise('alice@FIXED.example', path, NOW)).toEqual(missing)
  expect(recognise('alice@example.org', path, NOW)).toEqual({ ...missing, elsewhere: true })
})

test('a postmaster among the fixed addresses is one without his domain as well', () => {
  const address = 'postmaster@bounces.example.com'
  const path = { ...PATH, fixed: [address] }
  const fixed = { kind: 'ours', address, value: { kind: 'fixed' } } as const
  expect(recognise('Postmaster', path, NOW)).toEqual(fixed)
  expect(recognise('Postmaster', PATH, NOW)).toMatchObject({ kind: 'refused', why: 'foreign' })
  expect(recognise('bounces', PATH, NOW)).toMatchObject({ kind: 'refused', why: 'foreign' })
})

test('VERP and fixed addresses that are not configured are foreign', () => {
  const { verp: _, ...path } = { ...PATH, fixed: [] }
  expect(recognise('bounces+a=b.example@bounces.example.com', path, NOW).kind).toBe('refused')
  expect(recognise('bounces@bounces.example.com', path, NOW).kind).toBe('refused')
})

function verdictOf(recipient: string, original: OriginalMessage = {}): Verdict {
  return {
    kind: 'failure',
    standard: 'rfc3464',
    recipients: [
      {
        recipient,
        action: 'failed',
        status: '5.1.1',
        code: 550,
        diagnostic: '',
        reason: 'user-unknown',
        class: 'hard',
        fault: 'recipient',
      },
    ],
    original,
    trace: [],
  }
}

const registered: StoredMessage = {
  id: newId(NOW),
  createdMs: NOW,
  envelope: 'me@example.com',
  recipient: 'alice@example.org',
  tags: ['invoice'],
  headerMessageId: 'one@example.com',
  notify: ['NEVER'],
}
const whole: Subject = {
  messageId: registered.id,
  recipient: 'alice@example.org',
  envelope: 'me@example.com',
  tags: ['invoice'],
  notify: ['NEVER'],
}

const noHash = () => ''

test('the signed id comes before what the report says', async () => {
  await using store = await openTemporaryStore()
  await store.messages.register([registered])
  const find = (id: string) =>
    findSubject({ kind: 'signed', id }, verdictOf('bob@example.net'), '', store.messages, noHash)
  expect(await find(registered.id)).toEqual(whole)
  const other = newId(NOW)
  expect(await find(other)).toEqual({
    messageId: other,
    recipient: 'bob@example.net',
    envelope: '',
    tags: [],
    notify: [],
  })
})

test('the VERP recipient comes before a quoted message for somebody else', async () => {
  await using store = await openTemporaryStore()
  await store.messages.register([registered])
  const find = (recipient: string) =>
    findSubject(
      { kind: 'verp', recipient },
      verdictOf('bob@example.net', { messageId: '<one@example.com>' }),
      '',
      store.messages,
      noHash,
    )
  expect(await find('Alice@example.org')).toEqual(whole)
  expect(await find('carol@example.org')).toMatchObject({
    messageId: '',
    recipient: 'carol@example.org',
  })
})

test.each([
  ['X-Retour-Id', { retourId: registered.id.toUpperCase() }],
  ['Original-Envelope-Id', { envelopeId: registered.id }],
  ['a registered Message-ID', { messageId: '<one@example.com>' }],
])('at a fixed address %s finds the message', async (_, original) => {
  await using store = await openTemporaryStore()
  await store.messages.register([registered])
  const verdict = verdictOf('bob@example.net', original)
  expect(await findSubject({ kind: 'fixed' }, verdict, '', store.messages, noHash)).toEqual(whole)
})

test('of one mail to several, the message to the recipient of the report is found', async () => {
  await using store = await openTemporaryStore()
  const bob = { ...registered, id: newId(NOW), recipient: 'Bob@example.net' }
  await store.messages.register([registered, bob])
  const find = (address: ReturnAddress, recipient: string) =>
    findSubject(
      address,
      verdictOf(recipient, { messageId: '<one@example.com>' }),
      '',
      store.messages,
      noHash,
    )
  expect((await find({ kind: 'fixed' }, 'bob@example.net')).messageId).toBe(bob.id)
  expect((await find({ kind: 'fixed' }, 'ALICE@example.org')).messageId).toBe(registered.id)
  expect(await find({ kind: 'fixed' }, 'carol@example.org')).toMatchObject({
    messageId: '',
    recipient: 'carol@example.org',
  })
  const verdict = verdictOf(bob.recipient, { messageId: '<one@example.com>' })
  const taken = verdict.recipients.map((his) => ({ ...his, action: 'delivered' as const }))
  verdict.recipients.unshift(...taken.map((his) => ({ ...his, recipient: registered.recipient })))
  const found = await findSubject({ kind: 'fixed' }, verdict, '', store.messages, noHash)
  expect(found.messageId).toBe(bob.id)
  const verp: ReturnAddress = { kind: 'verp', recipient: 'alice@example.org' }
  expect((await find(verp, 'x@example.org')).messageId).toBe(registered.id)
})

test.each([
  ['in quotes', 'a..b@example.org', '"a..b"@example.org'],
  ['without them', '"a..b"@example.org', 'A..b@example.org'],
  ['with a domain in ASCII', 'anna@bücher.example', 'anna@xn--bcher-kva.example'],
])('of one mail to several, a recipient is found where he is told %s', async (_, sent, told) => {
  await using store = await openTemporaryStore()
  const his = { ...registered, id: newId(NOW), recipient: sent }
  await store.messages.register([registered, his])
  const verdict = verdictOf(told, { messageId: '<one@example.com>' })
  const verp: ReturnAddress = { kind: 'verp', recipient: told }
  for (const address of [{ kind: 'fixed' } as const, verp]) {
    const subject = await findSubject(address, verdict, '', store.messages, noHash)
    expect(subject).toMatchObject({ messageId: his.id, recipient: sent })
  }
})

test('at a fixed address a report that quotes nothing tells its own recipient', async () => {
  await using store = await openTemporaryStore()
  const verdict = verdictOf('bob@example.net', { messageId: '<other@example.com>' })
  const subject = await findSubject({ kind: 'fixed' }, verdict, '', store.messages, noHash)
  expect(subject).toMatchObject({ messageId: '', recipient: 'bob@example.net', envelope: '' })
})

test('who answers a mail that we know nothing of is the one it was sent to', async () => {
  await using store = await openTemporaryStore()
  const verdict: Verdict = { ...verdictOf(''), kind: 'auto-reply', recipients: [] }
  const find = (author: string) =>
    findSubject({ kind: 'fixed' }, verdict, author, store.messages, noHash)
  expect((await find('carol@example.org')).recipient).toBe('carol@example.org')
  expect((await find('')).recipient).toBe('')
})

test('who wrote a mail that is neither an answer nor a report is not its recipient', async () => {
  await using store = await openTemporaryStore()
  for (const kind of ['unknown', 'failure', 'challenge'] as const) {
    const verdict: Verdict = { ...verdictOf(''), kind, recipients: [] }
    const subject = await findSubject(
      { kind: 'fixed' },
      verdict,
      'mailer-daemon@example.org',
      store.messages,
      noHash,
    )
    expect(subject.recipient).toBe('')
  }
})
