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
      delivery status notification delay | delayed mail | delivery delayed | message delayed |
      mail delayed | not yet delivered | not yet been delivered | delayed delivery |
      delivery delay | message pending | delivery pending | warning message … delayed |
      warning could not send message | verzögert* | retardé* | vertraagd*`,
  },
  {
    reason: 'success',
    source: 'receipts of delivery',
    phrases: `
      delivery status notification relay | delivery status notification success |
      successful mail delivery report | mail delivered | message delivered | zustellbestätigung |
      accusé de remise`,
  },
  {
    reason: 'failure',
    source: 'failure subjects',
    phrases: `
      undeliverable* | undelivered* | nondeliverable* | non deliverable | not deliverable |
      non delivery | nondelivery* | returned mail | returned to sender | returned message |
      returned email | returning message to sender | mail returned | message returned |
      mail delivery system | mail delivery status | delivery failure | delivery failed |
      delivery error | delivery problem | delivery report | отчёт о доставке | zustellbericht |
      bezorgrapport | rapport de remise | informe de entrega | rapporto di consegna |
      relatório de entrega | raport doręczenia | delivery has failed | delivery unsuccessful |
      delivery status notification | delivery notification | failure notice |
      failure notification | failed mail | failed delivery | failed to deliver | mail failure |
      mail system error | mail error | message not sent | unable to deliver | could not deliver |
      cannot deliver | not be delivered | not delivered | message … not been delivered |
      mail … not been delivered | email … not been delivered | delivery of your message … failed |
      delivery of your mail … failed | delivery of your email … failed |
      delivery of your e mail … failed | problem delivering message | problem delivering mail |
      problem delivering your message | problem delivering your mail |
      problem delivering your email | problem delivering your e mail |
      your message … not be sent | your mail … not be sent | your email … not be sent |
      your e mail … not be sent | message was returned | mail was returned | email was returned |
      unknown recipient | email blocked | there was an error sending your mail | user unknown |
      unknown user | unknown address | address not found | bounced mail | bounced message |
      mail bounced | message bounced | email bounced | rejected mail | rejected message |
      message … was rejected | message to … rejected | mail … was rejected |
      email … was rejected | nicht weitergeleitet | nicht verteilt | niet doorgestuurd |
      niet verspreid | nachricht blockiert | bericht geblokkeerd | bericht tegengehouden |
      message bloqué | mensaje bloqueado | mensagem bloqueada | messaggio bloccato |
      wiadomość zablokowana | письмо заблокировано | anomalia messaggio |
      avviso di non accettazione | message rejected | mail rejected | rejected posting to |
      message refused | mail refused | mailbox full | you … are not member | not member article |
      in mail from you | in email from you | in message from you | in a message from you |
      message … denied | could not add your email | could not add your message |
      could not add your reply | could not post your message | could not post your reply |
      from you virus | banned contents from you | bad header from you | apparently from you |
      virus … from you | message … blocked | mail … blocked | blocked your message |
      blocked your mail | blocked your e mail | blocked your email | delivery reports about your |
      aws notification message | ndr | unzustellbar* | onbestelbaar* | non délivrable* |
      non livrable* | non consegnabile | 전달 불가 | non délivré* | no entregado | non recapitabile |
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
