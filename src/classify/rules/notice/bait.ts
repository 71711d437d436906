// Topics of mail that has the words of a failure notice but is none: several messages at once,
// goods, mail to all readers. A failure notice is about one message and is sent to one reader.
// Sources: phishing that security teams warn of, mail of carriers and administrators, dictionaries.

const several = [
  'two|three|four|five|six|seven|eight|nine|ten|several', // English
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|meerdere', // Dutch
  'zwei|drei|fünf|sechs|sieben|neun|zehn|mehrere', // German
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|plusieurs', // French
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios', // Spanish
  'duas|três|quatro|sete|oito|nove|dez|várias', // Portuguese
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|diversi', // Italian
  'dwie|trzy|cztery|pięć|sześć|siedem|osiem|kilka', // Polish
  'två|fyra|fem|sex|sju|åtta|nio|tio|flera', // Swedish
  'to|fire|seks|syv|otte|ni|ti|flere', // Danish, Norwegian
  'два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько', // Russian
].join('|')

const messages = [
  'messages|e-?mails|mails', // English, and more
  'berichten', // Dutch
  'nachrichten', // German
  'courriels', // French
  'mensajes|correos', // Spanish
  'mensagens', // Portuguese
  'messaggi', // Italian
  'wiadomości', // Polish
  'meddelanden|mejl|meddelelser|beskeder|meldinger', // northern
  'viestiä', // Finnish
  'ileti|e-posta|mesaj', // Turkish
  'сообщени[яй]|пис(?:ьма|ем)', // Russian
].join('|')

// Several without a number.
const these = [
  'the following|pending|undelivered|held|unread|quarantined', // English
  'de volgende|wachtende', // Dutch
  'die folgenden|ausstehende|wartende', // German
  'los siguientes|as seguintes|i seguenti', // Romance
].join('|')

/** A number of messages, or more than one. */
export const severalMessages = new RegExp(
  `(?<![\\p{L}\\d.,:])(?:[([]?\\s?(?:[2-9]|[1-9]\\d{1,2})\\s?[)\\]]?|${several}|${these})\\s(?:\\p{L}{2,14}\\s){0,2}(?:${messages})(?!\\p{L})|(?:メール|メッセージ)が?\\s?\\d{1,3}\\s?件|\\d{1,3}\\s?件の\\p{L}{0,6}(?:メール|メッセージ)|\\d{1,3}\\s?封(?:新)?(?:邮件|郵件)|(?:메일|메시지)\\s?\\d{1,3}\\s?(?:통|건)`,
  'iu',
)

/** A list manager's words to a member whose mail bounces: "messages to you seem to have been bouncing". */
export const toMember = new RegExp(
  [
    '\\b(?:messages?|mails?|e-?mails?) (?:for|to) you\\b|' +
      '\\bdelivering (?:\\p{L}{2,12} ){0,2}to you\\b|\\bsent to your address\\b|' +
      '\\byour (?:subscription|membership)\\b',
    '\\b(?:nachrichten|mails?)\\s[^.]{0,60}an (?:sie|ihre adresse)\\b|\\bihr abonnement\\b',
    '\\b(?:berichten|mail) (?:aan|voor) (?:u|je)\\b|\\bnaar uw adres\\b|\\b(?:uw|je) abonnement\\b',
    '\\bmessages\\s[^.]{0,80}(?:vous (?:être|etre) remis|à votre adresse)|\\bvotre abonnement\\b',
    '\\bmensajes para (?:usted|ti)\\b|\\ba su dirección\\b|' +
      '\\bmensagens\\s[^.]{0,60}para você|\\bmessaggi (?:a te|per lei)\\b',
    '\\b(?:meddelanden|mail) till dig\\b|\\bbeskeder til dig\\b|\\bna (?:twój|pani|pana) adres|(?<!\\p{L})на ваш адрес',
    'あなたのアドレス|到您的(?:地址|邮箱)|到您的(?:位址|信箱)|귀하의 주소',
  ].join('|'),
  'iu',
)

/**
 * A filter's words to the recipient of mail that it holds: "a message sent to you was not delivered". Not "this message
 * was sent to you because", of the notice itself, nor "we return the message to you".
 */
