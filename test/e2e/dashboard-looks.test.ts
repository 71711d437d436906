// Every view of the dashboard, wide, small and on a phone, in light and dark: nothing to scroll sideways, nothing
// in the console, nothing that axe-core finds wrong for who cannot see or point.

import { expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { ask, BinaryHome, type Running } from '../support/binary.ts'
import { BROWSER_TIMEOUT_MS, daily, describeInBrowser, enter, visit } from '../support/browser.ts'
import { sendBack } from '../support/e2e-mail.ts'
import { mailboxFull, report, vacation } from '../support/mail.ts'
import { createReceiver } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const RECIPIENT = 'a-rather-long-name-for-a-mailbox@department.university.example.org'

const axePath = Bun.resolveSync('axe-core/axe.min.js', import.meta.dir)

// Nobody listens there: what is sent stays in the queue.
const RELAY = '[relay]\nhost = "127.0.0.1"\nport = 9\ntls = "off"\n'

const LONG = 'of which there is much more to tell than anybody wants to read '.repeat(20)

/** A refusal with a long reason, of a mail with a long subject. */
const REFUSED = {
  status: '5.7.1',
  diagnostic: `smtp; 554 5.7.1 <${RECIPIENT}>: Relay access denied`,
  original: [`Subject: Your order, ${LONG}`],
}

/** Registers messages and sends back what comes of them; gives the addresses of all views. */
async function fill(running: Running): Promise<string[]> {
  const client = await SmtpClient.greet(running.smtp)
  for (const make of [
    (to: string) => report({ to, recipient: RECIPIENT, ...REFUSED }),
    (to: string) => report({ to, recipient: RECIPIENT, ...REFUSED, serial: 2 }),
    (to: string) => vacation(to),
    (to: string) => mailboxFull(to),
  ]) {
    const body = { recipient: RECIPIENT, tags: ['invoice', 'dutch'] }
    const { return_address: to } = await ask<{ return_address: string }>(
      running,
      '/v1/messages',
      body,
    )
    await client.mail([to], Buffer.from(make(to)).toString('latin1'))
  }
  client.close()
  const { return_address } = await ask<{ return_address: string }>(running, '/v1/messages', {
    recipient: RECIPIENT,
  })
  const refusal = { code: 554, status: '5.7.1', state: 'rcpt', description: REFUSED.diagnostic }
  await ask(running, '/v1/failures', { return_address, recipient: RECIPIENT, ...refusal })
  const { bounces } = await ask<{ bounces: { id: string; message: string }[] }>(
    running,
    '/v1/bounces?kind=failure',
  )
  const { calls } = await ask<{ calls: { id: string }[] }>(running, '/v1/calls')
  const [bounce] = bounces
  const lists = [
    '',
    'live',
    'bounces',
    'bounces?tag=nothing',
    `bounces?q=${RECIPIENT}`,
    'webhooks',
    'calls',
    'queue',
  ]
  const more = ['suppressions', 'config', 'there/is/none']
  const expired = 'bounces/01m8n809edfx9tbq1shxpqs1rb' // or never there
  const ones = [
    expired,
    `bounces/${bounce?.id}`,
    `messages/${bounce?.message}`,
    `calls/${calls[0]?.id}`,
  ]
  return [...lists, ...more, ...ones]
}

async function problemsOf(page: Page, axe: string): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  const wide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  const tables = await page.evaluate<string[]>(`[...document.querySelectorAll('.scroll')]
    .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.ariaLabel)`)
  await page.evaluate(axe)
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run()',
  )
  return [
    ...(wide > 0 ? [`${wide} pixels too wide`] : []),
    ...(await broken(page)).map((name) => `${name} is broken`),
    ...tables.map((name) => `${name} has to be scrolled sideways`),
    ...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  ]
}

/** Names of facts that go on in the next line in the middle of a word. */
function broken(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('dt')].flatMap((name) => {
    const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT)
    const words = []
    while (walker.nextNode()) words.push(...walker.currentNode.data.matchAll(/[^_.@\\s]+/g)
      .map(({ 0: word, index }) => ({ node: walker.currentNode, word, index })))
    return words.filter(({ node, word, index }) => {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1
    }).map(() => name.textContent)
  })`)
}

/** Makes every number of an answer one of nine digits and more. */
function blownUp(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blownUp)
  if (typeof value === 'number') return Number.isInteger(value) ? value + 123_456_789 : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blownUp(one)]))
}

/** What is wider than its place, within what may not be. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('.tiles a, .rates .scroll')]
    .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)`)
}

