// Words of failure and delay notices that carry the header fields of an automatic answer (Exim, Postfix and many more
// write Auto-Submitted: auto-replied). The tables of notices know most; these words are too weak there. Folded
// phrases, bars between.

/** Of subjects. */
export const noticeSubjects = `
  undeliver | delivery {status, delayed, incomplete} | {mail, message} delivery | message delayed |
  mail not sent | could not send | could not {add, post} your |
  {returning, failed, blocked} message | bounce notification | bounced | rejected | error sending |
  error in your mail | delayed mail | delayed … hours | transcript for details | unknown recipient |
  over quota | quota exceeded | zustellungsfehler | fehlgeschlagen | echec de | echec d |
  no se ha podido entregar | nao foi possivel entregar | falha de entrega | nie dostarczono |
  zwrot | ваше сообщение не | 送信できません | 配信エラー | 返送 | 无法投递`

/** Of first sentences. */
export const noticePhrases = `
  could not be delivered | delivery to the following | unable to deliver | failed to reach |
  undeliverable | undelivered | been rejected | has been blocked | returned to you |
  returned message | error sending your mail | error was encountered |
  not a valid {recipient, address} | invalid {recipient, address, user} | recipient unknown |
  account does not exist | mailbox unavailable | exceeded … quota | quota exceeded |
  permanent error | transcript of session | unzustellbar | postfach ist voll |
  niet worden afgeleverd | mailbox is vol | postvak is vol | boite est pleine | buzon lleno |
  non e stato possibile | skrzynka jest pelna | переполнен | 配信できません | 配送できません | 送信できません`
