// How a line begins that stands between a notice and the original message pasted below it. A few
// more words may follow. Sources: Exim, qmail, Gmail, sendmail, OpenSMTPD, GMX, m-FILTER and
// others.

export const dividers = `
  this is a copy of the message | this is a copy of your message | this is a copy of the headers |
  the body of the message is | a copy of the message | below this line is |
  enclosed is a copy of the message | original message | begin message | unsent message follows |
  message follows | returned message | header of the undelivered message | unsent message below |
  message header | message headers follow | message contents follow |
  below is a copy of the original message | the header of the original message |
  header of the original message | im anschluss die header | der header der originalnachricht |
  original mail info | included is a copy of | 05 here is listed the initial part |
  below is the original mail | original mail information | message text follows | old message |
  below the next line is | start of returned mail | returned mail follows | bounced e mail |
  bounced email | bounced message follows | body of message | the body of your message |
  message details follow | header of the source mail | the text of your message |
  text of your message follows | your original message | your message follows |
  your message reads in part | start of original message | begin original message |
  start of returned message | start returned message | the header and top | copy of your message |
  copy of message | copy of the original message | a copy of your original message |
  a copy of the original message | a copy of your message | headers of the original message |
  original headers | the original message | the message headers |
  the headers of the original message | the contents of the message |
  contents of the original message | forwarded message | the message you sent |
  failed message follows | failed mail follows | rejected message follows |
  undelivered message follows | attached is the original message | ursprungliche nachricht |
  originalnachricht | oorspronkelijk bericht | message original | message d'origine |
  mensaje original | mensagem original | messaggio originale | исходное сообщение |
  元のメッセージ | 原始邮件 | 原始郵件`
