// retour check: tells whether the configuration is right, all problems at once, and what is left of
// the example.
import { statSync } from 'node:fs'
import { loadConfig } from '../config.ts'
import { command } from './command.ts'
import { configFlag, findConfig } from './config-file.ts'

export const check = command({
  name: 'check',
  about: 'Checks the configuration and reports all problems at once.',
  flags: configFlag,
  examples: ['retour check', 'retour check --config /etc/retour/retour.toml'],
  async run({ values }, io) {
    const path = findConfig(values.config)
    const loaded = loadConfig(path)
    if ('problems' in loaded) return io.problem(...loaded.problems)
    const { config, hasExamples } = loaded
    const hints = [...loaded.hints, ...problemsOfOwner(path)]
    const names = config.webhook
      .map(({ name, enabled }) => (enabled ? name : `${name} (not enabled)`))
      .join(', ')
    if (hints.length > 0) io.problem(...hints)
    const doubt = hasExamples ? 'can be run, but not for real mail' : 'can be run'
    const verdict = hints.length > 0 ? doubt : 'is fine'
    await io.out(`${path} ${verdict}; webhooks: ${names || 'none'}\n`)
    return 0
  },
})

/** Node's types do not know `initgroups`. */
const grouping = process as typeof process & { initgroups?(uid: number, gid: number): void }

/**
 * When root runs the command: finds files that root can read, and the owner of `path`, as whom the
 * service runs, cannot. They are no mistakes, because the unit of the service may give that user
 * further groups, which we do not know.
 */
function problemsOfOwner(path: string): string[] {
  const file = statSync(path)
  // A pipe can be read only once.
  if (process.getuid?.() !== 0 || file.uid === 0 || !file.isFile()) return []
  const loaded = asUser(file, () => loadConfig(path))
  const problems = loaded !== null && 'problems' in loaded ? loaded.problems : []
  return problems.map((one) => `for the owner of ${path}, as whom the service runs: ${one}`)
}

/** Does `work` as another user; null if root may not become one, as in some containers. */
function asUser<T>({ uid, gid }: { uid: number; gid: number }, work: () => T): T | null {
  const groups = process.getgroups?.() ?? []
  try {
    takeGroups(uid, gid)
    process.setegid?.(gid)
    process.seteuid?.(uid)
  } catch {
    return null
  }
  try {
    return work()
  } finally {
    process.seteuid?.(0)
    process.setegid?.(0)
    process.setgroups?.(groups)
  }
}

function takeGroups(uid: number, gid: number): void {
  try {
    grouping.initgroups?.(uid, gid)
  } catch {
    process.setgroups?.([gid]) // the user has a number and no name
  }
}