export const toReader = new RegExp(
  [
    '(?<!\\bthis )\\b(?:messages?|mails?|e-?mails?) (?:(?:that|which) )?(?:(?:was|were|has been|have been) )?(?:sent|addressed|intended|meant) (?:to|for) you\\b(?! (?:by|because|as|to|and|in|for|earlier|when|after|so|with)\\b)|' +
      '\\bsent to you by \\S{1,64}@\\S{1,255} (?:was|has|could)\\b|\\bin an e-?mail to you\\b|' +
      '\\b(?:an?|the) (?:message|e-?mail|mail) (?:to|for) you (?:could|was|is|has)\\b|' +
      '\\bnot (?:been )?delivered to you\\b',
    '\\b(?:an|für) sie (?:gesandt|gesendet|adressiert|gerichtet|bestimmt)e[nr]? (?:e-?mail|mail|nachricht)|' +
      '(?<!diese )\\b(?:nachricht|mail) an sie (?:wurde|ist|hat|enth)',
    '(?<!\\bdi?[te] )\\b(?:bericht|mail|e-mail) (?:aan|voor) (?:u|jou) (?:is|werd|tegengehouden|geblokkeerd|geweigerd)\\b|' +
      '\\baan u (?:gericht|gestuurd)e? (?:bericht|mail|e-mail)\\b',
    '\\b(?:message|courriel|mail) qui vous (?:était|est|a été) (?:adressé|destiné|envoyé)|' +
      '\\b(?:message|courriel|mail) vous étant (?:adressé|destiné)',
    '\\b(?:mensaje|correo) (?:dirigido|enviado|destinado) a (?:usted|ti)\\b|' +
      '\\bmensagem (?:dirigida|enviada|destinada) (?:a|para) (?:você|si)(?!\\p{L})|' +
      '\\bmessaggio (?:indirizzato|inviato|destinato) a (?:lei|te)\\b',
    '(?<!automatiskt )\\b(?:meddelande|mejl) till dig\\b|' +
      '\\b(?:besked|meddelelse|mail) til dig\\b|\\bmelding til deg\\b|' +
      'адресованн\\p{L}{2} вам(?!\\p{L})',
  ].join('|'),
  'iu',
)

const approval =
  'moderat|modér|modera[dt]or|goedkeur|freigabe|genehmig|approb|approv|aprob|aprov|zatwierdz|' +
  'провер|одобр|схвал|godkän|godken|godkjen|hyväksy|schvál|jóváhagy|onay|έγκρι|συντονιστ|承認|' +
  '司会|版主|审核|審核|批准|승인|관리자'
const waiting = [
  'await|held (?:until|for)|is being held|on hold|pending|until (?:the|a|it)',
  'wacht op|tegengehouden tot|vastgehouden|totdat|wartet auf|zurückgehalten|bis (?:der|die|ein|zur)',
  "en attente|retenu|jusqu['’]à|espera|retenid|hasta que|aguarda|retida|até que|attende|in attesa|finch[eé]",
  'oczekuje|do czasu|ожида|задержан|до провер|очіку|väntar på|tillbaka tills|tills mod|' +
    'afventer|avventer|tilbagehold|holdes tilbake|i[nl]n?dtil|inntil',
  'odottaa|čeká|čaká|pozastaven|dokud|kým|vár(?!\\p{L})|bekliyor|bekletil|αναμένει|κρατείται|' +
    'μέχρι|așteaptă|reținut|până când',
  '待ち|保留|するまで|等待|待审|待審|대기|보류|때까지',
].join('|')

/** Words for who approves: a quick test before `waitsForApproval`, as few texts have one. */
export const approves = new RegExp(approval, 'iu')

/** What waits for a moderator has not failed. */
export const waitsForApproval = new RegExp(
  `(?:${waiting})[^.!?。]{0,200}(?:${approval})|(?:${approval})[^.!?。]{0,200}(?:${waiting})`,
  'iu',
)

/** What carriers deliver. */
export const goods =
  /(?<!\p{L})(?:parcels?|packages?|shipments?|consignments?|pakket|pakketje|zending|paket|päckchen|sendung|colis|paquete|envío|pacco|spedizione|encomenda|przesyłk\p{L}{1,2}|paczk\p{L}{1,2}|zásilk\p{L}{1,2}|pakke[nt]?|paketet|försändelse\p{L}{0,2}|lähetys|посылк\p{L}{1,2}|отправлени\p{L}|посилк\p{L}{1,2}|kargo\p{L}{0,3})(?!\p{L})|荷物|包裹|택배/iu

/** Beginnings of words for mail, in the languages of notices. */
export const aboutMail = new RegExp(
  [
    'mail|messag|nachricht|bericht|post(?:vak|fach)|e-post|courri?el|mensa[jg]|correo|correu|missatge',
    '\\bbrev(?:låda|et)?\\b|mejl|meddeland|besked|melding|viesti|skeyti|póst',
    'wiadomo|zpr[aá]v|spr[aá]v|sporoč|poruk|pošt|posta\\b|üzenet|level[eé]|mesa[jzğ]|scrisoar|ileti|məktub',
    'laišk|žinut|pranešim|vēstul|ziņoj|sõnum|kirja|kiri\\b|mezu|neges|teachtaireacht|ríomhphost',
    'сообщ|съобщ|письм|писмо|лист|повідом|порук|порак|хат(?!\\p{L})|захидал|μ[ηή]ν[υύ]μ|ταχυδρομ',
    'հաղորդագր|նամակ|წერილ|შეტყობინ|הודע|דוא|رسال|بريد|پیام|پیغام|ایمیل|संदेश|मेल|বার্তা|ইমেল|செய்தி',
    'thư|pesan|surel|mesej|mensahe|barua|ข้อความ|อีเมล|メール|メッセージ|邮件|郵件|信件|메일|메시지',
  ].join('|'),
  'iu',
)

