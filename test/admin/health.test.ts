import { Database } from 'bun:sqlite'
import { afterEach, describe, expect, jest, spyOn, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { version } from '../../src/version.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { vacation } from '../support/mail.ts'
import { DOMAIN, NOW, nineTries, readAs, returnPath, setUp } from './rig.ts'

afterEach(() => {
  jest.useRealTimers()
})

test('readiness is of every part, and tells not why one is down', async () => {
  await using up = await setUp()
  expect(await (await up.request('/health/live')).text()).toBe('{"live":true}\n')
  const ready = await up.request('/health/ready')
  expect(ready.status).toBe(200)
  expect(await readAs<object>(ready)).toEqual({ ready: true, parts: { store: { ready: true } } })
  await using down = await setUp({
    readiness: {
      smtp: async () => {},
      store: async () => {
        throw new Error('disk full')
      },
    },
  })
  const unready = await down.request('/health/ready')
  expect(unready.status).toBe(503)
  expect(await readAs<object>(unready)).toEqual({
    ready: false,
    parts: { smtp: { ready: true }, store: { ready: false } },
  })
  expect(down.logged()).toContain('disk full')
})

test('why a part is not ready is told once, and so is that it is again', async () => {
  let trouble = ''
  const store = async () => {
    if (trouble !== '') throw new Error(trouble)
  }
  await using rig = await setUp({ readiness: { store } })
  const askAfter = async (seconds: number) => {
    using _ = spyOn(performance, 'now').mockReturnValue(performance.now() + seconds * 1000)
    await rig.request('/health/ready')
  }
  for (const [second, why] of ['', 'full', 'full', 'gone', '', ''].entries()) {
    trouble = why
    await askAfter(2 * second)
  }
  const told = rig.logged().match(/part (?:not ready|ready again).*/g)
  expect(told?.map((line) => line.replace(/.* error=/, ''))).toEqual([
    expect.stringContaining('full'),
    expect.stringContaining('gone'),
    'part ready again part=store',
  ])
})

test('readiness asked again and again writes no more than once a second', async () => {
  await using rig = await setUp()
  const before = rig.store.counts.commits
  for (let i = 0; i < 20; i += 1) await rig.request('/health/ready')
  expect(rig.store.counts.commits).toBe(before + 1)
})

test('a store that cannot be written is not ready', async () => {
  await using rig = await setUp()
  using other = new Database(rig.store.file)
  other.run('CREATE TRIGGER full BEFORE INSERT ON heartbeat BEGIN SELECT RAISE(FAIL, "full"); END')
  expect((await rig.request('/health/ready')).status).toBe(503)
})

test('a part that does not answer is not ready', async () => {
  const begun = Promise.withResolvers<void>()
  const store = () => {
    begun.resolve()
    return new Promise<void>(() => {})
  }
  await using rig = await setUp({ readiness: { store } })
  jest.useFakeTimers()
  const asked = rig.request('/health/ready', { headers: {} })
  await begun.promise
  jest.advanceTimersByTime(3000)
  jest.useRealTimers()
  expect((await asked).status).toBe(503)
  expect(rig.logged()).toContain('no answer in 3000 ms')
})

test('metrics are in the Prometheus text format, labels escaped', async () => {
  await using rig = await setUp({
    dispatcher: {
      wake: () => {},
      test: async () => null,
      retry: async () => null,
      state: () => [
        {
          name: 'a"b\\c\nd',
          running: 0,
          results: { delivered: 7, failed: 0, gone: 0 },
          seconds: nineTries(),
          dead: 0,
          lastError: '',
          lastErrorMs: null,
          lastSuccessMs: null,
        },
      ],
    },
  })
  const to = mintAddress(newId(NOW), DOMAIN, returnPath)
  await rig.post(vacation(to), to)
  await rig.post(vacation(to), 'someone@elsewhere.example')
  const response = await rig.request('/metrics', { headers: {} })
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('retour_tries_total{webhook="a\\"b\\\\c\\nd",result="delivered"} 7\n')
  expect(text).toContain('retour_try_seconds_bucket{webhook="a\\"b\\\\c\\nd",le="+Inf"} 9\n')
  expect(text).toContain('retour_intake_total{via="smtp",result="accepted"} 4\n')
  expect(text).toContain('retour_intake_total{via="http",result="accepted"} 1\n')
  expect(text).toContain('retour_intake_total{via="http",result="foreign"} 1\n')
  expect(text).toContain('retour_intake_total{via="http",result="failed"} 0\n')
  expect(text).toMatch(/^process_cpu_seconds_total [\d.]+$/m)
  if (process.platform === 'linux') expect(text).toMatch(/^process_open_fds [1-9]\d*$/m)
  expect(text).toContain('retour_submission_mails_total{result="accepted"} 9\n')
  expect(text).toMatch(
    /^retour_certificate_expires_timestamp_seconds\{listener="smtp"\} 1795000000\n(?!retour_certificate)/m,
  )
  expect(text).toContain('retour_verdicts_total{kind="auto-reply"} 0\n')
  expect(text).toContain('retour_calls_due{webhook="crm"} 1\n')
  expect(text).toContain(`retour_build_info{version="${version}",commit="unknown"} 1\n`)
  expect(text).toMatch(/^retour_store_commits_total [1-9]/m)
  const line =
    /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="(\\.|[^"\\])*"(,[a-z]+="(\\.|[^"\\])*")*\})? [\d.e+-]+)$/
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((one) => !line.test(one)),
  ).toEqual([])
  expect(text.endsWith('\n')).toBe(true)
})

