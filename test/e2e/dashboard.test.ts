// The dashboard of the built program as an operator uses it: a real browser in front, SMTP coming in,
// a real receiver behind.

import { expect } from 'bun:test'
import { appendFileSync } from 'node:fs'
import { ask, BinaryHome } from '../support/binary.ts'
import { daily, describeInBrowser, enter, visit } from '../support/browser.ts'
import { register, sendBack, sendFailure } from '../support/e2e-mail.ts'
import { report, vacation } from '../support/mail.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'

const RECIPIENT = 'alice@example.org'

describeInBrowser('dashboard', (browser) => {
  daily('a wrong token is refused, a right one opens the view that was asked for', async () => {
    await using home = new BinaryHome()
    await using visitor = await visit(browser(), await home.start())
    const { page } = visitor
    await visitor.show('#/webhooks')
    await page.locator('#token:focus').waitFor()
    await visitor.logIn('not the token')
    await page.getByText('the token is not one of admin.tokens').waitFor()
    await visitor.logIn()
    await page.getByRole('heading', { name: 'Webhooks' }).waitFor()
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
    await page.reload()
    await page.getByRole('heading', { name: 'crm' }).waitFor()
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    expect(await page.context().cookies()).toEqual([])
  })

  daily('a bounce is found, its trace read, and its call replayed to the receiver', async () => {
    await using receiver = createReceiver()
    await using home = new BinaryHome({ webhook: receiver.url })
    const running = await home.start()
    await sendFailure(running, RECIPIENT)
    await receiver.received(2)
    await using visitor = await enter(browser(), running, '')
    const { page } = visitor
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await visitor.search(RECIPIENT)
    const table = page.getByRole('table', { name: 'Bounces' })
    await table.getByRole('row', { name: RECIPIENT }).getByRole('link').first().click()
    await page.getByText('The mail was not delivered.').waitFor()
    const trace = page.getByRole('region', { name: 'Why we say so' }).getByRole('listitem')
    expect((await trace.allTextContents()).join('\n')).toContain(`${RECIPIENT}: failed 5.1.1`)
    const call = page.getByRole('article', { name: 'failure call to crm' })
    await call.getByRole('cell', { name: '200' }).waitFor()
    await call.getByRole('button', { name: 'Replay the failure call to crm' }).click()
    const [first, second, again] = await receiver.received(3)
    const ids = [first, second].map((request) => request?.headers.get('webhook-id'))
    expect(ids).toContain(again?.headers.get('webhook-id') ?? 'none')
    await call.getByRole('row').nth(2).waitFor()
    await page.getByText('Failure logged for').waitFor()
  })

  daily('a logout that fails says so, and goes on', async () => {
    await using home = new BinaryHome()
    await using visitor = await enter(browser(), await home.start(), '', {}, /status of (401|503)/)
    const { page } = visitor
    const error = { code: 'store_trouble', message: 'the store is in trouble' }
    await page.route('**/logout', (route) => route.fulfill({ status: 503, json: { error } }))
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByText(error.message).waitFor()
    await page.unroute('**/logout')
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
  })

  daily('mail that waits is tried again, and taken out of the queue', async () => {
    // Nobody listens there.
    const toml = '[relay]\nhost = "127.0.0.1"\nport = 9\ntls = "off"\n'
    await using home = new BinaryHome({ toml })
    const running = await home.start()
    const mime = `From: me@shop.example\r\nTo: ${RECIPIENT}\r\nSubject: hello\r\n\r\nhello\r\n`
    await ask(running, '/v1/send', { envelope: 'me@shop.example', recipient: RECIPIENT, mime })
    await using visitor = await enter(browser(), running, '#/queue')
    const { page } = visitor
    const row = page.getByRole('row', { name: RECIPIENT })
    const shows = async (tries: string) => {
      while ((await row.getByRole('cell').nth(3).textContent()) !== tries) {
        await page.getByRole('button', { name: 'Refresh' }).click()
      }
    }
    await shows('1')
    await row.getByRole('button', { name: `Try now: the mail to ${RECIPIENT}` }).click()
    await shows('2')
    await row.getByRole('link', { name: 'message' }).click()
    await page.getByText('Next try, after 2 tries').waitFor()
    await visitor.show('#/queue')
    page.once('dialog', (dialog) => void dialog.dismiss())
    await row.getByRole('button', { name: `Cancel the mail to ${RECIPIENT}` }).click()
    expect(await row.count()).toBe(1)
    page.once('dialog', (dialog) => void dialog.accept())
    await row.getByRole('button', { name: `Cancel the mail to ${RECIPIENT}` }).click()
    await page.getByText('No mail is waiting').waitFor()
  })

  daily('all mail that waits is tried at once, or all to one domain', async () => {
    // Nobody listens there.
    const toml = '[relay]\nhost = "127.0.0.1"\nport = 9\ntls = "off"\n'
    await using home = new BinaryHome({ toml })
    const running = await home.start()
    const mime = 'From: me@shop.example\r\nSubject: hello\r\n\r\nhello\r\n'
    const send = (recipient: string) =>
      ask(running, '/v1/send', { envelope: 'me@shop.example', recipient, mime })
    for (const recipient of [RECIPIENT, 'bob@example.net']) await send(recipient)
    /** Resolves with their tries once that many were made and all wait again. */
    const tried = async (least: number): Promise<number> => {
      type Queue = { mails: { tries: number; state: string }[] }
      const { mails } = await ask<Queue>(running, '/v1/queue')
      const tries = mails.reduce((sum, mail) => sum + mail.tries, 0)
      const areWaiting = mails.every(({ state }) => state === 'waiting')
      return tries >= least && areWaiting ? tries : tried(least)
    }
    const first = await tried(1)
    await using visitor = await enter(browser(), running, '#/queue?destination=Example.NET')
    const { page } = visitor
    await page.getByRole('row', { name: 'bob@example.net' }).waitFor()
    expect(await page.getByRole('button', { name: 'Try all now' }).count()).toBe(0)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void (asked.length === 1 ? dialog.dismiss() : dialog.accept())
    })
    const some = page.getByRole('button', { name: 'Try all to Example.NET now' })
    await some.click()
    expect(await tried(1)).toBe(first)
    await some.click()
    await page.getByText('1 mail is tried now.').waitFor()
    const second = await tried(first + 1)
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.getByRole('row', { name: RECIPIENT }).waitFor()
    expect(await page.getByText('tried now').count()).toBe(0)
    await page.getByRole('button', { name: 'Try all now' }).click()
    await page.getByText('2 mails are tried now.').waitFor()
    await tried(second + 1)
    // What happens is seen without a hand.
    await send('carol@example.com')
    await page.getByRole('row', { name: 'carol@example.com' }).waitFor()
    expect(asked.map((question) => /^Try all mail (.*) now\?/.exec(question)?.[1])).toEqual([
      'to Example.NET',
      'to Example.NET',
      'in the queue',
    ])
  })

  daily('an address is suppressed and taken off again', async () => {
    await using home = new BinaryHome()
    await using visitor = await enter(browser(), await home.start(), '#/suppressions')
    const { page } = visitor
    await page.getByText('No address is suppressed').waitFor()
    const form = page.getByRole('form', { name: 'Suppress an address' })
    await form.getByLabel('Suppress an address').fill('bob@example.net')
    await form.getByLabel('Note').fill('asked by phone')
    await form.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('row', { name: /bob@example\.net.*asked by phone/ }).waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Remove bob@example.net' }).click()
    await page.getByRole('status').getByText('bob@example.net is off the list.').waitFor()
    await page.getByText('No address is suppressed').waitFor()
  })

  daily('mail with markup and scripts is shown as the text it is', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address: to } = await register(running)
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const parts = { to, recipient: RECIPIENT, diagnostic: `smtp; 550 5.1.1 ${evil}` }
    const original = [`Subject: ${evil}`, 'Message-ID: <a@example.org>']
    await sendBack(running, to, report({ ...parts, original }))
    await using visitor = await enter(browser(), running, `#/bounces?recipient=${RECIPIENT}`)
    const { page } = visitor
    await page.getByRole('table', { name: 'Bounces' }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Show the mail as text' }).click()
    const raw = page.getByRole('region', { name: 'Returned mail' })
    expect(await raw.textContent()).toContain(evil)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).toStartWith('Bounce ')
  })

  daily('it is used with keys alone, and remembers the theme', async () => {
    await using home = new BinaryHome()
    await using visitor = await enter(browser(), await home.start(), '', { colorScheme: 'light' })
    const { page } = visitor
    await page.getByText('Nothing has come back yet').waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('main')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByText('No calls yet').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await page.getByText('No mail is waiting').waitFor()
    await page.goBack()
    await page.getByText('No calls yet').waitFor()
    await page.getByLabel('dark').check()
    await page.reload()
    await page.getByText('No calls yet').waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  daily('a return address is made for a first test', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    await using visitor = await enter(browser(), running, '#/bounces')
    const { page } = visitor
    await page.getByRole('button', { name: 'Make a return address' }).click()
    const command = await page.getByText(`curl smtp://${running.smtp}`).textContent()
    expect(await Bun.spawn(['sh', '-c', command ?? '']).exited).toBe(0)
    await page.reload()
    await page.getByRole('row', { name: 'auto-reply test@example.org' }).waitFor()
  })

  daily('a call that tells of an answer leads to it, listed by its own subject', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    const { return_address: to } = await register(running)
    await sendBack(running, to, vacation(to))
    const { calls } = await ask<{ calls: { id: string; event: string }[] }>(running, '/v1/calls')
    await using visitor = await enter(
      browser(),
      running,
      `#/calls/${calls.find(({ event }) => event === 'response')?.id}`,
    )
    await visitor.page.locator('dd a[href^="#/bounces/"]').click()
    await visitor.page.getByText('auto-reply').first().waitFor()
    await visitor.page.getByText('Returned as', { exact: true }).waitFor()
    await visitor.show('#/bounces')
    const own = 'returned as: Out of office: Your order'
    await visitor.page.getByRole('cell', { name: own }).waitFor()
  })

  daily('a configuration that was refused is told where that in force is shown', async () => {
    await using home = new BinaryHome()
    const running = await home.start()
    await using visitor = await enter(browser(), running, '#/config')
    const { page } = visitor
    await page.getByText('[return_path]').waitFor()
    const refused = page.getByText('The file was refused at the last reload')
    expect(await refused.count()).toBe(0)
    appendFileSync(home.config, '\nnonsense')
    running.process.kill('SIGHUP')
    await until(() => home.log().includes('configuration not reloaded'))
    await page.reload()
    await refused.waitFor()
    await page.getByText('[return_path]').waitFor()
  })

  daily('when Retour is gone the page says so', async () => {
    await using home = new BinaryHome()
    await using visitor = await visit(
      browser(),
      await home.start(),
      {},
      /ERR_CONNECTION|status of 40/,
    )
    const { page } = visitor
    await visitor.enter('#/bounces')
    await page.getByText('Nothing has come back yet').waitFor()
    await home.stop()
    await page.getByRole('link', { name: 'Calls' }).click()
    await page.getByText('Retour does not answer.').first().waitFor()
  })
})
