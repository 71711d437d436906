// How ticket systems name the number of a case, in the languages of the other tables; folded.
// Alternatives of a regular expression; none of them repeats without a bound.

/** Words for a case, written before its number. */
// Of a person or a machine, and not of a case.
const otherNumbers =
  'tele|fax|mobi|handy|ruf|konto|kunde|klant|rekening|huis|haus|hus|bestel|order|factuur|' +
  'rechnung|artikel|btw|kvk|ust|steuer|post|person|reg|org|bank|durchwahl|kamer|zimmer|gsm|' +
  'not|nood|service|hot|mitglied|lid|medlem|moms|kund|serie|volg|versie|versions'

export const ticketWords = [
  `(?!${otherNumbers})\\p{L}{3,14}(?=nummer)`, // schadenummer, Vorgangsnummer, diarienummer
  'ticket|tickets|query|job(?= (?:number|no|ref|id))|case|request|trouble ticket|' +
    'conversation|incident|tracking|reference|issue|bug|bug report|enquiry|inquiry', // English
  'geschaftszeichen|geschaftsnummer|az(?=[.:])|vorgangsnummer|zaak|melding|meldings|dossier|' +
    'aanvraag|verzoek|incident|kenmerk|referentie', // Dutch
  'vorgangs?|vorgang|meldungs?|anfrage|fallnummer|aktenzeichen|bearbeitungs|auftrags', // German
  'demande|dossier|reference', // French
  '(?:numero|numeros|n°|no|no\\.?) de registro|registro de entrada|incidencia|reclamo|' +
    'tramite|caso|de caso|solicitud|consulta|expediente|referencia', // Spanish
  'protocollo|richiesta|segnalazione|pratica|riferimento', // Italian
  'folio|chamado|atendimento|protocolo|pedido|solicitacao|ocorrencia', // Portuguese
  'zgloszeni[ea]|sprawy?|arende|arendenr|sag|henvendelse|sags|saks?|diarie|diaari|asia|' +
    'kirjaus|journal|tapaus|tapauksen|palvelupyynto', // Polish, northern
  'azonositoszam|azonosito|iktatoszam|ugyiratszam|pozadav(?:ek|ku)|tiket|bejelentes|ugyszam|' +
    'solicitare|solicitarea|tichet', // Czech, Hungarian, Romanian
  'заявк[аи]|обращени[ея]|тикет|запрос|звернення|αιτημα|αιτηματος', // Russian, Ukrainian, Greek
  '(?:ال)?(?:تذكرة|طلب|بلاغ|شكوى|معاملة)|رقم|תיק|פני(?:י)?(?:ה|תך|תכם)|קריאה|תיקון|टिकट|शिकायत', // Arabic, Hebrew, Hindi
  'ma yeu cau|ma so|yeu cau|phieu|tiket|nomor|permohonan|หมายเลข|เลขที่', // Vietnamese, Indonesian, Thai
  'talep|talebiniz|kayit|basvuru|basvurunuz', // Turkish
  '受付|受理|整理|ケース|流水|問い合わせ|お問合せ|案件|管理|工单|工單|案件|服务单|문의|접수|티켓',
].join('|')

/** Those of them behind which no telephone stands. */
export const surelyCases =
  'ticket|case|incident|reference|vorgangs?|fall|aktenzeichen|geschaftszeichen|referentie|kenmerk|zaak|meldings|referencia|expediente|riferimento|protocollo|protocolo|arende|sags|saks|ケース|工单|工單|티켓'

/** What may stand between such a word and the number. */
export const numberWords =
  'αριθμο|מספר|מס|رقم|cislem|cislo|cisle|szam|szamon|szammal|stevilko|numar|numarul|skaicius|' +
  'numeris|numeriu|nummeret|nummer|number|numero|nombre|numer(?:em|u|ze)?|numarasi|numaraniz|' +
  'nr|no|n|id|key|code|ref|numeroa|номер(?:ом|а)?|αριθμος|番号|编号|編號|号|號|번호'

/** Verbs before the number. */
export const verbWords =
  'ειναι|هو|هي|er|ar|este|la|adalah|ialah|is|est le|ist|lautet|luidt|est|es|e|has|was|to|' +
  'jest|on|are|bedzie|为|為|는|은'

/** Words of registering, before "number" where no word for a case stands. */
export const underWords =
  'за|με|cu|fatt|onder|unter|mit|under|with|sous|son|bajo|con|com|sob|pod|под|med|присвоен|' +
  'присвоено|присвоєно|altinda|assigned|attribue|asignado|assegnato|atribuido|recebeu|' +
  'otrzymal[ao]|nadano|nadalismy|prideleno|tilldelats|tildelt|kreeg|erhielt'

/** Beginnings of words of a sentence that tells the number of a telephone. */
export const reachedWords =
  'tele|phone|call|hotline|erreich|anruf|bereik|bel |bellen|joind|joignable|appel|llam|' +
  'contactar|contatar|kontaktier|chiam|contattar|ligue|ligar|dzwon|ring |ringa|звон|телефон|' +
  'whatsapp|sms|fax|dostepn'

/** Ends of words of a sentence that tells a company's own number. */
export const registers =
  'handelsregister|mercantil|registre du commerce|rcs|imprese|companies house|england|wales|' +
  'scotland|ireland|kvk|koophandel|company|amtsgericht|hrb|krs|cvr|siret|siren|vat|btw|' +
  'licen[cs]e|lizenz|patent'

/** Words behind the number, where a language puts them there. */
export const behindWords =
  'azonositon|azonositoval|ugyszammal|hivatkozasi szamon|ugyszamon|szamon|szamu|numarasi|' +
  'numarali|nolu|no lu|sayili|번으로|号工单|號案件'
