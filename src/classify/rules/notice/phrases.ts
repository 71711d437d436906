// What programs write when a message was not delivered, or not yet. Rows in order of weight: words that
// say it is over win from words that say it goes on, those from words that say it failed. The source of
// a row is the program (or provider) whose notice it is.

import type { PhraseRow } from '../../phrases/phrases.ts'
import { delaysAbroad, refusalsAbroad } from './abroad.ts'
import { delaysWaiting, delaysYet, givenUpAbroad } from './waiting.ts'

/** What a notice tells. */
export type NoticeKind = 'failure' | 'delay' | 'success'

export const noticeRows: readonly PhraseRow<NoticeKind>[] = [
  {
    reason: 'failure',
    source: 'given up',
    phrases: `
      this is a permanent error | ive given up | not going to try again | failed permanently |
      permanent failure | been given up | gave up on | no further attempts will be made | permanent fatal errors | permanent delivery errors | had permanent
      errors | no further delivery attempts will be made | will not be retried | will no longer
      be retried | could not be delivered within | could not be delivered … and has been
      returned | returned to sender | giving up on this message | was aborted after | retry time
      not reached for any host after a long failure period | ${givenUpAbroad}`,
  },
  {
    reason: 'delay',
    source: 'still trying',
    phrases: `
      this is a warning message only | this is a warning only |
      you do not need to resend your message | has not been delivered yet |
      could not be delivered yet | could not yet be delivered | we keep trying |
      not yet been delivered | yet to be delivered | has been delayed | have been delayed |
      message is delayed | delivery is delayed | delivery delayed | is still awaiting delivery |
      it will be retried | delayed will be retried | and will be retried |
      delivery will be retried | is still pending | are still pending | will be attempted again |
      will be retried for | will be retried until | message will be retried | we try again every |
      not been able to … so far | will be tried again every | message will continue to be |
      will continue trying | will continue to try | will keep trying | will try again |
      will try for another | waiting in … queue | still in the queue | still in our queue |
      remain in the queue | remains in the queue | still being retried |
      delivery attempts will continue | attempts to deliver the message will continue |
      no action is required on your part | transient non fatal errors |
      warning could not send message for | could not send message for past |
      could not be delivered for more than | you need not resend | has been deferred |
      address es deferred | will be reattempted | have so far been unable to deliver |
      temporarily unable to deliver | die zustellung … verzögert* | wurde verzögert |
      noch nicht zugestellt | es wird weiterhin versucht | zustellversuche werden fortgesetzt |
      n'a pas encore été remis | n'a pas encore pu être | la remise … retardée | a été retardé |
      est retardé | nouvelles tentatives | todavía no se ha entregado | aún no se ha entregado |
      se ha retrasado | se seguirá intentando | non è stato ancora consegnato | non è ancora stat* |
      consegna ritardata | ainda não foi entregue | a entrega … atrasada | is nog niet bezorgd |
      nog niet afgeleverd | is vertraagd | nie zostało jeszcze dostarczon* |
      nie została jeszcze dostarczon* | har ännu inte levererats | är försenad |
      пока не доставлено | еще не доставлено | доставка … отложена | henüz teslim edilemedi |
      配送が遅れ* | 配信が遅延* | まだ配信されていません | 尚未傳遞 | 尚未送达 | 延迟 | 지연되었습니다`,
  },
  delaysAbroad,
  delaysWaiting,
  ...delaysYet,
  {
    reason: 'success',
    source: 'sendmail, Exchange: arrived, or given to a server that does not tell',
    phrases: `
      had successful delivery notifications | complete but no delivery notification was sent |
      abgeschlossen … keine zustellungs* | keine übermittlungsbenachrichtigung |
      terminée … aucune notification de remise | voltooid … geen bezorgings* |
      se completó la entrega | completata … nessuna notifica | concluída … nenhuma notificação`,
  },
  {
    reason: 'failure',
    source: 'virus scanners, content filters, Sieve',
    phrases: `
      has stopped the following | mail was blocked | following message was blocked |
      message has been blocked | e mail has been blocked | has blocked an attachment |
      was automatically rejected | been automatically rejected | has not delivered the following |
      did not deliver the following | in a message you sent | found in your message |
      detected in your message | in the message you sent`,
  },
  {
    reason: 'failure',
    source: 'exim',
    phrases: `
      could not be delivered to one or more of its recipients |
      could not be delivered to all of its recipients | a message … could not be delivered |
      the following address es failed | the following address failed |
      the following addresses failed | recipient addresses that were incorrectly constructed |
      contained no recipient addresses | delivery to the following … failed |
      rejected by the local system filter`,
  },
  {
    reason: 'failure',
    source: 'qmail, netqmail, qmail-ldap, MessageLabs',
    phrases: `
      wasnt able to deliver your message | was not able to deliver your message | was unable to
      deliver your message | sorry it didnt work out | unable to deliver message to the
      following address* | couldnt be delivered`,
  },
  {
    reason: 'failure',
    source: 'postfix',
    phrases: `
      could not be delivered to one or more recipients | could not be delivered to one or more
      destinations | could not be delivered to one or more of your recipients | errors from …
      transcript of session follows`,
  },
  {
    reason: 'failure',
    source: 'sendmail, Sun SIMS, PMDF, SMTP gateways of its family',
    phrases: `
      the following addresses had | the following address had | the following recipients had |
      transcript of session follows | unsent message follows | transcript of your session follows |
      your message cannot be delivered to the following recipient* |
      message could not be delivered to the following recipient* |
      the following recipients did not receive | the following recipients haven t received`,
  },
  {
    reason: 'failure',
    source: 'Exchange 5.5 to Exchange Online, Outlook.com',
    phrases: `
      did not reach the following recipient* |
      did not reach some or all of the intended recipients |
      the following recipient s could not be reached | the following recipient s cannot be reached |
      the following recipients could not be reached | the following recipients cannot be reached |
      the following recipient could not be reached | delivery has failed to these recipients |
      delivery to these recipients … failed | your message wasnt delivered |
      diagnostic information for administrators | wasnt found at`,
  },
  {
    reason: 'failure',
    source: 'Gmail, Google Groups',
    phrases: `
      message not delivered | message blocked your message |
      address not found your message | recipient inbox full | the group you tried to contact |
      https groups google com support`,
  },
  {
    reason: 'failure',
    source: 'Yahoo, AOL, Hotmail, EarthLink, CompuServe and other providers',
    phrases: `
      unable to deliver your message | unable to deliver message | unable to deliver the message |
      unable to deliver following | unable to deliver the following | received negative reply |
      unable to deliver mail | unable to deliver to | message from yahoo com |
      could not be delivered to | could not be delivered because | could not be delivered due to |
      could not be delivered for the following reason |
      mail to the following recipients could not be delivered | could not deliver your message |
      could not deliver message | could not deliver mail | could not deliver the message |
      cannot deliver | your message … could not be delivered | your mail … could not be delivered |
      your e mail … could not be delivered | your message … not delivered |
      your mail … not delivered | your email … could not be delivered |
      the message … could not be delivered | mail could not be delivered |
      message could not be delivered | email could not be delivered | cannot be delivered |
      can not be delivered | could not be sent | cant be sent | was not delivered |
      were not delivered | not been delivered | was undeliverable | is undeliverable |
      are undeliverable | undeliverable to | undeliverable due to | could not complete delivery |
      receiver not found | undelivered because | could not deliver to | failed to deliver |
      cant be delivered | couldnt deliver | cant deliver | wasnt delivered | delivery failure |
      delivery failed | delivery has failed | delivery attempt failed | delivery of … failed |
      mail delivery error | had trouble delivering your message | has been rejected |
      your message was blocked | so it was not added | so it was not posted |
      so it was not distributed`,
  },
  {
    reason: 'failure',
    source:
      'Smail, Courier, XMail, SurfControl, SurgeMail, Activehunter, BIGLOBE, X.400 gateways and other software',
    phrases: `
      an error has occurred while attempting to deliver | error delivering your |
      the following recipients were affected | each of the following recipients was rejected |
      recipients returned permanent errors | the following recipients returned |
      undeliverable address | has been returned because | delivery problems | xmail bounce |
      failed recipients | failed addresses follow | the following address es could not be reached |
      not all recipients were reached | machine generated message from mail service |
      problem with the e mail address | transcript of the attempts to send |
      non delivered information | had delivery errors | the user s account is |
      rejected for the following reason | automatic bounce notification |
      couldnt find a mailbox | cannot be sent to |
      could not be delivered by | error while delivering | error occurred while delivering |
      problems delivering | problem delivering | failed delivery | delivery unsuccessful |
      an attempt to deliver … failed | unsuccessful delivery | delivery to … failed |
      delivery to … was aborted | we were unable to send | unable to relay | unable to route |
      unable to send your | delivery of the email was stopped |
      delivery of the message was stopped | is not found in our | the recipient … does not exist |
      the e mail account … does not exist | the email account that you tried to reach |
      sorry but your email message to | none of the destination email addresses |
      unknown local user | unknown local part | addressed to an unknown | has been returned to you |
      unable to be delivered | your message is being returned | your mail is being returned |
      being returned to you | is returned undelivered | returned unopened | can not delivery |
      cannot delivery | could not delivery | can not be delivery | not be deliver |
      can not deliver to`,
  },
]

