// How people's mail programs mark an answer: the subject's prefix and the line above the quoted
// original, by language. Prefixes are folded (lower case, no marks) and stand without their colon.

/** Prefixes of an answer. English and most programs; then languages whose programs translate it. */
export const replyPrefixes = [
  're',
  'r', // Italian
  'rif', // Italian, Lotus Notes
  'aw', // German
  'antw', // Dutch, German
  'antwort', // German, Lotus Notes
  'antwoord', // Dutch, Lotus Notes
  'betr', // Dutch, Lotus Notes
  'sv', // Swedish, Danish, Norwegian, Icelandic
  'vs', // Finnish
  'vast', // Finnish
  'odp', // Polish
  'ref', // French, Lotus Notes
  'rep', // French
  'res', // Portuguese
  'resp', // Spanish
  'ynt', // Turkish
  'yan', // Turkish
  'cevap', // Turkish
  'ha', // Danish
  'valasz', // Hungarian
  'va', // Hungarian, Outlook
  'odg', // Croatian, Serbian
  'отг', // Bulgarian
  'odpoved', // Czech, Slovak
  'odpowiedz', // Polish
  'raspuns', // Romanian
  'vastaus', // Finnish
  'svar', // Swedish, Danish, Norwegian
  'risposta', // Italian
  'respuesta', // Spanish
  'resposta', // Portuguese
  'reponse', // French
  'ответ', // Russian
  'απαντηση', // Greek
  'yanit', // Turkish
  'תגובה', // Hebrew
  'پاسخ', // Persian
  'tra loi', // Vietnamese
  'balas', // Indonesian
  'balasan', // Indonesian, Malay
  'ตอบกลับ', // Thai
  '答覆', // Chinese, traditional
  'atb', // Latvian
  'ats', // Lithuanian, Indonesian
  'bls', // Indonesian
  'απ', // Greek
  'σχετ', // Greek
  'отв', // Russian
  'на', // Russian, old programs
  'відп', // Ukrainian
  'відповідь', // Ukrainian
  'רד', // Hebrew
  'השב', // Hebrew
  'رد', // Arabic
  'الرد', // Arabic
  'ตอบ', // Thai
  '回复', // Chinese, simplified
  '答复', // Chinese, simplified
  '回覆', // Chinese, traditional
  '返信', // Japanese
  '답장', // Korean
  '회신', // Korean
]

/** Verbs of the line that introduces a quoted original ("On Monday, Ann wrote:"), folded. */
export const quoteIntroductions = [
  'wrote',
  'writes',
  'schreef',
  'heeft geschreven',
  'het volgende geschreven',
  'schrieb',
  'geschrieben',
  'a ecrit',
  'ecrit',
  'escribio',
  'ha scritto',
  'escreveu',
  'napisal',
  'napisala',
  'napisal(a)',
  'skrev',
  'kirjoitti',
  'napsal',
  'napsal(a)',
  'irta',
  'a scris',
  'εγραψε',
  'пишет',
  'написал',
  'написал(а)',
  'написала',
  'писал',
  'писал(а)',
  'пише',
  'yazdi',
  'sunlari yazdi',
  'כתב',
  'כתבה',
  'كتب',
  '写道',
  '寫道',
  '님이 작성',
  '작성',
  'のメール',
  'wrote on',
  'のメッセージ',
]

/** Rules above a quoted original ("-----Original Message-----"), folded, without their dashes. */
export const quoteRules = [
  'original message',
  'original-nachricht',
  'originalnachricht',
  'ursprungliche nachricht',
  'urspruengliche nachricht',
  'weitergeleitete nachricht',
  'oorspronkelijk bericht',
  'origineel bericht',
  "message d'origine",
  'message original',
  'mensaje original',
  'mensagem original',
  'messaggio originale',
  'messaggio originario',
  'wiadomosc oryginalna',
  'oryginalna wiadomosc',
  'ursprungligt meddelande',
  'originalmeddelande',
  'opprinnelig melding',
  'oprindelig meddelelse',
  'alkuperainen viesti',
  'puvodni zprava',
  'eredeti uzenet',
  'mesaj original',
  'αρχικο μηνυμα',
  'исходное сообщение',
  'оригинальное сообщение',
  'пересланное сообщение',
  'orijinal ileti',
  'ozgun ileti',
  'forwarded message',
  '原始邮件',
  '原始郵件',
  'original mail',
  '元のメッセージ',
  '원본 메시지',
  '원본 메일',
]

/** Header names of a quoted original in the languages of mail programs, for From and for Sent. */
export const quotedFrom =
  /^[*>\s]{0,8}(?:from|von|van|de|da|od|fra|fran|lahettaja|felado|απο|от|від|kimden|gonderen|מאת|من|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|送信者)\*?\s?[:：]/u

/** What calendars write before the subject of an invitation that they answer, folded. */
export const meetingAnswers = [
  'accepted',
  'declined',
  'tentative',
  'tentatively accepted',
  'geaccepteerd',
  'geweigerd',
  'afgewezen',
  'voorlopig',
  'zugesagt',
  'angenommen',
  'abgelehnt',
  'mit vorbehalt',
  'accepte',
  'refuse',
  'provisoire',
  'aceptado',
  'aceptada',
  'rechazado',
  'rechazada',
  'provisional',
  'accettato',
  'accettata',
  'rifiutato',
  'rifiutata',
  'provvisorio',
  'aceito',
  'aceite',
  'recusado',
  'recusada',
  'provisorio',
  'zaakceptowano',
  'zaakceptowane',
  'odrzucono',
  'odrzucone',
  'wstepnie',
  'accepterat',
  'avbojt',
  'preliminart',
  'accepteret',
  'afvist',
  'forelobig',
  'godtatt',
  'avslatt',
  'hyvaksytty',
  'hylatty',
  'prijato',
  'odmitnuto',
  'elfogadva',
  'elutasitva',
  'принято',
  'отклонено',
  'под вопросом',
  'прииняте',
  'αποδοχη',
  'απορριφθηκε',
  'kabul edildi',
  'reddedildi',
  '承諾済み',
  '承諾',
  '辞退',
  '仮承諾',
  '已接受',
  '已拒绝',
  '已拒絕',
  '已谢绝',
  '暂定',
  '수락',
  '수락됨',
  '거절',
  '거절됨',
]
