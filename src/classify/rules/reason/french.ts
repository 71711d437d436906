// Phrases of notices in French: the wording of Exchange and Outlook, of the French providers, and of
// home-made notices, with and without accents.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

export const frenchPhrases: Row[] = rowsOf('French', {
  'mailbox-full': `
    quota … dépassé | dépassement de quota | dépassé son quota | dépasse le quota | quota atteint |
    espace de stockage | espace disque … insuffisant | espace insuffisant | saturée`,
  'message-too-big': `
    taille du message | taille maximale | taille maximum | dépasse la taille |
    pièce jointe … trop volumineuse | trop volumineux`,
  suspended: 'adresse … désactivée',
  moved: `
    nouvelle adresse est | nouvelle adresse e mail | a changé d adresse | nouvelle adresse mail`,
  'host-unknown': 'hôte inconnu | serveur inconnu',
  'user-unknown': 'aucun utilisateur | pas de compte | pas d utilisateur | ne fait plus partie',
  'spam-detected': 'courrier indésirable | comme indésirable | considéré comme | pourriel',
  'virus-detected': 'un virus | virus détecté',
  'rate-limited': 'veuillez ralentir | limite … envoi',
  'ptr-required': 'dns inverse | résolution inverse | enregistrement ptr',
  blocked: 'service refuse',
  'sender-rejected': 'domaine … expéditeur',
  'policy-violation': 'mail rejeté | message rejeté … politique | raisons de politique',
  expired: `
    délai dépassé | délai … expiré | délai d attente | connexion impossible |
    n a pas pu être remis dans | impossible de se connecter | ne répond pas | n a pas répondu |
    serveur … injoignable | pas de réponse`,
  filtered: `
    n accepte pas les messages | n êtes pas autorisé | autorisé à envoyer |
    destinataire {vous,} a bloqué | destinataire a refusé | destinataire refuse |
    bloqué par le destinataire`,
})
