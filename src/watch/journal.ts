// Follows the mail messages of systemd's journal with journalctl, which knows about its rotation. A
// place is journald's own cursor.

import { createLines } from './lines.ts'
import { entryOfJournal, type LogEntry } from './log-line.ts'

/** RFC 5424 6.2.1: the facility of mail systems. */
const MAIL_FACILITY = 'SYSLOG_FACILITY=2'

export interface JournalOptions {
  /** Where to begin; null = at the oldest entry. */
  cursor: string | null
  /** Whether to end at the newest entry. */
  once: boolean
  signal: AbortSignal
  program?: string
}

/** Gives the entries behind a cursor, and the cursor of the last. Rejects if journalctl fails. */
export async function* followJournal({
  cursor,
  once,
  signal,
  program = 'journalctl',
}: JournalOptions): AsyncGenerator<{ entries: LogEntry[]; cursor: string }> {
  if (Bun.which(program) === null) throw new Error(`no ${program} here; --file names a log`)
  const reader = Bun.spawn(
    [
      ...[program, '--output=json', '--no-pager', '--quiet'],
      ...(once ? [] : ['--follow', '--no-tail']),
      ...(cursor === null ? [] : [`--after-cursor=${cursor}`]),
      MAIL_FACILITY,
    ],
    { stdout: 'pipe', stderr: 'pipe', signal },
  )
  const words = new Response(reader.stderr).text()
  const lines = createLines()
  for await (const piece of reader.stdout) {
    const read = lines.push(piece).flatMap((line) => entryOfJournal(line) ?? [])
    const last = read.at(-1)
    if (last === undefined) continue
    yield { entries: read.flatMap(({ entry }) => entry ?? []), cursor: last.cursor }
  }
  const exit = await reader.exited
  if (exit !== 0 && !signal.aborted) {
    throw new Error(`${program} ended with ${exit}: ${(await words).trim()}`)
  }
}
