// Phrases of notices in Dutch, German, Swedish, Danish and Norwegian: the wording of Exchange and
// Outlook, of the providers of these countries, and of home-made notices.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

const dutch: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Dutch',
    phrases: `
        postvak is vol | postvak … vol | postbus is vol | postbus … vol | mailbox is vol |
        mailbox … vol | brievenbus is vol | brievenbus … vol |
        quotum … overschreden | quota … overschreden | limiet … postvak … overschreden |
        postvak zit vol | geen ruimte meer | onvoldoende ruimte | opslaglimiet | over zijn quota |
        over zijn quotum`,
  },
  {
    reason: 'message-too-big',
    source: 'Dutch',
    phrases: `
        bericht is te groot | bericht te groot | e mail is te groot | mail is te groot |
        bijlage is te groot | maximale grootte | maximale berichtgrootte | groter dan de limiet |
        overschrijdt de maximale`,
  },
  {
    reason: 'suspended',
    source: 'Dutch',
    phrases: `
        account is geblokkeerd | account geblokkeerd | account is uitgeschakeld |
        account uitgeschakeld | account is opgeheven | account is gesloten |
        postvak is uitgeschakeld | postvak is geblokkeerd | mailbox is uitgeschakeld |
        mailbox is geblokkeerd | mailbox is niet actief | account is niet actief |
        niet meer actief | gedeactiveerd`,
  },
  {
    reason: 'moved',
    source: 'Dutch',
    phrases: `
        nieuw e mailadres is | nieuwe e mailadres is | is verhuisd | e mailadres is gewijzigd |
        e mailadres is veranderd`,
  },
  {
    reason: 'host-unknown',
    source: 'Dutch',
    phrases: `
        domein … bestaat niet | domein is onbekend | onbekend domein | domeinnaam … bestaat niet |
        domein … niet gevonden | host niet gevonden | domein niet bestaat | domein niet meer bestaat`,
  },
  {
    reason: 'user-unknown',
    source: 'Dutch',
    phrases: `
        ontvanger kon niet worden gevonden | kon niet worden gevonden | geen gebruiker |
        onbekende gebruiker | gebruiker is onbekend | gebruiker … onbekend |
        gebruiker … bestaat niet | gebruiker niet gevonden | onbekende ontvanger |
        ontvanger onbekend | ontvanger is onbekend | ontvanger bestaat niet | bestaat hier niet |
        ontvanger … niet gevonden | geadresseerde onbekend | geadresseerde … niet gevonden |
        adres … bestaat niet | adres … niet gevonden | adres is onbekend | adres onbekend |
        e mailadres … bestaat niet | e mailadres … niet gevonden | e mailadres is onbekend |
        adres niet bestaat | adres niet meer bestaat | mailadres niet bestaat |
        mailadres niet meer bestaat | mailbox niet bestaat | gebruiker niet bestaat |
        ontvanger niet bestaat | gebruiker … niet bekend | ontvanger … niet bekend |
        mailadres is niet bekend | postvak bestaat niet | postvak … niet gevonden |
        mailbox bestaat niet | mailbox onbekend | niet langer in gebruik | niet meer in gebruik |
        niet meer werkzaam | niet meer in dienst | geen geldig e mailadres | ongeldig e mailadres | ongeldig adres |
        ongeldige ontvanger`,
  },
  {
    reason: 'spam-detected',
    source: 'Dutch',
    phrases: `
        als spam | ongewenste e mail | ongewenste mail | door … spamfilter`,
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
        kreeg geen antwoord | reageert niet | antwoordt niet | niet bereikbaar | geen antwoord van |
        niet binnen … afgeleverd | time out opgetreden | verbinding verbroken |
        kan geen verbinding maken | geen verbinding | bezorging is vertraagd`,
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
        postfach ist voll | postfach … voll | postfach … überfüllt | postfach ist überfüllt |
        mailbox ist voll | mailbox … voll | speicherplatz … erschöpft |
        speicherplatz … überschritten | kein speicherplatz | nicht genug speicherplatz |
        quota … überschritten | quota des benutzers | kontingent … überschritten |
        benutzer hat zuviele mails | zu viele mails auf dem server |
        zuviele mails auf dem server | zu viele nachrichten | postfachgröße … überschritten |
        postfachspeicher | posteingang ist voll | maximale größe des postfachs`,
  },
  {
    reason: 'message-too-big',
    source: 'German',
    phrases: `
        nachricht ist zu groß | nachricht zu groß | e mail ist zu groß | mail ist zu groß |
        mail zu groß | anhang ist zu groß | nachrichtengröße überschreitet | nachrichtengröße |
        maximale größe überschritten | größer als … erlaubt | überschreitet die maximale`,
  },
  {
    reason: 'suspended',
    source: 'German',
    phrases: `
        konto ist gesperrt | konto … gesperrt | konto ist deaktiviert | konto … deaktiviert |
        benutzerkonto deaktiviert | postfach ist gesperrt | postfach … gesperrt |
        postfach ist deaktiviert | postfach … deaktiviert | postfach ist inaktiv |
        mailbox gesperrt | mailbox ist gesperrt | mailbox deaktiviert | empfänger gesperrt |
        account gesperrt | account ist gesperrt | account deaktiviert | vorübergehend gesperrt |
        adresse ist deaktiviert | adresse ist gesperrt`,
  },
  {
    reason: 'moved',
    source: 'German',
    phrases: `
        neue e mail adresse lautet | neue adresse lautet | neue e mail adresse ist |
        hat sich geändert | unbekannt verzogen | e mail adresse hat sich`,
  },
  {
    reason: 'host-unknown',
    source: 'German',
    phrases: `
        domain … existiert nicht | domäne … nicht gefunden | domäne existiert nicht |
        domäne ist unbekannt | unbekannte domain | domain unbekannt | domain nicht gefunden |
        host nicht gefunden | host … nicht gefunden | domain nicht existiert |
        rechner unbekannt | unbekannter host | rechnername … nicht`,
  },
  {
    reason: 'user-unknown',
    source: 'German',
    phrases: `
        nicht im verzeichnis | nicht im domino | nicht aufgeführt | nicht aufgelistet |
        empfaenger ist unbekannt | empfaenger … unbekannt | unbekannter empfaenger |
        empfaenger existiert nicht | empfaenger … nicht gefunden | konnte nicht gefunden werden |
        konnten nicht gefunden werden | benutzer ist unbekannt | benutzer … unbekannt |
        adresse nicht existiert | adresse nicht mehr existiert | empfänger nicht existiert |
        postfach nicht existiert | benutzer nicht existiert | unbekannter benutzer |
        benutzer … existiert nicht | benutzer … nicht gefunden | empfänger ist unbekannt |
        empfänger … unbekannt | unbekannter empfänger | empfänger … existiert nicht |
        empfänger … nicht gefunden | empfänger nicht vorhanden |
        empfängeradresse … nicht gefunden | empfängeradresse … ungültig |
        empfängeradresse … existiert nicht | kein postfach | kein solcher benutzer |
        kein benutzer | unbekannt oder mailbox deaktiviert | adresse unbekannt | adresse ist unbekannt | adresse … existiert nicht |
        adresse … nicht gefunden | adresse ist ungültig | adresse ungültig | ungültige adresse |
        ungültige e mail adresse | ungültiger empfänger | e mail adresse existiert nicht |
        e mail adresse … nicht gefunden | e mail adresse ist nicht mehr |
        adresse ist nicht mehr gültig | nicht mehr gültig | nicht mehr im unternehmen |
        nicht mehr in gebrauch | postfach … existiert nicht | postfach … nicht gefunden |
        postfach nicht vorhanden | konto existiert nicht | unbekannte adresse |
        unbekannte empfänger* | mailbox existiert nicht | mailbox unbekannt`,
  },
  {
    reason: 'spam-detected',
    source: 'German',
    phrases: `
        unerwünschte e mail | unerwünschte werbung | spamverdacht | spam verdacht |
        unter spamverdacht | vom spamfilter | durch … spamfilter | vom spam filter`,
  },
  {
    reason: 'virus-detected',
    source: 'German',
    phrases: `
        virus gefunden | viren gefunden | einen virus | mit einem virus | virenbefall |
        enthält einen virus | schadsoftware`,
  },
  {
    reason: 'expired',
    source: 'German',
    phrases: `
        zeitüberschreitung | nicht zugestellt werden innerhalb |
        innerhalb von … nicht zugestellt | verbindung … nicht hergestellt | keine verbindung |
        nicht erreichbar | antwortet nicht | reagiert nicht | zustellung … verzögert | verbindung abgelehnt`,
  },
  {
    reason: 'relaying-denied',
    source: 'German',
    phrases: `
        weiterleitung nicht erlaubt | relaying nicht erlaubt | kein relaying`,
  },
  {
    reason: 'filtered',
    source: 'German',
    phrases: `
        nimmt keine nachrichten | akzeptiert keine nachrichten | nicht berechtigt … senden |
        keine berechtigung | nur für interne`,
  },
  {
    reason: 'blocked',
    source: 'German',
    phrases: `
        auf einer schwarzen liste | ihre ip adresse | auf der sperrliste | auf einer blacklist`,
  },
  {
    reason: 'policy-violation',
    source: 'German',
    phrases: `
        aufgrund von richtlinien | verstößt gegen | richtlinienverstoß | anhang nicht erlaubt |
        dateityp nicht erlaubt`,
  },
  {
    reason: 'system-error',
    source: 'German',
    phrases: 'interner fehler | systemfehler | serverfehler',
    weak: true,
  },
]

