// A small good configuration in a temporary directory.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ConfigFile extends Disposable {
  directory: string
  path: string
  write(more: string): void
}

export const TOKEN = 'token-of-the-command-line-tests'

/** Sections that tests do not care about are filled in; `more` is put behind them. */
export function configFile(more = ''): ConfigFile {
  const directory = mkdtempSync(join(tmpdir(), 'retour-cli-'))
  const path = join(directory, 'retour.toml')
  const write = (text: string) => {
    writeFileSync(
      path,
      `hostname = "mx1.bounces.example.com"
data_dir = "data"
[return_path]
domains = ["bounces.example.com", "two.example.com"]
secrets = ["secret of the command line tests"]
${text}`,
    )
  }
  write(more)
  return { directory, path, write, [Symbol.dispose]: () => rmSync(directory, { recursive: true }) }
}
