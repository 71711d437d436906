// Words beside an address that show whose it is: the recipient's, the sender's, or a help desk's.
// Alternatives of regular expressions, the languages one after the other; sources: the notices of Exchange,
// Gmail and providers in these languages, and dictionaries.

/** Names of the recipient, as labels have them: `Destinataire : anna@…`. Plurals are made by the reader. */
export const recipientNames =
  'recipient|addressee|destinatari[oa]|destinatário|destinataire|destinatar|empfänger(?:adresse|n|s)?|' +
  'ontvanger|geadresseerden?|mottagaren?|mottakere?n?|modtagere?n?|vastaanottaja(?:lle|n)?|' +
  'odbiorc(?:a|y|ów)|adresat|příjemc[eiů]|' +
  'prijímateľ|címzett|alıcı|παραλήπτης|παραλήπτες|получател[ьия]|адресат|отримувач|одержувач|получатели|' +
  'primatelj|primalac|prejemnik|' +
  '(?:宛先|宛て|あて先|送信先|収件人|受信者|收件人|收件者)(?:[邮郵電]?[箱件子]{0,2}(?:邮件|郵件)?(?:地址|メールアドレス|アドレス|帳號|账号))?|' +
  '받는 ?사람|수신자|수신인|người nhận|penerima|ผู้รับ|المستلم|المرسل إليه|נמען'

/** Labels of the sender: `Expéditeur : news@…`. */
export const senderNames =
  'mail from|from|sender|sender address|source(?: mailbox)?|originator|sent by|envelope-from|' +
  'return-path|reply-to|author|creator|auteur|autor|autore|verfasser|ersteller|' +
  'absender|afzender|expéditeur|de la part de|remitente|remetente|mittente|nadawc[ay]|' +
  'avsändare|afsender|avsender|lähettäjä|odesílatel|odosielateľ|feladó|gönderen|expeditor|αποστολέας|' +
  'отправител[ья]|відправник|подател|pošiljatelj|pošiljalac|' +
  '(?:差出人|送信者|送信元|发件人|寄件人|發件人|寄件者)(?:[邮郵電]?[箱件子]{0,2}(?:邮件|郵件)?(?:地址|メールアドレス|アドレス|帳號|账号))?|' +
  '보낸 ?사람|발신자|발신인|người gửi|pengirim|ผู้ส่ง|المرسل(?! إليه)|השולח'

/** The same before a colon only: in a sentence the mailbox may be "of" the recipient. */
export const senderPrepositions = 'von|van|de|da|di|od|från|fra|от|от кого|від'

/** Labels of the subject: `Betreff: …`. */
export const subjectNames =
  'subject|betreff|objet|asunto|oggetto|assunto|assumpte|onderwerp|ämne|emne|aihe|temat|předmět|' +
  'predmet|zadeva|tárgy|subiect|konu|θέμα|тема|件名|主题|主題|主旨|chủ đề|subjek|perihal|الموضوع|נושא'

