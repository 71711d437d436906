// Makes the dashboard's scripts and styles out of src/admin/ui. This is a macro: it runs while the
// program is bundled, or while Bun reads the importing file, and its result becomes part of the
// program. A bundler cannot call itself, hence another process. Throws what the bundler said.

import { mkdtempDisposableSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Both are on the same page; `theme` is small and runs before anything is painted. */
const entries = ['main.tsx', 'theme.ts']

/** The files as `{ 'main.js': text, … }`. */
export function bundleUi(): Record<string, string> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'retour-ui-'))
  const built = Bun.spawnSync([
    ...[process.execPath, 'build', ...entries.map((name) => join(import.meta.dir, 'ui', name))],
    ...['--target=browser', '--minify', '--define', 'process.env.NODE_ENV="production"'],
    ...['--outdir', folder.path],
  ])
  if (!built.success) throw new Error(built.stderr.toString())
  const textOf = (name: string) => readFileSync(join(folder.path, name), 'utf8')
  return Object.fromEntries(readdirSync(folder.path).map((name) => [name, textOf(name)]))
}
