import { expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'

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
  ['anna@klant.example wurde gesperrt', 'suspended'],
  ['anna@klant.example ya no existe', 'user-unknown'],
  ['anna@klant.example: kunne ikke findes', 'user-unknown'],
  ['anna@klant.example neegzistuoja', 'user-unknown'],
  ['anna@klant.example kon niet worden gevonden', 'user-unknown'],
  ['550 <anna@klant.example>... finnes ikke (in reply to RCPT TO command)', 'user-unknown'],
  ['550 <anna@klant.example>... kunde inte hittas (in reply to RCPT TO command)', 'user-unknown'],
  // Where nothing tells which command it answers, as ever.
  ['550 anna@klant.example niet gevonden', 'filtered'],
  // Of what is named in between, and of whom the mail is from.
  ['anna@klant.example: transport smtp2 is unknown', 'on-hold'],
  ['anna@klant.example, service is closed on Sundays', 'on-hold'],
  ['anna@klant.example tuntematon virhe', 'on-hold'],
  ['anna@klant.example nieznany błąd', 'on-hold'],
  ['sent by news@shop.example is unknown to us', 'on-hold'],
  // The end of an address is no word behind it.
  ['refusé: anna@klant.vol', 'on-hold'],
  // Of what follows at a distance, and of what is no word for a mailbox.
  ['anna@klant.example: unbekannter Fehler', 'on-hold'],
  ['<anna@klant.example>: we have tried for a while and the route does not exist', 'on-hold'],
] as const)
  test(`"${said}" tells ${reason}`, () => expect<string>(reasonOf(said)).toBe(reason))

test('some servers name the mailbox by its local part alone', () => {
  const parties = { recipient: 'anna.b@klant.example', sender: [] }
  const told = (diagnostic: string) =>
    decideReason({ status: '', code: 550, diagnostic, action: 'failed', parties })
  for (const said of ['anna.b no existe', '"anna.b" existiert nicht', 'anna.b: is unknown to us'])
    expect(told(`550 ${said} (in reply to RCPT TO command)`)).toMatchObject({
      reason: 'user-unknown',
      class: 'hard',
    })
  expect(told('550 annaxb no existe (in reply to RCPT TO command)').class).toBe('soft')
})

test('the command in the notice counts for an answer that begins with the local part', () => {
  const told = (said: string) =>
    decideReason({
      status: '5.0.0',
      code: 550,
      diagnostic: `550 ${said}`,
      action: 'failed',
      prose: `host mx.klant.example[203.0.113.20] said: 550 ${said} (in reply to RCPT TO command)`,
      parties: { recipient: 'anna.b@klant.example', sender: [] },
    })
  for (const said of [
    'anna.b is not known',
    "'anna.b' is not a known user",
    'anna.b: no such user',
  ])
    expect(told(said)).toMatchObject({ reason: 'user-unknown', class: 'hard' })
})

test('a local part that is a word of servers stands for nobody', () => {
  const told = (local: string, said: string) =>
    decideReason({
      status: '5.0.0',
      code: 550,
      diagnostic: `550 ${said} (in reply to RCPT TO command)`,
      action: 'failed',
      parties: { recipient: `${local}@klant.example`, sender: [] },
    }).class
  for (const said of [
    'service not found',
    'Service is unknown',
    'service not known at klant.example',
  ])
    expect(told('service', said)).toBe('soft')
  expect(told('mail', 'mail not found')).toBe('soft')
  expect(told('sales', 'sales not found')).toBe('hard')
})

test('a sentence with both parts of the address gives the reason, unless it is about another thing', () => {
  const told = (diagnostic: string) =>
    decideReason({
      status: '',
      code: null,
      diagnostic,
      action: 'failed',
      parties: { recipient: 'anna@klant.example', sender: [] },
    }).class
  for (const said of [
    'anna wurde bei klant.example nicht gefunden',
    "anna n'a pas été trouvé sur klant.example",
    'Op klant.example is anna niet gevonden',
    'No se encontró anna en klant.example',
    'Nie znaleziono anna w klant.example',
    'anna が klant.example で見つかりませんでした',
  ])
    expect([said, told(said)]).toEqual([said, 'hard'])
  for (const said of [
    'Het certificaat voor anna op klant.example is niet gevonden',
    'Die Richtlinie für anna bei klant.example wurde nicht gefunden',
    'El archivo de anna en klant.example no existe',
    'Файл anna на klant.example не найден',
    'Il messaggio per anna a klant.example non è stato trovato',
  ])
    expect([said, told(said)]).toEqual([said, 'soft'])
})
