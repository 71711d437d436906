// What a check gets and gives: the project as it was read, and one line for each finding, which names
// file, line, what is wrong and what to do.

import type { Source } from './tidy-source.ts'

export interface Project {
  sources: Source[]
  /** Parsed package.json. */
  manifest: { [section: string]: unknown }
  /** Every text file that git knows, by path. */
  files: Map<string, string>
  /** Folders of this machine that no file may name. */
  machinePaths: string[]
}

export const inSrc = ({ path }: Source): boolean =>
  path.startsWith('src/') && !path.endsWith('.d.ts')
export const inTest = ({ path }: Source): boolean => path.startsWith('test/')

/** `src/smtp/limits.ts` stands in room `smtp`, `src/log.ts` in `log`. */
export function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

/** One finding for each item of each source that `judge` has something to say about. */
export function find<T extends { line: number }>(
  sources: Source[],
  pick: (source: Source) => T[],
  judge: (item: T, source: Source) => string | false,
): string[] {
  return sources.flatMap((source) =>
    pick(source).flatMap((item) => {
      const problem = judge(item, source)
      return problem === false ? [] : [`${source.path}:${item.line} ${problem}`]
    }),
  )
}
