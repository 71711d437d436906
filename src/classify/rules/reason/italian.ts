// Phrases of notices in Italian and Romanian: the wording of Exchange and Outlook, of providers
// there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const italian: Row[] = rowsOf('Italian', {
  'system-full': 'disco del server | spazio su disco … server',
  'mailbox-full': `
    quota … superata | {superato, superata} la quota | quota disco | spazio … esaurito |
    spazio insufficiente | spazio disponibile`,
  'message-too-big': `
    dimensioni massime | {dimensione, dimensioni} del messaggio | supera le dimensioni |
    supera la dimensione | allegato troppo`,
  suspended: 'casella inattiva',
  moved: 'nuovo indirizzo è | nuovo indirizzo email | ha cambiato indirizzo',
  'host-unknown': 'host sconosciuto',
  'spam-detected': 'posta indesiderata',
  'virus-detected': 'virus rilevato | contiene virus',
  expired: `
    tempo scaduto | impossibile connettersi | connessione rifiutata | non risponde |
    non ha risposto | server … non {è,} raggiungibile | non è stato possibile consegnare … entro`,
  filtered: `
    non accetta messaggi | non autorizzato a inviare | non si dispone dell autorizzazione |
    destinatario {ti,} ha bloccato | bloccato dal destinatario`,
})

const romanian: Row[] = rowsOf('Romanian', {
  'mailbox-full': 'cota depășită',
  'user-unknown': 'utilizator in existent | destinatar in existent',
})

export const italianPhrases: Row[] = [...italian, ...romanian]
