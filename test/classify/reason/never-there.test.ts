// Who never was there, in the languages of servers: not registered, not created, "we have no such". Of somebody it
// writes him off; of the sender, his host, a place or a right it does not. The second list has the words of the first.

import { describe, expect, test } from 'bun:test'
import { classOf } from './class-of.ts'

describe('an address, a mailbox or a person that never was there', () => {
  test.each([
    'Dit adres is niet geregistreerd',
    'Der Empfänger ist hier nicht registriert',
    'Das Postfach wurde nicht angelegt',
    "Cette boîte n'a jamais été créée",
    'Aucun abonné ne correspond à cette adresse',
    'El buzón no está dado de alta en este servidor',
    'A conta indicada não foi localizada',
    "L'utente non è registrato",
    'Nie mamy takiego konta pocztowego',
    'Такого почтового ящика у нас нет',
    'Böyle bir posta kutusu bulunmamaktadır',
    'Ilyen postafiók nálunk nincs',
    'Mottagaren är inte registrerad',
    'Takovou schránku nemáme',
    'Takového uživatele u nás nemáme',
    "L'adresse ne correspond à aucun utilisateur",
    'La dirección no corresponde a ningún usuario',
    'We do not know anyone named anna',
    'Uživatel není registrován',
    'Utilizatorul nu este înregistrat',
    'We have never had an account with that name',
    "We don't know anybody called anna",
  ])('%s', (answer) => {
    expect(classOf(answer)).toBe('hard')
  })
})

describe('the same words of something else', () => {
  test.each([
    'Uw IP-adres is niet geregistreerd',
    'De afzender is niet geregistreerd bij de ontvanger',
    'Ihr Server ist bei uns nicht registriert',
    'Ihre Nachricht an das Postfach wurde nicht angelegt',
    "L'expéditeur n'est pas enregistré dans les contacts du destinataire",
    "Votre adresse IP n'est pas enregistrée",
    'La dirección IP no está registrada',
    'Su servidor no está registrado para enviar a este usuario',
    'O remetente não está cadastrado na lista do destinatário',
    'O servidor remetente não foi localizado no DNS',
    'Il suo indirizzo non risulta presente nella rubrica',
    'Posta kutusunda yer bulunmamaktadır',
    'Alıcıya gönderme yetkiniz bulunmamaktadır',
    'Такого места в ящике нет',
    'Ваш сервер не значится в списке доверенных',
    'Nie mamy miejsca w skrzynce',
    'K této schránce nemáme přístup',
    'Avsändaren är inte registrerad hos mottagaren',
    'Din domän är inte registrerad',
    'Ilyen jogosultság nincs a postafiókhoz',
    "You don't know anybody here, and the mailbox takes no mail of strangers",
    'Der Benutzer ist nicht registriert, um an diese Liste zu senden',
    'Gebruiker is niet geregistreerd, om hier te mogen verzenden',
    "L'adresse ne correspond à aucun nom d'hôte",
    "Aucun compte ne correspond à l'expéditeur",
    'Aucun destinataire ne correspond à la clé du certificat client',
    'La dirección no corresponde a ningún nombre de host',
    'Schránku nemáme teď připojenou',
    'Adresu neevidujeme mezi odesílateli',
    'A felhasználónak nálunk nincs joga külső levelet fogadni',
    'A postafiókban nálunk nincs hely',
    'A felhasználónak nincs regisztrálva kulcsa',
    'we do not know anyone who would send such mail',
  ])('%s', (answer) => {
    expect(classOf(answer)).not.toBe('hard')
  })
})
