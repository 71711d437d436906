// Writes configurations into a temporary directory: a small good one, or any text.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config.ts'
import { directoryOfFile, temporaryDirectory } from './directory.ts'

export interface ConfigFile extends Disposable {
  directory: string
  path: string
  write(more: string): void
}

const LINE = / \(line \d+\)$/

export const TOKEN = 'token-of-the-command-line-tests'

/** Has the sections that every configuration needs, and `more` behind them. */
export function configFile(more = ''): ConfigFile {
  const { path: directory, remove } = temporaryDirectory()
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
  return { directory, path, write, [Symbol.dispose]: remove }
}

/** A directory for the tests of one file, which removes it when they are over. */
export function configDirectory() {
  const directory = directoryOfFile()
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
    /** The problems without the lines on which they are, which config/lines.test.ts tests. */
    problems(toml: string): string[] {
      const loaded = load(toml)
      return 'problems' in loaded ? loaded.problems.map((one) => one.replace(LINE, '')) : []
    },
  }
}
