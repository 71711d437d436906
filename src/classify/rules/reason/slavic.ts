// Phrases of notices in Polish, Czech, Slovak, Russian and Ukrainian: the wording of Exchange and
// Outlook, of providers there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const polish: Row[] = rowsOf('Polish', {
  'mailbox-full': `
    przekroczony limit | przekroczono przydział | przekroczył … limit | limit miejsca |
    brak miejsca | przekroczona quota`,
  'message-too-big': 'rozmiar wiadomości | maksymalny rozmiar | przekracza rozmiar',
  'host-unknown': 'nieznany host',
  'user-unknown': `
    nie ma takiego użytkownika | brak takiego użytkownika | brak użytkownika | błędny adres |
    niepoprawny adres | nie ma takiej skrzynki | brak takiej skrzynki | nie ma takiego konta |
    nie ma takiego adresu`,
  'spam-detected': 'zaklasyfikowana jako',
  expired: `
    przekroczono czas | upłynął limit czasu | połączenie odrzucone | nie można połączyć |
    nie odpowiada | nie odpowiedział | serwer … nieosiągaln* | serwer … niedostępn*`,
  blocked: 'twój adres ip',
})

const czechSlovak: Row[] = rowsOf('Czech, Slovak', {
  'mailbox-full': 'překročena kvóta | kvóta překročena | překročil … kvótu',
  'message-too-big': 'velikost zprávy',
  'user-unknown': 'adresa nebyla nalezena',
  expired:
    'neodpovídá | neodpovedá | neodpověděl | server … nedostupn* | vypršel časový | vypršel čas',
})

const russian: Row[] = rowsOf('Russian, Ukrainian', {
  'mailbox-full': `
    превышена … квота | квота … превышена | превышен лимит … ящика | превышен размер ящика |
    недостаточно места | нет места | закончилось место | перевищено квоту`,
  'message-too-big': `
    слишком большой размер | превышает … размер | размер сообщения | размер письма |
    превышен максимальный размер`,
  suspended: 'учетная запись … отключена | учетная запись … заблокирована',
  moved: 'новый адрес | сменил адрес | адрес изменился',
  'host-unknown': 'узел не найден',
  'user-unknown': `
    такого пользователя нет | такой пользователь не | такого пользователя не | такого адреса нет |
    такого ящика нет | почтовый ящик … недоступен | учетная запись не найдена`,
  'spam-detected': 'спам | спама | признано спамом',
  'virus-detected': 'вирус | вредоносн*',
  expired: `
    время ожидания | истекло время | превышено время | таймаут | соединение отклонено |
    не удалось соединиться | не удалось подключиться | не отвечает | не ответил |
    сервер … недоступен | не відповідає | не удалось установить соединение`,
  filtered: `
    не принимает сообщения | не принимает письма | нет прав на отправку | получатель заблокировал |
    получатель отклонил | заблокирован получателем | заблокировано получателем`,
})

export const slavicPhrases: Row[] = [...polish, ...czechSlovak, ...russian]
