// Finds words for the fate of a recipient: his mail arrived, waits or failed. They are looked for
// anywhere in a text (`fateIn`), as all of a line (`fateAlone`), or behind an address
// (`fateBehind`). Linear; never throws.

import type { Action } from '../../event.ts'
import { holdsAnswer, holdsRefusal } from '../../mail/status.ts'
import { phraseFinder, walled } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { headingRows } from '../rules/recipients/headings.ts'

/** Characters of a text in which the fate must be told. */
export const WORDS_MAX_LENGTH = 120

const findFate = phraseFinder(headingRows)

// A line that only says that the message arrived. Lists of recipients have such lines too.
const ARRIVED =
  /^[^\p{L}\p{N}]{0,60}(?:(?:\p{L}{2,20} ){0,2}\p{L}{4,20}"? {0,12}[:=：] ?"?)?(?:was |has been |successfully ){0,2}(?:2[05]\d[ -](?:2\.\d\.\d{1,3} )?)?(?:delivered|relayed|sent|accepted(?: for delivery)?|success(?:ful)?|done|passed|no errors?|(?:recipient )?ok|transmis|transmitted|zugestellt|bezorgd|afgeleverd|remis|entregado|entregue|consegnato|recapitato|dostarczono|levererat|leveret|levert|livrat|distribué|доставлено|παραδόθηκε|전달됨|전송됨|送信完了|配信完了|配信済み?|已送达|已送達)(?:[^\p{L}\p{N}]{0,4}(?:\((?![^()]{0,40}(?:fail|err|reject|refus))[^()]{1,40}\)\W?)?$|[^\p{L}\p{N}]{1,4}(?:250|2\.\d\.\d)(?![\d.]))/iu

// A line that only says that the message still waits. An answer in it must be a temporary one.
const WAITING =
  /^[^\p{L}\p{N}]{0,60}(?:(?:\p{L}{2,20} ){0,2}\p{L}{4,20}"? {0,12}[:=：] ?"?)?(?:was |has been |is |still |delivery ){0,2}(?:deferred|delayed|queued|pending|waiting|retry(?:ing)?|trying(?: again)?|verzögert|zurückgestellt|vertraagd|uitgesteld|différé|retardé|retrasado|aplazado|adiado|en attente|en espera|em espera|pendiente|pendente|in attesa|wartend|wartet|wacht(?:end)?|attend|aguarda|attende|czeka|in (?:der )?warteschlange|in (?:de )?wachtrij|oczekuje|w kolejce|ожидает|в очереди|待機中|保留|ritardato|rinviato|opóźnion[aoy]|försenat|forsinket|in ritardo|atrasad[oa]|zpožděno|odloženo|viivästynyt|késik|gecikti|ertelendi|väntar|întârziat|amânat|καθυστερεί|відкладено|затримано|отложено|задержано|再送待ち|遅延|延迟|延遲|지연)(?:[^\p{L}\p{N}]{0,4}(?:\(\d{1,4}\)\W?)?$|[^\p{L}\p{N}]{1,4}(?:(?:4\d\d|4\.\d\.\d{1,3})(?![\d.])|(?:it |we |and ){0,2}(?:will|retry|retrying|still|trying|next|wordt (?:opnieuw|nog)|wird (?:erneut|weiter|noch)|nouvel essai|nouvelle tentative|se reintenta|se volverá|nuovo tentativo|nova tentativa|ponowna pr)\b))/iu
/** A line that is only a remark in parentheses: "(transient failure)". */
const REMARK = /^\(([^()\n]{3,40})\)[ \t]{0,8}(?:\n|$)/

/** A time at the beginning of a line. */
const STAMP = /^\W{0,12}\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S{0,8}/

/** The fate by any words of a text, in all languages. */
export function fateIn(text: string, lengthMax = WORDS_MAX_LENGTH): Action | undefined {
  return findFate(words(walled(text.slice(0, lengthMax))))?.row.reason
}

/** The fate in a line that says nothing else than that the message arrived, or waits. */
export function fateAlone(line: string): Action | undefined {
  const text = line.replace(STAMP, '')
  if (ARRIVED.test(text)) return 'delivered'
  return WAITING.test(text) ? 'delayed' : undefined
}

/**
 * The fate behind a recipient in a list, if nothing else stands there: the message arrived, or
 * waits.
 */
export function fateBehind(section: string): Action | undefined {
  const said = section.trim()
  const line = firstLine(said)
  const alone = fateAlone(line) ?? cellsOf(line).map(fateAlone).find(Boolean) ?? fateAtEnd(line)
  if (alone !== undefined) return alone
  const remark = REMARK.exec(said)?.[1]
  if (remark !== undefined && fateIn(remark) === 'delayed') return 'delayed'
  return fateIn(line) === 'delivered' && !holdsAnswer(said) ? 'delivered' : undefined
}

// The fate in the last clause of a line, unless a server refused for good: "451 mailbox busy, still
// trying".
function fateAtEnd(line: string): Action | undefined {
  const clause = /[,;.]\s([^,;.]{1,60})\.?$/.exec(line)?.[1]
  const waits = clause !== undefined && WAITING.test(clause) && !holdsRefusal(line)
  return waits ? 'delayed' : undefined
}

/** The fate behind a recipient, or else by any words of the first line. */
export function fateOf(section: string): Action | undefined {
  return fateBehind(section) ?? fateIn(firstLine(section.trim()))
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

// The parts of a row in which the fate may stand: all cells of a table or fields of JSON; of
// columns that are set with blanks only the first one with words.
function cellsOf(row: string): string[] {
  if (CELLS.test(row)) return row.split(CELLS, CELLS_MAX)
  const columns = row.split(COLUMNS, CELLS_MAX)
  return columns.filter((cell) => /\p{L}/u.test(cell)).slice(0, 1)
}

const CELLS = /\||",\s{0,4}(?=")/
const COLUMNS = /\t| {3}/

const CELLS_MAX = 10
