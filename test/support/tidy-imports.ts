// Rules about who imports what: the direction between rooms, the owners of packages, the purity of
// the classifier, exports that nobody takes.

import { find, inSrc, inTest, type Project, roomOf } from './tidy-finding.ts'
import type { Import, Source } from './tidy-source.ts'

/**
 * A room is a folder or a file right under src. Each may import itself and the rooms listed here;
 * `type x` allows `import type` alone, for what is handed in as a parameter; `*` is every room.
 */
const rooms: Record<string, readonly string[]> = {
  event: [],
  log: [],
  version: [],
  'error-code': [],
  newest: [],
  rate: [],
  rounds: [],
  histogram: [],
  network: ['error-code'],
  memory: [],
  clock: [],
  instant: [],
  pattern: [],
  mailbox: [],
  config: ['mailbox', 'event', 'pattern', 'error-code'], // the names of events and kinds stand in event.ts alone
  mail: [],
  classify: ['mailbox', 'mail', 'event', 'pattern'],
  address: ['mailbox', 'newest', 'event', 'mail', 'type store'],
  store: ['mailbox', 'event', 'error-code', 'histogram', 'memory', 'type clock'],
  logfile: ['type store', 'instant'],
  webhook: [
    'failures',
    'event',
    'address',
    'type store',
    'type log',
    'type config',
    'instant',
    'rate',
    'rounds',
    'clock',
    'histogram',
    'error-code',
    'network',
    'memory',
  ],
  repeats: ['event', 'newest', 'store'],
  forward: ['mailbox', 'event', 'type address', 'mail', 'type store'],
  judge: ['event', 'type log', 'memory', 'mail', 'classify', 'store'],
  calls: ['event', 'type config', 'address', 'type store'],
  failures: ['mailbox', 'event', 'address', 'type store'],
  accept: [
    'event',
    'type log',
    'memory',
    'address',
    'type mail',
    'type judge',
    'type store',
    'calls',
    'failures',
    'repeats',
    'forward',
  ],
  precedence: ['newest', 'rate'],
  submit: [
    'event',
    'instant',
    'address',
    'mail',
    'network',
    'type store',
    'calls',
    'precedence',
    'repeats',
  ],
  notify: ['type log'],
  expire: ['type config', 'type log', 'address', 'type store', 'anonymise', 'clock'],
  anonymise: ['mailbox', 'type event', 'error-code', 'address', 'type store'],
  readiness: [],
  tally: ['event', 'type store'],
  suppress: ['mailbox', 'event', 'type config', 'type log', 'address', 'mail', 'store', 'calls'],
  reclassify: [
    'mailbox',
    'event',
    'address',
    'mail',
    'classify',
    'type store',
    'calls',
    'failures',
  ],
  outcomes: ['event', 'address', 'classify', 'type store', 'calls'],
  watch: ['event', 'error-code', 'newest'],
  smtp: [
    'mailbox',
    'type log',
    'config',
    'type address',
    'mail',
    'network',
    'newest',
    'memory',
    'type accept',
    'type submit',
  ],
  relay: [
    'mailbox',
    'event',
    'type log',
    'type config',
    'address',
    'mail',
    'classify',
    'store',
    'calls',
    'forward',
    'instant',
    'error-code',
    'newest',
    'rate',
    'rounds',
    'clock',
    'network',
    'memory',
  ],
  admin: [
    'mailbox',
    'event',
    'log',
    'instant',
    'network',
    'memory',
    'newest',
    'logfile',
    'config',
    'address',
    'mail',
    'store',
    'version',
    'type accept',
    'type submit',
    'type outcomes',
    'type smtp',
    'type relay',
    'webhook', // the payloads that it documents
  ],
  daemon: ['*'],
  wiring: ['*'],
  cli: ['*'],
  main: ['*'],
}