/** Words that stand in other mail too: they count below all others and with an SMTP answer beside them. */
export const weakNoticeRows: readonly PhraseRow<NoticeKind>[] = [
  {
    reason: 'failure',
    weak: true,
    source:
      'OpenSMTPD, DragonFly Mail Agent, Domino, IMail, MailMarshal, InterScan, MDaemon and the like',
    phrases: `
      message bounced | bounced mail | bounced message | has bounced | will not be delivered | has been rejected | was rejected | full mailbox | not listed in | failure reasons | invalid final delivery userid | user mailbox exceeds allowed size |
      user … is unknown | user … does not exist | recipient … is unknown | mailbox … does not exist | address … does not exist | was blocked by our | was blocked by the | unknown user | user unknown | unknown host | host unknown | unknown recipient | no such user | invalid user address | no
      valid recipients | is not a valid mailbox | rejected recipient | rejected by a remote mail server | mailbox is full |
      mailbox full | over quota | user is over | delivery failed … attempts | not a member of
      this mailing list | non delivery report | delivery notification … failed | could not be
      found | error message below | error encountered | user not known | not a valid user |
      encountered an error while being processed | problem
      with the delivery`,
  },
  {
    reason: 'success',
    source: 'Exchange, Domino: arrived',
    phrases: `
      was delivered to the following recipient* | been delivered to the following recipient* |
      successfully delivered to the following recipient* | remis aux destinataires suivants |
      an folgende empfänger … zugestellt | entregado a los siguientes destinatarios | recapitato ai seguenti
      destinatari | entregue aos seguintes destinatários | bezorgd bij de volgende`,
  },
  {
    reason: 'success',
    source: 'arrived at last',
    affirmed: true,
    phrases: `
      now been delivered | since been delivered | finally been delivered | been delivered after all |
      had been delayed … has been delivered | had been delayed … was delivered | alsnog bezorgd |
      alsnog afgeleverd | is nu bezorgd | is nu afgeleverd | is inmiddels bezorgd |
      is inmiddels afgeleverd | inzwischen zugestellt | wurde nun zugestellt | doch noch zugestellt |
      finalement été remis* | finalement été distribué* | ya se ha entregado |
      ya ha sido entregad* | finalmente se ha entregado | è stato infine consegnato |
      è stato infine recapitato | è stato finalmente consegnato | já foi entregue |
      foi finalmente entregue | została w końcu dostarczon* | została w końcu doręczon*`,
  },
  refusalsAbroad,
  {
    reason: 'success',
    weak: true,
    source: 'receipts of delivery',
    phrases: `
      was successfully delivered | were successfully delivered | been successfully delivered |
      successfully delivered to | has been delivered to | your message … was delivered | your message … has been delivered |
      your mail … was delivered | your email … was delivered | votre message … a été remis | votre message … a été livré |
      ihre nachricht … wurde zugestellt | uw bericht … is bezorgd | uw bericht … is afgeleverd |
      ditt meddelande … har levererats | din besked … er leveret | delivered
      successfully | successful mail delivery | confirmation of delivery | delivery receipt |
      successfully relayed | relayed to the following | wurde erfolgreich zugestellt | is bezorgd
      bij | a été remis aux | se ha entregado a | è stato recapitato a | foi entregue a`,
  },
]