const nordic: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        postboks er full | postboksen … full | postkassen … full | postboks … full |
        postkasse er full | postkasse … full | innboksen … full | brevlådan är full |
        brevlåda är full | brevlåda … full | postlådan är full | postlåda … full |
        inkorgen är full | e postlådan är full | kvoten har överskridits | kvot överskriden |
        överskridit sin kvot | postkassen er fuld | postkasse er fuld | postkasse … fuld |
        indbakken er fuld | mailboksen er fuld | kvoten er overskredet | kvote overskredet |
        har overskredet | postkassen er full | postboksen er full | innboksen er full |
        innboks … full | lagringsplass`,
  },
  {
    reason: 'message-too-big',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        meddelandet är för stort | meddelandet … för stort | meddelelsen er for stor |
        beskeden er for stor | meldingen er for stor | e posten er for stor`,
  },
  {
    reason: 'suspended',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        kontot är spärrat | kontot är inaktiverat | kontot är avstängt | kontot är låst |
        kontoen er deaktiveret | kontoen er spærret | kontoen er deaktivert | kontoen er sperret |
        kontoen er stengt`,
  },
  {
    reason: 'host-unknown',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        domänen finns inte | domänen hittades inte | okänd domän | domænet findes ikke |
        domænet blev ikke fundet | ukendt domæne | domenet finnes ikke | ukjent domene`,
  },
  {
    reason: 'user-unknown',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        e postadressen … inte hittas | kunde inte hittas | adressen … inte hittas |
        kunne ikke findes | ble ikke funnet | blev ikke fundet | okänd mottagare |
        mottagaren är okänd | mottagaren … finns inte | mottagaren hittades inte |
        okänd användare | användaren … finns inte | användaren är okänd | adressen … finns inte |
        adressen hittades inte | e postadressen finns inte | e postadressen … hittades inte |
        ogiltig adress | ogiltig mottagare | brevlådan finns inte | ukendt modtager |
        modtager findes ikke | modtageren … findes ikke | ukendt bruger | brugeren … findes ikke |
        adressen … findes ikke | adressen blev ikke fundet | e mailadressen … ikke fundet |
        e mail adressen … findes ikke | ugyldig adresse | ugyldig modtager | ukjent mottaker |
        mottakeren finnes ikke | mottakeren er ukjent | ukjent bruker | brukeren … finnes ikke |
        adressen … finnes ikke | adressen ble ikke funnet | e postadressen … ikke funnet |
        finnes ikke | ugyldig mottaker | postboksen finnes ikke`,
  },
  {
    reason: 'spam-detected',
    source: 'Swedish, Danish, Norwegian',
    phrases: 'som spam | som skräppost | som søppelpost | av … skräppostfilter | af … spamfilter',
  },
  {
    reason: 'expired',
    source: 'Swedish, Danish, Norwegian',
    phrases: `
        tidsgränsen har | kunde inte levereras inom | kunne ikke leveres inden |
        kunne ikke leveres innen | tidsavbrudd | anslutningen nekades | svarar inte | svarer ikke`,
  },
]

export const germanicPhrases: Row[] = [...dutch, ...german, ...nordic]
