// The minting recipes are for others to copy: what they mint must be ours.

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { idBytes, mintedMs } from '../src/address/id.ts'
import { verifyAddress } from '../src/address/signed.ts'

const SECRET = 'correct horse battery stäple'
const DOMAIN = 'Bounces.Example.com'
const signing = { prefix: 'b', secrets: [SECRET], maxAgeDays: 1 }

const recipes: [name: string, program: string, file: string][] = [
  ['PHP', 'php', 'mint.php'],
  ['Python', 'python3', 'mint.py'],
  ['TypeScript', 'bun', 'mint.ts'],
]

function mint(program: string, file: string): { id: string; address: string } {
  const script = join(import.meta.dir, '..', 'scripts', 'recipes', file)
  const env = { ...process.env, RETOUR_SECRET: SECRET }
  const ended = Bun.spawnSync([program, script, DOMAIN], { env, stderr: 'inherit' })
  const [id = '', address = ''] = ended.stdout.toString().trim().split(' ')
  return { id, address }
}

for (const [name, program, file] of recipes) {
  test.skipIf(Bun.which(program) === null)(`what the ${name} recipe mints is ours`, () => {
    const before = Date.now()
    const { id, address } = mint(program, file)
    const [local = '', domain = ''] = address.split('@')
    expect(verifyAddress(local, domain, signing, Date.now())).toEqual({ kind: 'signed', id })
    const minted = mintedMs(idBytes(id))
    expect(minted).toBeGreaterThanOrEqual(before)
    expect(minted).toBeLessThanOrEqual(Date.now())
    expect(mint(program, file).id).not.toBe(id)
  })
}