test('a scraper that accepts OpenMetrics gets it', async () => {
  await using rig = await setUp()
  const headers = { accept: 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5' }
  const response = await rig.request('/metrics', { headers })
  expect(response.headers.get('content-type')).toBe(
    'application/openmetrics-text; version=1.0.0; charset=utf-8',
  )
  const text = await response.text()
  expect(text).toContain(
    '# TYPE retour_failures counter\nretour_failures_total{reason="user-unknown"} 3\n',
  )
  expect(text).not.toContain('_total counter')
  expect(text).toEndWith('\n# EOF\n')
})

test('histograms hold in each bucket those below it too', async () => {
  await using rig = await setUp()
  await rig.register({ recipient: 'alice@example.org' })
  const text = await (await rig.request('/metrics', { headers: {} })).text()
  const lines = text.split('\n').filter((line) => line.startsWith('retour_try_seconds'))
  expect(lines).toEqual([
    'retour_try_seconds_bucket{webhook="crm",le="1"} 8',
    'retour_try_seconds_bucket{webhook="crm",le="5"} 9',
    'retour_try_seconds_bucket{webhook="crm",le="+Inf"} 9',
    'retour_try_seconds_sum{webhook="crm"} 4.5',
    'retour_try_seconds_count{webhook="crm"} 9',
  ])
  expect(text).toMatch(/^retour_store_batch_jobs_bucket\{le="\+Inf"\} [1-9]/m)
  expect(text).toMatch(/^retour_store_commit_seconds_count [1-9]/m)
})

test('the alerts that we recommend ask for metrics that there are', async () => {
  await using rig = await setUp()
  const text = await (await rig.request('/metrics', { headers: {} })).text()
  const file = join(import.meta.dir, '../../scripts/recipes/alerts.yml')
  const asked = (await Bun.file(file).text()).match(/\bretour_\w+/g) ?? []
  expect(new Set(asked).size).toBe(9)
  for (const name of asked) expect(text).toContain(`# TYPE ${name} `)
})

/** What is counted at one minute each, and how many of that alert fire at that time. */
const alerts = (alertname: string, series: Record<string, string>, at: string, firing: number) => ({
  interval: '1m',
  input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
  promql_expr_test: [
    {
      expr: `count(ALERTS{alertname="${alertname}",alertstate="firing"}) or vector(0)`,
      eval_time: at,
      exp_samples: [{ value: firing }],
    },
  ],
})

function expectAlerts(tests: ReturnType<typeof alerts>[]): void {
  using directory = temporaryDirectory()
  const file = join(import.meta.dir, '../../scripts/recipes/alerts.yml')
  const path = join(directory.path, 'test.json')
  writeFileSync(path, JSON.stringify({ rule_files: [file], evaluation_interval: '1m', tests }))
  const { exitCode, stderr } = Bun.spawnSync(['promtool', 'test', 'rules', path])
  expect([exitCode, stderr.toString()]).toEqual([0, ''])
}

describe.skipIf(Bun.which('promtool') === null)('the alerts', () => {
  test('a disk that fills up where little comes is told', () => {
    const failed = (values: string, firing: number) =>
      alerts(
        'RetourKeepsNoMail',
        { 'retour_intake_total{instance="a",result="failed"}': values },
        '40m',
        firing,
      )
    // A sender that tries again every quarter of an hour, and one that did so once.
    expectAlerts([failed('0x9 1x14 2x14 3x14', 1), failed('0x9 1x50', 0)])
  })

  test('a smarthost that is down is told, a dead host is not', () => {
    const tries = (result: string) => `retour_relay_tries_total{instance="a",result="${result}"}`
    const waiting = (mails: number, delivered: string, firing: number) =>
      alerts(
        'RetourSendsNothing',
        {
          [tries('unreachable')]: '0x14 1x14 2x14 3x14 4x14 5x14',
          [tries('delivered')]: delivered,
          'retour_queue_mails{instance="a"}': `${mails}x90`,
        },
        '85m',
        firing,
      )
    expectAlerts([
      waiting(12, '500x90', 1),
      waiting(3, '500x90', 0),
      waiting(12, '500x40 501x50', 0),
    ])
  })
})
