// What gateways and scanners stamp on every mail, also on a notice: that no virus was found, that the mail comes from
// outside, legal disclaimers. Sources: the footers of MailScanner, AVG, Avast, Sophos, Symantec, F-Secure, the banners
// that Microsoft and Google document for external mail, and what firms write under theirs.

import { rowsOf } from '../phrases/lists.ts'
import type { PhraseRow } from '../phrases/phrases.ts'
import { disclaimers } from './notice/closings.ts'

/**
 * `clean`: nothing was found. `scanned`: a scanner has looked; what it found would stand beside it. `outside`: the
 * mail comes from elsewhere; a stamp only where it asks for caution as well. `legal`: a disclaimer.
 */
type Stamp = 'clean' | 'scanned' | 'outside' | 'legal'

export const stampRows: PhraseRow<Stamp>[] = [
  {
    reason: 'legal',
    source: 'disclaimers of firms',
    phrases:
      `${disclaimers.trim()} | use of the intended recipient* | only for the intended recipient* | ` +
      'other than the intended recipient* | accepts no liability | accept no liability | ' +
      'no liability is accepted | not liable for | keine haftung | ' +
      'vertrauliche informationen | elke aansprakelijkheid | ' +
      'iedere aansprakelijkheid | niet aansprakelijk | aucune responsabilité | ninguna responsabilidad',
  },
  ...rowsOf('footers of scanners', {
    clean:
      'no virus found in | no viruses found in | no virus was found | no viruses were found | virus free www | ' +
      'believed to be clean | certified virus free | is virus free | keine viren gefunden | virenfrei | ' +
      'geen virus gevonden | geen virussen gevonden | virusvrij | aucun virus … détecté | sans virus | ' +
      'libre de virus | no se encontraron virus | nessun virus | privo di virus | livre de vírus | ' +
      'nie znaleziono wirus* | wolna od wirusów | inga virus | ingen virus | вирусов не обнаружено | ' +
      'report this message as spam | report this email as spam | report this e mail as spam | report it as spam | ' +
      'als spam melden | meld … als spam | signaler … comme spam | denunciar … como spam',
    scanned:
      'scanned for … virus* | scanned for virus* | scanned for spam | scanned by | checked for virus* | checked by avg | ' +
      'checked by anti virus | auf viren geprüft | auf viren überprüft | ' +
      'auf viren untersucht | auf viren gescannt | ' +
      'gescand op virus* | gecontroleerd op virus* | gecontroleerd door | analysé par | vérifié par | ' +
      'recherche de virus | analizado por | analizado en busca de virus | comprobado por | controllata da | ' +
      'controllato da | scansionata da | verificado por | verificado quanto a | examinado por | ' +
      'sprawdzona przez | przeskanowan* | kontrollerats … virus | scannet for virus | проверено | ' +
      'bu e posta … virüs | ウイルスチェック済 | ウイルススキャン済 | 已通过 … 扫描',
  }),
  {
    reason: 'outside',
    source: 'banners for external mail',
    phrases:
      'from outside | dont often get email | sender could not be verified | untrusted sender | ' +
      'external email | external e mail | external mail | external sender | external source | ' +
      'external message | von außerhalb | externe e mail | externen e mail | externer e mail | ' +
      'externer absender | externen absender | externem absender | nicht oft e mails von | ' +
      'extern bericht | externe afzender | ' +
      'van buiten | de l extérieur | expéditeur externe | courriel externe | email externe | correo externo | ' +
      'remitente externo | fuera de | mittente esterno | email esterna | dall esterno | remetente externo | ' +
      'email externo | fora da | spoza organizacji | nadawca zewnętrzny | extern avsändare | ekstern afsender',
  },
]

/** What banners ask for: `outside` without it may be the reason of a refusal. */
export const caution =
  'do not click | dont click | do not open | exercise caution | use caution | be cautious | caution | ' +
  'learn why | be careful | unless you recognize | unless you recognise | unless you trust | ' +
  'unless you know | links | attachments | ' +
  'klicken sie | öffnen sie keine | seien sie vorsichtig | vorsicht | achtung | klik niet | wees voorzichtig | ' +
  'open geen | ne cliquez pas | soyez prudent | attention | no haga clic | no abra | ' +
  'tenga cuidado | precaución | ' +
  'non cliccare | non aprire | prestare attenzione | attenzione | não clique | não abra | cuidado | ' +
  'nie klikaj | zachowaj ostrożność | klicka inte | var försiktig | klik ikke | vær forsigtig'
