// Takes the names out of old rows (`log.anonymise_days`). The recipient is replaced by a keyed hash, which is
// the same for the same address, so that counts per recipient and the history of a message stay intact. What
// remote servers said, subjects and the raw mail are removed, as they name people in ways that no program
// finds. The domain of a bounce's recipient stays in its own column, for statistics. The suppression list
// keeps its addresses; it would be useless without them.
//
// The key is a file beside the database and is in no backup of it. Whoever has the key can find the rows of an
// address (`retour address hash`); without it the hashes say nothing.

import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeBase32 } from './address/id.ts'
import { codeOf } from './error-code.ts'
import type { Verdict } from './event.ts'
import { ANONYMISED, comparable, isAnonymised, partsOf, spellings } from './mailbox.ts'
import type { Rewrite } from './store/anonymising.ts'

const KEY_FILE = 'anonymise.key'
const KEY_BYTES = 32
const HASH_BYTES = 16

/** The key of this installation. Throws when there is none or it is damaged. */
export function readKey(dataDir: string): Buffer {
  const file = join(dataDir, KEY_FILE)
  const key = readFileSync(file)
  if (key.length === KEY_BYTES) return key
  throw new Error(`${file} has ${key.length} bytes and not ${KEY_BYTES}: it is damaged`)
}

/** The same, but makes the key if there is none. Only the daemon does: its user must be able to read the file. */
export function makeKey(dataDir: string): Buffer {
  const file = join(dataDir, KEY_FILE)
  try {
    writeFileSync(file, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return readKey(dataDir)
}

/** The replacement for an address: `<hash>@anonymised.invalid`. '' and a replacement stay as they are. */
export function hashAddress(address: string, key: Uint8Array): string {
  if (address === '' || isAnonymised(address)) return address
  const digest = createHmac('sha256', key).update(comparable(address)).digest()
  return `${encodeBase32(digest.subarray(0, HASH_BYTES))}@${ANONYMISED}`
}

/** Hashes with the key of this installation; gives '' while there is no key. */
export function hashIn(dataDir: string): (address: string) => string {
  return (address) => {
    try {
      return hashAddress(address, readKey(dataDir))
    } catch {
      return ''
    }
  }
}

export function createRewrite(key: Uint8Array): Rewrite {
  const address = (text: string) => hashAddress(text, key)
  return {
    address,
    returnAddress: (text, recipient) => (spells(text, recipient) ? address(text) : text),
    verdict: (verdict) => withoutNames(verdict, address),
  }
}

/** Whether a return address holds the recipient, as classic VERP does. */
function spells(returnAddress: string, recipient: string): boolean {
  const text = returnAddress.toLowerCase()
  return spellings(recipient.toLowerCase()).some((spelled) => {
    const { local, domain } = partsOf(spelled)
    return local !== '' && domain !== '' && text.includes(local) && text.includes(domain)
  })
}

function withoutNames(verdict: Verdict, address: (text: string) => string): Verdict {
  const { messageId, date, from, retourId, envelopeId } = verdict.original ?? {}
  const original = { messageId, date, from, retourId, envelopeId }
  const known = Object.entries(original).filter(([, value]) => value !== undefined)
  return {
    ...verdict,
    recipients: verdict.recipients.map(({ member, original: sent, ...rest }) => ({
      ...rest,
      recipient: address(rest.recipient),
      diagnostic: '',
      ...(member !== undefined && { member: address(member) }),
      ...(sent !== undefined && { original: address(sent) }),
    })),
    ...(verdict.original === undefined ? {} : { original: Object.fromEntries(known) }),
    trace: ['anonymised'],
  }
}
