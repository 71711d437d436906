// The built program with every secret that a configuration can hold, made to talk: none of them is
// found in logs, answers, pages, metrics, command output or what a crash leaves behind.

import { expect, test } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { ask, BinaryHome, TOKEN } from '../support/binary.ts'
import { makeCertificate } from '../support/certificate.ts'
import { freshMail, sendFresh } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const PASSWORD = 'password-of-the-shop-user'
const WRONG = 'password-that-is-not-right'
const WRONG_TOKEN = 'token-that-nobody-gave-out'
const key = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`

async function secretHome(webhook: string) {
  const hash = await Bun.password.hash(PASSWORD, {
    algorithm: 'argon2id',
    memoryCost: 8,
    timeCost: 1,
  })
  const home = new BinaryHome({
    webhook,
    webhookToml: `secret = ["${key(7)}", "${key(8)}"]
headers = { authorization = "Bearer key-of-the-receiver", x-key = "second-key-of-the-receiver" }
retry_s = [1]`,
    toml: '',
  })
  const { tlsCert, tlsKey } = makeCertificate(home.directory, 'mx.example')
  const toml = `
[submission]
listen = ["127.0.0.1:0"]
trusted = ["127.0.0.9"]
tls_cert = "${tlsCert}"
tls_key = "${tlsKey}"
[[submission.user]]
name = "shop"
password_hash = "${hash}"
[relay]
host = "127.0.0.1"
port = 9
username = "relay-user"
password = "password-of-the-smarthost"
[log]
level = "debug"
`
  const config = readFileSync(home.config, 'utf8').replace(
    `"${webhook}"`,
    `"${webhook}?key=key-in-the-query"`,
  )
  writeFileSync(home.config, config + toml)
  const pem = readFileSync(tlsKey, 'utf8').split('\n')[1] ?? ''
  const secrets = [
    ...['correct horse battery staple', TOKEN, PASSWORD, WRONG, WRONG_TOKEN, hash, pem],
    ...[key(7), key(8), key(7).slice(6), 'key-of-the-receiver', 'second-key-of-the-receiver'],
    ...['password-of-the-smarthost', 'key-in-the-query'],
  ]
  return { home, secrets }
}

const PAGES = [
  ...['/', '/metrics', '/health/ready', '/openapi/json', '/v1/config', '/v1/webhooks', '/v1/calls'],
  ...[
    '/v1/overview',
    '/v1/queue',
    '/v1/nothing',
    '/v1/calls/msg_none',
    '/v1/events/email/a@b.example',
  ],
]

async function talk(admin: string, init: RequestInit, suffix = ''): Promise<string> {
  const answers = PAGES.map(async (path) => {
    const answer = await fetch(`${admin}${path}${suffix}`, init)
    return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`
  })
  return (await Promise.all(answers)).join('\n')
}

async function logIn(address: string, password: string): Promise<string> {
  const client = await SmtpClient.greet(address)
  await client.startTls()
  await client.command('EHLO client.example')
  const token = Buffer.from(`\0shop\0${password}`).toString('base64')
  const reply = await client.command(`AUTH PLAIN ${token}`)
  const after = reply.startsWith('235')
    ? await client.mail(['a@b.example'], 'Subject: x\r\n\r\nx', 'me@shop.example')
    : ''
  client.close()
  return `${reply}\n${after}`
}

test('no secret leaves the program', async () => {
  await using receiver = createReceiver(
    (_, at) => new Response('no', { status: at % 2 === 0 ? 500 : 200 }),
  )
  const { home: made, secrets } = await secretHome(receiver.url)
  await using home = made
  const heard: string[] = []

  const running = await home.start()
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
  heard.push(await talk(running.admin, bearer(TOKEN)))
  heard.push(await talk(running.admin, {}, `?access_token=${TOKEN}`))
  heard.push(await talk(running.admin, bearer(WRONG_TOKEN)))
  heard.push(await talk(running.admin, {}, `?access_token=${WRONG_TOKEN}`))
  const body = new URLSearchParams({ token: WRONG_TOKEN })
  heard.push(await fetch(`${running.admin}/login`, { method: 'POST', body }).then((r) => r.text()))
  heard.push(await logIn(running.submission, WRONG), await logIn(running.submission, PASSWORD))
  const client = await SmtpClient.greet(running.smtp)
  heard.push((await sendFresh(client)).reply)
  client.close()
  heard.push(JSON.stringify(await ask(running, '/v1/webhooks/crm/test', {})))
  await receiver.received(3)
  heard.push(await talk(running.admin, bearer(TOKEN)))

  // A configuration that is broken right where the secrets are.
  const good = readFileSync(home.config, 'utf8')
  const broken = [
    good.replace('secrets = ["', 'secrets = [\'x", "'),
    good.replace('headers = {', 'headers = [').replaceAll('whsec_', 'wrong_'),
    good.replace('[admin]', '[admin]\ntoken = "x"').replace('password =', 'pasword ='),
  ]
  for (const [at, text] of broken.entries()) {
    writeFileSync(home.config, text)
    const { exit, out, err } = await home.run('check', '--config', home.config)
    expect(exit).toBe(1)
    heard.push(out, err)
    running.process.kill('SIGHUP')
    await until(() => (home.log().match(/configuration not reloaded/g)?.length ?? 0) > at)
  }
  writeFileSync(home.config, good)
  for (const command of [['queue', 'list'], ['calls', 'list'], ['address', 'mint'], ['check']]) {
    const { out, err } = await home.run(...command, '--config', home.config)
    heard.push(out, err)
  }
  await home.stop('SIGSEGV') // what a crash writes
  heard.push(home.log())

  const all = heard.join('\n')
  expect(all).toContain('wrong admin token')
  expect(all).toContain('wrong login')
  expect(all).toContain('call failed')
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
  expect(secrets.filter((secret) => all.includes(encodeURIComponent(secret)))).toEqual([])
})

test('what is logged shows no control characters, whatever a peer calls itself', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp, 'EHLO a\x1b[2J\x07\u0085b')
  await client.command('EHLO a"level=error')
  await client.command('MAIL FROM:<>')
  for (const local of ['x\x1b[31m\u009b"y', 'x%0d%0aevent=forged', '\u202ex', 'x']) {
    await client.command(`RCPT TO:<${local}@elsewhere.example>`)
  }
  const { to, content } = freshMail()
  const odd = content.replace(
    /r\d+@example\.org/g,
    '=?utf-8?q?=1b[31m=0a?=\x1b[31mr\u0085@example.org',
  )
  await client.command('RSET')
  expect(await client.mail([to], odd)).toStartWith('250 ')
  client.close()
  await fetch(`${running.admin}/v1/%0Aforged%1b[2J`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  })
  await home.stop()
  const lines = home.log().split('\n')
  expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([])
  expect(lines.filter((line) => line !== '' && !/^2\d{3}-/.test(line))).toEqual([])
  expect(home.log()).toContain('recipient refused')
  expect(home.log()).toContain('bounce accepted')
})
