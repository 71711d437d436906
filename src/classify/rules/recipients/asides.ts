// Words of sentences that name somebody beside a notice's recipients, as alternatives of regular
// expressions. Sources: dictionaries.

import { ifWords } from '../little-words.ts'

/**
 * The beginning of a sentence that supposes something. "Se", "si" and "ha" mean other things too: "se
 * ha producido un error", "si è verificato".
 */
export const supposing =
  `(?!(?:se|si|ha) (?!(?:non?|il|o|não|você|vous|votre|el|le|su|usted|ce|cette|nem|az?)(?!\\p{L})))(?:${ifWords}) |` +
  "should (?:it|the|this|your|delivery)(?!\\p{L})|s['’]ils? |s[ei] (?:un[ae]?|uma?) |如果|若|만약"

/** For a copy of the message, which somebody else got. */
export const copyWords =
  '(?<!\\p{L})(?:cop(?:y|ie|ia)|cópia|kopi[eaę]?|копи[яю]|копію) |コピーを|副本|抄送'
