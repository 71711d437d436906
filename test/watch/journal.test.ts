import { expect, test } from 'bun:test'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { followJournal, type JournalOptions } from '../../src/watch/journal.ts'
import { temporaryDirectory } from '../support/directory.ts'

/** A journalctl that writes down what it is asked, and then does as `script` says. */
async function read(script: string, options: Partial<JournalOptions> = {}) {
  using folder = temporaryDirectory()
  const program = join(folder.path, 'journalctl')
  writeFileSync(program, `#!/bin/sh\necho "$@" >${folder.path}/asked\n${script}\n`)
  chmodSync(program, 0o755)
  const texts: string[] = []
  let cursor: string | null = null
  const { signal } = new AbortController()
  const settings = { cursor: null, once: true, signal, program, ...options }
  for await (const chunk of followJournal(settings)) {
    texts.push(...chunk.entries.map(({ text }) => text))
    cursor = chunk.cursor
  }
  return { texts, cursor, asked: readFileSync(join(folder.path, 'asked'), 'utf8').trim() }
}

const entry = (cursor: string, text: string | null) =>
  JSON.stringify({
    __CURSOR: cursor,
    __REALTIME_TIMESTAMP: '1795453577123456',
    SYSLOG_IDENTIFIER: 'postfix/qmgr',
    MESSAGE: text,
  })

test('entries come in order, and the cursor is that of the last', async () => {
  const lines = [entry('s=1', 'one'), entry('s=2', 'two'), entry('s=3', null)]
  const told = await read(`cat <<'E'\n${lines.join('\n')}\nE`)
  expect(told.texts).toEqual(['one', 'two'])
  expect(told.cursor).toBe('s=3')
  expect(told.asked).toBe('--output=json --no-pager --quiet SYSLOG_FACILITY=2')
})

test('a known cursor is where it goes on, and it follows until it is stopped', async () => {
  const { asked } = await read('', { cursor: 's=9;i=1', once: false })
  expect(asked).toContain('--follow --no-tail --after-cursor=s=9;i=1')
})

test('a journal that cannot be read is told in its own words', async () => {
  const failing = read('echo "No journal files were found." >&2; exit 1')
  await expect(failing).rejects.toThrow('ended with 1: No journal files were found.')
})

test('where there is no journal, a file may be named instead', async () => {
  const absent = read('', { program: '/nowhere/journalctl' })
  await expect(absent).rejects.toThrow('no /nowhere/journalctl here; --file names a log')
})
