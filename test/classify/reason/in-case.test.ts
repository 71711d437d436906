// What an answer says for the case that somebody is not there, and of a thing of his: it tells nothing of him.

import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
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

describe('a notice that lists what may be writes nobody off', () => {
  const ofNotice = (prose: string) =>
    decideReason({ status: '', code: null, diagnostic: '', prose, action: 'failed' }).class

  test.each([
    'Ihre Nachricht wurde nicht zugestellt.\n- Das Postfach ist gesperrt\n- Das Konto wurde gelöscht',
    "Votre message n'a pas été remis.\n- La boîte est bloquée\n- Le compte a été supprimé",
    'Su mensaje no fue entregado.\n- La cuenta está suspendida\n- La cuenta fue eliminada',
    "Il messaggio non è stato consegnato.\n- L'account è disattivato\n- L'account è stato cancellato",
    'Uw bericht is niet bezorgd.\n- Het account is geblokkeerd\n- Het account is verwijderd',
    'Письмо не доставлено.\n- Ящик заблокирован\n- Ящик удалён',
    'メールを配信できませんでした。\n・アカウントが停止されている\n・アカウントは削除されました',
    'The message was quarantined. An account is deleted after 60 days without login.',
    'Your message was not delivered. This happens when an account is deleted or full.',
    'We refuse mail while the account is deleted and set up anew.',
  ])('%s', (prose) => expect(ofNotice(prose)).not.toBe('hard'))

  test.each([
    'Ihre Nachricht wurde nicht zugestellt. Das Konto wurde gelöscht.',
    "Votre message n'a pas été remis. Le compte a été supprimé.",
    'Your message could not be delivered. The account has been permanently deleted.',
  ])('%s', (prose) => expect(ofNotice(prose)).toBe('hard'))
})
