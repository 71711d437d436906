// Phrases of notices in French: the wording of Exchange and Outlook, of the French providers, and of
// home-made notices, with and without accents.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

export const frenchPhrases: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'French',
    phrases: `
        quota … dépassé | dépassement de quota | dépassé son quota | dépasse le quota |
        quota atteint | espace de stockage | espace disque … insuffisant | espace insuffisant |
        saturée`,
  },
  {
    reason: 'message-too-big',
    source: 'French',
    phrases: `
        taille du message | taille maximale | taille maximum | dépasse la taille |
        pièce jointe … trop volumineuse | trop volumineux`,
  },
  {
    reason: 'suspended',
    source: 'French',
    phrases: 'adresse … désactivée',
  },
  {
    reason: 'moved',
    source: 'French',
    phrases: `
        nouvelle adresse est | nouvelle adresse e mail | a changé d adresse |
        nouvelle adresse mail`,
  },
  {
    reason: 'host-unknown',
    source: 'French',
    phrases: 'hôte inconnu | serveur inconnu',
  },
  {
    reason: 'user-unknown',
    source: 'French',
    phrases: `
        aucun utilisateur | pas de compte | pas d utilisateur | ne fait plus partie`,
  },
  {
    reason: 'spam-detected',
    source: 'French',
    phrases: 'courrier indésirable | comme indésirable | considéré comme | pourriel',
  },
  {
    reason: 'virus-detected',
    source: 'French',
    phrases: 'un virus | virus détecté',
  },
  {
    reason: 'rate-limited',
    source: 'French',
    phrases: 'veuillez ralentir | limite … envoi',
  },
  {
    reason: 'ptr-required',
    source: 'French',
    phrases: 'dns inverse | résolution inverse | enregistrement ptr',
  },
  {
    reason: 'blocked',
    source: 'French',
    phrases: 'service refuse',
  },
  {
    reason: 'sender-rejected',
    source: 'French',
    phrases: 'domaine … expéditeur',
  },
  {
    reason: 'policy-violation',
    source: 'French',
    phrases: 'mail rejeté | message rejeté … politique | raisons de politique',
  },
  {
    reason: 'expired',
    source: 'French',
    phrases: `
        délai dépassé | délai … expiré | délai d attente | connexion impossible |
        n a pas pu être remis dans | impossible de se connecter | ne répond pas | n a pas répondu | serveur … injoignable | pas de réponse`,
  },
  {
    reason: 'filtered',
    source: 'French',
    phrases: `
        n accepte pas les messages | n êtes pas autorisé | autorisé à envoyer |
        destinataire a bloqué | destinataire vous a bloqué | destinataire a refusé |
        destinataire refuse | bloqué par le destinataire`,
  },
]
