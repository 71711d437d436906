// Phrases of notices in Dutch, German, Swedish, Danish and Norwegian: the wording of Exchange and
// Outlook, of the providers of these countries, and of home-made notices.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const dutch: Row[] = [
  {
    reason: 'sender-rejected',
    source: 'German',
    phrases: 'von unbekannten | sie sind … nicht bekannt | sie sind … unbekannt',
  },
  ...rowsOf('Dutch', {
    'mailbox-full': `
      {quotum, quota} … overschreden | limiet … postvak … overschreden | geen ruimte meer |
      onvoldoende ruimte | opslaglimiet | over zijn {quota, quotum} | postvak … vol`,
    'message-too-big': `
      maximale grootte | maximale berichtgrootte | groter dan de limiet | overschrijdt de maximale`,
    suspended: 'niet meer actief | gedeactiveerd',
    moved: '{nieuw, nieuwe} e mailadres is | is verhuisd | e mailadres is {gewijzigd, veranderd}',
    'host-unknown': 'host niet gevonden',
    'user-unknown': `
      geen gebruiker | niet meer in dienst | nummer is niet meer in gebruik`,
    'spam-detected': 'ongewenste e mail | ongewenste mail | door … spamfilter',
    'virus-detected': 'virus gevonden | een virus | virus aangetroffen',
    expired: `
      kreeg geen antwoord | niet {geantwoord, gereageerd, bereikbaar} | reageert niet |
      antwoordt niet | server … onbereikbaar | geen antwoord van | niet binnen … afgeleverd |
      verbinding verbroken | geen verbinding | bezorging is vertraagd`,
    filtered: `
      accepteert geen berichten | niet gemachtigd | geen toestemming … verzenden |
      neemt geen mail aan`,
  }),
]

const german: Row[] = rowsOf('German', {
  'mailbox-full': `
    speicherplatz … erschöpft | {speicherplatz, quota, kontingent, postfachgröße} … überschritten |
    kein speicherplatz | nicht genug speicherplatz | quota des benutzers |
    benutzer hat zuviele mails | zu viele mails auf dem server | zuviele mails auf dem server |
    zu viele nachrichten | postfachspeicher | maximale größe des postfachs`,
  'message-too-big': `
    nachrichtengröße | maximale größe überschritten | größer als … erlaubt |
    überschreitet die maximale`,
  suspended: 'vorübergehend gesperrt | adresse ist deaktiviert | adresse ist gesperrt',
  moved: `
    neue {e mail,} adresse lautet | neue e mail adresse ist | unbekannt verzogen |
    e mail adresse hat sich`,
  'host-unknown': 'host … nicht gefunden | unbekannter host | rechnername … nicht',
  'user-unknown': `
    nicht im {verzeichnis, domino} | kein postfach | kein {solcher,} benutzer |
    unbekannt oder mailbox deaktiviert | empfängeradresse … nicht gefunden`,
  'spam-detected': `
    unerwünschte {e mail, werbung} | spamverdacht | vom spamfilter | durch … spamfilter`,
  'virus-detected': `
    virus gefunden | viren gefunden | einen virus | mit einem virus | virenbefall | schadsoftware`,
  expired: `
    zeitüberschreitung | nicht zugestellt werden innerhalb | innerhalb von … nicht zugestellt |
    verbindung … nicht hergestellt | keine verbindung | nicht {erreichbar, geantwortet, reagiert} |
    antwortet nicht | reagiert nicht | zustellung … verzögert | verbindung abgelehnt`,
  'relaying-denied': 'kein relaying',
  filtered: `
    {nimmt, akzeptiert} keine nachrichten | nicht berechtigt … senden | keine berechtigung |
    nur für interne`,
  'policy-violation': 'verstößt gegen | richtlinienverstoß',
  'system-error': { phrases: 'systemfehler | serverfehler', weak: true },
})

const nordic: Row[] = rowsOf('Swedish, Danish, Norwegian', {
  'mailbox-full': `
    kvoten har överskridits | kvot överskriden | överskridit sin kvot | kvoten er overskredet |
    {kvote, har} overskredet | lagringsplass`,
  'message-too-big': 'e posten er for stor',
  'host-unknown': 'domænet blev ikke fundet | domenet finnes ikke',
  'spam-detected': 'som skräppost | som søppelpost | av … skräppostfilter | af … spamfilter',
  expired: `
    tidsgränsen har | kunde inte levereras inom | kunne ikke leveres {inden, innen} | tidsavbrudd |
    anslutningen nekades | svarar inte | svarade inte | {svarer, svarede, svarte} ikke`,
})

export const germanicPhrases: Row[] = [...dutch, ...german, ...nordic]
