// Rules about the texts beside the code: package.json, bun.lock, and what no file may name.

import type { Project } from './tidy-finding.ts'

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
