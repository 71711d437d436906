// What the dashboard shows while things happen, and of what is much: lists that fill, the live stream, its end.

import { expect } from 'bun:test'
import { ask, BinaryHome } from '../support/binary.ts'
import { daily, describeInBrowser, enter, visit } from '../support/browser.ts'
import { callsFailed, register, sendBack, sendFailure } from '../support/e2e-mail.ts'
import { mailboxFull, report } from '../support/mail.ts'
import { createReceiver } from '../support/receiver.ts'

const RECIPIENT = 'alice@example.org'

describeInBrowser('dashboard', (browser) => {
  daily('a new bounce appears live', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address: to } = await register(running)
    await using visitor = await enter(browser(), running, '#/live')
    const { page } = visitor
    await page.getByText('Connected').waitFor()
    await sendBack(running, to, report({ to, recipient: RECIPIENT }))
    const row = page.getByRole('table', { name: 'Live events' }).getByRole('row')
    await row.filter({ hasText: RECIPIENT }).filter({ hasText: 'bounce' }).first().waitFor()
    await row
      .filter({ hasText: `bounce to crm: ${RECIPIENT}` })
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    const shown = await row.count()
    await sendBack(running, to, report({ to, recipient: RECIPIENT, serial: 2 }))
    const resume = page.getByRole('button', { name: /^Resume \(/ })
    await resume.waitFor()
    // "Resume, pressed" would be read as running.
    expect(await resume.getAttribute('aria-pressed')).toBeNull()
    expect(await row.count()).toBe(shown)
    await page.getByRole('button', { name: /^Resume/ }).click()
    await row.nth(shown).waitFor()
  })

  daily('of a thousand events at a time not each draws the list', async () => {
    await using home = new BinaryHome()
    await using visitor = await visit(browser(), await home.start())
    const { page } = visitor
    const events = Array.from({ length: 1000 }, (_, at) => {
      const time = new Date(Date.now() - 1000 + at).toISOString()
      const bounce = {
        id: `b${at}`,
        received_at: time,
        kind: 'reply',
        recipient: at === 998 ? '' : `r${at}@a.example`,
      }
      return `event: bounce\ndata: ${JSON.stringify({ ...bounce, reason: '', tags: [], message: '' })}\n\n`
    })
    const answer = { contentType: 'text/event-stream', body: events.join('') }
    await page.route('**/v1/stream', (route) => route.fulfill(answer), { times: 1 })
    await visitor.enter('')
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.evaluate(`drawn = 0; new MutationObserver(() => { drawn += 1 })
      .observe(document.body, { childList: true, subtree: true })`)
    await page.getByRole('link', { name: 'Live' }).click()
    await page.getByRole('row', { name: 'r999@a.example' }).waitFor()
    await page.getByRole('row', { name: /reply unknown/ }).waitFor()
    expect(await page.getByRole('row').count()).toBe(301)
    expect(await page.evaluate<number>('drawn')).toBeLessThan(100)
  })

  daily('a bounce that is read and comes live as well is one row', async () => {
    await using home = new BinaryHome()
    await using visitor = await visit(browser(), await home.start())
    const { page } = visitor
    const rest = { received_at: new Date().toISOString(), kind: 'reply', reason: '', tags: [] }
    const [read, later] = ['alice', 'bob'].map((name) => {
      return { ...rest, id: name, recipient: `${name}@a.example`, message: '' }
    })
    const events = [read, later].map((one) => `event: bounce\ndata: ${JSON.stringify(one)}\n\n`)
    const answer = { contentType: 'text/event-stream', body: events.join('') }
    await page.route('**/v1/stream', (route) => route.fulfill(answer), { times: 1 })
    await page.route('**/v1/bounces?limit=20', (route) =>
      route.fulfill({ json: { bounces: [read] } }),
    )
    await visitor.enter('#/live')
    await page.getByRole('row', { name: 'bob@a.example' }).waitFor()
    expect(await page.getByRole('row', { name: 'alice@a.example' }).count()).toBe(1)
  })

  daily('a list that holds something is never shown as empty', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await using visitor = await enter(browser(), running, '')
    const { page } = visitor
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.evaluate(`seen = ''; new MutationObserver(() => { seen += document.body.innerText })
      .observe(document.body, { childList: true, subtree: true })`)
    for (const [view, name] of [
      ['Bounces', 'Bounces'],
      ['Calls', 'Calls'],
      ['Suppressions', 'Suppressed addresses'],
    ] as const) {
      await page.getByRole('link', { name: view, exact: true }).click()
      await page.getByRole('table', { name, exact: true }).waitFor()
    }
    expect(await page.evaluate<string>('seen')).not.toMatch(/Nothing has come|No calls|No address/)
    // A week in which nothing came back.
    const path = '/v1/overview?from=2020-01-01T00:00:00Z&to=2020-01-08T00:00:00Z&step=hour'
    const json = await ask(running, path)
    await page.route('**/v1/overview**', (route) => route.fulfill({ json }))
    await visitor.show('#/')
    await page.getByText('Nothing came back in this period').waitFor()
    expect(await page.getByText('Nothing has come back yet').count()).toBe(0)
  })

  daily('a stream that is refused is asked for again, and nothing is missed', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address: to } = await register(running)
    await using visitor = await visit(browser(), running, {}, /status of (40|503)/)
    const { page } = visitor
    let isBusy = true
    await page.route('**/v1/stream', (route) =>
      isBusy ? route.fulfill({ status: 503, body: 'busy' }) : route.continue(),
    )
    await visitor.enter('#/live')
    await page.getByText('The connection was lost; trying again').waitFor()
    await page.getByText('Nothing yet').waitFor()
    await sendBack(running, to, report({ to, recipient: RECIPIENT }))
    isBusy = false
    await page.getByText('Connected').waitFor()
    await page.getByRole('row', { name: RECIPIENT }).first().waitFor()
  })

  daily('a receiver that is back gets its waiting calls when somebody says so', async () => {
    await using receiver = createReceiver(
      (_, at) => new Response(null, { status: at < 2 ? 503 : 204 }),
    )
    const webhookToml = 'retry_s = [36_000]'
    await using home = new BinaryHome({ webhook: receiver.url, webhookToml })
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await callsFailed(running)
    await using visitor = await enter(browser(), running, '#/calls')
    const { page } = visitor
    await page.getByRole('row', { name: RECIPIENT }).first().waitFor()
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await page.getByRole('button', { name: 'Try waiting calls now' }).click()
    await receiver.received(4)
    await page.getByRole('link', { name: '0 waiting' }).waitFor()
    await page.getByRole('link', { name: '2 delivered' }).waitFor()
  })

  daily('an address is found by what was sent to it and never came back', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address } = await register(running)
    const refusal = { code: 550, status: '5.1.1', state: 'rcpt', description: '550 nobody here' }
    await ask(running, '/v1/failures', { return_address, recipient: RECIPIENT, ...refusal })
    await using visitor = await enter(browser(), running, '')
    const { page } = visitor
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await visitor.search(RECIPIENT)
    await page.getByText('is on the suppression list').waitFor()
    await page.getByText(`No mail to ${RECIPIENT} came back`).waitFor()
    const table = page.getByRole('table', { name: 'Sent mail' })
    await table.getByRole('row', { name: '550 nobody here' }).getByRole('link').click()
    await page.getByRole('heading', { name: `Message to ${RECIPIENT}` }).waitFor()
    // From there to why it is on the list, and from the list to its mail.
    await page.getByRole('link', { name: 'suppression list' }).click()
    const listed = page.getByRole('table', { name: 'Suppressed addresses' })
    await listed.getByRole('link', { name: RECIPIENT }).click()
    await table.waitFor()
  })

  daily('a home-made notice says why no failure was called for', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address: to } = await register(running)
    await sendBack(running, to, mailboxFull(to))
    await using visitor = await enter(browser(), running, '#/bounces')
    const { page } = visitor
    await page.getByRole('table', { name: 'Bounces' }).getByRole('link').first().click()
    const calls = page.getByRole('region', { name: 'Webhook calls' })
    await calls.getByText('failures.nonstandard = true').waitFor()
    await calls.getByText('bounce', { exact: true }).first().waitFor()
  })

  daily('a report of many is told by who failed, and does not bury what was done', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address: to } = await register(running)
    const others = Array.from({ length: 40 }, (_, at) => `member${at}@example.org`)
    const told = report({ to, recipient: RECIPIENT, others, sent: 'staff@example.net' })
    const mail = Buffer.from(told).toString('latin1')
    const late = 'Action: delayed\r\nStatus: 4.4.1\r\nDiagnostic-Code: smtp; 451 4.4.1 timed out'
    const first = /Action: failed\r\nStatus: 5\.1\.1\r\nDiagnostic-Code: .*/
    await sendBack(running, to, Buffer.from(mail.replace(first, late), 'latin1'))
    await using visitor = await enter(browser(), running, '#/bounces')
    const { page } = visitor
    await page.getByRole('table', { name: 'Bounces' }).getByRole('link').first().click()
    await page.getByText(/no such mailbox .* It says so of member0@example\.org\./).waitFor()
    const rows = page.getByRole('table', { name: 'Reported recipients' }).getByRole('row')
    await rows.nth(20).getByText('sent to staff@example.net').waitFor()
    expect(await rows.count()).toBe(1 + 20)
    await page.getByRole('button', { name: 'Show all 41' }).click()
    await rows.nth(41).waitFor()
  })
})
