// Takes out of a text what it says of things other than a recipient or a domain: "unknown error for user", "the
// user database was not found" (rules/reason/things.ts). Linear: every gap is bounded.

import { once } from '../once.ts'
import { fold } from '../phrases/fold.ts'
import { anyPhraseOf } from '../phrases/lists.ts'
import { UNSPACED } from '../phrases/words.ts'
import type { Grammar } from '../rules/reason/grammar.ts'
import { allGrammars } from '../rules/reason/grammar-far.ts'
import { gone } from '../rules/reason/grammar-gone.ts'
import { englishWhom, englishWrong, things } from '../rules/reason/things.ts'

const BLANK = `[\\s'"<>()-]{1,3}`
const VERBS =
  'is|was|are|were|be|been|has|have|does|do|could|can|ist|wurde|est|a|ete|es|fue|e|ha|foi|jest|je|ar|er|bylo'
// Never matches: in scripts without blanks, a word for a recipient before the match says nothing.
const NEVER = /(?!)/
// "Of" behind a recipient: "The recipient of your message does not exist."
const WHOSE =
  /(?<!\p{L})(?:of|for|to|von|fur|an|van|aan|de|du|del|para|di|dell?[ao]?|per|do|da|для)\s(?:\p{L}{1,10}\s)?$/u
// The same in Dutch, in which "de" is an article.
const WHOSE_DUTCH = /(?<!\p{L})(?:van|aan|voor)\s(?:\p{L}{1,10}\s)?$/u
const NEAR_CHARS = 40 // before and behind a match, looked through for a word for a recipient

interface Language {
  /** Words for what is wrong with things. A quick test: without them nothing below matches. */
  wrong: RegExp
  /**
   * What is wrong before the thing: "unknown error"; `follows` has it behind: "error is unknown".
   */
  heads: RegExp
  follows: RegExp
  /**
   * A word for a recipient straight before `heads`, or behind `follows`: the words are about him
   * then.
   */
  before: RegExp
  behind: RegExp
  whose: RegExp
}

const languages = once(() => Object.keys(things).map(languageOf))

/** A folded text without what it says of things; null if it says nothing of them. */
export function withoutThings(text: string): string | null {
  const all = fold(text)
  let rest = all
  for (const { wrong, heads, follows, before, behind, whose } of languages()) {
    if (!wrong.test(rest)) continue
    rest = rest
      .replace(heads, (said, at: number, around: string) =>
        before.test(around.slice(Math.max(0, at - NEAR_CHARS), at)) ? said : ' ; ',
      )
      .replace(follows, (said, at: number, around: string) =>
        whose.test(around.slice(Math.max(0, at - NEAR_CHARS), at)) ||
        behind.test(around.slice(at + said.length, at + said.length + NEAR_CHARS))
          ? said
          : ' ; ',
      )
  }
  return rest === all ? null : rest
}

function languageOf(name: string): Language {
  const grammar = allGrammars[name]
  const list = things[name] ?? ''
  const whom = grammar ? `${grammar.person} | ${grammar.box} | ${grammar.address}` : englishWhom
  // In scripts without blanks, nothing shows where a word ends.
  const isSpaced = !UNSPACED.test(list)
  const thing = grammar ? anyOf(list) : `(?:${anyOf(list)}|${englishParts(anyOf(whom))})`
  const told = grammar && isSpaced ? partOf(thing, grammar, INFLECTED.test(name)) : thing
  const parts = grammar && genitives[name] ? foreignParts(grammar, genitives[name]) : '(?!)'
  const missing = grammar?.missing
  const first = anyOf(missing ?? englishWrong.before)
  const last = anyOf(missing ? `${missing} | ${gone[name] ?? ''}` : englishWrong.behind)
  const gap = isSpaced ? `${BLANK}(?:(?:${VERBS})${BLANK}){0,3}` : '.{0,2}'
  const [start, end] = isSpaced ? ['(?<!\\p{L})', '(?![\\p{L}@])'] : ['', '']
  const blank = isSpaced ? BLANK : '.{0,2}'
  const his = isSpaced ? '' : `(?:${anyOf(whom)}的?)?`
  return {
    wrong: new RegExp(`${start}(?:${first}|${last})`, 'u'),
    heads: new RegExp(
      `${start}${first}${blank}${his}(?:${thing}|(?:${ARTICLE}\\s)?${parts})${end}`,
      'gu',
    ),
    follows: new RegExp(
      `${start}(?:(?:${told}|${parts})${gap}${last}|${grammar ? '(?!)' : deletedMail(anyOf(whom) + gap)})${end}`,
      'gu',
    ),
    before: isSpaced ? new RegExp(`${start}${anyOf(whom)}[\\s'"]{0,3}$`, 'u') : NEVER,
    behind: new RegExp(`^[\\s'"]{0,3}${anyOf(whom)}${end}`, 'u'),
    whose: name === 'Dutch' ? WHOSE_DUTCH : WHOSE,
  }
}