describeInBrowser('the looks of the dashboard', (browser) => {
  test.each([
    ['wide and light', { width: 1280, height: 800 }, 'light'],
    ['on a small screen and light', { width: 1024, height: 768 }, 'light'],
    ['on a phone and dark', { width: 360, height: 740 }, 'dark'],
  ] as const)(
    'every view is whole %s',
    async (_, viewport, colorScheme) => {
      await using receiver = createReceiver(() => new Response(LONG))
      await using home = new BinaryHome({ webhook: receiver.url, toml: RELAY })
      const running = await home.start()
      const views = await fill(running)
      const mime = 'From: me@shop.example\r\nSubject: hello\r\n\r\nhello\r\n'
      await ask(running, '/v1/send', { envelope: 'me@shop.example', recipient: RECIPIENT, mime })
      const axe = await Bun.file(axePath).text()
      // The message of an address that names nothing is a 404.
      await using visitor = await visit(browser(), running, { viewport, colorScheme })
      const { page } = visitor
      await visitor.show('')
      const problems = (await problemsOf(page, axe)).map((problem) => `login ${problem}`)
      await visitor.logIn()
      await page.getByRole('navigation', { name: 'Views' }).waitFor()
      for (const view of views) {
        await visitor.show(`#/${view}`)
        problems.push(...(await problemsOf(page, axe)).map((problem) => `${view} ${problem}`))
      }
      expect(problems).toEqual([])
    },
    BROWSER_TIMEOUT_MS,
  )

  daily(
    'what mail says turns no words round, and of much of it a row shows the first',
    async () => {
      await using home = new BinaryHome()
      const running = await home.start()
      const recipient = `${'x'.repeat(64)}@${`${'a'.repeat(60)}.`.repeat(2)}example.org`
      const tags = ['x\u202egat', ...Array.from({ length: 19 }, (_, at) => `tag${at}`)]
      const body = { recipient, tags }
      const { return_address: to } = await ask<{ return_address: string }>(
        running,
        '/v1/messages',
        body,
      )
      const subject = Buffer.from('\u2066Fwd: \u202egpj.exe').toString('base64')
      const original = [`Subject: =?utf-8?B?${subject}?=`, 'Message-ID: <a@example.org>']
      await sendBack(running, to, report({ to, recipient, original }))
      await using visitor = await enter(browser(), running, '#/bounces')
      const row = visitor.page.getByRole('row', { name: 'failure' })
      await row.waitFor()
      const cell = row.getByText('Fwd:')
      expect(await cell.textContent()).toBe('\ufffdFwd: \ufffdgpj.exe')
      expect(await cell.getAttribute('title')).toBe('\ufffdFwd: \ufffdgpj.exe')
      expect(await row.locator('.tags').textContent()).toBe('x\ufffdgattag0tag117 more')
      expect(await row.getByText('17 more').getAttribute('title')).toEndWith('tag17, tag18')
      expect(await row.locator('.few').getAttribute('title')).toBe(recipient)
      expect((await row.boundingBox())?.height).toBeLessThan(120)
      await row.getByRole('link').first().click()
      await visitor.page.getByRole('link', { name: 'tag18' }).waitFor()
    },
  )

  daily('charts beside each other begin at the same height, and stay there', async () => {
    await using receiver = createReceiver()
    await using home = new BinaryHome({ webhook: receiver.url })
    const running = await home.start()
    await fill(running)
    const viewport = { width: 1000, height: 900 }
    await using visitor = await visit(browser(), running, { viewport })
    const { page } = visitor
    // One legend has two lines, the other one.
    await page.route(/v1.overview/, async (route) => {
      const response = await route.fetch()
      const { series, ...rest } = await response.json()
      const values = (of: number) => series.calls.done.map((_: number, at: number) => of * (at % 2))
      const calls = { done: values(123_456), dead: values(123_456), failed_tries: values(123_456) }
      await route.fulfill({ response, json: { ...rest, series: { ...series, calls } } })
    })
    await visitor.enter('')
    const charts = page.locator('.columns .chart')
    await charts.nth(1).waitFor()
    const tops = () =>
      page.evaluate<number[]>(`[...document.querySelectorAll('.columns .legend, .columns .plot')]
        .map((one) => one.getBoundingClientRect()[one.className === 'plot' ? 'top' : 'height'])`)
    const [, left, , right] = await tops()
    expect(left).toBe(right)
    const before = await tops()
    await charts.nth(1).locator('.plot').hover()
    await charts.nth(1).getByText('in the period').waitFor({ state: 'detached' })
    expect(await tops()).toEqual(before)
  })

  daily('a chart has its colours where the reader has chosen all others', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    await fill(running)
    await using visitor = await enter(browser(), running, '', { forcedColors: 'active' })
    const { page } = visitor
    await page.getByText('What came back').waitFor()
    const colours = await page.evaluate<string[]>(
      `[...document.querySelector('.legend').querySelectorAll('.swatch')]
        .map((one) => getComputedStyle(one).backgroundColor)`,
    )
    expect(new Set(colours).size).toBe(5)
  })

  daily('a bounce is printed without the ways to go and to act', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const views = await fill(running)
    await using visitor = await enter(
      browser(),
      running,
      `#/${views.findLast((view) => view.startsWith('bounces/'))}`,
    )
    const { page } = visitor
    await page.getByText('Why we say so').waitFor()
    await page.getByRole('navigation', { name: 'Views' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByText('Why we say so').waitFor()
    for (const part of ['.side nav', '.side search', '.side .foot', 'main button >> nth=0']) {
      expect(await page.locator(part).isVisible()).toBe(false)
    }
  })

  test(
    'large numbers and the rates of domains have room on a phone',
    async () => {
      await using receiver = createReceiver()
      await using home = new BinaryHome({ webhook: receiver.url })
      const running = await home.start()
      await fill(running)
      await using visitor = await visit(browser(), running, {
        viewport: { width: 360, height: 740 },
      })
      const { page } = visitor
      await page.route(/v1.(overview|webhooks)/, async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, json: blownUp(await response.json()) })
      })
      await visitor.enter('')
      await page.getByRole('link', { name: 'came back' }).waitFor()
      // Not how many of the mails are failures, which a home-made notice is too.
      await page.getByRole('link', { name: 'failures logged' }).waitFor()
      expect(await page.getByTitle('123,456,793').first().textContent()).toBe('123M')
      expect(await page.getByRole('region', { name: 'Recipient domains' }).count()).toBe(1)
      expect(await cutOff(page)).toEqual([])
      await visitor.show('#/webhooks')
      await page.getByRole('link', { name: 'delivered' }).waitFor()
      expect(await cutOff(page)).toEqual([])
    },
    BROWSER_TIMEOUT_MS,
  )
})
