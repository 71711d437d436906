// Phrases of notices in Hungarian, Finnish, Turkish and Greek: the wording of Exchange and Outlook,
// of providers there, and of home-made notices.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

const hungarianFinnish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Hungarian, Finnish',
    phrases: `
        postaládája megtelt | postaláda … megtelt | postafiókja megtelt | postafiók … megtelt |
        a postafiók tele van | postafiók tele | kvóta túllépés | túllépte … kvót* |
        postilaatikko on täynnä | postilaatikko … täynnä | sähköpostilaatikko on täynnä |
        saapuneet kansio on täynnä | kiintiö ylitetty | kiintiö on ylitetty |
        kiintiö … ylittynyt`,
  },
  {
    reason: 'message-too-big',
    source: 'Hungarian, Finnish',
    phrases: `
        az üzenet túl nagy | üzenet túl nagy | a levél túl nagy | viesti on liian suuri |
        liian suuri viesti`,
  },
  {
    reason: 'suspended',
    source: 'Hungarian, Finnish',
    phrases: `
        fiók … letiltva | felfüggesztett | postafiók letiltva | tili on suljettu |
        tili on poistettu käytöstä | tili on lukittu`,
  },
  {
    reason: 'host-unknown',
    source: 'Hungarian, Finnish',
    phrases: `
        domain nem létezik | a domain nem található | ismeretlen domain |
        verkkotunnusta ei löydy | verkkotunnusta ei ole | tuntematon verkkotunnus`,
  },
  {
    reason: 'user-unknown',
    source: 'Hungarian, Finnish',
    phrases: `
        sähköpostiosoitetta ei löytynyt | sähköpostiosoitetta … ei löydy |
        ismeretlen felhasználó | ismeretlen címzett | felhasználó … nem létezik |
        nincs ilyen felhasználó | címzett nem létezik | címzett nem található |
        a cím nem létezik | cím nem található | e mail cím nem található |
        e mail cím nem létezik | érvénytelen cím | nincs ilyen postafiók | postafiók nem létezik |
        tuntematon vastaanottaja | tuntematon käyttäjä | vastaanottajaa ei löydy |
        vastaanottajaa ei löytynyt | vastaanottajaa ei ole | käyttäjää ei löydy |
        käyttäjää ei löytynyt | käyttäjää ei ole | osoitetta … ei löydy |
        osoitetta … ei löytynyt | osoitetta ei ole | virheellinen osoite |
        virheellinen vastaanottaja`,
  },
]

const turkishGreek: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Turkish, Greek',
    phrases: `
        posta kutusu … dolu | gelen kutusu … dolu | kutusu dolu | kota aşıldı | kotası aşıldı |
        kotası doldu | kota dolu | kotayı aştı | kotasını aş* | kotası dolu | yeterli alan yok |
        γραμματοκιβώτιο … γεμάτο | γραμματοκιβώτιο είναι πλήρες | θυρίδα είναι πλήρης`,
  },
  {
    reason: 'message-too-big',
    source: 'Turkish, Greek',
    phrases: `
        ileti çok büyük | mesaj çok büyük | iletiniz çok büyük | ileti boyutu | mesaj boyutu |
        boyut sınırını aş* | μήνυμα είναι πολύ μεγάλο`,
  },
  {
    reason: 'suspended',
    source: 'Turkish',
    phrases: `
        hesap askıya alındı | hesap askıya | hesabı askıya | hesap devre dışı |
        hesabı devre dışı | hesap kapatıl* | hesap pasif | hesap kilitli | kullanıcı pasif |
        posta kutusu devre dışı`,
  },
  {
    reason: 'host-unknown',
    source: 'Turkish, Greek',
    phrases: `
        etki alanı bulunamadı | alan adı … bulunamadı | alan adı mevcut değil |
        bilinmeyen alan adı`,
  },
  {
    reason: 'user-unknown',
    source: 'Turkish, Greek',
    phrases: `
        kullanıcı … bulunamadı | kullanıcı yok | böyle bir kullanıcı yok | böyle bir kullanıcı |
        kullanıcı mevcut değil | bilinmeyen kullanıcı | alıcı … bulunamadı | bilinmeyen alıcı |
        geçersiz alıcı | alıcı adresi … bulunamadı | adres … bulunamadı | adresi … bulunamadı |
        geçersiz adres | geçersiz e posta | adres mevcut değil | adresi mevcut değil |
        posta kutusu bulunamadı | posta kutusu yok | posta kutusu mevcut değil |
        hesap bulunamadı | hesap mevcut değil | άγνωστος χρήστης | ο χρήστης δεν υπάρχει |
        άγνωστος παραλήπτης | η διεύθυνση δεν βρέθηκε | δεν υπάρχει`,
  },
  {
    reason: 'spam-detected',
    source: 'Turkish',
    phrases: 'spam olarak | istenmeyen e posta | istenmeyen posta',
  },
  {
    reason: 'expired',
    source: 'Turkish',
    phrases: `
        zaman aşımı | zaman aşımına | bağlantı reddedildi | bağlantı kurulamadı | yanıt vermiyor`,
  },
]

export const easternPhrases: Row[] = [...hungarianFinnish, ...turkishGreek]
