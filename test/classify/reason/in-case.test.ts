// What an answer says for the case that somebody is not there, and of a thing of his: it tells nothing of him.

import { describe, expect, test } from 'bun:test'
import { classOf } from './class-of.ts'

describe('nobody is said to be missing', () => {
  test.each([
    'If the user does not exist, contact the administrator',
    'Message rejected. If the recipient does not exist, please remove the address',
    'Falls der Benutzer nicht existiert, wenden Sie sich an den Administrator',
    'Si el usuario no existe, contacte al administrador',
    "Si l'utilisateur n'existe pas, contactez l'administrateur",
    'Als de gebruiker niet bestaat, neem contact op',
    'Se o usuário não existe, fale com o administrador',
    "Se l'utente non esiste, contatti l'amministratore",
    'Если пользователь не найден, обратитесь к администратору',
    'Si la cuenta no existe, el mensaje se descarta',
    'Wenn das Konto nicht existiert, wird die Nachricht verworfen',
    'Если адрес не существует, письмо удаляется',
    'Jeżeli adres nie istnieje, wiadomość zostanie usunięta',
    'Om användaren inte finns, tas meddelandet bort',
    'Hvis brugeren ikke findes, slettes beskeden',
    'Pokud uživatel neexistuje, zpráva bude smazána',
    'Jos käyttäjää ei ole, viesti poistetaan',
    'Ha a felhasználó nem létezik, az üzenet törlődik',
    'Dacă utilizatorul nu există, mesajul este șters',
    "recipient's key not found",
    "user's folder does not exist",
    "the user's license could not be found",
    "The account's session is no longer valid",
    "the recipient's policy was not found",
  ])('%s', (answer) => expect(classOf(answer)).not.toBe('hard'))
})

describe('somebody is, beside such a case', () => {
  test.each([
    'User unknown. If the address is correct, contact the administrator',
    'If the address is right, the user has left: no such user here',
    "the user's mailbox does not exist",
    "recipient's account not found",
    "recipient's address is invalid",
    "recipient's email address was not found",
    "the user's name is unknown",
    'Benutzer unbekannt. Falls die Adresse stimmt, rufen Sie uns an',
    'El usuario ha dejado de existir, gracias',
    'El usuario juan no se encuentra, no existe tal usuario',
    'O usuário não se encontra, usuário inexistente',
    'Utilizatorul nu există, verificați adresa',
    'Användaren finns inte, kontrollera adressen',
    'Brugeren findes ikke, spørg om adressen er rigtig',
    'Wenn die Adresse stimmt, rufen Sie an: Empfänger unbekannt',
    'El usuario no existe. Si la dirección es correcta, llame al administrador',
  ])('%s', (answer) => expect(classOf(answer)).toBe('hard'))
})
