// Checks mail addresses that are arguments of commands, before the daemon is asked about them.
import { isMailbox } from '../mail/address.ts'
import { UsageError } from './command.ts'

/** The message about a text that should be an address. */
export function noAddress(text: string): string {
  return `"${text}" is no address`
}

/** Throws a `UsageError` that names the texts that are no addresses. */
export function mustBeAddresses(operands: readonly string[]): void {
  const wrong = operands.filter((one) => !isMailbox(one))
  if (wrong.length > 0) throw new UsageError(wrong.map(noAddress).join(', '))
}

/** Reads the addresses of a text, one a line; or gives everything that is wrong, a line each. */
export function readAddresses(text: string): { addresses: string[] } | { problems: string[] } {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const problems = lines.flatMap((one, at) =>
    one === '' || isMailbox(one) ? [] : [`line ${at + 1}: ${noAddress(one)}`],
  )
  return problems.length > 0 ? { problems } : { addresses: lines.filter((line) => line !== '') }
}
