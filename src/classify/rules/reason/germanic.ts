// Phrases of notices in Dutch, German, Swedish, Danish and Norwegian: the wording of Exchange and
// Outlook, of the providers of these countries, and of home-made notices.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const dutch: Row[] = [
  {
    reason: 'sender-rejected',
    source: 'German',
    phrases: 'von unbekannten | sie sind … nicht bekannt | sie sind … unbekannt',
  },
  {
    reason: 'mailbox-full',
    source: 'Dutch',
    phrases: `
        quotum … overschreden | quota … overschreden | limiet … postvak … overschreden |
        geen ruimte meer | onvoldoende ruimte | opslaglimiet | over zijn quota | over zijn quotum | postvak … vol`,
  },
  {
    reason: 'message-too-big',
    source: 'Dutch',
    phrases: `
        maximale grootte | maximale berichtgrootte | groter dan de limiet |
        overschrijdt de maximale`,
  },
  {
    reason: 'suspended',
    source: 'Dutch',
    phrases: 'niet meer actief | gedeactiveerd',
  },
  {
    reason: 'moved',
    source: 'Dutch',
    phrases: `
        nieuw e mailadres is | nieuwe e mailadres is | is verhuisd | e mailadres is gewijzigd |
        e mailadres is veranderd`,
  },
  { reason: 'host-unknown', source: 'Dutch', phrases: 'host niet gevonden' },
  {
    reason: 'user-unknown',
    source: 'Dutch',
    phrases: `
        geen gebruiker | niet meer werkzaam | niet meer in dienst | nummer is niet meer in gebruik`,
  },
  {
    reason: 'spam-detected',
    source: 'Dutch',
    phrases: 'ongewenste e mail | ongewenste mail | door … spamfilter',
  },
  {
    reason: 'virus-detected',
    source: 'Dutch',
    phrases: 'virus gevonden | een virus | virus aangetroffen',
  },
  {
    reason: 'expired',
    source: 'Dutch',
    phrases: `
        kreeg geen antwoord | niet geantwoord | niet gereageerd | reageert niet | antwoordt niet | niet bereikbaar | server … onbereikbaar |
        geen antwoord van | niet binnen … afgeleverd | verbinding verbroken | geen verbinding |
        bezorging is vertraagd`,
  },
  {
    reason: 'filtered',
    source: 'Dutch',
    phrases: `
        accepteert geen berichten | niet gemachtigd | geen toestemming … verzenden |
        neemt geen mail aan`,
  },
]

const german: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'German',
    phrases: `
        speicherplatz … erschöpft | speicherplatz … überschritten | kein speicherplatz |
        nicht genug speicherplatz | quota … überschritten | quota des benutzers |
        kontingent … überschritten | benutzer hat zuviele mails | zu viele mails auf dem server |
        zuviele mails auf dem server | zu viele nachrichten | postfachgröße … überschritten |
        postfachspeicher | maximale größe des postfachs`,
  },
  {
    reason: 'message-too-big',
    source: 'German',
    phrases: `
        nachrichtengröße | maximale größe überschritten | größer als … erlaubt |
        überschreitet die maximale`,
  },
  {
    reason: 'suspended',
    source: 'German',
    phrases: `
        vorübergehend gesperrt | adresse ist deaktiviert | adresse ist gesperrt`,
  },
  {
    reason: 'moved',
    source: 'German',
    phrases: `
        neue e mail adresse lautet | neue adresse lautet | neue e mail adresse ist | unbekannt verzogen | e mail adresse hat sich`,
  },
  {
    reason: 'host-unknown',
    source: 'German',
    phrases: 'host … nicht gefunden | unbekannter host | rechnername … nicht',
  },
  {
    reason: 'user-unknown',
    source: 'German',
    phrases: `
        nicht im verzeichnis | nicht im domino | kein postfach | kein solcher benutzer | kein benutzer | unbekannt oder mailbox deaktiviert | nicht mehr im unternehmen | empfängeradresse … nicht gefunden`,
  },
  {
    reason: 'spam-detected',
    source: 'German',
    phrases: `
        unerwünschte e mail | unerwünschte werbung | spamverdacht | vom spamfilter |
        durch … spamfilter`,
  },
  {
    reason: 'virus-detected',
    source: 'German',
    phrases: `
        virus gefunden | viren gefunden | einen virus | mit einem virus | virenbefall |
        schadsoftware`,
  },
  {
    reason: 'expired',
    source: 'German',
    phrases: `
        zeitüberschreitung | nicht zugestellt werden innerhalb |
        innerhalb von … nicht zugestellt | verbindung … nicht hergestellt | keine verbindung |
        nicht erreichbar | antwortet nicht | nicht geantwortet | reagiert nicht | nicht reagiert | zustellung … verzögert | verbindung abgelehnt`,
  },
  {
    reason: 'relaying-denied',
    source: 'German',
    phrases: 'kein relaying',
  },
  {
    reason: 'filtered',
    source: 'German',
    phrases: `
        nimmt keine nachrichten | akzeptiert keine nachrichten | nicht berechtigt … senden |
        keine berechtigung | nur für interne`,
  },
  {
    reason: 'policy-violation',
    source: 'German',
    phrases: 'verstößt gegen | richtlinienverstoß',
  },
  {
    reason: 'system-error',
    source: 'German',
    phrases: 'systemfehler | serverfehler',
    weak: true,
  },
]

const nordic: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        kvoten har överskridits | kvot överskriden | överskridit sin kvot |
        kvoten er overskredet | kvote overskredet | har overskredet | lagringsplass`,
  },
  {
    reason: 'message-too-big',
    source: 'Swedish, Danish, Norwegian',
    phrases: 'e posten er for stor',
  },
  {
    reason: 'host-unknown',
    source: 'Swedish, Danish, Norwegian',
    phrases: 'domænet blev ikke fundet | domenet finnes ikke',
  },
  {
    reason: 'spam-detected',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        som skräppost | som søppelpost | av … skräppostfilter | af … spamfilter`,
  },
  {
    reason: 'expired',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        tidsgränsen har | kunde inte levereras inom | kunne ikke leveres inden |
        kunne ikke leveres innen | tidsavbrudd | anslutningen nekades | svarar inte | svarade inte | svarer ikke | svarede ikke | svarte ikke`,
  },
]

export const germanicPhrases: Row[] = [...dutch, ...german, ...nordic]
