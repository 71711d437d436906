import { describe, expect, test } from 'bun:test'
import { parse } from 'smol-toml'
import { configTable, exampleToml } from '../../src/config/example.ts'
import { configDirectory } from '../support/config-file.ts'

const { load } = configDirectory()

const secrets = {
  'return_path.secrets': ['a secret of more than 16 bytes'],
  'webhook.secret': `whsec_${Buffer.alloc(32).toString('base64')}`,
  'admin.tokens': ['a-token-of-more-than-16-bytes'],
}

/** Every key of a TOML table as `section.key`, whatever its value. */
function keysOf(table: object, at = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const item = Array.isArray(value) ? value[0] : value
    const isSection = typeof item === 'object' && item !== null && at === ''
    return isSection ? keysOf(item, `${key}.`) : [at + key]
  })
}

describe('the example', () => {
  test('is a good configuration once its secrets are filled in', () => {
    const loaded = load(exampleToml(secrets))
    expect('problems' in loaded ? loaded.problems : []).toEqual([])
  })

  test('is refused as long as its secrets are placeholders', () => {
    const loaded = load(exampleToml({}))
    const problems = 'problems' in loaded ? loaded.problems : []
    expect(problems.map((line) => line.split(':', 1)[0])).toEqual([
      'return_path.secrets[0]',
      'webhook[0].secret[0]',
      'admin.tokens[0]',
    ])
    for (const line of problems) {
      expect(line).toContain("found the example's …; retour init makes one of your own")
    }
  })

  test('of what retour init does not make says to put your own', () => {
    const loaded = load(exampleToml(secrets).replace('#headers =', 'headers ='))
    expect('problems' in loaded ? loaded.problems : []).toEqual([
      expect.stringMatching(
        /^webhook\[0\]\.headers\.authorization: .*found the example's …; put your own/,
      ),
    ])
  })

  test('is TOML with every single # before a key taken away too', () => {
    const everything = parse(exampleToml(secrets).replace(/^#(?=[a-z[])/gm, ''))
    expect(everything).toHaveProperty('return_path.verp')
    expect(everything).toHaveProperty('smtp.tls_cert')
  })

  test('shows the defaults that the loader takes', () => {
    const live = load(exampleToml(secrets))
    const defaults = exampleToml(secrets).replace(
      /^#(?=\w+ = |\[\[)(?!(\w+_file|tls_\w+|verp|headers|dkim|user|allow_cidrs) = )/gm,
      '',
    )
    const shown = load(defaults)
    if ('problems' in live || 'problems' in shown) throw new Error(JSON.stringify(shown))
    expect(shown.config.smtp.sizeMaxBytes).toBe(live.config.smtp.sizeMaxBytes)
    expect(shown.config.log).toEqual(live.config.log)
    expect(shown.config.webhook[0]?.retryS).toEqual(live.config.webhook[0]?.retryS)
  })

  test('has no line wider than a terminal', () => {
    const wide = exampleToml({})
      .split('\n')
      .filter((line) => line.length > 100)
    expect(wide).toEqual([])
  })
})

describe('the table', () => {
  test('has a row for every key of the example', () => {
    const rows = configTable().split('\n')
    const everything = parse(exampleToml(secrets).replace(/^#(?=[a-z[])/gm, ''))
    const keys = keysOf(everything).map((key) => key.replace(/^(rule|webhook)\./, '$1[].'))
    const missing = keys.filter((key) => !rows.some((row) => row.startsWith(`| \`${key}\` |`)))
    expect(keys.length).toBeGreaterThan(40)
    expect(missing).toEqual([])
  })

  test('has three cells in every row', () => {
    const rows = configTable().trimEnd().split('\n')
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 5)).toEqual([])
  })
})