const oneMessage = `${messages}|message|e-?mail|mail|bericht|mailtje|nachricht|courriel|mensaje|correo|mensagem|messaggio|wiadomość|meddelande|mejl|besked|письм\\p{L}{1,2}|сообщени\\p{L}{1,2}`

/** "My message": said by whoever sent it, and by no program; "our mail to": a program has a mail server. */
export const mine = new RegExp(
  [
    `(?<!\\p{L}|\\d )(?:my|mijn|meine?r?|mon|mes|mi|mis|minha|il mio|moj\\p{L}{1,2}|mój|mitt|min|мо[йеёи]\\p{L}{0,2}) (?:last |previous |\\p{L}{3,10} )?(?:${oneMessage})(?![\\p{L}-])`,
    `(?<!\\p{L})(?:our|onze|unsere?r?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|nasz\\p{L}{0,3}|vår[ta]?|vores|наш\\p{L}{0,2}) (?:${oneMessage}) (?:to|of|from|with|was|were|bounced|came|aan|van|met|kwam|werd|an|vom|mit|kam|wurde|à|du|avec|est|a|al|del|con|para|do|till|til|från|fra|от|на|для)(?!\\p{L})`,
  ].join('|'),
  'iu',
)

/** What one thanks for who answers a question, in a letter. */
export const asked = new RegExp(
  `(?<!\\p{L})(?:${[
    'requests?|questions?|queries|query|[ei]nquir(?:y|ies)|details|information|reports?|reporting|patience|repl(?:y|ies)|logs?|headers',
    'fragen?|(?:rück|an)fragen?|meldung|hinweise?|angaben|geduld|antwort|rückmeldung',
    'vra(?:ag|gen)|verzoek|melding|gegevens|informatie|geduld|antwoord|reactie',
    'demande|questions?|précisions|informations?|signalement|patience|réponse|retour',
    'consulta|pregunta|solicitud|información|aviso|paciencia|respuesta|pergunta|solicitação|informações|paciência|resposta',
    'richiesta|domanda|segnalazione|informazioni|pazienza|risposta',
    'pytanie|zapytanie|zgłoszenie|informacje|dotaz|otázku|fråga|spørgsmål|spørsmål|вопрос|запрос',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** People to whom others write by a program that keeps them: a CRM, a campaign, a desk. Not in names of hosts. */
export const customers = new RegExp(
  `(?<![\\p{L}\\d.@-])(?:${[
    'leads?|prospects?|crm|campaigns?|workflows?|subscribers?|candidates?|customers?(?! (?:service|care|support))|tickets?|deals?',
    '(?:to|for|with|the|your|den|dem) (?:contact|kontakt)(?! (?:us|form|address|person|information|details)\\b)',
    'kampagnen?|kunden?|abonnent(?:en)?|campagnes?|relatie|klant|abonnés?|clientes?|campañas?|campanhas?|iscritt[oi]|klienta?',
  ].join('|')})(?![\\p{L}@]|[.-][\\p{L}\\d])`,
  'iu',
)

/** A letter to many. */
export const readers =
  /^\s{0,8}(?:(?:dear|hello|hi) (?:all|users|customers|colleagues|members|everyone|everybody|students|parents|staff|team)|(?:beste|geachte) (?:allen|gebruikers|klanten|collega[’']?s|leden|ouders)|(?:liebe|sehr geehrte) (?:alle|nutzer(?:innen)?|kund(?:en|innen)|kolleg(?:en|innen)|mitglieder|eltern)|chers (?:tous|utilisateurs|clients|collègues|membres|parents)|estimad[oa]s (?:todos|usuarios|clientes|colegas|socios)|(?:cari|gentili) (?:tutti|utenti|clienti|colleghi|soci)|(?:prezados|caros) (?:todos|usuários|utilizadores|clientes|colegas)|(?:drodzy|szanowni) (?:wszyscy|klienci|użytkownicy|koledzy|członkowie|rodzice)|уважаемые (?:пользователи|клиенты|коллеги))(?!\p{L})|^\s{0,8}(?:各位(?:同事|用户|用戶|客户|客戶|老师|老師|员工|員工)|全体(?:员工|同事|师生)|(?:社員|関係者|利用者|会員|教職員)(?:の皆様|各位)|(?:임직원|고객|회원|사용자) ?여러분)(?:(?:您|大家)?好|께|へ)?[^\S\n]{0,4}(?:[\p{P}\n]|$)/iu
