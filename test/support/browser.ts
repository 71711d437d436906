// Opens the dashboard of a running binary in Debian's Chromium, driven by playwright-core.
// Everything that a page must not do is noted as it happens: errors in the console (also refusals
// of its own policy), exceptions, requests to anywhere else.

import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Running, TOKEN } from './binary.ts'

/** Null if Chromium is not installed. */
const chromiumPath = Bun.which('chromium')

/**
 * The time for a whole test with a browser: Chromium alone takes seconds to start on a busy
 * machine.
 */
export const BROWSER_TIMEOUT_MS = 180_000

/** A group of tests with a browser, which is open while they run; skipped where there is none. */
export function describeInBrowser(name: string, tests: (opened: () => Browser) => void): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    }, BROWSER_TIMEOUT_MS)
    afterAll(() => browser?.close())
    tests(() => browser)
  })
}

/** A test in a group of tests with a browser. */
export function daily(name: string, act: () => Promise<void>): void {
  test(name, () => act().catch(both), BROWSER_TIMEOUT_MS)
}

/** Shows both errors when clearing up after one fails too, as the runner would show neither. */
function both(error: unknown): never {
  throw error instanceof SuppressedError
    ? new AggregateError([error.suppressed, error.error])
    : error
}

async function openBrowser(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no chromium here')
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

interface Visit extends AsyncDisposable {
  page: Page
  /** Shows a view: `#/bounces`. */
  show(hash: string): Promise<void>
  /** Shows a token at the login. */
  logIn(token?: string): Promise<void>
  /** Opens a view, and logs in first. */
  enter(hash: string): Promise<void>
  /** Finds something with the keys alone. */
  search(text: string): Promise<void>
}

/**
 * Opens the dashboard in a profile of its own. At the end the page must have done nothing that it
 * must not do; `expected` says which console errors are no misdeed.
 */
export async function visit(
  browser: Browser,
  { admin }: Running,
  options: Parameters<Browser['newContext']>[0] = {},
  expected = /status of 40[134]/,
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    ...options,
  })
  const page = await context.newPage()
  const misdeeds: string[] = []
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning'
    // Not ready is a machine, too, whose disk takes seconds for a write.
    const isReadiness = message.location().url.endsWith('/health/ready')
    if (isBad && !isReadiness && !expected.test(message.text())) misdeeds.push(message.text())
  })
  page.on('pageerror', (error) => misdeeds.push(String(error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== admin) misdeeds.push(`asked ${url.href}`)
  })
  const show = async (hash: string) => {
    await page.goto(`${admin}/${hash}`)
  }
  const logIn = async (token = TOKEN) => {
    await page.getByLabel('Token').fill(token)
    await page.getByRole('button', { name: 'Log in' }).click()
  }
  return {
    page,
    show,
    logIn,
    async enter(hash) {
      await show(hash)
      await logIn()
    },
    async search(text) {
      await page.keyboard.press('/')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      expect(misdeeds).toEqual([])
    },
  }
}

/** The same, with a view for which it logs in first. */
export async function enter(
  browser: Browser,
  running: Running,
  hash: string,
  ...rest: [options?: Parameters<typeof visit>[2], expected?: RegExp]
): Promise<Visit> {
  await using parts = new AsyncDisposableStack()
  const visitor = parts.use(await visit(browser, running, ...rest))
  await visitor.enter(hash)
  parts.move()
  return visitor
}
