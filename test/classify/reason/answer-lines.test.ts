// How an answer is broken into lines, and which blanks and unseen marks it holds, change nothing of what it means.

import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'

const answers = [
  'user is no longer allowed to send mail',
  'Der Schlüssel des Empfängers existiert nicht',
  'Si el destinatario no existe, se elimina el mensaje',
  "L'indirizzo IP non è più valido",
  'O endereço do remetente não é mais válido',
  "L'adresse de l'expéditeur n'existe plus",
  'De dienst is voor deze gebruiker niet meer beschikbaar',
  "the user's certificate is no longer valid",
  'Nieprawidłowa nazwa użytkownika lub hasło',
  'Die E-Mail-Adresse ist nicht mehr gültig',
  'La casella del destinatario non esiste',
  'Этот адрес больше не используется',
]

const forms: Record<string, (first: string, rest: string) => string> = {
  'in two lines with a code each': (first, rest) => `550-${first} 550 ${rest}`,
  'and a status each': (first, rest) => `550-5.0.0 ${first} 550 5.0.0 ${rest}`,
  'and line ends': (first, rest) => `550-${first}\r\n550 ${rest}`,
  'behind what the reporter says': (first, rest) =>
    `host mx.b.example said: 550-${first} 550 ${rest}`,
  'with blanks that do not break': (first, rest) =>
    `550 ${first} ${rest}`.replaceAll(' ', '\u00a0'),
  'with marks of direction': (first, rest) => `550 \u202b${first}\u200e ${rest}\u202c`,
  'with soft hyphens': (first, rest) =>
    `550 ${first} ${rest}`.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad'),
  'with letters in parts': (first, rest) => `550 ${first} ${rest}`.normalize('NFD'),
  'in capital letters': (first, rest) => `550 ${first} ${rest}`.toUpperCase(),
}

describe.each(Object.entries(forms))('an answer %s', (_, form) => {
  test.each(answers)('%s', (answer) => {
    const all = answer.split(' ')
    const first = all.splice(0, Math.ceil(all.length / 2)).join(' ')
    expect(meaning(form(first, all.join(' ')))).toBe(meaning(`550 ${answer}`))
  })
})

function meaning(answer: string): string {
  const diagnostic = `${answer} (in reply to RCPT TO command)`
  const decided = decideReason({ status: '', code: 550, diagnostic, action: 'failed' })
  return `${decided.reason} ${decided.class}`
}
