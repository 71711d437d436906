// Phrases of notices in Italian and Romanian: the wording of Exchange and Outlook, of providers
// there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const italian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Italian',
    phrases: `
        quota … superata | superato la quota | superata la quota | quota disco |
        spazio … esaurito | spazio insufficiente | spazio disponibile`,
  },
  {
    reason: 'message-too-big',
    source: 'Italian',
    phrases: `
        dimensione massima | dimensioni massime | dimensione del messaggio |
        dimensioni del messaggio | supera le dimensioni | supera la dimensione | allegato troppo`,
  },
  {
    reason: 'suspended',
    source: 'Italian',
    phrases: 'casella inattiva',
  },
  {
    reason: 'moved',
    source: 'Italian',
    phrases: 'nuovo indirizzo è | nuovo indirizzo email | ha cambiato indirizzo',
  },
  {
    reason: 'host-unknown',
    source: 'Italian',
    phrases: 'host sconosciuto',
  },
  {
    reason: 'spam-detected',
    source: 'Italian',
    phrases: 'posta indesiderata',
  },
  {
    reason: 'virus-detected',
    source: 'Italian',
    phrases: 'virus rilevato | contiene virus',
  },
  {
    reason: 'expired',
    source: 'Italian',
    phrases: `
        tempo scaduto | impossibile connettersi | connessione rifiutata | non risponde | non ha risposto | server … non raggiungibile | server … non è raggiungibile |
        non è stato possibile consegnare … entro`,
  },
  {
    reason: 'filtered',
    source: 'Italian',
    phrases: `
        non accetta messaggi | non autorizzato a inviare | non si dispone dell autorizzazione |
        destinatario ha bloccato | destinatario ti ha bloccato | bloccato dal destinatario`,
  },
]

const romanian: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Romanian',
    phrases: 'cota depășită',
  },
  {
    reason: 'user-unknown',
    source: 'Romanian',
    phrases: 'utilizator in existent | destinatar in existent',
  },
]

export const italianPhrases: Row[] = [...italian, ...romanian]