// Parts of the server's machine that are somebody's: "the script of the user", "table recipients".
function englishParts(whom: string): string {
  const his = `${whom}|name|part|match|entry|record|mailer|server|exchanger|mx|message|delivery|e-?mail|inbox|rcpt`
  const part = `(?!(?:${his})(?!\\p{L}))\\p{L}{3,20}\\s(?:of|for)\\s(?:(?:the|this|a|your)\\s)?`
  const member =
    '(?:members?\\s(?:of|in)|(?:forward|redirect)\\p{L}{0,4}\\s\\p{L}{6,11}\\s(?:of|for))'
  return `(?:(?:${part}|(?:table|relation|column|key|map)[\\s'"]{1,3})${whom}${NAME}|${whom}\\s(?:headers?|keys?|tables?|certificates?)|${member}${NAMES})`
}

// The name behind a word for a recipient: "for user anna".
const NAME = '(?:\\s[\\w.@+-]{1,64}(?=\\s(?:was|is|does|has|could|can)\\s))?'

// A few words that tell whose it is: "A member of the alias anna@… no longer exists".
const NAMES = '\\s(?:[^\\s.,;:]\\S{0,99}\\s?){1,4}?'

// A message that was deleted: "The message to this account was deleted". If it was "not found", the
// account is meant.
const deletedMail = (whomAndGap: string) =>
  `(?:messages?|e?-?mails?)\\s(?:to|for|in|of|from)\\s(?:(?:the|this|a|your)\\s)?${whomAndGap}(?:permanently\\s)?(?:deleted|removed|purged)`

// A known thing that is somebody's, in other languages than English: "Das Zertifikat für den
// Benutzer", "пароль учетной записи", "l'indirizzo IP 192.0.2.1".
function partOf(thing: string, { person, box, address }: Grammar, isInflected: boolean): string {
  const whom = anyOf(`${person} | ${box} | ${address}`)
  const at = anyOf(address)
  const his = `\\s${OF}${whom}${isInflected ? `|\\s${whom}${GENITIVE}` : ''}`
  const number = '(?:[\\s[(]{1,2}[\\da-f.:]{7,39}[\\])]?)?'
  return `(?:${thing}(?:${his})?|(?:ip[\\s-]${at}|${at}[\\s-]ip)${number})`
}

// Any thing that is somebody's: "La carpeta del usuario no existe". Words for him do not count, nor
// parts of such words: "la dirección de correo del usuario".
function foreignParts({ person, box, address, domain, message }: Grammar, of: string): string {
  const whom = anyOf(`${person} | ${box} | ${address}`)
  const his = `${anyOf(`${person} | ${box} | ${address} | ${domain} | ${message} | ${HIS}`)}(?!\\p{L})`
  const rest = `(?<!(?<!\\p{L})${whom}\\s[^.,;:!?]{0,30})`
  return `${rest}(?!${his})(?!\\p{L}{1,12}${whom}(?!\\p{L}))\\p{L}{3,20}\\s(?:${of})['\\s](?:(?:${ARTICLE}|\\p{L}{1,7}[ensmart])['\\s])?${whom}`
}

const ARTICLE = '(?:el|la|los|las|il|lo|l|le|les|de|het|o|a|os|as|die|der|das|den)'
const HIS =
  'name* | naam | nom | nombre | nome | namn | navn | electronic* | electronique | elektronisch* | postal* | registro | entrada | eintrag | entree | voce | mail | email | courriel | courrier | correo | posta | record* | alias | id | identi* | kennung | login | codigo | codice | inbox* | entrega | zustellung | livraison | remise | consegna | bezorging | leverans | levering | error | erro | errore | erreur | fehler | fout | fel | feil'

/** "Of" and "for" in languages in which they can only stand behind what is somebody's. */
const genitives: Record<string, string> = {
  Dutch: 'van|voor',
  German: 'des|fur|vom',
  French: 'du|de|d|pour',
  Spanish: 'del|de|para',
  Portuguese: 'do|da|de|para',
  Italian: 'del|dell|della|di|per',
  Nordic: 'for|till|til',
}

const OF =
  "(?:von|vom|fur|an|der|des|van|voor|aan|de|d|du|pour|au?|del|para|do|da|ao|dell?[oa]?|di|per|al?l?[oa]?|av|af|till?|for|pro|dla|для|к)['\\s](?:\\p{L}{1,6}['\\s])?"
/** Languages whose words are inflected and need no "of". */
const INFLECTED = /Polish|Czech|Russian|Romanian/
const GENITIVE = '(?<=[aeiuyаеиуыя])'

// An expression for phrases of a list as a text has them: "n'existe pas" may be two or three words.
const anyOf = (list: string) => anyPhraseOf(list, BLANK)
