// Phrases of notices in French: the wording of Exchange and Outlook, of the French providers, and of
// home-made notices, with and without accents.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

export const frenchPhrases: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'French',
    phrases: `
        boîte … pleine | boîte aux lettres … pleine | bal pleine | messagerie … pleine |
        quota … dépassé | dépassement de quota | dépassé son quota | dépasse le quota |
        quota atteint | espace de stockage | espace disque … insuffisant | espace insuffisant |
        saturée | boîte de réception est pleine`,
  },
  {
    reason: 'message-too-big',
    source: 'French',
    phrases: `
        message trop volumineux | message est trop volumineux | message trop gros |
        message est trop grand | message trop grand | mail trop gros | taille du message |
        taille maximale | taille maximum | dépasse la taille | pièce jointe … trop volumineuse |
        trop volumineux`,
  },
  {
    reason: 'suspended',
    source: 'French',
    phrases: `
        compte … désactivé | compte … suspendu | compte … bloqué | compte … fermé |
        boîte … désactivée | boîte du destinataire archivée | boîte … archivée | boîte … bloquée |
        adresse … désactivée | compte inactif | boîte … suspendue`,
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
    phrases: `
        domaine inexistant | domaine … inconnu | domaine … n existe pas | domaine introuvable |
        nom de domaine … introuvable | hôte inconnu | serveur inconnu`,
  },
  {
    reason: 'user-unknown',
    source: 'French',
    phrases: `
        non répertorié | pas répertorié | n est pas répertorié | non repertoriée |
        aucun utilisateur | pas de compte | pas d utilisateur | utilisateur … inconnu |
        utilisateur inexistant | utilisateur … n existe pas | utilisateur introuvable |
        destinataire … inconnu | destinataire inexistant | destinataire invalide |
        au moins un destinataire invalide | destinataire … introuvable |
        destinataire … n existe pas | adresse … inconnue | adresse … inexistante |
        adresse … invalide | adresse … introuvable | adresse … n existe pas |
        adresse d au moins un destinataire invalide | adresse erronée | adresse incorrecte |
        boîte … n existe pas | boîte inexistante | boîte aux lettres inconnue |
        compte inexistant | compte … n existe pas | compte inconnu | ne fait plus partie |
        n est plus valide | plus utilisée`,
  },
  {
    reason: 'spam-detected',
    source: 'French',
    phrases: `
        comme spam | comme du spam | courrier indésirable | comme indésirable | considéré comme |
        detecte comme spam | pourriel`,
  },
  {
    reason: 'virus-detected',
    source: 'French',
    phrases: 'contient un virus | un virus | virus détecté',
  },
  {
    reason: 'rate-limited',
    source: 'French',
    phrases: `
        trop de connexions | trop de messages | trop de destinataires | veuillez ralentir |
        limite … envoi`,
  },
  {
    reason: 'ptr-required',
    source: 'French',
    phrases: 'dns inverse | reverse dns | résolution inverse | enregistrement ptr',
  },
  {
    reason: 'blocked',
    source: 'French',
    phrases: `
        service refuse veuillez essayer plus tard | service refuse |
        connexion refusée … adresse ip | votre adresse ip | liste noire`,
  },
  {
    reason: 'sender-rejected',
    source: 'French',
    phrases: `
        expéditeur refusé | expéditeur inconnu |
        domaine … expéditeur`,
  },
  {
    reason: 'policy-violation',
    source: 'French',
    phrases: `
        mail rejete mail rejected | mail rejeté | message rejeté … politique |
        raisons de politique`,
  },
  {
    reason: 'expired',
    source: 'French',
    phrases: `
        délai dépassé | délai … expiré | délai d attente | connexion impossible |
        n a pas pu être remis dans | impossible de se connecter | ne répond pas | pas de réponse`,
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
