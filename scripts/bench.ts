// Measures speed: bun scripts/bench.ts [--json] SECTION [ARGUMENTS], or `all` for every section. A
// section is a file in scripts/bench that exports `bench(args)`, which gives its figures; with
// `--json` the last line has them. Without a name the sections are listed.

import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { tell, wrong } from './options.ts'

const folder = join(import.meta.dir, 'bench')
const asked = process.argv.slice(2)
const json = asked[0] === '--json'
const [section, ...args] = json ? asked.slice(1) : asked
const sections = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
const wanted = section === 'all' ? sections : sections.filter((name) => name === section)

const usage = `usage: bun scripts/bench.ts [--json] all|${sections.join('|')}`
if (asked.includes('--help')) tell(usage)
if (wanted.length === 0)
  wrong(section === undefined ? 'which section?' : `no section ${section}`, usage)
if (section === 'all' && args.length > 0) wrong('all sections take no arguments', usage)
const [cpu] = cpus()
const machine = { cpu: cpu?.model ?? '', cores: cpus().length, bun: Bun.version }
console.log(`${machine.cpu}, ${machine.cores} cores, Bun ${machine.bun}`)
const figures: Record<string, unknown> = { machine }
for (const name of wanted) {
  console.log(`\n== ${name}`)
  const { bench } = await import(join(folder, `${name}.ts`))
  figures[name] = (await bench(args)) ?? null
}
if (json) console.log(JSON.stringify(figures))
