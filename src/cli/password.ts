// retour password: hashes a password for [[submission.user]] with argon2id (RFC 9106).
import { command } from './command.ts'

/** The minimum of OWASP. Each login takes so much memory, and so does each guess. */
const MEMORY_KIB = 19_456
const PASSES = 2
const PASSWORD_MAX_BYTES = 1024

export const password = command({
  name: 'password',
  about: 'Hashes a password, typed or from stdin, for password_hash.',
  flags: {},
  examples: ['retour password', 'pwgen -s 32 1 | (umask 077; tee shop.password) | retour password'],
  notes: 'Only the first line of stdin counts, without its line end.',
  async run(_, io) {
    const typed = await io.secret('Password: ')
    if (typed !== null && typed !== (await io.secret('Once more: '))) {
      return io.problem('the two are not the same')
    }
    const given = typed ?? firstLine(await io.stdin(PASSWORD_MAX_BYTES))
    if (given === '') return io.problem('the password is empty')
    const algorithm = { algorithm: 'argon2id', memoryCost: MEMORY_KIB, timeCost: PASSES } as const
    await io.out(`${await Bun.password.hash(given, algorithm)}\n`)
    return 0
  },
})

function firstLine(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).split(/\r?\n/, 1)[0] ?? ''
}
