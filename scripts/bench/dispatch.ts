// Measures dispatch alone: due calls about mails of 4 kB, to a receiver in another process. For
// comparison, with the same body, receiver and number of connections: wrk, which stores nothing and
// shows the limit, and bare loops of `fetch` and of node:http, with which we make our requests.
// Then: how many calls a webhook gets while another one hangs, fails or is well.
//
//   bun scripts/bench.ts dispatch [calls]      wrk: Debian package wrk

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/open.ts'
import { startCheckpointThread } from '../../src/wiring.ts'
import { countOf } from '../options.ts'
import { callBody, fillCalls, measureCalls, startAnswering, webhookTo } from './load/calls.ts'

const CONCURRENCIES = [8, 32, 128]
const WRK_S = 3
/** The concurrency of each webhook while two are measured beside each other. */
const CONCURRENCY = 16
const ROUNDS = 3

interface Figures {
  concurrency: number
  callsPerS: number
  httpPerS: number
  fetchesPerS: number
  /** Null if wrk is not installed. */
  wrkPerS: number | null
}

/** Calls a second of a webhook, the best of the rounds. */
interface Beside {
  alone: number
  hanging: number
  failing: number
  well: number
}

export async function bench(args: string[]): Promise<{
  alone: Figures[]
  beside: Beside
}> {
  const calls = countOf(args, 10_000, 'usage: bun scripts/bench.ts dispatch [calls]')
  const receiver = await startAnswering()
  const directory = mkdtempSync(join(tmpdir(), 'retour-bench-'))
  const store = openStore(join(directory, 'retour.db'), {
    checkpointThread: startCheckpointThread,
  })
  try {
    if (Bun.which('wrk') === null) console.log('wrk: not installed (Debian package wrk)')
    const alone: Figures[] = []
    for (const concurrency of CONCURRENCIES) {
      alone.push(await measure(store, directory, receiver.url, calls, concurrency))
    }
    printAlone(alone)
    const beside = await measureBeside(store, receiver.url, Math.ceil(calls / 2))
    printBeside(beside)
    return { alone, beside }
  } finally {
    await store.close()
    rmSync(directory, { recursive: true })
    receiver.stop()
  }
}

async function measure(
  store: Store,
  directory: string,
  receiver: string,
  calls: number,
  concurrency: number,
): Promise<Figures> {
  const url = `${receiver}/ok`
  const name = `bench-${concurrency}`
  await fillCalls(store, name, calls)
  await measureFetch(url, calls / 4, concurrency) // both ends warm
  const callsPerS = await measureCalls(store, [webhookTo(name, url, concurrency)], calls)
  const wrkPerS = await measureWrk(directory, url, concurrency)
  return {
    concurrency,
    callsPerS,
    wrkPerS,
    httpPerS: await measureHttp(url, calls, concurrency),
    fetchesPerS: await measureFetch(url, calls, concurrency),
  }
}

const HEADERS = { 'content-type': 'application/x-www-form-urlencoded' }

function measureFetch(url: string, calls: number, concurrency: number): Promise<number> {
  const body = callBody()
  return loop(calls, concurrency, async () => {
    const options = { method: 'POST', body, headers: HEADERS, redirect: 'manual' } as const
    await (await fetch(url, options)).arrayBuffer()
  })
}

async function measureHttp(url: string, calls: number, concurrency: number): Promise<number> {
  const body = callBody()
  const agent = new http.Agent({ keepAlive: true })
  const headers = { ...HEADERS, 'content-length': String(body.length) }
  const post = () =>
    new Promise<void>((resolve, reject) => {
      const request = http.request(url, { method: 'POST', headers, agent }, (answer) => {
        answer.on('data', () => {}).on('end', resolve)
      })
      request.on('error', reject).end(body)
    })
  const perS = await loop(calls, concurrency, post)
  agent.destroy()
  return perS
}

/** Does something so many times at a time; gives how many a second. */
async function loop(
  calls: number,
  concurrency: number,
  post: () => Promise<void>,
): Promise<number> {
  let begun = 0
  const startedMs = performance.now()
  const one = async (): Promise<void> => {
    while (begun++ < calls) await post()
  }
  await Promise.all(Array.from({ length: concurrency }, one))
  return calls / ((performance.now() - startedMs) / 1000)
}

async function measureWrk(
  directory: string,
  url: string,
  concurrency: number,
): Promise<number | null> {
  if (Bun.which('wrk') === null) return null
  const script = join(directory, 'post.lua')
  const body = join(directory, 'body')
  writeFileSync(body, callBody())
  writeFileSync(
    script,
    `wrk.method = "POST"
wrk.headers["content-type"] = "application/x-www-form-urlencoded"
wrk.body = io.open("${body}", "rb"):read("*a")
`,
  )
  const told = await Bun.$`wrk -t1 -c${concurrency} -d${WRK_S}s -s ${script} ${url}`.text()
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(told)?.[1] ?? Number.NaN)
}

/** The rounds take turns, so that whatever else the machine does slows all of them. */
async function measureBeside(store: Store, receiver: string, calls: number): Promise<Beside> {
  const best: Beside = { alone: 0, hanging: 0, failing: 0, well: 0 }
  const paths = { alone: null, hanging: '/hang', failing: '/fail', well: '/ok' } as const
  for (let round = 0; round < ROUNDS; round++) {
    for (const beside of ['alone', 'hanging', 'failing', 'well'] as const) {
      const path = paths[beside]
      const name = `other-${beside}-${round}`
      await fillCalls(store, 'measured', calls)
      const others = path === null ? [] : [webhookTo(name, receiver + path, CONCURRENCY)]
      if (path !== null) await fillCalls(store, name, calls)
      const measured = webhookTo('measured', `${receiver}/ok`, CONCURRENCY)
      const perS = await measureCalls(store, [measured, ...others], calls)
      best[beside] = Math.max(best[beside], perS)
    }
  }
  return best
}

function printAlone(figures: Figures[]): void {
  console.log('concurrency  calls/s    wrk/s  of wrk   http/s  of wrk  fetch/s  of wrk')
  for (const { concurrency, callsPerS, wrkPerS, httpPerS, fetchesPerS } of figures) {
    const cells = [
      String(concurrency).padStart(11),
      callsPerS.toFixed(0).padStart(7),
      (wrkPerS?.toFixed(0) ?? '-').padStart(7),
      percent(callsPerS, wrkPerS).padStart(6),
      httpPerS.toFixed(0).padStart(7),
      percent(httpPerS, wrkPerS).padStart(6),
      fetchesPerS.toFixed(0).padStart(7),
      percent(fetchesPerS, wrkPerS).padStart(6),
    ]
    console.log(cells.join('  '))
  }
  console.log(`resident: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`)
}

function printBeside({ alone, hanging, failing, well }: Beside): void {
  const told = { hangs: hanging, 'fails with 500': failing, 'is well': well }
  console.log(`a webhook alone: ${alone.toFixed(0)} calls/s`)
  for (const [how, perS] of Object.entries(told)) {
    console.log(`beside one that ${how}: ${perS.toFixed(0)} calls/s, ${percent(perS, alone)}`)
  }
}

function percent(part: number, whole: number | null): string {
  return whole === null ? '-' : `${((100 * part) / whole).toFixed(0)} %`
}
