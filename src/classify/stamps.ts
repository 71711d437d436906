// Removes what gateways and scanners stamp on a mail ("scanned for viruses", "from outside the
// organization", legal disclaimers), as the words of a stamp are also those of refusals. A stamp is
// a whole paragraph or a line of one. Text with an SMTP answer, or with words for what became of
// the mail, is no stamp. Linear.

import { holdsAnswer } from '../mail/status.ts'
import { isAscii } from './phrases/fold.ts'
import { phraseFinder } from './phrases/phrases.ts'
import { words } from './phrases/words.ts'
import { caution, stampRows } from './rules/stamps.ts'

/** A stamp is a few sentences; only disclaimers are longer. */
const STAMP_MAX_CHARS = 2000

const findStamp = phraseFinder(stampRows)
const findCaution = phraseFinder([{ reason: 'outside', source: 'banners', phrases: caution }])

// A quick test with a word of each row, as most notices have no stamp. It is made on lower-cased
// text, as a search that ignores case takes several times as long. Words that are not ASCII stand
// in an expression of their own for the same reason.
const HINT =
  /vir(?:us|en)|wirus|scann|scansionat|przeskan|checked by|gecontroleerd door|(?:analizado|comprobado|examinado) por|controllat|verificado|sprawdzona|from outside|extern|van buiten|fuera de|estern|fora da|spoza|spam|often get|not be verified|untrusted|intended|in error|liab|haftung|adressat|vertraulich|geadresseerde|aansprakelijk|bestemd|destinat|par erreur|p[oe]r errore?|por engano|responsabili/
const MARKED_HINT =
  /virü|вирус|ウイルス|扫描|проверено|(?:analysé|vérifié) par|außerhalb|l.extérieur|irrtümlich|empfänger|adresat|mottager|mottaker|адресат|получател/
// Words of what became of the mail, or of what a scanner found in it.
const FATE = /deliver|fail|reject|refus|block|quarantin|mailbox|recipient/i
/**
 * Words for the reader's own message and what became of it. They replace FATE for disclaimers,
 * which always speak of recipients and delivery.
 */
const OWN_FATE =
  /\b(?:your|ihre|uw|je|votre|su|tu|vostr[ao]) (?:e-?mail|message|mail|nachricht|bericht|messaggio|mensaje)|could ?n[o']t|cannot be|not delivered|undeliver|reject|refus|quarantin|mailbox|unknown|unbekannt|onbekend|inconnu|desconocid|sconosciut|desconhecid|exist|not (?:be )?found|no such/i
const FOUND = /infect|found|detect|contain|remov|delet|gefunden|gevonden|trouvé|encontr|trovat/i

/** The first lines of a text, at most `linesMax`, with stamps replaced by empty lines. */
export function withoutStamps(told: string, linesMax: number): string[] {
  const lines = told.split('\n', linesMax)
  if (!isHinted(told)) return lines
  const kept: string[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1
    const paragraph = lines.slice(at, end)
    const text = paragraph.join('\n')
    // Lines are tested only if the paragraph has a hint.
    const hinted = isHinted(text)
    const whole = hinted && !text.includes('@') && isStamp(text)
    for (const line of paragraph)
      kept.push(whole || (hinted && isHinted(line) && isStamp(line)) ? '' : line)
    at = end
  }
  return kept
}

function isHinted(text: string): boolean {
  const small = text.toLowerCase()
  return HINT.test(small) || (!isAscii(small) && MARKED_HINT.test(small))
}

function isStamp(text: string): boolean {
  if (text.length > STAMP_MAX_CHARS || holdsAnswer(text)) return false
  const plain = words(text)
  switch (findStamp(plain)?.row.reason) {
    case 'legal':
      return !OWN_FATE.test(text) && !text.includes('@')
    case 'clean':
      return !FATE.test(text)
    case 'scanned':
      return !FATE.test(text) && !FOUND.test(text)
    case 'outside':
      return !FATE.test(text) && !FOUND.test(text) && findCaution(plain) !== null
    case undefined:
      return false
  }
}
