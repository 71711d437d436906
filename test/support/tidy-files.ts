// Rules about a file by itself: sizes, names, the opening comment, promises, SQL, and how tests wait.

import { find, inSrc, inTest, type Project, roomOf } from './tidy-finding.ts'
import type { Named, Source } from './tidy-source.ts'

const FILE_LINES_MAX = 300
const FUNCTION_LINES_MAX = 60

const forbiddenNames = /^(utils?|helpers?|types?|core|managers?|services?)$/i
const forbiddenEndings = /(Utils?|Helpers?|Manager|Service)$/
const sql =
  /^\s*(SELECT\s|INSERT (OR \w+ )?INTO\s|UPDATE \w+ SET\s|DELETE FROM\s|CREATE (TABLE|INDEX)|PRAGMA\s)/
const sleeps = /^(setTimeout|setInterval|sleep|Bun\.sleep|Bun\.sleepSync|Atomics\.wait)$/
const unconditional = /^(test|it|describe)\.(only|skip|todo)$|^(xtest|xit|xdescribe|fdescribe|fit)$/

const uses = (source: Source): Named[] => source.uses
/** For rules about a file as a whole. */
const whole = (source: Source): { line: number }[] => [{ line: source.lineCount || 1 }]

export function fileLength({ sources }: Project): string[] {
  return find(
    sources,
    whole,
    (_, { lineCount }) =>
      lineCount > FILE_LINES_MAX &&
      `the file has ${lineCount} lines: split it, ${FILE_LINES_MAX} is the most`,
  )
}

// A test file's describe() blocks are one long function each by nature.
export function functionLength({ sources }: Project): string[] {
  return find(
    sources.filter(({ path }) => !path.endsWith('.test.ts')),
    ({ functions }) => functions,
    ({ name, lineCount }) =>
      lineCount > FUNCTION_LINES_MAX &&
      `${name} has ${lineCount} lines: split it, ${FUNCTION_LINES_MAX} is the most`,
  )
}

export function barrels({ sources }: Project): string[] {
  return [
    ...find(
      sources,
      ({ reexports }) => reexports,
      ({ name }) => `re-exports ${name}: import from where the name stands`,
    ),
    ...find(
      sources,
      whole,
      (_, { path }) => path.endsWith('/index.ts') && 'is an index: name it for what it does',
    ),
  ]
}

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
      uses,
      ({ name }) => sleeps.test(name) && `calls ${name}: ${problem}`,
    ),
    ...find(
      sources.filter(inTest),
      (source) => source.imports,
      ({ from }) => /^(node:)?timers\b/.test(from) && `imports ${from}: ${problem}`,
    ),
  ]
}

export function skippedTests({ sources }: Project): string[] {
  return find(
    sources.filter(inTest),
    uses,
    ({ name }) => unconditional.test(name) && `uses ${name}: give a condition with skipIf`,
  )
}
