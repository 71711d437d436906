// What the dashboard tells of webhooks that do not hear, and what is done about it there.

import { expect } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { ask, BinaryHome } from '../support/binary.ts'
import { daily, describeInBrowser, enter, visit } from '../support/browser.ts'
import { callsFailed, sendFailure } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'

const RECIPIENT = 'alice@example.org'
/** Questions about a call that is shown: the view's own, and that of its card, which is asked again. */
const SHOWN = 2

describeInBrowser('calls in the dashboard', (browser) => {
  daily('a webhook is tested, and what it missed is replayed', async () => {
    let isUp = false
    await using receiver = createReceiver(() => new Response('hello', { status: isUp ? 200 : 500 }))
    await using home = new BinaryHome({ webhook: receiver.url, webhookToml: 'retry_s = []' })
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await callsFailed(running)
    await using visitor = await enter(browser(), running, '')
    const { page } = visitor
    await page.getByText('missed 2 calls').waitFor()
    await page.getByText(/the last try failed .*: answered 500/).waitFor()
    await page.getByText('no call has been delivered yet').waitFor()
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await page.getByText('failing').waitFor()
    await page.getByRole('button', { name: 'Test crm' }).click()
    await page.getByText(/It does not work: answered 500/).waitFor()
    isUp = true
    await page.getByRole('button', { name: 'Test crm' }).click()
    await page.getByText(/It works: answered 200/).waitFor()
    await page.getByText('Replay a period').click()
    await page.getByRole('button', { name: 'Replay', exact: true }).click()
    await page.getByText('2 calls are due again.').waitFor()
    // Two first tries, two tests, two replays.
    await receiver.received(6)
    await page.getByRole('link', { name: '2 delivered' }).waitFor()
    expect(await page.getByText('failing').count()).toBe(0)
    await page.getByRole('link', { name: 'Overview' }).click()
    await page
      .getByText(/Nothing is wrong now\. The newest mail came back .+; the last call was delivered/)
      .waitFor()
  })

  daily('an answer that takes longer than the time between two questions is shown', async () => {
    await using home = new BinaryHome({ webhookToml: 'retry_s = [36_000]' })
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await callsFailed(running)
    const { calls } = await ask<{ calls: { id: string }[] }>(running, '/v1/calls')
    const path = `/v1/calls/${calls[0]?.id}`
    const { call, tries } = await ask<{ call: object; tries: object[] }>(running, path)
    await using visitor = await visit(browser(), running)
    const { page } = visitor
    await page.clock.install()
    const slow = Promise.withResolvers<void>()
    let asked = 0
    await page.route(`**${path}`, async (route) => {
      asked += 1
      if (asked <= SHOWN) return route.continue()
      await slow.promise
      await route.fulfill({ json: { call: { ...call, state: 'done' }, tries } })
    })
    await visitor.enter(path.replace('/v1', '#'))
    await page.getByText('next try').waitFor()
    const later = () => page.clock.fastForward('00:02')
    await until(async () => {
      await later()
      return asked > SHOWN
    })
    await later() // now the page has drawn that it is loading, whatever the leap of its clock
    const waiting = asked
    for (let times = 0; times < 5; times++) await later()
    expect(asked).toBe(waiting)
    await page.clock.fastForward('00:30')
    await page.getByText('Retour does not answer').waitFor()
    await until(async () => {
      await later()
      return asked > waiting
    })
    slow.resolve()
    await page.getByRole('button', { name: /^Replay/ }).waitFor()
    expect(await page.getByText('Retour does not answer').count()).toBe(0)
  })

  daily('a webhook that nobody has enabled is told as that', async () => {
    await using home = new BinaryHome({ webhookToml: 'enabled = false' })
    await using visitor = await enter(browser(), await home.start(), '')
    await visitor.page.getByText('no webhook is enabled.').waitFor()
    await visitor.show('#/webhooks')
    await visitor.page.getByText('It is switched off: enabled = false.').waitFor()
  })

  daily('calls given up alarm for a day, are told after it, and are replayed at once', async () => {
    await using receiver = createReceiver(() => new Response('', { status: 500 }))
    await using home = new BinaryHome({ webhook: receiver.url, webhookToml: 'retry_s = []' })
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await callsFailed(running)
    await using visitor = await enter(browser(), running, '')
    const { page } = visitor
    const alarm = page.getByRole('list', { name: 'What is wrong' })
    await alarm
      .getByText(/crm missed 2 calls, the last given up .+ \(kept, can be replayed\)/)
      .waitFor()
    let hears = false
    await page.route(/v1.webhooks$/, async (route) => {
      const response = await route.fetch()
      const { webhooks } = await response.json()
      const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()
      const restarted = { last_success_at: day(0), last_error: 'answered 418', last_error_at: null }
      const old = { last_dead_at: day(2), ...(hears ? restarted : { last_success_at: null }) }
      const due = { due: hears ? 0 : 3, done: 0, dead: 1 }
      const removed = [{ name: 'old', calls: due, oldest_due_at: day(0), last_dead_at: day(1) }]
      await route.fulfill({ response, json: { webhooks: [{ ...webhooks[0], ...old }], removed } })
    })
    await page.reload()
    await alarm.getByText('given up 2 days ago').waitFor()
    await alarm.getByText('old is not configured, and has 3 calls waiting.').waitFor()
    hears = true
    await page.reload()
    const quiet = page.getByText(
      /Nothing is wrong now\..* crm missed 2 calls, the last given up 2 days ago/,
    )
    await quiet.waitFor()
    expect(await alarm.count()).toBe(0)
    // An error of before the start has no time.
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await page.getByText('answered 418').waitFor()
    await page.getByRole('link', { name: 'Overview' }).click()
    await quiet.waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('link', { name: 'missed 2 calls' }).click()
    await page.getByRole('table', { name: 'Calls' }).getByRole('row').nth(2).waitFor()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Replay all that crm missed' }).click()
    await page.getByText('2 calls are due again.').waitFor()
    await receiver.received(4)
  })

  daily('calls of a webhook that was removed are told wherever webhooks are', async () => {
    await using home = new BinaryHome({ webhookToml: 'retry_s = [3600]' })
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await using visitor = await enter(browser(), running, '#/webhooks')
    const { page } = visitor
    const card = page.getByRole('region', { name: 'Webhook crm' })
    await card.getByRole('link', { name: '2 waiting' }).waitFor()
    const toml = readFileSync(home.config, 'utf8')
    writeFileSync(home.config, toml.replace('name = "crm"', 'name = "erp"'))
    running.process.kill('SIGHUP')
    await card.getByText('removed').waitFor()
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByText(/no call has been delivered yet\. 2 calls wait\./).waitFor()
    await page.getByRole('link', { name: 'Calls', exact: true }).click()
    await page.getByRole('combobox', { name: 'Webhook' }).selectOption('crm')
    await page.getByRole('table', { name: 'Calls' }).getByRole('row').nth(2).waitFor()
  })
})
