// How a line begins that stands between a notice and the original message pasted below it. A few
// more words may follow. Sources: Exim, qmail, Gmail, sendmail, OpenSMTPD, GMX, m-FILTER and
// others.

export const dividers = `
  this is a copy of {the message, your message, the headers} | the body of the message is |
  a copy of the message | below this line is | enclosed is a copy of the message |
  {original, begin, returned} message | {unsent,} message follows |
  header of the undelivered message | unsent message below | message header |
  message {headers, contents} follow | below is a copy of the original message |
  {the,} header of the original message | im anschluss die header |
  der header der originalnachricht | original mail {info, information} | included is a copy of |
  05 here is listed the initial part | below is the original mail | message text follows |
  old message | below the next line is | start of returned mail | returned mail follows |
  bounced {e mail, email} | {bounced, your} message follows | body of message |
  the {body, text} of your message | message details follow | header of the source mail |
  text of your message follows | {your, begin, the} original message | your message reads in part |
  start of original message | start {of,} returned message | the header and top |
  {a,} copy of your message | copy of message |
  {copy of, headers of, contents of, attached is} the original message |
  a copy of {your, the} original message | original headers | the message headers |
  the headers of the original message | the contents of the message | forwarded message |
  the message you sent | {failed, rejected, undelivered} message follows | failed mail follows |
  ursprungliche nachricht | originalnachricht | oorspronkelijk bericht |
  {message, mensaje, mensagem} original | message d'origine | messaggio originale |
  исходное сообщение | 元のメッセージ | 原始邮件 | 原始郵件`
