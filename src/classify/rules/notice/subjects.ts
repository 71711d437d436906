// Subjects of failure notices, by the program or provider that writes them. A subject alone decides
// nothing: it supports a sender that is a mail system, or prose that says so.

import type { PhraseRow } from '../../phrases/phrases.ts'
import { delaysAbroad, refusalsAbroad, subjectsAbroad } from './abroad.ts'
import type { NoticeKind } from './phrases.ts'
import { delaysWaiting, delaysYet } from './waiting.ts'
import { worldNoticeRows } from './world.ts'

export const subjectRows: readonly PhraseRow<NoticeKind>[] = [
  {
    reason: 'delay',
    source: 'delay subjects',
    phrases: `
      delivery status notification delay | delayed {mail, delivery} |
      delivery {delayed, delay, pending} | {message, mail} delayed | not yet {been,} delivered |
      message pending | warning message … delayed | warning could not send message | verzögert* |
      retardé* | vertraagd*`,
  },
  {
    reason: 'success',
    source: 'receipts of delivery',
    phrases: `
      delivery status notification {relay, success} | successful mail delivery report |
      {mail, message} delivered | zustellbestätigung | accusé de remise`,
  },
  {
    reason: 'failure',
    source: 'failure subjects',
    phrases: `
      undeliverable* | undelivered* | nondeliverable* | {non, not} deliverable | non delivery |
      nondelivery* | returned {mail, message, email} | returned to sender |
      returning message to sender | {mail, message} returned | mail delivery {system, status} |
      delivery {failure, failed, error, problem, report} | отчёт о доставке | zustellbericht |
      bezorgrapport | rapport de remise | {informe, relatório} de entrega | rapporto di consegna |
      raport doręczenia | delivery has failed | delivery unsuccessful |
      delivery {status,} notification | failure {notice, notification} | failed mail |
      failed delivery | {failed, unable} to deliver | mail failure | mail {system,} error |
      message not sent | could not deliver | cannot deliver | not {be,} delivered |
      {message, mail, email} … not been delivered |
      delivery of your {message, mail, email, e mail} … failed |
      problem delivering {message, mail} | problem delivering your {message, mail, email, e mail} |
      your {message, mail, email, e mail} … not be sent | {message, mail, email} was returned |
      unknown {recipient, user, address} | email blocked | there was an error sending your mail |
      user unknown | address not found | {bounced, rejected} {mail, message} |
      {mail, message, email} bounced | {message, mail, email} … was rejected |
      message to … rejected | nicht weitergeleitet | nicht verteilt | niet doorgestuurd |
      niet verspreid | nachricht blockiert | bericht {geblokkeerd, tegengehouden} |
      message {bloqué, rejected, refused} | mensaje bloqueado | mensagem bloqueada |
      messaggio bloccato | wiadomość zablokowana | письмо заблокировано | anomalia messaggio |
      avviso di non accettazione | mail rejected | rejected posting to | mail refused |
      mailbox full | you … are not member | not member article |
      in {mail, email, message} from you | in a message from you | message … denied |
      could not add your {email, message, reply} | could not post your {message, reply} |
      from you virus | {banned contents, bad header} from you | apparently from you |
      virus … from you | {message, mail} … blocked | blocked your {message, mail, e mail, email} |
      delivery reports about your | aws notification message | ndr | unzustellbar* | onbestelbaar* |
      non {délivrable*, livrable*, consegnabile, délivré*, recapitabile} | 전달 불가 | no entregado |
      não é possível entregar | olevererbar* | 配信不可 | エラー通知 | 送信エラー | 未传递 | 未傳遞 | недоставена |
      nelivrabil* | neisporučen* | nedoručiteľn* | nedostavljiv* | échec de distribution |
      échec de la livraison | 발송실패 | 전송실패 | 配信失敗 | 送信失敗`,
  },
  subjectsAbroad,
  ...delaysYet,
  // Above words for delays: behind a title stands the original's subject, "mancata consegna: ordine in ritardo".
  ...worldNoticeRows,
  delaysAbroad,
  delaysWaiting,
  refusalsAbroad,
]
