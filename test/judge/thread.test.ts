import { afterEach, expect, spyOn, test } from 'bun:test'
import { judgeMail } from '../../src/judge/judge.ts'
import { type Answer, type Judging, openJudging, type Task } from '../../src/judge/thread.ts'
import { startJudgeThread } from '../../src/wiring.ts'
import { silentLog } from '../support/log.ts'
import { report, vacation } from '../support/mail.ts'
import { until, withTime } from '../support/patience.ts'

const TO = 'b-x@bounces.example.com'

let open: Judging | null = null
afterEach(() => open?.close())

const startBrittle = () => new Worker(new URL('./brittle.ts', import.meta.url).href)

function openThread(start: (() => Worker) | null, stuckMs?: number) {
  const errors: string[] = []
  const log = { ...silentLog, error: (event: string) => void errors.push(event) }
  open = openJudging({ rules: [], log, start, ...(stuckMs === undefined ? {} : { stuckMs }) })
  return { judging: open, errors }
}

/** `sent`: the mails of each batch. */
function openCounted() {
  const sent: number[] = []
  const start = () => {
    const worker = startJudgeThread()
    const post = worker.postMessage.bind(worker)
    return Object.assign(worker, {
      postMessage(task: Task, buffers: ArrayBuffer[]) {
        if ('mails' in task) sent.push(task.mails.length)
        post(task, buffers)
      },
    })
  }
  return { ...openThread(start), sent }
}

test('the thread says of every mail what the main thread says', async () => {
  const { judging } = openThread(startJudgeThread)
  const mails = Array.from({ length: 600 }, (_, serial) =>
    serial % 3 === 0 ? vacation(TO) : report({ to: TO, recipient: `r${serial}@b.example` }),
  )
  const told = await Promise.all(mails.map((raw) => judging.judge(raw, '')))
  const wanted = await Promise.all(mails.map((raw) => judgeMail(raw, '', [])))
  expect(told.map(({ verdict }) => verdict)).toEqual(wanted.map(({ verdict }) => verdict))
  const bytes = told.map(({ raw }) => Buffer.from(Bun.zstdDecompressSync(raw.mime)))
  expect(bytes).toEqual(mails.map((raw) => Buffer.from(raw)))
  expect(told.map(({ raw }) => Buffer.from(raw.sha256))).toEqual(
    wanted.map(({ raw }) => Buffer.from(raw.sha256)),
  )
})

test('full batches go over within the turn of the event loop that brings them', async () => {
  const { judging, sent } = openCounted()
  const raw = vacation(TO)
  await judging.judge(Buffer.concat([raw, Buffer.alloc(5e6, 'x')]), '')
  const told = Array.from({ length: 21 }, () => judging.judge(raw, ''))
  expect(sent).toEqual([1, 8, 8])
  await Promise.all(told)
  expect(sent).toEqual([1, 8, 8, 5])
})

test('a mail larger than what may be copied goes over by itself', async () => {
  const { judging, sent } = openCounted()
  const large = Buffer.concat([
    report({ to: TO, recipient: 'a@b.example' }),
    Buffer.alloc(6e6, 'x'),
  ])
  const told = await Promise.all(
    [large, large, report({ to: TO, recipient: 'c@d.example' })].map((raw) =>
      judging.judge(raw, ''),
    ),
  )
  expect(told.map(({ verdict }) => verdict.kind)).toEqual(['failure', 'failure', 'failure'])
  expect(told[0]?.raw.sizeBytes).toBe(large.length)
  expect(sent).toEqual([1, 1, 1])
})

test('a mail that cannot be copied for the thread is rejected, and the others are judged', async () => {
  const { judging } = openThread(startJudgeThread)
  const tooLarge = { length: 2 ** 50 } as Uint8Array
  const raws = [vacation(TO), tooLarge, vacation(TO)]
  for (const batch of [[tooLarge], raws]) {
    const told = await Promise.allSettled(batch.map((raw) => judging.judge(raw, '')))
    const wanted = batch.map((raw) => (raw === tooLarge ? 'rejected' : 'fulfilled'))
    expect(told.map(({ status }) => status)).toEqual(wanted)
  }
})

test.each([
  ['on the thread', startJudgeThread],
  ['where there is none', null],
])("the user's rules hold %s, and those of a reload for what comes after it", async (_, start) => {
  const { judging } = openThread(start)
  const raw = vacation(TO)
  const kindOf = async () => (await judging.judge(raw, '')).verdict.kind
  expect(await kindOf()).toBe('auto-reply')
  judging.reload([{ name: 'mine', field: 'from', match: '@', kind: 'reply' }])
  expect(await kindOf()).toBe('reply')
  judging.reload([])
  expect(await kindOf()).toBe('auto-reply')
})

