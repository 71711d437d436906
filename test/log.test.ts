import { describe, expect, test } from 'bun:test'
import { createLog } from '../src/log.ts'

const NOW = Date.UTC(2026, 10, 23, 16)
type Options = Partial<Parameters<typeof createLog>[0]>

/** What is written when `use` logs. */
function written(options: Options, use: (log: ReturnType<typeof createLog>) => void): string {
  let text = ''
  const write = (line: string) => {
    text += line
  }
  use(
    createLog({ level: 'info', format: 'text', journal: false, now: () => NOW, write, ...options }),
  )
  return text
}

const info = (fields: Record<string, unknown>, options: Options = {}) =>
  written(options, (log) => log.info('bounce accepted', fields))

describe('a line of text', () => {
  test('has time, level, event and fields', () => {
    expect(info({ id: '01m', n: 3, ok: true })).toBe(
      '2026-11-23T16:00:00.000Z info  bounce accepted id=01m n=3 ok=true\n',
    )
  })

  test('quotes what would not read as one word', () => {
    expect(info({ a: 'two words', b: 'k=v', c: '', d: 'say "x"', e: '<a@b.example>' })).toEndWith(
      ' a="two words" b="k=v" c="" d="say \\"x\\"" e=<a@b.example>\n',
    )
  })

  test('leaves out fields that are undefined', () => {
    expect(info({ a: undefined, b: null })).toEndWith(' accepted b=null\n')
  })

  test.each(['\n', '\r\n', '\0', '\u001b[31m', '\u0085', '\u2028', '\u202e', '\u007f', '\ud800'])(
    'stays one line without control characters: %#',
    (evil) => {
      const line = written({}, (log) =>
        log.info(`event${evil}`, {
          [`key${evil}`]: `${evil}2026 error forged`,
          o: { [evil]: evil },
        }),
      )
      expect(line.slice(0, -1)).toMatch(/^[\x20-\x7e]+$/)
      expect(line).toEndWith('\n')
    },
  )

  test('cuts values that have no end', () => {
    expect(info({ a: 'x'.repeat(100_000) }).length).toBeLessThan(3000)
    expect(info({ a: ['x'.repeat(100_000)] }).length).toBeLessThan(3000)
  })

  test('tells an error with its code and causes', () => {
    const cause = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' })
    expect(info({ error: new TypeError('no answer', { cause }) })).toEndWith(
      ' error="TypeError: no answer; cause: Error: connect failed (ECONNREFUSED)"\n',
    )
  })

  test('ends with an error that is its own cause', () => {
    const error = new Error('again')
    error.cause = error
    expect(info({ error })).toContain('Error: again; cause: Error: again')
  })

  test('does not end on what cannot be written as JSON', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(info({ circle, big: 1n, raw: new Uint8Array(3) })).toEndWith(
      ' circle="[circular]" big=1 raw="[3 bytes]"\n',
    )
  })
})

describe('secrets', () => {
  test.each(['text', 'json'] as const)('are hidden by the name of their field in %s', (format) => {
    const line = info(
      {
        secret: 'hunter2',
        apiToken: 'hunter2',
        o: { Authorization: 'hunter2', l: [{ password: 'hunter2' }] },
      },
      { format },
    )
    expect(line).not.toContain('hunter2')
    expect(line).toContain('[hidden]')
  })
})

describe('a line of JSON', () => {
  test('has the same facts', () => {
    const line = info({ id: '01m', n: 3, error: new Error('no') }, { format: 'json' })
    expect(JSON.parse(line)).toEqual({
      time: '2026-11-23T16:00:00.000Z',
      level: 'info',
      event: 'bounce accepted',
      id: '01m',
      n: 3,
      error: 'Error: no',
    })
  })

  test('keeps a field that is called like one of its own', () => {
    expect(JSON.parse(info({ event: 'failure' }, { format: 'json' }))).toMatchObject({
      event: 'bounce accepted',
      event_: 'failure',
    })
  })

  test('is ASCII where characters could mislead', () => {
    const line = info({ a: '\u202e\u2028\n' }, { format: 'json' })
    expect(line.slice(0, -1)).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(line).a).toBe('\u202e\u2028\n')
  })
})

describe('levels', () => {
  test.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
  ] as const)('%s lets through %p', (level, through) => {
    const lines = written({ level }, (log) => {
      for (const at of ['debug', 'info', 'warn', 'error'] as const) log[at](`said ${at}`)
    })
    expect(lines.match(/(?<=said )\w+/g)).toEqual([...through])
  })
})

describe('under systemd', () => {
  test.each([
    ['debug', '<7>'],
    ['info', '<6>'],
    ['warn', '<4>'],
    ['error', '<3>'],
  ] as const)('%s has priority %s and no time', (at, prefix) => {
    const line = written({ level: 'debug', journal: true }, (log) => log[at]('said', { n: 1 }))
    expect(line).toBe(`${prefix}said n=1\n`)
  })

  test.each([
    [true, '<6>said\n'],
    [false, /^2026|^\d{4}-/],
  ])('is seen by the stream that JOURNAL_STREAM names: %p', async (own, expected) => {
    const script = `
      import { fstatSync } from 'node:fs'
      const { dev, ino } = fstatSync(2, { bigint: true })
      process.env.JOURNAL_STREAM = ${own} ? dev + ':' + ino : '1:2'
      const { createLog } = await import('${import.meta.dir}/../src/log.ts')
      createLog({ level: 'info', format: 'text' }).info('said')
    `
    const child = Bun.spawn([process.execPath, '-e', script], { stderr: 'pipe' })
    const line = await child.stderr.text()
    if (typeof expected === 'string') expect(line).toBe(expected)
    else expect(line).toMatch(expected)
  })
})
