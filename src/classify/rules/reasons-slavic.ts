// Phrases of notices in Polish, Czech, Slovak, Russian and Ukrainian: the wording of Exchange and
// Outlook, of providers there, and of home-made notices.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../reason-phrases.ts'

type Row = PhraseRow<Reason>

const polish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Polish',
    phrases: `
        skrzynka pełna | skrzynka jest pełna | skrzynka … pełna | skrzynka … przepełniona |
        skrzynka … zapełniona | skrzynka pocztowa … pełna | skrzynka pelna | skrzynka … pelna |
        skrzynka … przepelniona | przekroczono limit … skrzynki | przekroczony limit |
        przekroczono przydział | przekroczył … limit | limit miejsca | brak miejsca |
        przekroczona quota`,
  },
  {
    reason: 'message-too-big',
    source: 'Polish',
    phrases: `
        wiadomość jest za duża | wiadomość jest zbyt duża | wiadomość za duża |
        wiadomosc za duza | zbyt duża wiadomość | rozmiar wiadomości | maksymalny rozmiar |
        przekracza rozmiar`,
  },
  {
    reason: 'suspended',
    source: 'Polish',
    phrases: `
        konto zablokowane | konto jest zablokowane | konto … zablokowane | konto nieaktywne |
        konto jest nieaktywne | konto … nieaktywne | konto wyłączone | konto … wyłączone |
        konto zawieszone | konto … zawieszone | skrzynka zablokowana | skrzynka … zablokowana |
        skrzynka nieaktywna | skrzynka … nieaktywna | skrzynka … wyłączona`,
  },
  {
    reason: 'host-unknown',
    source: 'Polish',
    phrases: `
        domena nie istnieje | domena … nie istnieje | nieznana domena | nie znaleziono domeny |
        nieznany host`,
  },
  {
    reason: 'user-unknown',
    source: 'Polish',
    phrases: `
        nie znaleziono … adresu | nie znaleziono odbiorcy | nie znaleziono użytkownika |
        nie odnaleziono | nieznany użytkownik | nieznany uzytkownik | użytkownik nieznany |
        użytkownik nie istnieje | użytkownik … nie istnieje | uzytkownik nie istnieje |
        uzytkownik … nie istnieje | nie ma takiego użytkownika | nie ma takiego uzytkownika |
        brak takiego użytkownika | brak takiego uzytkownika | brak użytkownika |
        nieznany odbiorca | odbiorca nieznany | odbiorca nie istnieje | odbiorca … nie istnieje |
        nieznany adresat | adresat nieznany | adresat … nie istnieje | adres nie istnieje |
        adres … nie istnieje | adres nieznany | nieprawidłowy adres | nieprawidlowy adres |
        błędny adres | niepoprawny adres | nie znaleziono adresu | skrzynka nie istnieje |
        skrzynka … nie istnieje | nie ma takiej skrzynki | brak takiej skrzynki |
        konto nie istnieje | konto … nie istnieje | nie ma takiego konta | nie ma takiego adresu`,
  },
  {
    reason: 'spam-detected',
    source: 'Polish',
    phrases: 'jako spam | uznana za spam | zaklasyfikowana jako',
  },
  {
    reason: 'expired',
    source: 'Polish',
    phrases: `
        przekroczono czas | upłynął limit czasu | połączenie odrzucone | nie można połączyć |
        nie odpowiada`,
  },
  { reason: 'blocked', source: 'Polish', phrases: 'czarnej liście | twój adres ip' },
]

const czechSlovak: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Czech, Slovak',
    phrases: `
        schránka je plná | schránka … plná | schranka je plna | schránka je přeplněna |
        schránka je přeplněná | překročena kvóta | kvóta překročena | překročil … kvótu |
        prekročená kvóta | schránka … preplnená`,
  },
  {
    reason: 'message-too-big',
    source: 'Czech, Slovak',
    phrases: `
        zpráva je příliš velká | příliš velká zpráva | správa je príliš veľká | velikost zprávy`,
  },
  {
    reason: 'suspended',
    source: 'Czech, Slovak',
    phrases: `
        účet je zablokován | účet … zablokován | účet je neaktivní | schránka je zablokována |
        schránka … zablokována | schránka byla zrušena | účet je zablokovaný`,
  },
  {
    reason: 'host-unknown',
    source: 'Czech, Slovak',
    phrases: `
        doména neexistuje | doména … neexistuje | neznámá doména | neznáma doména`,
  },
  {
    reason: 'user-unknown',
    source: 'Czech, Slovak',
    phrases: `
        neznámý uživatel | uživatel neexistuje | uživatel … neexistuje | uživatel nenalezen |
        neznámý příjemce | příjemce neexistuje | příjemce … neexistuje | adresa neexistuje |
        adresa … neexistuje | neplatná adresa | schránka neexistuje | schránka … neexistuje |
        neznámy používateľ | používateľ neexistuje | neznámy príjemca | príjemca neexistuje |
        adresa nebyla nalezena`,
  },
]

