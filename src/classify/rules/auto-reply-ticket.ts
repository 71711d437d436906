// How ticket systems name the number of a case, in the languages of the other tables; folded.
// Alternatives of a regular expression; none of them repeats without a bound.

/** Words for a case, written before its number. */
export const ticketWords = [
  'ticket|tickets|case|request|incident|tracking|reference|issue|enquiry|inquiry', // English
  'zaak|melding|meldings|dossier|aanvraag|incident|kenmerk|referentie', // Dutch
  'vorgangs?|anfrage|fallnummer|aktenzeichen|bearbeitungs|auftrags', // German
  'demande|dossier|reference', // French
  'incidencia|caso|de caso|solicitud|consulta|expediente|referencia', // Spanish
  'richiesta|segnalazione|pratica|riferimento', // Italian
  'folio|chamado|protocolo|pedido|solicitacao|ocorrencia', // Portuguese
  'zgloszeni[ea]|sprawy?|arende|sag|sags|saks?|tapaus|tapauksen|palvelupyynto', // Polish, northern
  'pozadav(?:ek|ku)|bejelentes|solicitare', // Czech, Hungarian, Romanian
  'заявк[аи]|обращени[ея]|тикет|запрос|звернення|αιτημα|αιτηματος', // Russian, Ukrainian, Greek
  'talep|kayit|basvuru', // Turkish
  '受付|問い合わせ|お問合せ|案件|管理|工单|工單|案件|服务单|문의|접수|티켓',
].join('|')

/** What may stand between such a word and the number. */
export const numberWords =
  'nummer|number|numero|nombre|numer|numarasi|numaraniz|nr|no|n|id|key|code|ref|numeroa|номер|αριθμος|番号|编号|編號|号|號|번호'

/** Verbs before the number. */
export const verbWords = 'is|ist|lautet|luidt|est|es|e|has|was|to|jest|on|are|bedzie|为|為|는|은'

/** Words of registering, before "number" where no word for a case stands. */
export const underWords =
  'onder|unter|mit|under|with|sous|bajo|con|com|sob|pod|med|присвоен|присвоено|altinda'
