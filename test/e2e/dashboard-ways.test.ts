// The ways through the dashboard: back to where one was, on after trouble, by keys alone, and to the
// newest of what is much.

import { expect } from 'bun:test'
import type { Page } from 'playwright-core'
import { ask, BinaryHome, type Running } from '../support/binary.ts'
import { daily, describeInBrowser, enter, visit } from '../support/browser.ts'
import { sendBack, sendFresh } from '../support/e2e-mail.ts'
import { complaint } from '../support/mail.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

/** Rows of a page of a list, as the API gives them. */
const PAGE = 50

describeInBrowser('ways through the dashboard', (browser) => {
  const older = (page: Page) => page.getByRole('button', { name: 'Show older' })
  const row = (page: Page, number: number) =>
    page.getByRole('table', { name: 'Bounces' }).getByRole('row').nth(number)

  daily('back from a bounce leads to its row in a long list', async () => {
    await using home = await filledHome(2 * PAGE)
    await using visitor = await enter(browser(), home.running, '#/bounces')
    const { page } = visitor
    await older(page).click()
    const link = row(page, PAGE + 20)
      .getByRole('link')
      .first()
    await link.scrollIntoViewIfNeeded()
    const wanted = { place: await page.evaluate('scrollY'), link: await link.getAttribute('href') }
    await link.click()
    await page.getByText('Why we say so').waitFor()
    expect(await page.evaluate('scrollY')).toBe(0)
    await page.goBack()
    await link.waitFor()
    expect({
      place: await page.evaluate('scrollY'),
      link: await page.locator(':focus').getAttribute('href'),
    }).toEqual(wanted)
    // Another way to the same list begins at its top.
    await page.getByRole('link', { name: 'Calls' }).click()
    await page.getByRole('heading', { name: 'Calls' }).waitFor()
    await page.getByRole('link', { name: 'Bounces' }).click()
    await row(page, PAGE).waitFor()
    expect(await row(page, PAGE + 1).count()).toBe(0)
  })

  daily('a page that could not be had is had when it is asked for once more', async () => {
    await using home = await filledHome(PAGE + 5)
    await using visitor = await enter(browser(), home.running, '#/bounces', {}, /ERR_FAILED/)
    const { page } = visitor
    await older(page).waitFor()
    await page.route('**/v1/**', (route) => route.abort())
    await older(page).click()
    // Beside the button, where it is seen.
    await page.locator('.scroll ~ .note').getByText('Retour does not answer').waitFor()
    await page.unroute('**/v1/**')
    await older(page).click()
    await row(page, PAGE + 5).waitFor()
  })

  daily('nothing is said to be right while nobody answers', async () => {
    await using home = await filledHome(1)
    await using visitor = await visit(browser(), home.running, {}, /ERR_FAILED/)
    const { page } = visitor
    await page.clock.install()
    await visitor.enter('')
    const right = page.getByText('Nothing is wrong now.')
    await right.waitFor()
    await page.route(/\/(v1|health)\//, (route) => route.abort())
    // What is asked every half minute is so from when the view is painted.
    const silence = page.getByText('Retour does not answer').first()
    await until(async () => {
      await page.clock.fastForward('00:31')
      return silence.isVisible()
    })
    await right.waitFor({ state: 'detached' })
  })

  daily('after a login and in a filter the keyboard stays where the eye is', async () => {
    await using home = await filledHome(1)
    await using visitor = await enter(browser(), home.running, '#/bounces')
    const { page } = visitor
    await page.locator('main:focus').waitFor()
    const field = page.getByLabel('Domain')
    await field.fill('example.net')
    await page.keyboard.press('Enter')
    await page.getByText('No bounce matches').waitFor()
    expect(await page.locator(':focus').getAttribute('name')).toBe('domain')
    await page.goBack()
    await row(page, 1).waitFor()
    expect(await field.inputValue()).toBe('')
  })

  daily('a table is a stop for the keyboard where it scrolls, and nowhere else', async () => {
    await using home = await filledHome(1)
    await using visitor = await enter(browser(), home.running, '')
    const { page } = visitor
    await page.getByText('As a table').first().click()
    await page.getByRole('table', { name: 'Returned mail over time' }).waitFor()
    const stops = page.locator('.scroll[tabindex="0"]')
    expect(await stops.count()).toBe(0)
    await page.setViewportSize({ width: 320, height: 800 })
    await stops.first().waitFor()
  })

  daily('a day that is still being typed filters nothing', async () => {
    await using home = await filledHome(1)
    await using visitor = await enter(browser(), home.running, '#/bounces')
    const { page } = visitor
    await row(page, 1).waitFor()
    await page.getByLabel('Until').fill('0002-11-23')
    await page.getByLabel('From').fill('2026-11-23')
    await page.getByRole('link', { name: 'Clear' }).waitFor()
    expect(await page.evaluate('location.hash')).toBe('#/bounces?from=2026-11-23')
  })

  daily('on a phone the rarer filters are there when they are needed', async () => {
    await using home = await filledHome(1)
    const viewport = { width: 375, height: 740 }
    await using visitor = await enter(browser(), home.running, '#/bounces', { viewport })
    const { page } = visitor
    await row(page, 1).waitFor()
    const tag = page.getByLabel('Tag', { exact: true })
    expect(await tag.isVisible()).toBe(false)
    await visitor.show('#/bounces?tag=nothing')
    await tag.waitFor()
    await page.getByRole('link', { name: 'Clear' }).click()
    await tag.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'More filters' }).click()
    await page.locator('[name="reason"]:focus').waitFor()
    await tag.waitFor()
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await page.getByRole('button', { name: 'More filters' }).count()).toBe(0)
  })

  daily('a table is rows of text while its columns have no room', async () => {
    await using home = await filledHome(1)
    await using visitor = await enter(browser(), home.running, '#/calls')
    const { page } = visitor
    await page.getByRole('table', { name: 'Calls' }).waitFor()
    const flowing = page.locator('.flows')
    expect(await flowing.count()).toBe(0)
    await page.setViewportSize({ width: 900, height: 800 })
    await flowing.waitFor()
    await page.setViewportSize({ width: 1280, height: 800 })
    await flowing.waitFor({ state: 'detached' })
  })

  daily('rows of text are a table again once what is left has room', async () => {
    await using home = await filledHome(0)
    await using visitor = await visit(browser(), home.running)
    const { page } = visitor
    const at = new Date().toISOString()
    const mail = { message: '', state: 'waiting', return_address: '', envelope: '', tags: [] }
    const times = { created_at: at, due_at: at, expires_at: at, tries: 0, last_error: '' }
    let recipients = 1
    await page.route(/v1.queue$/, (route) => {
      const mails = Array.from({ length: recipients }, (_, index) => ({
        ...{ id: String(index), kind: index > 0 ? 'wide'.repeat(50) : 'notice' },
        ...{ recipient: `to${index}@example.org`, destination: 'example.org', ...mail, ...times },
      }))
      return route.fulfill({ json: { mails, next: null } })
    })
    await visitor.enter('#/queue')
    const flowing = page.locator('.flows')
    const shown = page.getByRole('table', { name: 'Mail on its way out' })
    await shown.waitFor()
    expect(await flowing.count()).toBe(0)
    for (const is of ['visible', 'detached'] as const) {
      recipients = is === 'visible' ? 2 : 1
      await page.getByRole('button', { name: 'Refresh' }).click()
      await flowing.waitFor({ state: is })
    }
    await shown.waitFor()
  })

  daily('a login in one tab is one in all', async () => {
    await using home = await filledHome(1)
    await using visitor = await visit(browser(), home.running)
    const { page } = visitor
    const other = await page.context().newPage()
    await other.goto(`${home.running.admin}/#/bounces`)
    await other.getByRole('heading', { name: 'Log in' }).waitFor()
    await visitor.enter('')
    await row(other, 1).waitFor()
  })

  daily('a number of the overview leads to the mails of its period', async () => {
    await using home = await filledHome(1)
    await using visitor = await enter(browser(), home.running, '#/?period=month')
    const { page } = visitor
    for (const name of ['came back', 'user-unknown', 'example.org']) {
      await page.getByRole('heading', { name: 'Overview' }).waitFor()
      await page.getByRole('link', { name }).first().click()
      await row(page, 1).waitFor()
      const from = Date.parse(await page.getByLabel('From').inputValue())
      expect(Math.round((Date.now() - from) / 86_400_000)).toBeWithin(29, 32)
      await page.goBack()
    }
  })

  daily('of a busy address the newest is told', async () => {
    await using home = await filledHome(0)
    const { running } = home
    await refuse(running, 1000, '450 4.2.0 not now')
    await refuse(running, 1, '550 5.1.1 the newest refusal')
    await using visitor = await enter(browser(), running, '#/bounces?q=busy@example.org')
    const { page } = visitor
    await page.getByText('is on the suppression list').waitFor()
    const first = page.getByRole('table', { name: 'Sent mail' }).getByRole('row').nth(1)
    await first.getByText('the newest refusal').waitFor()
  })

  daily('what a server said at length does not bury the rest of a list', async () => {
    await using home = await filledHome(0)
    await refuse(home.running, 1, `550 5.1.1 ${'no such user here '.repeat(200)}`)
    await using visitor = await enter(browser(), home.running, '#/suppressions')
    const { page } = visitor
    const entry = page.getByRole('row', { name: 'busy@example.org' })
    await entry.waitFor()
    expect((await entry.boundingBox())?.height).toBeLessThan(400)
  })

  daily('tenths are parted as the reader parts them, as thousands are', async () => {
    await using home = await filledHome(0)
    const { running } = home
    const messages = Array.from({ length: 750 }, () => ({ recipient: 'erin@example.org' }))
    await ask(running, '/v1/messages', messages)
    const [told] = await ask<{ return_address: string }[]>(running, '/v1/messages', messages)
    const to = told?.return_address ?? ''
    await sendBack(running, to, complaint(to))
    await using visitor = await enter(browser(), running, '', { locale: 'de-DE' })
    const { page } = visitor
    await page.getByText('of 1.500 messages').waitFor()
    await page.getByText('0,1 % of messages').waitFor()
  })

  daily('an address of the web breaks behind its slashes', async () => {
    await using home = new BinaryHome({ webhook: 'https://192.0.2.10:8443/hooks/bounce' })
    await using visitor = await enter(browser(), await home.start(), '#/config')
    const url = visitor.page.locator('.value', { hasText: '192.0.2.10' })
    await url.waitFor()
    expect(await url.innerHTML()).toContain(':8443/<wbr>hooks/')
  })

  daily('an address from right to left is told from its local part on', async () => {
    await using home = await filledHome(0)
    const recipient = 'محمد@مثال.example'
    const { id } = await ask<{ id: string }>(home.running, '/v1/messages', { recipient })
    await using visitor = await enter(browser(), home.running, `#/messages/${id}`)
    const { page } = visitor
    const heading = page.getByRole('heading', { name: `Message to ${recipient}` })
    await heading.waitFor()
    const parts = await heading.locator('bdi bdi').all()
    const lefts = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.x ?? 0))
    expect(lefts).toHaveLength(3)
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  })
})

/** A running program to which so many mails came back. */
async function filledHome(mails: number) {
  const receiver = createReceiver()
  const home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  for (let sent = 0; sent < mails; sent++) await sendFresh(client)
  client.close()
  return {
    running,
    async [Symbol.asyncDispose]() {
      await home[Symbol.asyncDispose]()
      await receiver[Symbol.asyncDispose]()
    },
  }
}

/** Tells of mail to one address that another server refused. */
async function refuse(running: Running, count: number, description: string): Promise<void> {
  const messages = Array.from({ length: count }, () => ({ recipient: 'busy@example.org' }))
  const registered = await ask<{ id: string }[]>(running, '/v1/messages', messages)
  await ask(
    running,
    '/v1/failures',
    registered.map(({ id }) => ({ id, description })),
  )
}
