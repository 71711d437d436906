// Measures speed: bun scripts/bench.ts SECTION [ARGUMENTS]. A section is a file in scripts/bench that
// exports `bench(args)`; without a name the sections are listed.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dir, 'bench')
const [section, ...args] = process.argv.slice(2)
const sections = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

if (section === undefined || !sections.includes(section)) {
  console.error(`usage: bun scripts/bench.ts ${sections.join('|')}`)
  process.exit(2)
}
const { bench } = await import(join(folder, `${section}.ts`))
await bench(args)