test('a mail at which the classifier fails is unknown, and it is told', async () => {
  const { judging, errors } = openThread(startBrittle)
  const raw = Buffer.concat([vacation(TO), Buffer.from('choke')])
  const { verdict, raw: packed } = await judging.judge(raw, '')
  expect(verdict).toMatchObject({ kind: 'unknown', trace: ['classifier failed'] })
  expect(packed.sizeBytes).toBe(raw.length)
  expect(errors).toEqual(['classifier failed, mail kept as unknown'])
})

test.each([
  ['dies', 'die'],
  ['stays', 'stay'],
])(
  'a mail at which the thread %s is unknown, and the others are judged',
  async (_, word) => {
    // More than are under way at one time.
    const mails = Array.from({ length: 50 }, (_, at) =>
      Buffer.concat([
        report({ to: TO, recipient: `r${at}@b.example` }),
        Buffer.from(at === 2 ? word : ''),
      ]),
    )
    const attempt = async (stuckMs: number) => {
      const { judging, errors } = openThread(startBrittle, stuckMs)
      const told = await Promise.all(mails.map((raw) => judging.judge(raw, '')))
      judging.close()
      return { told, kinds: told.map(({ verdict }) => `${verdict.kind}`), errors }
    }
    const kinds = mails.map((_, at) => (at === 2 ? 'unknown' : 'failure'))
    const errors = Array<string>(2).fill('the thread that judges mail is gone')
    // A thread is given up, too, that a busy machine has not started in time.
    const { told, ...outcome } = await withTime(500, attempt, (made) =>
      Bun.deepEquals({ kinds: made.kinds, errors: made.errors }, { kinds, errors }),
    )
    expect(outcome).toEqual({ kinds, errors })
    expect(told[2]?.verdict.trace).toEqual(['the classifier did not finish'])
    expect(Buffer.from(Bun.zstdDecompressSync(told[2]?.raw.mime ?? Buffer.of()))).toEqual(
      mails[2] as never,
    )
  },
  120_000,
)

test('a thread that has nothing to do is not given up', async () => {
  const attempt = async (stuckMs: number) => {
    const { judging, errors } = openThread(startJudgeThread, stuckMs)
    await judging.judge(vacation(TO), '')
    const stuck = openThread(startBrittle, stuckMs).judging
    await stuck.judge(Buffer.from('stay'), '') // for longer than that
    judging.close()
    stuck.close()
    return errors
  }
  expect(await withTime(200, attempt, (errors) => errors.length === 0)).toEqual([])
}, 120_000)

test('a thread that had nothing to do has its full time for the next mail', async () => {
  const judged = await judgeMail(vacation(TO), '', [])
  let nowMs = 0
  using clock = spyOn(performance, 'now').mockImplementation(() => nowMs)
  const sent: number[] = []
  const thread = {
    onmessage: (_: { data: Answer[] }) => {},
    addEventListener: () => {},
    unref: () => {},
    terminate: () => {},
    postMessage(task: Task) {
      if ('mails' in task) sent.push(...task.mails.map(({ serial }) => serial))
    },
  }
  const { judging, errors } = openThread(() => thread as unknown as Worker, 100)
  thread.onmessage({ data: [] })
  const first = judging.judge(vacation(TO), '')
  await until(() => sent.length === 1)
  thread.onmessage({ data: [{ serial: 1, judged }] })
  await first
  nowMs = 1000
  const looks = clock.mock.calls.length
  const second = judging.judge(vacation(TO), '')
  await until(() => clock.mock.calls.length >= looks + 2)
  thread.onmessage({ data: [{ serial: 2, judged }] })
  expect((await second).verdict.kind).toBe('auto-reply')
  expect(errors).toEqual([])
})

const failing = () => new Worker(URL.createObjectURL(new Blob(['throw new Error("broken")'])))
const refused = () => {
  throw new Error('no more threads')
}

test('where no thread starts, mail is judged all the same', async () => {
  for (const start of [failing, refused, null]) {
    const { judging } = openThread(start)
    const { verdict } = await judging.judge(report({ to: TO, recipient: 'a@b.example' }), '')
    expect(verdict.kind).toBe('failure')
  }
})

test.each([
  ['does not start', refused],
  ['dies as it starts', failing],
])('a mail at which the thread died is not judged here where the next %s', async (_, next) => {
  const starts = [startBrittle, next]
  const { judging } = openThread(() => (starts.shift() ?? startJudgeThread)())
  const deadly = Buffer.concat([report({ to: TO, recipient: 'a@b.example' }), Buffer.from('die')])
  expect((await judging.judge(deadly, '')).verdict.kind).toBe('unknown')
  const { verdict } = await judging.judge(report({ to: TO, recipient: 'a@b.example' }), '')
  expect(verdict.kind).toBe('failure')
  expect(starts).toBeEmpty()
})

test('what is under way when the thread is closed is judged', async () => {
  const { judging } = openThread(startJudgeThread)
  const raw = report({ to: TO, recipient: 'a@b.example' })
  const told = Array.from({ length: 50 }, () => judging.judge(raw, ''))
  judging.close()
  for (const { verdict } of await Promise.all(told)) expect(verdict.kind).toBe('failure')
})
