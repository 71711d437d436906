// Rules about a file by itself: names, the opening comment, promises, SQL, how tests wait, and what no file
// may name; and about package.json and bun.lock.

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

// Spelled so that this line is no finding itself.
const markers = /\b(TO[D]O|FIX[M]E|XX[X])\b/

/** Lines of the project's texts that match, as findings. */
function grep(files: Map<string, string>, pattern: RegExp, problem: string): string[] {
  return [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${problem}`] : [])),
  )
}

export function leftovers({ files }: Project): string[] {
  const code = new Map([...files].filter(([path]) => /^(src|test|scripts)\/.*\.\w+$/.test(path)))
  for (const path of code.keys()) if (path.startsWith('test/fixtures/')) code.delete(path)
  return grep(code, markers, 'holds a note of work not done: do it, or file it')
}

export function pinnedVersions({ manifest }: Project): string[] {
  const entries = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((section) =>
    Object.entries((manifest[section] ?? {}) as Record<string, string>),
  )
  return entries
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json:1 takes ${name} at ${version}: name one exact version`)
}

export function hosts({ files, machinePaths }: Project): string[] {
  const lock = new Map([...files].filter(([path]) => path === 'bun.lock'))
  return [
    ...grep(lock, /https?:\/\//, 'names a host: lock without registry addresses'),
    ...grep(files, /\bregistry\.[\w-]+\.(org|com|io|net|dev)\b/, 'names a registry host: drop it'),
    ...machinePaths.flatMap((folder) =>
      grep(
        files,
        new RegExp(`${RegExp.escape(folder)}/`),
        'names a folder of this machine: drop it',
      ),
    ),
  ]
}
