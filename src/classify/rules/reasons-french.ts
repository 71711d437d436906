// Phrases of notices in French: the wording of Exchange and Outlook, of the French providers, and of
// home-made notices, with and without accents.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../reason-phrases.ts'

type Row = PhraseRow<Reason>

export const frenchPhrases: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'French',
    phrases: `
        boîte pleine | boite pleine | boîte … pleine | boite … pleine |
        boîte aux lettres … pleine | boite aux lettres … pleine | bal pleine |
        messagerie … pleine | quota dépassé | quota depasse | quota … dépassé | quota … depasse |
        dépassement de quota | depassement de quota | dépassé son quota | depasse son quota |
        dépasse le quota | quota atteint | espace de stockage | espace disque … insuffisant |
        espace insuffisant | saturée | saturee | boîte de réception est pleine`,
  },
  {
    reason: 'message-too-big',
    source: 'French',
    phrases: `
        message trop volumineux | message est trop volumineux | message trop gros |
        message est trop grand | message trop grand | mail trop gros | taille du message |
        taille maximale | taille maximum | dépasse la taille | depasse la taille |
        pièce jointe … trop volumineuse | trop volumineux`,
  },
  {
    reason: 'suspended',
    source: 'French',
    phrases: `
        compte désactivé | compte desactive | compte … désactivé | compte … desactive |
        compte suspendu | compte … suspendu | compte bloqué | compte … bloqué | compte fermé |
        compte … fermé | boîte … désactivée | boite … desactivee |
        boîte du destinataire archivée | boite du destinataire archivee | boîte … archivée |
        boite … archivee | boîte … bloquée | adresse désactivée | adresse … désactivée |
        compte inactif | boîte … suspendue | boite … suspendue`,
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
        domaine inexistant | domaine inconnu | domaine … inconnu | domaine … n existe pas |
        domaine n existe pas | domaine introuvable | nom de domaine … introuvable | hôte inconnu |
        hote inconnu | serveur inconnu`,
  },
  {
    reason: 'user-unknown',
    source: 'French',
    phrases: `
        aucun utilisateur | pas de compte | pas d utilisateur | utilisateur inconnu |
        utilisateur … inconnu | utilisateur inexistant | utilisateur … n existe pas |
        utilisateur introuvable | destinataire inconnu | destinataire … inconnu |
        destinataire inexistant | destinataire invalide | au moins un destinataire invalide |
        destinataire introuvable | destinataire … introuvable | destinataire … n existe pas |
        adresse inconnue | adresse … inconnue | adresse inexistante | adresse … inexistante |
        adresse invalide | adresse … invalide | adresse introuvable | adresse … introuvable |
        adresse … n existe pas | adresse d au moins un destinataire invalide | adresse erronée |
        adresse incorrecte | boîte … n existe pas | boite … n existe pas | boîte inexistante |
        boite inexistante | boîte aux lettres inconnue | boite aux lettres inconnue |
        compte inexistant | compte … n existe pas | compte inconnu | ne fait plus partie |
        n est plus valide | plus utilisée`,
  },
  {
    reason: 'spam-detected',
    source: 'French',
    phrases: `
        comme spam | comme du spam | courrier indésirable | comme indésirable | considéré comme |
        detecte comme spam | détecté comme spam | pourriel`,
  },
  {
    reason: 'virus-detected',
    source: 'French',
    phrases: `
        contient un virus | un virus | virus détecté | virus detecte`,
  },
  {
    reason: 'rate-limited',
    source: 'French',
    phrases: `
        trop de connexions | trop de messages | trop de destinataires | veuillez ralentir |
        limite … envoi`,
  },
  {
    reason: 'blocked',
    source: 'French',
    phrases: `
        service refuse veuillez essayer plus tard | service refuse | service refusé |
        connexion refusée … adresse ip | votre adresse ip | liste noire`,
  },
  {
    reason: 'sender-rejected',
    source: 'French',
    phrases: `
        adresse expéditeur | adresse expediteur | adresse d expediteur | expéditeur refusé |
        expediteur refuse | expéditeur inconnu | expediteur inconnu | domaine … expéditeur |
        domaine expediteur`,
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
        délai dépassé | delai depasse | délai … expiré | délai d attente | connexion impossible |
        n a pas pu être remis dans | impossible de se connecter | ne répond pas | pas de réponse`,
  },
  {
    reason: 'filtered',
    source: 'French',
    phrases: `
        n accepte pas les messages | n êtes pas autorisé | autorisé à envoyer`,
  },
]
