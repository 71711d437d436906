// Takes away what gateways and scanners stamp on a mail: the words of "scanned for viruses" and "from
// outside the organization" are reasons of refusals too. A paragraph is a stamp as a whole, a line of
// another one by itself; never one that holds an SMTP answer or tells what became of the mail. Linear.

import { phraseFinder, words } from './phrases.ts'
import { caution, stampRows } from './rules/stamps.ts'

/** A stamp is a sentence or three. */
const STAMP_MAX_CHARS = 1000

const findStamp = phraseFinder(stampRows)
const findCaution = phraseFinder([{ reason: 'outside', source: 'banners', phrases: caution }])

// A word of each row: most notices have none, and are done with.
const HINT =
  /vir(?:us|en|ü)|wirus|вирус|ウイルス|扫描|проверено|scann|scansionat|przeskan|checked by|gecontroleerd door|(?:analysé|vérifié|analizado|comprobado|examinado) (?:par|por)|controllat|verificado|sprawdzona|from outside|extern|außerhalb|van buiten|l.extérieur|fuera de|estern|fora da|spoza/i
const ANSWER = /(?:^|[\s<>:(])[45]\d\d[ -]|\b[45]\.\d\.\d{1,3}\b/
// Words of what became of the mail, or of what a scanner found in it.
const FATE = /deliver|fail|reject|refus|block|quarantin|mailbox|recipient/i
const FOUND = /infect|found|detect|contain|remov|delet|gefunden|gevonden|trouvé|encontr|trovat/i

/** The lines of a text with those of stamps left empty. */
export function withoutStamps(lines: string[]): string[] {
  if (!HINT.test(lines.join('\n'))) return lines
  const kept: string[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1
    const paragraph = lines.slice(at, end)
    const text = paragraph.join('\n')
    const whole = !text.includes('@') && isStamp(text)
    for (const line of paragraph) kept.push(whole || isStamp(line) ? '' : line)
    at = end
  }
  return kept
}

function isStamp(text: string): boolean {
  if (text.length > STAMP_MAX_CHARS || !HINT.test(text)) return false
  if (ANSWER.test(text) || FATE.test(text)) return false
  const plain = words(text)
  switch (findStamp(plain)?.row.reason) {
    case 'clean':
      return true
    case 'scanned':
      return !FOUND.test(text)
    case 'outside':
      return !FOUND.test(text) && findCaution(plain) !== null
    case undefined:
      return false
  }
}
