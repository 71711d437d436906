// Collects the notices that a built program must have: the licence and its text of every package
// that it is made of, also of packages of packages. What a package ships is repeated as it is.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: string
  dependencies?: Record<string, string>
}

const NOTICE_FILE = /^(licen[cs]e|copying|notice)/i

/** All notices as one text; `root` is the project's directory, with its node_modules. */
export function licenseNotices(root: string): string {
  const packages = new Map<string, string>()
  collect(root, packages)
  packages.delete(root)
  const own = [...packages.values()].sort()
  return `${own.join(`\n${'-'.repeat(72)}\n`)}\n`
}

function collect(directory: string, packages: Map<string, string>): void {
  if (packages.has(directory)) return
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  packages.set(directory, notice(directory, manifest))
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const found = find(name, directory)
    if (found !== null) collect(found, packages)
  }
}

/** Where `name` is found from `from`, as imports are: in its node_modules or one further up. */
function find(name: string, from: string): string | null {
  const found = join(from, 'node_modules', name)
  if (existsSync(join(found, 'package.json'))) return found
  return dirname(from) === from ? null : find(name, dirname(from))
}

function notice(
  directory: string,
  { name, version, license = 'no licence named' }: Manifest,
): string {
  const texts = readdirSync(directory)
    .filter((file) => NOTICE_FILE.test(file))
    .map((file) => readFileSync(join(directory, file), 'utf8').trim())
  return [`${name} ${version}: ${license}`, ...texts].join('\n\n')
}
