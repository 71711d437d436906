// The fate of a recipient by words: his mail arrived, waits or failed. Looked for anywhere in a text (`fateIn`), as
// all of a line (`fateAlone`), and behind an address (`fateBehind`). Linear; never throws.

import type { Action } from '../../event.ts'
import { holdsAnswer, holdsRefusal } from '../../mail/status.ts'
import { phraseFinder, walled } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { headingRows } from '../rules/recipients/headings.ts'

/** Characters of a text in which its fate must be said. */
export const WORDS_MAX_LENGTH = 120

const findFate = phraseFinder(headingRows)

// Lists of recipients also have those who got the message.
const ARRIVED =
  /^[^\p{L}\p{N}]{0,60}(?:(?:\p{L}{2,20} ){0,2}\p{L}{4,20}"? {0,12}[:=：] ?"?)?(?:was |has been |successfully ){0,2}(?:2[05]\d[ -](?:2\.\d\.\d{1,3} )?)?(?:delivered|relayed|sent|accepted(?: for delivery)?|success(?:ful)?|done|passed|no errors?|(?:recipient )?ok|transmis|transmitted|zugestellt|bezorgd|afgeleverd|remis|entregado|entregue|consegnato|recapitato|dostarczono|levererat|leveret|levert|livrat|distribué|доставлено|παραδόθηκε|전달됨|전송됨|送信完了|配信完了|配信済み?|已送达|已送達)(?:[^\p{L}\p{N}]{0,4}(?:\((?![^()]{0,40}(?:fail|err|reject|refus))[^()]{1,40}\)\W?)?$|[^\p{L}\p{N}]{1,4}(?:250|2\.\d\.\d)(?![\d.]))/iu

// And those for whom it still waits, with a temporary answer if with any.
const WAITING =
  /^[^\p{L}\p{N}]{0,60}(?:(?:\p{L}{2,20} ){0,2}\p{L}{4,20}"? {0,12}[:=：] ?"?)?(?:was |has been |is |still |delivery ){0,2}(?:deferred|delayed|queued|pending|waiting|retry(?:ing)?|trying(?: again)?|verzögert|zurückgestellt|vertraagd|uitgesteld|différé|retardé|retrasado|aplazado|adiado|en attente|en espera|em espera|pendiente|pendente|in attesa|wartend|wartet|wacht(?:end)?|attend|aguarda|attende|czeka|in (?:der )?warteschlange|in (?:de )?wachtrij|oczekuje|w kolejce|ожидает|в очереди|待機中|保留|ritardato|rinviato|opóźnion[aoy]|försenat|forsinket|in ritardo|atrasad[oa]|zpožděno|odloženo|viivästynyt|késik|gecikti|ertelendi|väntar|întârziat|amânat|καθυστερεί|відкладено|затримано|отложено|задержано|再送待ち|遅延|延迟|延遲|지연)(?:[^\p{L}\p{N}]{0,4}(?:\(\d{1,4}\)\W?)?$|[^\p{L}\p{N}]{1,4}(?:(?:4\d\d|4\.\d\.\d{1,3})(?![\d.])|(?:it |we |and ){0,2}(?:will|retry|retrying|still|trying|next|wordt (?:opnieuw|nog)|wird (?:erneut|weiter|noch)|nouvel essai|nouvelle tentative|se reintenta|se volverá|nuovo tentativo|nova tentativa|ponowna pr)\b))/iu
/** All that the line says: "(transient failure)". */
const REMARK = /^\(([^()\n]{3,40})\)[ \t]{0,8}(?:\n|$)/

/** A time before it. */
const STAMP = /^\W{0,12}\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S{0,8}/

/** The fate by any words of a text, in all languages. */
export function fateIn(text: string, lengthMax = WORDS_MAX_LENGTH): Action | undefined {
  return findFate(words(walled(text.slice(0, lengthMax))))?.row.reason
}

/** The fate of a line that says nothing else: it arrived, or waits. */
export function fateAlone(line: string): Action | undefined {
  const text = line.replace(STAMP, '')
  if (ARRIVED.test(text)) return 'delivered'
  return WAITING.test(text) ? 'delayed' : undefined
}

/** The fate behind a recipient in a list, where nothing else stands there: it arrived, or waits. */
export function fateBehind(section: string): Action | undefined {
  const said = section.trim()
  const line = firstLine(said)
  const alone = fateAlone(line) ?? cellsOf(line).map(fateAlone).find(Boolean) ?? fateAtEnd(line)
  if (alone !== undefined) return alone
  const remark = REMARK.exec(said)?.[1]
  if (remark !== undefined && fateIn(remark) === 'delayed') return 'delayed'
  return fateIn(line) === 'delivered' && !holdsAnswer(said) ? 'delivered' : undefined
}

// "451 mailbox busy, still trying": the last clause says what becomes of it, where no server refused for good.
function fateAtEnd(line: string): Action | undefined {
  const clause = /[,;.]\s([^,;.]{1,60})\.?$/.exec(line)?.[1]
  const waits = clause !== undefined && WAITING.test(clause) && !holdsRefusal(line)
  return waits ? 'delayed' : undefined
}

/** The same, or else by any words of the first line. */
export function fateOf(section: string): Action | undefined {
  return fateBehind(section) ?? fateIn(firstLine(section.trim()))
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

// Tables have it in a cell, JSON in a field, columns set with blanks in the first that has a word.
function cellsOf(row: string): string[] {
  if (CELLS.test(row)) return row.split(CELLS, CELLS_MAX)
  const columns = row.split(COLUMNS, CELLS_MAX)
  return columns.filter((cell) => /\p{L}/u.test(cell)).slice(0, 1)
}

const CELLS = /\||",\s{0,4}(?=")/
const COLUMNS = /\t| {3}/

const CELLS_MAX = 10