/** Before the address of a help desk, or of the notice's own reader. */
export const helpWords =
  'proveniente da|inviato da|contact|contacting|contacto|contato|kontakt|reply to|sorry|dear|' +
  'hello|hallo|beste|bonjour|hola|write to|' +
  'please send (?:e-?)?mail to|please (?:e-?)?mail|e-?mail us at|skriv til|skriv till|' +
  'schreiben sie an|écrivez à|escriba a|scriva a|scrivete a|scrivere a|écrire à|schreiben an|' +
  'escribir a|escribirnos a|escrever para|schrijven (?:aan|naar)|pisać na|napsat na|' +
  'skriva till|skrive til|escreva para|napisz do|пишите на|se obracejte na|obraťte se na|' +
  'napište na|napíšte na|kirjoita osoitteeseen|forduljon a|írjon a|ajutor|scrieți la|' +
  'questions?|questions to|forward this (?:e-?mail|message) to|problems to|report to|' +
  'postmaster|again to|instead to|instead at|please use|please try|has moved to|is now at|' +
  'direct (?:it|them|your (?:e-?)?mails?) to|new (?:e-?mail )?address(?: is)?|' +
  'resend (?:it |your (?:message|mail|e-?mail) )?to|' +
  'opnieuw (?:aan|naar)|nieuwe? adres(?: is)?|neue adresse(?: lautet| ist)?|erneut an|' +
  'stattdessen an|nouvelle adresse(?: est)?|nueva dirección(?: es)?|nuovo indirizzo(?: è)?|' +
  'novo endereço(?: é)?|' +
  'moderators?|moderadore?s?|moderator[ei]|mod[eé]rateurs?|moderatora|moderátor(?:em|a)?|' +
  'moderatorn|moderatör|модератор(?:ом)?|moderatzaileak|moderaattori|moderaattorin|モデレータ|' +
  'support|help|vragen|hulp|r[uü]ckfragen|fragen|hilfe|kontakt|kontakta|contactez|contacter|' +
  'aide|preguntas|ayuda|contacte|' +
  'soporte|domande|contattare|contatti|assistenza|aiuto|dúvidas|ajuda|atendimento|suporte|' +
  'pomoc|hjälp|hjælp|hjelp|apua|' +
  'podpora|pomoć|segítség|βοήθεια|помощь|помощ|поддержк[аи]|підтримка|yardım|destek|' +
  '请联系|联系|联络|請聯絡|聯絡|请洽|請洽|咨询|客服|問い合わせ|問い合わせ先|お問合せ先|문의|문의처|liên hệ|hubungi'

/** Verbs of a sentence that says whom to ask, at any distance before the address. */
export const askWords =
  'contact|questions?|assistance|inquir(?:y|ies)|get in touch|for help|need help|' +
  'further information|more information|' +
  'vragen|contact op|hulp nodig|meer informatie|(?:rück)?fragen|wenden sie sich|' +
  'hilfe benötigen|weitere informationen|' +
  'questions|adressez-vous|adresser à|besoin d.aide|renseignements|preguntas|dudas|diríjase|' +
  'póngase en contacto|más información|' +
  'domande|rivolgersi|rivolgetevi|informazioni|dúvidas|esclarecimentos|entre em contato|' +
  'entre em contacto|pytania|pytań|prosimy o kontakt|' +
  'dotazy|dotazů|otázky|kérdés[^\\s]{0,4}|segítség[^\\s]{0,4}|întrebări|ερωτήσεις|απορία|' +
  'вопросы|вопросам|вопросов|обращайтесь|питання|питань|въпроси|' +
  'soru[^\\s]{0,6}|yardım için|frågor|hjälp behövs|spørgsmål|spørsmål|kysy[^\\s]{0,8}|pitanja|' +
  'vprašanja|お問い合わせ|お問合せ|ご不明|문의|咨询|疑问|疑問|洽詢|聯繫|' +
  'câu hỏi|hỗ trợ|pertanyaan|bantuan|สอบถาม|ติดต่อ|للاستفسار|للمساعدة|לשאלות|לפרטים'

/** What follows the sender's address in languages that say it behind. */
export const senderAfter =
  '님이|님으로부터|이 보낸|에서 보낸|から|さんから|发出|發出|adresinden|címről|, (?:mod[eé]rateur|moderator|modera(?:dor|tore))'

/** What follows the recipient's. */
export const recipientAfter =
  '님에게|님께|에게|께 보|앞으로|へ|様|さん|宛|あて|に送|に配|への| adresine| címre'

/** Between the last two of a list. */
export const and = 'and|und|en|et|y|e|i|a|oraz|og|och|ja|és|și|και|и|та|ve'

/** Local parts of help desks and of those who run the mail. */
export const desks =
  'postmaster|mailer-daemon|abuse|hostmaster|webmaster|noc|' +
  '(?:it|mail|tech|customer|user|web)?[-._]?(?:support|help|admin)|(?:help|service)-?desk|' +
  'hotline|' +
  'unblock|delist|whitelist|security|privacy|sysadmin|administrator|' +
  'kundenservice|klantenservice|soporte|suporte|assistance|assistenza|ayuda|hilfe|hulp|pomoc|' +
  'beheer|systeembeheer'
