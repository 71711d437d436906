// Rules about a file by itself: names, the opening comment, promises, SQL, and how tests wait.

import { find, inSrc, inTest, type Project, roomOf } from './tidy-finding.ts'
import type { Source } from './tidy-source.ts'

const forbiddenNames = /^(utils?|helpers?|types?|core|managers?|services?)$/i
const forbiddenEndings = /(Utils?|Helpers?|Manager|Service)$/
const sql =
  /^\s*(SELECT\s|INSERT (OR \w+ )?INTO\s|UPDATE \w+ SET\s|DELETE FROM\s|CREATE (TABLE|INDEX)|PRAGMA\s)/
const sleeps = /^(setTimeout|setInterval|sleep|Bun\.sleep|Bun\.sleepSync|Atomics\.wait)$/

export function names({ sources }: Project): string[] {
  const parts = ({ path }: Source) => path.split(/[/.-]/).map((name) => ({ name, line: 1 }))
  return [
    ...find(
      sources,
      parts,
      ({ name }) => forbiddenNames.test(name) && `is called ${name}: name it for what it does`,
    ),
    ...find(
      sources,
      ({ declared }) => declared,
      ({ name }) =>
        (forbiddenNames.test(name) || forbiddenEndings.test(name)) &&
        `declares ${name}: name it for what it does`,
    ),
  ]
}

export function openings({ sources }: Project): string[] {
  return find(
    sources.filter((source) => !inTest(source)),
    () => [{ line: 1 }],
    (_, { text }) =>
      !/^(#!.*\n)?(\/\/ \S|\/\*\*?\s)/.test(text) &&
      'does not open with a comment that says what the file does',
  )
}

export function droppedPromises({ sources }: Project): string[] {
  return find(
    sources,
    ({ dropped }) => dropped,
    ({ name }) => `drops the promise of ${name}: await it, or catch its failure`,
  )
}

export function sqlOutsideStore({ sources }: Project): string[] {
  return find(
    sources.filter((source) => inSrc(source) && roomOf(source.path) !== 'store'),
    ({ strings }) => strings,
    ({ name }) => sql.test(name) && 'holds SQL: it belongs in src/store',
  )
}

export function testSleeps({ sources }: Project): string[] {
  const problem = 'wait for what is to happen instead'
  return [
    ...find(
      sources.filter(inTest),
      (source) => source.uses,
      ({ name }) => sleeps.test(name) && `calls ${name}: ${problem}`,
    ),
    ...find(
      sources.filter(inTest),
      (source) => source.imports,
      ({ from }) => /^(node:)?timers\b/.test(from) && `imports ${from}: ${problem}`,
    ),
  ]
}
