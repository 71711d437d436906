// Phrases of notices in Polish, Czech, Slovak, Russian and Ukrainian: the wording of Exchange and
// Outlook, of providers there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const polish: Row[] = rowsOf('Polish', {
  'system-full': 'miejsca na dysku | dysku serwera',
  'mailbox-full': `
    przekroczony limit | przekroczono przydział | przekroczył … limit | {limit, brak} miejsca |
    przekroczona quota`,
  'message-too-big': 'rozmiar wiadomości | maksymalny rozmiar | przekracza rozmiar',
  'host-unknown': 'nieznany host',
  'user-unknown': `
    nie ma takiego {użytkownika, konta, adresu} | brak {takiego,} użytkownika | błędny adres |
    niepoprawny adres | nie ma takiej skrzynki | brak takiej skrzynki`,
  'spam-detected': 'zaklasyfikowana jako',
  expired: `
    przekroczono czas | upłynął limit czasu | połączenie odrzucone | nie można połączyć |
    nie odpowiada | nie odpowiedział | serwer … {nieosiągaln*, niedostępn*}`,
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
  'system-full': 'на сервере … на диске | место на диске сервера',
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
    такого {пользователя, адреса, ящика} нет | такой пользователь не | такого пользователя не |
    почтовый ящик … недоступен | учетная запись не найдена`,
  'spam-detected': 'спам | спама | признано спамом',
  'virus-detected': 'вирус | вредоносн*',
  expired: `
    время ожидания | истекло время | превышено время | таймаут | соединение отклонено |
    не удалось {соединиться, подключиться} | не отвечает | не ответил | сервер … недоступен |
    не відповідає | не удалось установить соединение`,
  filtered: `
    не принимает {сообщения, письма} | нет прав на отправку | получатель {заблокировал, отклонил} |
    {заблокирован, заблокировано} получателем`,
})

export const slavicPhrases: Row[] = [...polish, ...czechSlovak, ...russian]
