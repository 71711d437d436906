// Real clients hand in mail: nodemailer and swaks, through the real flow into a real store.

import { expect, test } from 'bun:test'
import { createTransport } from 'nodemailer'
import { openTemporaryStore } from '../support/store.ts'
import { ELSEWHERE, PASSWORD, shop, startSubmission } from '../support/submission.ts'
import { submitTo } from '../support/submit.ts'

const hasSwaks = Bun.which('swaks') !== null
/** Without Perl's Net::SSLeay it speaks in the clear only. */
const swaksHasTls =
  hasSwaks && Bun.spawnSync(['swaks', '--support']).stdout.includes('=== TLS supported')

async function start() {
  const store = await openTemporaryStore()
  const submission = await startSubmission({
    trusted: ELSEWHERE,
    user: [shop({ domains: ['shop.example'] })],
  })
  submission.queue.take = submitTo(store, {
    signedAuthors: (raw) => (Buffer.from(raw).includes('@bank.example') ? ['bank.example'] : []),
    now: Date.now,
  }).submit
  const queued = async () => {
    const { mails } = await store.queue.list({ limit: 10 })
    return Promise.all(
      mails.map(async (mail) => {
        const raw = await store.queue.mime(mail.rawId)
        return { ...mail, text: Buffer.from(raw ?? []).toString() }
      }),
    )
  }
  return Object.assign(submission, { store, queued })
}

function transport(address: string, secure: boolean, pass = PASSWORD) {
  const [host = '', port = ''] = address.split(':')
  return createTransport({
    ...{ host, port: Number(port), secure, requireTLS: !secure },
    auth: { user: 'shop', pass },
    tls: { rejectUnauthorized: false },
  })
}

test('a user with domains is not signed for as somebody else', async () => {
  const { store, address, queued } = await start()
  await using _ = store
  const sent = transport(address, false).sendMail({
    envelope: { from: 'shop@shop.example', to: 'alice@example.org' },
    from: 'ceo@bank.example',
    text: 'Pay at once.',
  })
  await expect(sent).rejects.toMatchObject({ responseCode: 550 })
  await sent.catch(() => {})
  expect(await queued()).toEqual([])
})

test.each([true, false])('nodemailer sends, with TLS from the start: %p', async (secure) => {
  const { store, address, tlsAddress, queued } = await start()
  await using _ = store
  const client = transport(secure ? tlsAddress : address, secure)
  const info = await client.sendMail({
    from: 'Shöp <shop@shop.example>',
    to: ['alice@example.org', 'bob@example.net'],
    subject: 'Your order ✓',
    text: 'Thank you.\n.\nAn end that is none.',
    headers: { 'X-Retour-Tags': 'orders, spring' },
    dsn: {
      id: 'order 1',
      return: 'headers',
      notify: ['failure', 'delay'],
      recipient: 'a@b.example',
    },
  })
  expect(info.accepted).toEqual(['alice@example.org', 'bob@example.net'])
  expect(info.response).toMatch(/^250 2\.6\.0 queued as \w{26} \w{26}$/)
  const mails = await queued()
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual(info.accepted as string[])
  for (const mail of mails) {
    expect(mail).toMatchObject({
      envelope: 'shop@shop.example',
      tags: ['orders', 'spring'],
      dsn: {
        notify: ['FAILURE', 'DELAY'],
        ret: 'HDRS',
        envid: 'order 1',
        orcpt: 'rfc822;a@b.example',
      },
    })
    expect(mail.mailFrom).toStartWith(`b-${mail.id}`)
    expect(mail.text).toMatch(
      /^Received: from \S+ \(\[127\.0\.0\.1\]\)\r\n\tby mx\.retour\.example with ESMTPSA id /,
    )
    expect(mail.text).not.toMatch(/^X-Retour-Tags/im)
    expect(mail.text).toContain('\r\n.\r\nAn end that is none.')
    expect(mail.text).not.toContain(' shop)')
  }
  client.close()
})

test('nodemailer hears what it may not do', async () => {
  const { store, address, queued } = await start()
  await using _ = store
  const mail = { from: 'a@shop.example', to: 'alice@example.org', text: 'x' }
  const codeOf = async (work: Promise<unknown>) =>
    work.then(
      () => 250,
      (error: { responseCode?: number }) => error.responseCode,
    )
  expect(await codeOf(transport(address, false, 'wrong').sendMail(mail))).toBe(535)
  const forbidden = { ...mail, from: 'a@far.example' }
  expect(await codeOf(transport(address, false).sendMail(forbidden))).toBe(553)
  expect(await queued()).toEqual([])
})

async function swaks(address: string, ...words: string[]) {
  const common = ['--server', address, '--from', 'a@shop.example', '--to', 'alice@example.org']
  const child = Bun.spawn(['swaks', ...common, ...words], { stdout: 'pipe', stderr: 'pipe' })
  const out = await new Response(child.stdout).text()
  return { exit: await child.exited, out }
}

test.skipIf(!hasSwaks)('swaks sends from a trusted address, and from no other', async () => {
  const { store, address, listener, options, queued } = await start()
  await using _ = store
  const stranger = await swaks(address)
  expect(stranger.out).toContain('530 5.7.0 authentication required')
  expect(stranger.exit).not.toBe(0)
  listener.reload({ ...options, submission: { ...options.submission, trusted: ['127.0.0.0/8'] } })
  const trusted = await swaks(address)
  expect(trusted.out).toMatch(/250 2\.6\.0 queued as \w{26}/)
  expect(trusted.exit).toBe(0)
  expect(await queued()).toMatchObject([
    { recipient: 'alice@example.org', envelope: 'a@shop.example' },
  ])
})

test.skipIf(!swaksHasTls)('swaks sends over STARTTLS and AUTH LOGIN', async () => {
  const { store, address, queued } = await start()
  await using _ = store
  const auth = ['--auth', 'LOGIN', '--auth-user', 'shop', '--auth-password', PASSWORD]
  expect((await swaks(address, ...auth)).exit).not.toBe(0)
  const sent = await swaks(address, '--tls', ...auth)
  expect(sent.out).toMatch(/250 2\.6\.0 queued as \w{26}/)
  expect(await queued()).toHaveLength(1)
})
