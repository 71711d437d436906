// Phrases of notices in Polish, Czech, Slovak, Russian and Ukrainian: the wording of Exchange and
// Outlook, of providers there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const polish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Polish',
    phrases: `
        przekroczony limit | przekroczono przydział | przekroczył … limit | limit miejsca |
        brak miejsca | przekroczona quota`,
  },
  {
    reason: 'message-too-big',
    source: 'Polish',
    phrases: 'rozmiar wiadomości | maksymalny rozmiar | przekracza rozmiar',
  },
  {
    reason: 'host-unknown',
    source: 'Polish',
    phrases: 'nieznany host',
  },
  {
    reason: 'user-unknown',
    source: 'Polish',
    phrases: `
        nie ma takiego użytkownika | brak takiego użytkownika | brak użytkownika | błędny adres | niepoprawny adres | nie ma takiej skrzynki | brak takiej skrzynki | nie ma takiego konta | nie ma takiego adresu`,
  },
  {
    reason: 'spam-detected',
    source: 'Polish',
    phrases: 'zaklasyfikowana jako',
  },
  {
    reason: 'expired',
    source: 'Polish',
    phrases: `
        przekroczono czas | upłynął limit czasu | połączenie odrzucone | nie można połączyć |
        nie odpowiada | nie odpowiedział | serwer … nieosiągaln* | serwer … niedostępn*`,
  },
  { reason: 'blocked', source: 'Polish', phrases: 'twój adres ip' },
]

const czechSlovak: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Czech, Slovak',
    phrases: 'překročena kvóta | kvóta překročena | překročil … kvótu',
  },
  {
    reason: 'message-too-big',
    source: 'Czech, Slovak',
    phrases: 'velikost zprávy',
  },
  {
    reason: 'user-unknown',
    source: 'Czech, Slovak',
    phrases: 'adresa nebyla nalezena',
  },
  {
    reason: 'expired',
    source: 'Czech, Slovak',
    phrases:
      'neodpovídá | neodpovedá | neodpověděl | server … nedostupn* | vypršel časový | vypršel čas',
  },
]

const russian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Russian, Ukrainian',
    phrases: `
        превышена … квота | квота … превышена | превышен лимит … ящика | превышен размер ящика |
        недостаточно места | нет места | закончилось место | перевищено квоту`,
  },
  {
    reason: 'message-too-big',
    source: 'Russian, Ukrainian',
    phrases: `
        слишком большой размер | превышает … размер | размер сообщения | размер письма |
        превышен максимальный размер`,
  },
  {
    reason: 'suspended',
    source: 'Russian, Ukrainian',
    phrases: 'учетная запись … отключена | учетная запись … заблокирована',
  },
  {
    reason: 'moved',
    source: 'Russian, Ukrainian',
    phrases: 'новый адрес | сменил адрес | адрес изменился',
  },
  {
    reason: 'host-unknown',
    source: 'Russian, Ukrainian',
    phrases: 'узел не найден',
  },
  {
    reason: 'user-unknown',
    source: 'Russian, Ukrainian',
    phrases: `
        такого пользователя нет | такой пользователь не | такого пользователя не |
        такого адреса нет | такого ящика нет | почтовый ящик … недоступен |
        учетная запись не найдена`,
  },
  {
    reason: 'spam-detected',
    source: 'Russian, Ukrainian',
    phrases: 'спам | спама | признано спамом',
  },
  {
    reason: 'virus-detected',
    source: 'Russian, Ukrainian',
    phrases: 'вирус | вредоносн*',
  },
  {
    reason: 'expired',
    source: 'Russian, Ukrainian',
    phrases: `
        время ожидания | истекло время | превышено время | таймаут | соединение отклонено |
        не удалось соединиться | не удалось подключиться | не отвечает | не ответил | сервер … недоступен | не відповідає |
        не удалось установить соединение`,
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
