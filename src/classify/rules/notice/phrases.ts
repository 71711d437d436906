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
      this is a warning {message,} only | you do not need to resend your message |
      has not been delivered yet | could not be delivered yet | could not yet be delivered |
      we keep trying | not yet been delivered | yet to be delivered | {has, have} been delayed |
      message is delayed | delivery {is,} delayed | is still awaiting delivery |
      {it, delayed, and, delivery, message} will be retried | {is, are} still pending |
      will be {attempted again, retried for, retried until} | we try again every |
      not been able to … so far | will be tried again every | message will continue to be |
      will {continue, keep} trying | will continue to try | will try again | will try for another |
      waiting in … queue | {still, remain, remains} in the queue | still in our queue |
      still being retried | delivery attempts will continue |
      attempts to deliver the message will continue | no action is required on your part |
      transient non fatal errors | warning could not send message for |
      could not send message for past | could not be delivered for more than | you need not resend |
      has been deferred | address es deferred | will be reattempted |
      have so far been unable to deliver | temporarily unable to deliver |
      die zustellung … verzögert* | wurde verzögert | zustellversuche werden fortgesetzt |
      n'a pas encore pu être | a été retardé | est retardé | nouvelles tentatives |
      se ha retrasado | se seguirá intentando | non è ancora stat* | is vertraagd |
      nie {zostało, została} jeszcze dostarczon* | är försenad | 配送が遅れ* | 延迟 | 지연되었습니다`,
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
      {message, e mail} has been blocked | has blocked an attachment |
      {was, been} automatically rejected | has not delivered the following |
      did not deliver the following | in {a, the} message you sent |
      {found, detected} in your message`,
  },
  {
    reason: 'failure',
    source: 'exim',
    phrases: `
      a message … could not be delivered | the following address {es,} failed |
      the following addresses failed | recipient addresses that were incorrectly constructed |
      contained no recipient addresses | rejected by the local system filter`,
  },
  {
    reason: 'failure',
    source: 'qmail, netqmail, qmail-ldap, MessageLabs',
    phrases: `
      wasnt able to deliver your message | was not able to deliver your message |
      sorry it didnt work out | couldnt be delivered`,
  },
  {
    reason: 'failure',
    source: 'sendmail, Sun SIMS, PMDF, SMTP gateways of its family',
    phrases: `
      the following {addresses, address, recipients} had | transcript of {your,} session follows |
      unsent message follows | the following recipients did not receive |
      the following recipients haven t received`,
  },
  {
    reason: 'failure',
    source: 'Exchange 5.5 to Exchange Online, Outlook.com',
    phrases: `
      did not reach the following recipient* |
      did not reach some or all of the intended recipients |
      the following recipient {s,} could not be reached |
      the following recipient s cannot be reached | the following recipients could not be reached |
      the following recipients cannot be reached | diagnostic information for administrators |
      wasnt found at`,
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
    source: 'Postfix, qmail, Yahoo, AOL, Hotmail and many others',
    phrases: `
      unable to deliver {your message, the message, the following} |
      unable to deliver {message, following, mail, to} | received negative reply |
      message from yahoo com | could not be delivered {due,} to | could not be delivered because |
      could not be delivered for the following reason |
      mail to the following recipients could not be delivered |
      could not deliver {your, the} message |
      could not {deliver message, deliver mail, be sent, complete delivery, deliver to} |
      {cannot, couldnt, cant} deliver |
      your {message, mail, e mail, email} … could not be delivered |
      your {message, mail} … not delivered | the message … could not be delivered |
      {mail, message, email} could not be delivered | {cannot, cant} be delivered |
      can not be delivered | cant be sent | {was, were} not delivered | not been delivered |
      {was, is, are} undeliverable | undeliverable {due,} to | receiver not found |
      undelivered because | failed to deliver | wasnt delivered | delivery {failure, failed} |
      delivery {has, attempt} failed | delivery of … failed | mail delivery error |
      had trouble delivering your message | has been rejected | your message was blocked |
      so it was not {added, posted, distributed}`,
  },
  {
    reason: 'failure',
    source:
      'Smail, Courier, XMail, SurfControl, SurgeMail, Activehunter, BIGLOBE, X.400 gateways and other software',
    phrases: `
      an error has occurred while attempting to deliver | error delivering your |
      the following recipients were affected | each of the following recipients was rejected |
      recipients returned permanent errors | the following recipients returned |
      undeliverable address | has been returned because | delivery {problems, unsuccessful} |
      xmail bounce | failed recipients | failed addresses follow |
      the following address es could not be reached | not all recipients were reached |
      machine generated message from mail service | problem with the e mail address |
      transcript of the attempts to send | non delivered information | had delivery errors |
      the user s account is | rejected for the following reason | automatic bounce notification |
      couldnt find a mailbox | cannot be sent to | could not be delivered by |
      error {occurred,} while delivering | {problems, problem} delivering |
      {failed, unsuccessful, cannot} delivery | an attempt to deliver … failed |
      delivery to … failed | delivery to … was aborted | we were unable to send |
      unable to {relay, route} | unable to send your | unable to be delivered |
      delivery of the {email, message} was stopped | is not found in our |
      the recipient … does not exist | the e mail account … does not exist |
      the email account that you tried to reach | sorry but your email message to |
      none of the destination email addresses | unknown local {user, part} |
      addressed to an unknown | has been returned to you | your {message, mail} is being returned |
      being returned to you | is returned undelivered | returned unopened | can not {be,} delivery |
      could not delivery | not be deliver | can not deliver to`,
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
      {message, has} bounced | bounced {mail, message} | will not be delivered | has been rejected |
      was rejected | full mailbox | not listed in | failure reasons |
      invalid final delivery userid | user mailbox exceeds allowed size |
      {user, recipient} … is unknown | {user, mailbox, address} … does not exist |
      was blocked by {our, the} | unknown {user, host, recipient} | {user, host} unknown |
      no such user | invalid user address | no valid recipients | is not a valid mailbox |
      rejected recipient | rejected by a remote mail server | mailbox {is,} full | over quota |
      user is over | delivery failed … attempts | not a member of this mailing list |
      non delivery report | delivery notification … failed | could not be found |
      error message below | error encountered | user not known | not a valid user |
      encountered an error while being processed | problem with the delivery`,
  },
  {
    reason: 'success',
    source: 'Exchange, Domino: arrived',
    phrases: `
      {was, been, successfully} delivered to the following recipient* |
      remis aux destinataires suivants | an folgende empfänger … zugestellt |
      entregado a los siguientes destinatarios | recapitato ai seguenti destinatari |
      entregue aos seguintes destinatários | bezorgd bij de volgende`,
  },
  {
    reason: 'success',
    source: 'arrived at last',
    affirmed: true,
    phrases: `
      {now, since, finally} been delivered | been delivered after all |
      had been delayed … has been delivered | had been delayed … was delivered | alsnog bezorgd |
      alsnog afgeleverd | is {nu, inmiddels} {bezorgd, afgeleverd} | inzwischen zugestellt |
      wurde nun zugestellt | doch noch zugestellt | finalement été {remis*, distribué*} |
      {ya, finalmente} se ha entregado | ya ha sido entregad* |
      è stato {infine, finalmente} consegnato | è stato infine recapitato | já foi entregue |
      foi finalmente entregue | została w końcu {dostarczon*, doręczon*}`,
  },
  refusalsAbroad,
  {
    reason: 'success',
    weak: true,
    source: 'receipts of delivery',
    phrases: `
      {was, were, been} successfully delivered | successfully delivered to | has been delivered to |
      your {message, mail, email} … was delivered | your message … has been delivered |
      votre message … a été {remis, livré} | ihre nachricht … wurde zugestellt |
      uw bericht … is {bezorgd, afgeleverd} | ditt meddelande … har levererats |
      din besked … er leveret | delivered successfully | successful mail delivery |
      we {have,} {successfully,} delivered your {message, mail, email} |
      confirmation of delivery | delivery receipt | successfully relayed |
      relayed to the following | wurde erfolgreich zugestellt | is bezorgd bij | a été remis aux |
      se ha entregado a | è stato recapitato a | foi entregue a`,
  },
]
