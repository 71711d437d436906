// Phrases of notices in Italian and Romanian: the wording of Exchange and Outlook, of providers
// there, and of home-made notices.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

const italian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Italian',
    phrases: `
        casella è piena | casella … piena | casella di posta … piena | casella postale … piena |
        casella … esaurito | casella … superato | mailbox … piena | posta in arrivo … piena |
        quota … superata | superato la quota | superata la quota | quota disco |
        spazio … esaurito | spazio insufficiente | spazio disponibile`,
  },
  {
    reason: 'message-too-big',
    source: 'Italian',
    phrases: `
        messaggio è troppo grande | messaggio … troppo grande | dimensione massima |
        dimensioni massime | dimensione del messaggio | dimensioni del messaggio |
        supera le dimensioni | supera la dimensione | allegato troppo`,
  },
  {
    reason: 'suspended',
    source: 'Italian',
    phrases: `
        account … disabilitato | account … sospeso | account … bloccato | account … disattivato |
        casella … disabilitata | casella … sospesa | casella … disattivata | casella … bloccata |
        casella inattiva | utente disabilitato | utente sospeso`,
  },
  {
    reason: 'moved',
    source: 'Italian',
    phrases: `
        nuovo indirizzo è | nuovo indirizzo e mail | nuovo indirizzo email |
        ha cambiato indirizzo`,
  },
  {
    reason: 'host-unknown',
    source: 'Italian',
    phrases: `
        dominio inesistente | dominio … non esiste | dominio sconosciuto | dominio … non trovato |
        host sconosciuto`,
  },
  {
    reason: 'user-unknown',
    source: 'Italian',
    phrases: `
        non elencato | indirizzo … non è stato trovato | non è stato trovato |
        utente … sconosciuto | utente … inesistente | utente … non trovato | utente … non esiste |
        l utente non esiste | utente non valido | destinatario … sconosciuto |
        destinatario … inesistente | destinatario … non trovato | destinatario non valido |
        destinatario … non esiste | indirizzo … inesistente | indirizzo … sconosciuto |
        indirizzo … non trovato | indirizzo … non esiste | indirizzo … non valido |
        indirizzo errato | casella … inesistente | casella … non esiste | casella sconosciuta |
        casella non trovata | account inesistente | account … non esiste | non è più attivo |
        non è più valido | non è più in uso`,
  },
  {
    reason: 'spam-detected',
    source: 'Italian',
    phrases: 'come spam | posta indesiderata | considerato spam',
  },
  {
    reason: 'virus-detected',
    source: 'Italian',
    phrases: 'contiene un virus | virus rilevato | contiene virus',
  },
  {
    reason: 'expired',
    source: 'Italian',
    phrases: `
        tempo scaduto | timeout scaduto | impossibile connettersi | connessione rifiutata |
        non risponde | non è stato possibile consegnare … entro`,
  },
  {
    reason: 'filtered',
    source: 'Italian',
    phrases: `
        non accetta messaggi | non autorizzato a inviare | non si dispone dell autorizzazione |
        destinatario ha bloccato | destinatario ti ha bloccato | bloccato dal destinatario`,
  },
  { reason: 'blocked', source: 'Italian', phrases: 'lista nera' },
]

const romanian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Romanian',
    phrases: 'căsuța … plină | cota depășită',
  },
  {
    reason: 'user-unknown',
    source: 'Romanian',
    phrases: `
        utilizator necunoscut | utilizator in existent | utilizatorul nu există |
        adresa nu există | destinatar necunoscut | destinatar in existent`,
  },
]

export const italianPhrases: Row[] = [...italian, ...romanian]