/** Which room, folder, or file where it ends in .ts, may import a package. */
const owners: Record<string, readonly string[]> = {
  'postal-mime': ['mail/message.ts'],
  'smtp-server': ['smtp'],
  nodemailer: ['relay'],
  'mx-connect': ['relay'],
  'drizzle-orm': ['store'],
  'bun:sqlite': ['store'],
  'bun:jsc': ['logfile'],
  'bun:ffi': ['notify.ts'],
  elysia: ['admin'],
  '@elysiajs/openapi': ['admin'],
  '@sinclair/typebox': ['config', 'admin'],
  'smol-toml': ['config'],
  re2js: ['pattern.ts'],
  preact: ['admin/ui'],
  '@preact/signals': ['admin/ui'],
  uplot: ['admin/ui'],
}

/** What lies outside of a pure function. */
const outside =
  /^(Bun|process|console|crypto|performance|globalThis)\.|^(fetch|setTimeout|setInterval)$|^(Date\.now|Math\.random|new Date\(\))$/

/** `drizzle-orm/bun-sqlite` is of `drizzle-orm`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

const imports = (source: Source): Import[] => source.imports

export function importDirection({ sources }: Project): string[] {
  return find(sources.filter(inSrc), imports, ({ target, isType }, { path }) => {
    if (target === null || target === 'package.json') return false
    if (!target.startsWith('src/')) return `imports ${target}: src imports nothing beside src`
    const [from, to] = [roomOf(path), roomOf(target)]
    const allowed = rooms[from]
    if (allowed === undefined)
      return `is in room ${from}: give it a line in test/support/tidy-imports.ts`
    if (from === to || allowed.includes(to) || allowed.includes('*')) return false
    if (isType && allowed.includes(`type ${to}`)) return false
    const may = allowed.join(', ') || 'nothing of ours'
    return `imports ${to}: ${from} may import ${may}; take it as a parameter`
  })
}

export function packageOwners({ sources }: Project): string[] {
  return find(sources.filter(inSrc), imports, ({ from, target }, { path }) => {
    if (target !== null || from.startsWith('node:') || from === 'bun') return false
    const owner = owners[packageOf(from)]
    if (owner === undefined)
      return `imports ${from}: name its owner in test/support/tidy-imports.ts`
    const isOwn = (place: string) => `${path}/`.startsWith(`src/${place}/`)
    if (owner.some(isOwn) || owner.includes(roomOf(path))) return false
    return `imports ${from}, which only ${owner.join(', ')} may: go through its owner`
  })
}

export function purity({ sources }: Project): string[] {
  const pure = sources.filter((source) => inSrc(source) && roomOf(source.path) === 'classify')
  return [
    ...find(
      pure,
      imports,
      ({ from }) => /^(node|bun)\b/.test(from) && `imports ${from}: the classifier is pure`,
    ),
    ...find(
      pure,
      (source) => source.uses,
      ({ name }) => outside.test(name) && `uses ${name}: the classifier is pure`,
    ),
  ]
}

/** Which names of which files the given sources import, as `file name` or `file *`. */
function importedNames(sources: Source[]): Set<string> {
  return new Set(
    sources.flatMap((source) =>
      source.imports.flatMap(({ target, names }) => names.map((name) => `${target} ${name}`)),
    ),
  )
}

// What a file needs itself may be exported for a test; what only tests need is dead.
export function deadExports({ sources }: Project): string[] {
  const bySrc = importedNames(sources.filter(inSrc))
  const byTests = importedNames(sources.filter(inTest))
  return find(
    sources.filter(inSrc),
    (source) => source.exports,
    ({ name }, { path, mentions }) => {
      if (bySrc.has(`${path} ${name}`) || bySrc.has(`${path} *`)) return false
      if (!byTests.has(`${path} ${name}`))
        return `exports ${name}, which nobody imports: keep it in`
      const isUsedInside = (mentions.get(name) ?? 0) > 1
      return !isUsedInside && `exports ${name}, which only tests import: use it or drop it`
    },
  )
}
