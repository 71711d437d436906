// Phrases of notices in Polish, Czech, Slovak, Russian and Ukrainian: the wording of Exchange and
// Outlook, of providers there, and of home-made notices.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

const polish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Polish',
    phrases: `
        skrzynka jest pełna | skrzynka … pełna | skrzynka … przepełniona | skrzynka … zapełniona |
        skrzynka pocztowa … pełna | przekroczono limit … skrzynki | przekroczony limit |
        przekroczono przydział | przekroczył … limit | limit miejsca | brak miejsca |
        przekroczona quota`,
  },
  {
    reason: 'message-too-big',
    source: 'Polish',
    phrases: `
        wiadomość jest za duża | wiadomość jest zbyt duża | wiadomość za duża |
        zbyt duża wiadomość | rozmiar wiadomości | maksymalny rozmiar | przekracza rozmiar`,
  },
  {
    reason: 'suspended',
    source: 'Polish',
    phrases: `
        konto jest zablokowane | konto … zablokowane | konto jest nieaktywne |
        konto … nieaktywne | konto … wyłączone | konto … zawieszone | skrzynka … zablokowana |
        skrzynka … nieaktywna | skrzynka … wyłączona`,
  },
  {
    reason: 'host-unknown',
    source: 'Polish',
    phrases: `
        domena … nie istnieje | nieznana domena | nie znaleziono domeny | nieznany host`,
  },
  {
    reason: 'user-unknown',
    source: 'Polish',
    phrases: `
        nie znaleziono … adresu | nie znaleziono odbiorcy | nie znaleziono użytkownika |
        nie odnaleziono | nieznany użytkownik | użytkownik nieznany | użytkownik … nie istnieje |
        nie ma takiego użytkownika | brak takiego użytkownika | brak użytkownika |
        nieznany odbiorca | odbiorca nieznany | odbiorca … nie istnieje | nieznany adresat |
        adresat nieznany | adresat … nie istnieje | adres … nie istnieje | adres nieznany |
        nieprawidłowy adres | błędny adres | niepoprawny adres | skrzynka … nie istnieje |
        nie ma takiej skrzynki | brak takiej skrzynki | konto … nie istnieje |
        nie ma takiego konta | nie ma takiego adresu`,
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
        schránka je plná | schránka … plná | schránka je přeplněna | překročena kvóta |
        kvóta překročena | překročil … kvótu | schránka … preplnená`,
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
    phrases: 'doména … neexistuje | neznámá doména',
  },
  {
    reason: 'user-unknown',
    source: 'Czech, Slovak',
    phrases: `
        neznámý uživatel | uživatel … neexistuje | uživatel nenalezen | neznámý příjemce |
        příjemce … neexistuje | adresa … neexistuje | neplatná adresa | schránka … neexistuje |
        neznámy používateľ | používateľ neexistuje | neznámy príjemca | príjemca neexistuje |
        adresa nebyla nalezena`,
  },
]

const russian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Russian, Ukrainian',
    phrases: `
        ящик … переполнен | ящик … заполнен | ящик полон | ящик получателя переполнен |
        превышена … квота | квота … превышена | превышен лимит … ящика | превышен размер ящика |
        недостаточно места | нет места | закончилось место | скринька … переповнена |
        перевищено квоту`,
  },
  {
    reason: 'message-too-big',
    source: 'Russian, Ukrainian',
    phrases: `
        сообщение слишком большое | письмо слишком большое | слишком большое письмо |
        слишком большое сообщение | слишком большой размер | превышает … размер |
        размер сообщения | размер письма | превышен максимальный размер`,
  },
  {
    reason: 'suspended',
    source: 'Russian, Ukrainian',
    phrases: `
        ящик … заблокирован | ящик … отключен | ящик … неактивен | аккаунт … заблокирован |
        учетная запись … отключена | учетная запись … заблокирована |
        пользователь … заблокирован | скринька … заблокована`,
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
        домен … не существует | домен … не найден | неизвестный домен | несуществующий домен |
        домена не существует | узел не найден`,
  },
  {
    reason: 'user-unknown',
    source: 'Russian, Ukrainian',
    phrases: `
        пользователь … не найден | пользователь … не существует | пользователя … не существует |
        такого пользователя нет | нет такого пользователя | такой пользователь не |
        такого пользователя не | неизвестный пользователь | несуществующий пользователь |
        получатель … не найден | получатель … не существует | неизвестный получатель |
        адрес … не существует | адреса … не существует | адрес … не найден | неверный адрес |
        несуществующий адрес | недействительный адрес | такого адреса нет | ящик … не существует |
        ящик … не найден | ящика … не существует | такого ящика нет | нет такого ящика |
        почтовый ящик … недоступен | учетная запись не найдена | аккаунт не существует |
        користувача не знайдено | користувача не існує | невідомий користувач | адреса не існує`,
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
    phrases: 'черном списке | ваш ip',
  },
  {
    reason: 'filtered',
    source: 'Russian, Ukrainian',
    phrases: `
        не принимает сообщения | не принимает письма | нет прав на отправку |
        получатель заблокировал | получатель отклонил | заблокирован получателем |
        заблокировано получателем`,
  },
]

export const slavicPhrases: Row[] = [...polish, ...czechSlovak, ...russian]
