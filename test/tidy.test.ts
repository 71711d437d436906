// Reads the project's own sources and fails where they leave the rules of the house. Every rule is
// first shown to see what it is there for.

import { beforeAll, describe, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as files from './support/tidy-files.ts'
import type { Project } from './support/tidy-finding.ts'
import * as imports from './support/tidy-imports.ts'
import { readSources } from './support/tidy-source.ts'

/** Each rule gives its findings, one line each; none when it is kept. */
const checks: Record<string, (project: Project) => string[]> = { ...imports, ...files }

const root = join(import.meta.dir, '..')
/** All sources are parsed; on a busy machine that takes longer than a hook has by default. */
const READ_TIMEOUT_MS = 60_000
const BINARY_FILE = /\.(png|ico|woff2|gz|zst|db)$/

/** Paths of the project; of one that lies in no repository (an archive), all but what git would leave out. */
async function paths(): Promise<string[]> {
  const list = ['git', '-C', root, 'ls-files', '-co', '--exclude-standard', '-z']
  const listed = Bun.which('git') === null ? null : Bun.spawnSync(list)
  if (listed?.success) return listed.stdout.toString().split('\0')
  const ignored = (await Bun.file(join(root, '.gitignore')).text()).split('\n')
  const folders = ignored.filter((line) => line.endsWith('/'))
  const all = new Bun.Glob('**/*').scanSync({ cwd: root, dot: true })
  return [...all].filter((path) => !folders.some((folder) => path.startsWith(folder)))
}

/** The project as it stands. */
async function ours(): Promise<Project> {
  const files = new Map<string, string>()
  for (const path of await paths()) {
    const file = Bun.file(join(root, path))
    if (path !== '' && !BINARY_FILE.test(path) && (await file.exists())) {
      files.set(path, await file.text())
    }
  }
  return {
    sources: await readSources(root),
    manifest: await Bun.file(join(root, 'package.json')).json(),
    files,
    machinePaths: [root, homedir()].filter((folder) => folder !== '/'),
  }
}

/** A small project made of the given files. */
async function sample(files: Record<string, string>): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'tidy-'))
  try {
    const compilerOptions = { lib: ['ESNext'], types: [], module: 'Preserve', noEmit: true }
    await Bun.write(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    for (const [path, text] of Object.entries(files)) await Bun.write(join(folder, path), text)
    return {
      sources: await readSources(folder),
      manifest: JSON.parse(files['package.json'] ?? '{}'),
      files: new Map(Object.entries(files)),
      machinePaths: ['/some/machine'],
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

// Check, sample, and the findings: each begins with one of these.
const samples: [keyof typeof checks, string, Record<string, string>, string[]][] = [
  [
    'importDirection',
    'a room that imports one it may not, and a room that nobody listed',
    {
      'src/mail/a.ts': "import { b } from '../store/b.ts'\nb()",
      'src/store/b.ts': "import { c } from './c.ts'\nexport const b = c",
      'src/store/c.ts': "import { d } from '../../test/d.ts'\nexport const c = d",
      'src/cellar/e.ts': "export type { B } from '../store/b.ts'",
      'src/admin/g.ts': "import type { B } from '../accept.ts'",
      'src/admin/h.ts': "import { B } from '../accept.ts'",
      'src/classify/f.ts': "const f = async () => await import('../log.ts')\nf()",
      'test/d.ts': 'export const d = () => 1',
    },
    [
      'src/admin/h.ts:1 imports accept: admin may',
      'src/cellar/e.ts:1 is in room cellar',
      'src/classify/f.ts:1 imports log: classify may import mailbox, mail, event,',
      'src/mail/a.ts:1 imports store: mail may import nothing of ours;',
      'src/store/c.ts:1 imports test/d.ts',
    ],
  ],
  [
    'packageOwners',
    'a package outside its owner, and one that has none',
    {
      'src/mail/message.ts': "import 'postal-mime'\nimport 'node:fs'",
      'src/mail/fields.ts': "import 'postal-mime'",
      'src/store/open.ts': "import 'drizzle-orm/bun-sqlite'\nimport 'left-pad'",
    },
    [
      'src/mail/fields.ts:1 imports postal-mime, which only mail/message.ts may',
      'src/store/open.ts:2 imports left-pad: name its owner',
    ],
  ],
  [
    'purity',
    'a clock, chance or the file system in the classifier',
    {
      'src/classify/a.ts': "import 'node:fs'\nDate.now()\nnew Date()\nnew Date(0)\nMath.random()",
      'src/smtp/a.ts': 'Date.now()',
    },
    [
      'src/classify/a.ts:1 imports node:fs',
      'src/classify/a.ts:2 uses Date.now',
      'src/classify/a.ts:3 uses new Date()',
      'src/classify/a.ts:5 uses Math.random',
    ],
  ],
  [
    'deadExports',
    'exports that src never imports, nor itself needs where a test does',
    {
      'src/a.ts':
        'export const a = 1, b = 2\nexport type C = 1\nexport function d() {}\n' +
        'export const k = 3, l = k',
      'src/e.ts': "import { a, type C } from './a.ts'\nimport * as f from './f.ts'",
      'src/f.ts': 'export const g = 1\nexport default g',
      'src/h.ts': "export const i = 1\nnew Worker(new URL('./worker.ts', import.meta.url))",
      'src/worker.ts': 'export const j = 1',
      'test/a.ts': "import { d, k } from '../src/a.ts'",
    },
    [
      'src/a.ts:1 exports b,',
      'src/a.ts:3 exports d, which only tests',
      'src/a.ts:4 exports l, which nobody',
      'src/h.ts:1 exports i,',
    ],
  ],
  [
    'names',
    'names that say nothing',
    {
      'src/utils.ts': 'class QueueManager {}',
      'src/mail-helper/a.ts': 'interface Types {}\nconst eventTypes = 1',
    },
    [
      'src/mail-helper/a.ts:1 declares Types',
      'src/mail-helper/a.ts:1 is called helper',
      'src/utils.ts:1 declares QueueManager',
      'src/utils.ts:1 is called utils',
    ],
  ],
  [
    'openings',
    'a file that does not say what it does',
    { 'src/a.ts': '// Says it.', 'src/b.ts': "import './a.ts'\n// Too late.", 'src/c.ts': '' },
    ['src/b.ts:1 does not open', 'src/c.ts:1 does not open'],
  ],
  [
    'droppedPromises',
    'a promise that nobody waits for, also of a declared global',
    {
      'src/a.ts':
        'declare const Disk: { write(): Promise<number>; size(): number }\nDisk.write()\n' +
        'await Disk.write()\nvoid Disk.write()\nDisk.write().catch(() => {})\nDisk.size()\n' +
        'Disk.write().then(() => 1)\nexport {}',
    },
    [
      'src/a.ts:2 drops the promise of Disk.write',
      'src/a.ts:7 drops the promise of Disk.write().then',
    ],
  ],
  [
    'sqlOutsideStore',
    'SQL in another room',
    {
      'src/admin/a.ts': "const a = 'Select one'\nconst b = `SELECT $a`\nconst c = 'DELETE FROM t'",
      'src/store/a.ts': "const a = 'SELECT 1'",
    },
    ['src/admin/a.ts:2 holds SQL', 'src/admin/a.ts:3 holds SQL'],
  ],
  [
    'testSleeps',
    'a test that sleeps',
    {
      'test/a.ts': "setTimeout(() => {}, 5)\nBun.sleep(5)\nimport 'node:timers/promises'",
      'src/a.ts': 'setTimeout(() => {}, 5)',
    },
    [
      'test/a.ts:1 calls setTimeout',
      'test/a.ts:2 calls Bun.sleep',
      'test/a.ts:3 imports node:timers/promises',
    ],
  ],
  [
    'leftovers',
    'notes of work not done',
    {
      'src/a.ts': `// ${'TO'}${'DO'}: later\n// todo list\n// ${'FIX'}${'ME'}`,
      'test/fixtures/a.eml': `Subject: ${'TO'}${'DO'}`,
    },
    ['src/a.ts:1 holds a note', 'src/a.ts:3 holds a note'],
  ],
  [
    'pinnedVersions',
    'a range of versions',
    {
      'package.json': JSON.stringify({
        dependencies: { a: '1.2.3', b: '^1.2.3', c: 'latest', d: '1.0.0-rc.1' },
        devDependencies: { e: '~1.0.0' },
      }),
    },
    [
      'package.json:1 takes b at ^1.2.3',
      'package.json:1 takes c at latest',
      'package.json:1 takes e at ~1.0.0',
    ],
  ],
  [
    'hosts',
    'hosts in the lock file, registry hosts and folders of this machine anywhere',
    {
      'bun.lock': `"a": ["a@1", ""],\n"b": ["b@1", "${'https'}://npm.example/b.tgz"]`,
      'README.md': `See ${'registry'}.example.org.\nThe registry. And /some/machine/main.`,
    },
    ['README.md:1 names a registry', 'README.md:2 names a folder', 'bun.lock:2 names a host'],
  ],
]

describe('tidy sees', () => {
  test.each(samples)('%s: %s', async (check, _, files, starts) => {
    const findings = checks[check]?.(await sample(files)).sort() ?? []
    expect(findings.map((finding, at) => finding.slice(0, starts[at]?.length ?? 80))).toEqual(
      starts,
    )
  })

  test('every rule is shown to work', () => {
    expect(samples.map(([check]) => check).sort()).toEqual(Object.keys(checks).sort())
  })
})

describe('the house keeps', () => {
  let project: Project
  beforeAll(async () => {
    project = await ours()
  }, READ_TIMEOUT_MS)

  test('sources to judge', () => {
    expect(project.sources.length).toBeGreaterThan(20)
    expect(project.files.size).toBeGreaterThan(project.sources.length)
  })

  test.each(Object.entries(checks))('%s', (_, check) => {
    expect(check(project)).toEqual([])
  })
})
