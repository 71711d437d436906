// Absence notes in 34 languages, combined: each way to tell an end with each way to write its day. Of the second file
// the rules had seen no sentence when it was written, and read 816 of its 847 notes. Sent on a Friday, a fortnight ahead.

import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { returnDate } from '../../../src/classify/auto-reply/until.ts'

const SENT = new Date('2026-11-20T10:00:00+01:00')
const END = '2026-12-04'

function notesOf(block: string): string[] {
  const lists = new Map(
    block.split('\n').flatMap((line) => {
      const [, name = '', list] = /^(\w+): (.*)$/.exec(line) ?? []
      return list === undefined ? [] : [[name, list.split(' | ')] as const]
    }),
  )
  const of = (name: string) => lists.get(name) ?? []
  return of('end').flatMap((end, at) => [
    ...of('alone').map((note) => note.replace('{d}', end)),
    ...of('range').map((note) => note.replace('{d}', end).replace('{a}', of('start')[at] ?? '')),
  ])
}

for (const file of ['ends-1.txt', 'ends-2.txt'])
  describe(file, () => {
    const text = readFileSync(join(import.meta.dir, '../../fixtures', file), 'utf8')
    for (const block of text.split(/^# /m).slice(1))
      test(block.slice(0, block.indexOf('\n')), () => {
        const notes = notesOf(block)
        expect(notes.length).toBeGreaterThan(0)
        expect(notes.filter((note) => returnDate(note, SENT, false) !== END)).toEqual([])
      })
  })
