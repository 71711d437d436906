import { expect, test } from 'bun:test'
import { decideReason } from '../../src/classify/reason.ts'

const reasonOf = (diagnostic: string) =>
  decideReason({ status: '', code: null, diagnostic, action: 'failed' }).reason

for (const [said, reason] of [
  ['anna@klant.example does not exist.', 'user-unknown'],
  ['<anna@klant.example>: was not found', 'user-unknown'],
  ['anna@klant.example bestaat niet (meer).', 'user-unknown'],
  ['anna@klant.example existiert nicht', 'user-unknown'],
  ["anna@klant.example n'existe pas", 'user-unknown'],
  ['anna@klant.example no existe', 'user-unknown'],
  ['anna@klant.example nie istnieje', 'user-unknown'],
  ['anna@klant.example не существует', 'user-unknown'],
  ['anna@klant.example ist voll', 'mailbox-full'],
  ['anna@klant.example is disabled', 'suspended'],
  // Of what follows at a distance, and of what is no word for a mailbox.
  ['anna@klant.example: unbekannter Fehler', 'on-hold'],
  ['<anna@klant.example>: we have tried for a while and the route does not exist', 'on-hold'],
] as const)
  test(`"${said}" tells ${reason}`, () => expect<string>(reasonOf(said)).toBe(reason))
