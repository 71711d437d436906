// Configurations in a temporary directory: a small good one, and any text.

import { afterAll } from 'bun:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '../../src/config.ts'

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

/** A directory for the tests of one file, which removes it when they are over. */
export function configDirectory() {
  const directory = mkdtempSync(join(tmpdir(), 'retour-config-'))
  afterAll(() => rmSync(directory, { recursive: true }))
  const file = (name: string, text: string): string => {
    const path = join(directory, name)
    writeFileSync(path, text)
    return path
  }
  const load = (toml: string) => loadConfig(file('retour.toml', toml))
  return {
    directory,
    file,
    load,
    problems(toml: string): string[] {
      const loaded = load(toml)
      return 'problems' in loaded ? loaded.problems : []
    },
  }
}
