import { expect, test } from 'bun:test'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readState, writeState } from '../../src/watch/state.ts'
import { temporaryDirectory } from '../support/directory.ts'

test('a state is not written by way of a link that somebody put there', async () => {
  using directory = temporaryDirectory()
  const [file, shadow] = [join(directory.path, 'state.json'), join(directory.path, 'shadow')]
  writeFileSync(shadow, 'root')
  symlinkSync(shadow, `${file}.new`)
  const state = { position: { kind: 'journal', cursor: 's=1' }, mails: [] } as const
  await expect(writeState(file, { ...state, mails: [] })).rejects.toThrow('ELOOP')
  expect(readFileSync(shadow, 'utf8')).toBe('root')
  rmSync(`${file}.new`)
  writeFileSync(`${file}.new`, 'what a crash left, longer than what is written now'.repeat(9))
  await writeState(file, { ...state, mails: [] })
  expect(await readState(file)).toEqual({ ...state, mails: [] })
  await expect(readState(directory.path)).rejects.toThrow('EISDIR')
})
