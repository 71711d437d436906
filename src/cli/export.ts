// retour export: prints a day log, byte for byte as `/v1/logfiles` does. Reads the database file
// itself, so that it works with and without a running daemon, which it does not slow down.
import { firstIdAt } from '../address/id.ts'
import { type Prefix, prefixes } from '../logfile/columns.ts'
import { formatNames } from '../logfile/format.ts'
import { writeLog } from '../logfile/write.ts'
import { databaseIn } from '../store/file.ts'
import { openForReading } from '../store/read.ts'
import { command, UsageError } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { instantMs, periodMs } from './instant.ts'
import type { Io } from './io.ts'

const DAY_MS = 86_400_000
/** The progress is told anew after so many bytes. */
const PROGRESS_BYTES = 8 * 1024 * 1024

export const exportCommand = command({
  name: 'export',
  about: 'Prints a log: bounces, failures, attempts, deliveries, responses or abuses.',
  operands: 'LOG',
  choices: prefixes,
  flags: {
    ...configFlag,
    date: { value: 'DATE', about: 'of this day (UTC): 2026-11-23' },
    from: { value: 'DATE', about: 'from this day or time on' },
    to: { value: 'DATE', about: 'before this day or time; default now' },
    format: { value: 'FORMAT', choices: formatNames, about: 'csv (default), json or xml' },
    header: { about: 'CSV with the names of the columns in the first line' },
  },
  examples: [
    'retour export bounces --date 2026-11-23 > bounces.csv',
    'retour export failures --from 2026-11-01 --to 2026-12-01 --format json',
  ],
  notes:
    'CSV holds a mail byte for byte. In JSON a mail that is not UTF-8 is {"base64":"…"}, and in XML ' +
    'what XML cannot hold has the attribute encoding="base64". What another mail server saw is in the ' +
    'log of the day on which it was told, with the time of that server.',
  async run({ values, operands: [name = ''] }, io) {
    const { date, from, to, format = 'csv', header = false } = values
    const request = { prefix: prefixOf(name), span: idSpan(spanMs(date, from, to)), format, header }
    const { dataDir } = openParts(values.config, 'dataDir')
    try {
      using database = openForReading(databaseIn(dataDir))
      await print(writeLog(database.logs, request), io)
      return 0
    } catch (error) {
      if (error instanceof Error && isExpected(error)) return io.problem(error.message)
      throw error
    }
  },
})

/** Whether it is an error of the database; those of the system are reported as for any command. */
function isExpected(error: Error): boolean {
  return (error.constructor === Error && !('syscall' in error)) || error.name === 'SQLiteError'
}

function prefixOf(word: string): Prefix {
  const prefix = prefixes.find((one) => one === word)
  if (prefix !== undefined) return prefix
  throw new UsageError(`LOG: ${word} is none of ${prefixes.join(', ')}`)
}

function spanMs(
  date: string | undefined,
  from: string | undefined,
  to: string | undefined,
): [number, number] {
  if (date !== undefined && from === undefined && to === undefined) {
    const ms = instantMs('--date', date)
    if (ms % DAY_MS !== 0) throw new UsageError('--date: give a day such as 2026-11-23')
    return [ms, ms + DAY_MS]
  }
  if (date !== undefined) throw new UsageError('--date, or --from and --to, not both')
  if (from === undefined) throw new UsageError('give --date, or --from')
  return periodMs(from, to, Date.now())
}

function idSpan([fromMs, toMs]: [number, number]) {
  return { fromId: firstIdAt(fromMs), toId: firstIdAt(toMs) }
}

async function print(chunks: AsyncIterable<Uint8Array>, io: Io): Promise<void> {
  let bytes = 0
  let told = 0
  for await (const chunk of chunks) {
    await io.out(chunk)
    bytes += chunk.length
    if (bytes - told < PROGRESS_BYTES) continue
    told = bytes
    io.progress(`${Math.round(bytes / 1024 / 1024)} MiB`)
  }
  io.progress('')
}