const russian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Russian, Ukrainian',
    phrases: `
        ящик переполнен | ящик … переполнен | ящик заполнен | ящик … заполнен | ящик полон |
        ящик получателя переполнен | превышена квота | превышена … квота | квота превышена |
        квота … превышена | превышен лимит … ящика | превышен размер ящика | недостаточно места |
        нет места | закончилось место | скринька переповнена | скринька … переповнена |
        перевищено квоту`,
  },
  {
    reason: 'message-too-big',
    source: 'Russian, Ukrainian',
    phrases: `
        сообщение слишком большое | письмо слишком большое | слишком большое письмо |
        слишком большое сообщение | слишком большой размер | превышен размер … |
        превышает … размер | размер сообщения | размер письма | превышен максимальный размер`,
  },
  {
    reason: 'suspended',
    source: 'Russian, Ukrainian',
    phrases: `
        ящик заблокирован | ящик … заблокирован | ящик отключен | ящик … отключен |
        ящик отключён | ящик неактивен | ящик … неактивен | аккаунт заблокирован |
        аккаунт … заблокирован | учетная запись … отключена | учетная запись … заблокирована |
        учётная запись … отключена | учётная запись … заблокирована | пользователь заблокирован |
        пользователь … заблокирован | скринька заблокована | скринька … заблокована`,
  },
  {
    reason: 'moved',
    source: 'Russian, Ukrainian',
    phrases: 'новый адрес | сменил адрес | адрес изменился',
  },
  {
    reason: 'host-unknown',
    source: 'Russian, Ukrainian',
    phrases: `
        домен не существует | домен … не существует | домен не найден | домен … не найден |
        неизвестный домен | несуществующий домен | домена не существует | узел не найден`,
  },
  {
    reason: 'user-unknown',
    source: 'Russian, Ukrainian',
    phrases: `
        пользователь не найден | пользователь … не найден | пользователь не существует |
        пользователь … не существует | пользователя не существует | пользователя … не существует |
        такого пользователя нет | нет такого пользователя | такой пользователь не |
        такого пользователя не | неизвестный пользователь | несуществующий пользователь |
        получатель не найден | получатель … не найден | получатель не существует |
        получатель … не существует | неизвестный получатель | адрес не существует |
        адрес … не существует | адреса не существует | адреса … не существует | адрес не найден |
        адрес … не найден | неверный адрес | несуществующий адрес | недействительный адрес |
        такого адреса нет | ящик не существует | ящик … не существует | ящик не найден |
        ящик … не найден | ящика не существует | ящика … не существует | такого ящика нет |
        нет такого ящика | почтовый ящик … недоступен | учетная запись не найдена |
        аккаунт не существует | користувача не знайдено | користувача не існує |
        невідомий користувач | адреса не існує`,
  },
  {
    reason: 'spam-detected',
    source: 'Russian, Ukrainian',
    phrases: `
        спам | как спам | спама | признано спамом | похоже на спам | подозрение на спам`,
  },
  {
    reason: 'virus-detected',
    source: 'Russian, Ukrainian',
    phrases: 'вирус | содержит вирус | обнаружен вирус | вредоносн*',
  },
  {
    reason: 'expired',
    source: 'Russian, Ukrainian',
    phrases: `
        время ожидания | истекло время | превышено время | таймаут | соединение отклонено |
        не удалось соединиться | не удалось подключиться | не отвечает |
        не удалось установить соединение`,
  },
  {
    reason: 'blocked',
    source: 'Russian, Ukrainian',
    phrases: 'черном списке | чёрном списке | ваш ip',
  },
  {
    reason: 'filtered',
    source: 'Russian, Ukrainian',
    phrases: `
        не принимает сообщения | не принимает письма | нет прав на отправку`,
  },
]

export const slavicPhrases: Row[] = [...polish, ...czechSlovak, ...russian]
