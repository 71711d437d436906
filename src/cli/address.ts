// retour address mint|show|hash: mints or explains return addresses, without the daemon. `hash`
// prints what replaces an address in anonymised rows, so that the rows can be found.
import { idBytes, isId, mintedMs, newId } from '../address/id.ts'
import { type Recognition, recognise } from '../address/resolve.ts'
import { mintAddress } from '../address/signed.ts'
import { hashAddress, readKey } from '../anonymise.ts'
import { codeOf } from '../error-code.ts'
import { command, UsageError } from './command.ts'
import { configFlag, openParts } from './config-file.ts'
import { fileProblem } from './file-problem.ts'
import { asJson, layOut, printable } from './table.ts'

const DAY_MS = 86_400_000

const mint = command({
  name: 'address mint',
  about: 'Makes a return address.',
  flags: {
    ...configFlag,
    domain: { value: 'DOMAIN', about: 'one of return_path.domains; default the first' },
    id: { value: 'ID', about: 'the id of the message; default a new one' },
    json: { about: 'as JSON' },
  },
  examples: ['retour address mint', 'retour address mint --domain bounces.example.com --json'],
  notes: 'Nothing is registered: for that, POST /v1/messages to the daemon.',
  async run({ values }, io) {
    const id = values.id ?? newId()
    if (!isId(id)) throw new UsageError(`${id} is no id (26 characters of lower-case base32)`)
    const { returnPath } = openParts(values.config, 'returnPath')
    const domain = values.domain?.toLowerCase() ?? returnPath.domains[0]
    if (domain === undefined || returnPath.secrets.length === 0) {
      return io.problem('minting needs return_path.domains and return_path.secrets')
    }
    if (!returnPath.domains.includes(domain)) {
      return io.problem(`${domain} is not among return_path.domains; mail to it would be refused`)
    }
    const address = mintAddress(id, domain, returnPath)
    await io.out(values.json ? `${asJson({ id, return_address: address })}\n` : `${address}\n`)
    return 0
  },
})

const show = command({
  name: 'address show',
  about: 'Explains a return address: whose it is, and whether its mail is accepted now.',
  operands: 'ADDRESS',
  flags: { ...configFlag, json: { about: 'as JSON' } },
  examples: ['retour address show b-…@bounces.example.com'],
  notes: 'Exit code 1 when mail to it would be refused.',
  async run({ values, operands: [given = ''] }, io) {
    const { returnPath } = openParts(values.config, 'returnPath')
    const address = given.replace(/^<|>$/g, '')
    const recognition = recognise(address, returnPath, Date.now())
    const facts = explain(recognition, returnPath.maxAgeDays)
    const text = values.json
      ? asJson({ address, ...facts })
      : layOut(Object.entries({ address, ...facts }).map(([name, fact]) => [name, printable(fact)]))
    await io.out(`${text}\n`)
    return recognition.kind === 'ours' ? 0 : 1
  },
})

function explain(recognition: Recognition, maxAgeDays: number): Record<string, string> {
  if (recognition.kind === 'refused') {
    return { verdict: 'refused', why: refusals[recognition.why] }
  }
  const { value } = recognition
  switch (value.kind) {
    case 'signed': {
      const minted = mintedMs(idBytes(value.id))
      return {
        verdict: 'accepted',
        kind: 'signed',
        id: value.id,
        minted: new Date(minted).toISOString(),
        expires: new Date(minted + maxAgeDays * DAY_MS).toISOString(),
      }
    }
    case 'verp':
      return { verdict: 'accepted', kind: 'verp', recipient: value.recipient }
    case 'fixed':
      return { verdict: 'accepted', kind: 'fixed' }
  }
}

const refusals: Record<(Recognition & { kind: 'refused' })['why'], string> = {
  foreign: 'not a return address of ours: another domain, or another form',
  forged:
    'the signature is not ours: altered, or signed with a secret that is no longer configured',
  expired: 'older than return_path.max_age_days',
}

const hash = command({
  name: 'address hash',
  about: 'Prints the hash that stands for an address in anonymised rows.',
  operands: 'ADDRESS',
  flags: { ...configFlag, json: { about: 'as JSON' } },
  examples: ['retour address hash alice@example.org'],
  notes: 'Search for it as for an address. The key is anonymise.key in data_dir.',
  async run({ values, operands: [address = ''] }, io) {
    const { dataDir } = openParts(values.config, 'dataDir')
    try {
      const hashed = hashAddress(address, readKey(dataDir))
      await io.out(`${values.json ? asJson({ address: hashed }) : hashed}\n`)
      return 0
    } catch (error) {
      if (codeOf(error) === 'ENOENT') {
        return io.problem('nothing was anonymised here: log.anonymise_days makes the key for that')
      }
      return io.problem(`no key: ${fileProblem(error)}`)
    }
  },
})

export const address = [mint, show, hash]
