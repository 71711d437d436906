// retour init: writes a configuration with fresh secrets, and the systemd unit for it. Never
// overwrites a file.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { exampleToml } from '../config/example.ts'
import { isBuilt } from '../version.ts'
import { shellWord } from './ask.ts'
import { command } from './command.ts'
import { fileProblem } from './file-problem.ts'
import type { Io } from './io.ts'
import unit from './retour.service' with { type: 'text' }

/** The length of each secret; Standard Webhooks wants 24 to 64. */
const SECRET_BYTES = 32
/** Only the owner may read the configuration, as it has secrets. */
const CONFIG_MODE = 0o600
/** Set regardless of the umask: systemd warns of a unit that anybody may write. */
const UNIT_MODE = 0o644
const DIRECTORY_MODE = 0o755
/** Folders in which the service sees nothing, because of ProtectHome and PrivateTmp in its unit. */
const HIDDEN_FROM_SERVICE = /^\/(home|root|tmp|var\/tmp|run\/user)(\/|$)/

export const init = command({
  name: 'init',
  about:
    'Writes a commented retour.toml with fresh secrets and a retour.service; never overwrites.',
  operands: '[DIR]',
  flags: {},
  examples: ['retour init /etc/retour', 'retour init'],
  notes: 'DIR is made where it does not exist; default the current directory.',
  async run({ operands: [directory = '.'] }, io) {
    const config = resolve(directory, 'retour.toml')
    const service = resolve(directory, 'retour.service')
    const taken = [config, service].filter((file) => existsSync(file))
    if (taken.length > 0) {
      const way = 'move it away, or name another directory'
      return io.problem(...taken.map((file) => `${file} exists already: ${way}`))
    }
    const program = programWords()
    try {
      mkdirSync(resolve(directory), { recursive: true, mode: DIRECTORY_MODE })
      // With `wx`, a file that appeared in the meantime is not overwritten either.
      writeFileSync(config, freshConfig(), { mode: CONFIG_MODE, flag: 'wx' })
      writeFileSync(service, serviceUnit(program, config), { mode: UNIT_MODE, flag: 'wx' })
    } catch (error) {
      return io.problem(`${directory}: ${fileProblem(error)}`)
    }
    await io.out(nextSteps(config, service, program, io))
    return 0
  },
})

export function freshSecret(encoding: 'base64' | 'base64url'): string {
  return randomBytes(SECRET_BYTES).toString(encoding)
}

function freshConfig(): string {
  return exampleToml({
    hostname: hostname().toLowerCase(),
    'return_path.secrets': [freshSecret('base64url')],
    'webhook.secret': `whsec_${freshSecret('base64')}`,
    'webhook.enabled': false,
    'admin.tokens': [freshSecret('base64url')],
  })
}

/** The command that starts this program: the binary, or Bun and the script. */
function programWords(): string[] {
  return isBuilt ? [process.execPath] : [process.execPath, Bun.main]
}

function serviceUnit(program: string[], config: string): string {
  return unit
    .replace('@EXEC@', () => program.map(unitWord).join(' '))
    .replace('@CONFIG@', () => unitWord(config))
}

/** A word of an ExecStart line, quoted as systemd.service(5) wants it ("Command lines"). */
function unitWord(word: string): string {
  const escaped = word.replaceAll('%', '%%').replaceAll('$', '$$$$')
  return /[\s"'\\;]/.test(escaped) ? `"${escaped.replace(/["\\]/g, '\\$&')}"` : escaped
}

function nextSteps(config: string, service: string, program: string[], io: Io): string {
  const hidden = [config, ...program].filter((path) => HIDDEN_FROM_SERVICE.test(path))
  return [
    `wrote ${io.style('bold', config)}`,
    `wrote ${io.style('bold', service)}`,
    '',
    io.style('bold', 'Next'),
    `  1. edit ${config}: hostname, return_path.domains, and your webhook (url, enabled)`,
    `  2. retour check --config ${shellWord(config)}`,
    `  3. try it in the foreground: retour run --config ${shellWord(config)}`,
    '',
    io.style('bold', 'As a service'),
    ...hidden.map(
      (path) =>
        `  ${io.style('yellow', 'first')} move ${path} elsewhere: a service cannot see it there`,
    ),
    '  sudo useradd --system --home-dir /var/lib/retour --shell /usr/sbin/nologin retour',
    `  sudo chown retour: ${shellWord(config)}`,
    `  sudo systemctl enable --now ${shellWord(service)}`,
    '',
  ].join('\n')
}
