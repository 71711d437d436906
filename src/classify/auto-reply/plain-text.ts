// A text as the end of an absence is looked for in it: folded, its dates alike, without what only looks
// like a return, and what is told in several words in the one that the tables know. Linear.

import { fold } from '../phrases/fold.ts'
import { firstDay } from '../rules/auto-reply/dates.ts'
import { plainDates } from './plain-dates.ts'

/** The text made ready. */
export function plainText(text: string): string {
  return plainDates(fold(text))
    .replaceAll('\n', ' \n ')
    .replace(ABBREVIATION, (written) => written.replaceAll('.', ''))
    .replace(HYPHENED, 're')
    .replace(RAISED, '$1')
    .replace(FIRST_DAY, 'back')
    .replace(AGAIN, 'again')
    .replace(DES, 'dec')
    .replace(SHORT_MONTH, '')
    .replace(VIETNAMESE, ' den ngay ')
    .replace(OF_DAY, 'del dia')
    .replace(WHEN, ' ')
    .replace(TIME_OF_DAY, '')
    .replace(FORTNIGHT, 'two weeks')
    .replace(WEEK_OF, 'on ')
    .replace(ANSWERING, ' ')
}

// "We get back to you" is no return, and neither is "I return your call".
const ANSWERING = new RegExp(
  `(?<!\\p{L})(?:${[
    'and again',
    'back (?:to|with) (?:you|all)',
    '(?:call|write|mail|e-?mail|phone|ring) (?:\\p{L}{1,6} )?back',
    'return (?:your|all|any|the) (?:\\p{L}{1,12} )?(?:calls?|mails?|e-?mails?|messages?)',
    '(?:auf|bei) (?:sie|ihnen|dich|dir) zuruck',
    '(?:rufe|schreibe|melde) (?:sie|ihnen|dich|dir|mich) (?:\\p{L}{1,10} ){0,2}zuruck',
    '(?:bij|op) (?:u|je|jou|uw) (?:\\p{L}{2,10} )?terug',
    '(?:mail|bel|schrijf|reageer) (?:u|je|jou) (?:\\p{L}{1,10} ){0,2}terug',
    'terug bij (?:u|je|jou)',
    'reviens vers (?:vous|toi)',
    'til(?:lbaka|bage|bake) til(?:l)? (?:dig|deg)',
    'буду(?= [ву] (?:отпуск|відпуст|командир|відрядж|отъезд)\\p{L}+| отсутств\\p{L}+| недоступ\\p{L}+)',
  ].join('|')})(?!\\p{L})`,
  'gu',
)

// "I answer on Monday, when I am back": its clause is that of the day.
const WHEN =
  /, (?=(?:when|once|as soon as|als|zodra|wenn|sobald|quand|des que|lorsque|cuando|en cuanto|quando|appena|gdy|kiedy|nar|kun|az|когда|как только) )/gu

// "Dinsdagochtend", "Montagmorgen".
const TIME_OF_DAY =
  /(?<=(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch))(?:ochtend|morgen|(?:na)?middag|avond|fruh|(?:vor|nach)?mittag|abend)(?!\p{L})/gu

const FORTNIGHT = /(?<!\p{L})(?:a |one )?fortnight(?!\p{L})/gu

// "I catch up the week of December 7": on its first day, near enough.
const WEEK_OF =
  /(?<=(?:back|return|returning|up|respond|reply|answer|mail|email|office) )(?:in |on |during )?the week (?:of|commencing|beginning|starting) (?:the )?/gu

// "We re-open on 5 January."
const HYPHENED = /(?<!\p{L})re-(?=open|start|turn|sum)/gu

// "1 er février", "11 th December": HTML writes the letters above the line.
const RAISED = /(?<=\d) (er|st|nd|rd|th)(?=\s)/gu

// Their full stop ends no sentence.
const ABBREVIATION = /(?<!\p{L})(?:einschl|inkl|incl|vsl|approx|a\.s|p\.v|d)\./gu

// "Mijn eerste werkdag is maandag 14 december."
const FIRST_DAY = new RegExp(`(?<!\\p{L})(?:${firstDay})(?!\\p{L})`, 'gu')

// One word says it elsewhere, and "new" alone is something else.
const AGAIN = /(?<!\p{L})(?:de nuevo|di nuovo|de novo|a nouveau|de nouveau|otra vez)(?!\p{L})/gu

// In Norway "4. des." is a day; "am 4. des Monats" is one as well, and of no month.
const DES = /(?<=(?<!\d)\d{1,2}\.? )des(?=\.|,|\)|\s20\d\d|\s?$|\s\n)/gu

const SHORT =
  'jan|febr?|fev|mar|mrt|apr|avr|abr|jun|jul|aug|ago|sept?|set|okt|oct|ott|out|nov|dec|dez|dic|gen|ene'
const BEFORE_DAY =
  'ab|am|dem|den|seit|op|vanaf|on|from|the|a partir (?:del?|du)|el|le|dal|il|no|em|fra|fran'
// "Ab 4. Dez. bin ich da": no sentence ends behind a day that opens it, nor before "wieder".
const SHORT_MONTH = new RegExp(
  `(?<=(?:^|[.!?;\\n]\\s)(?:(?:${BEFORE_DAY}) ){0,2}\\d{1,2}\\.? (?:de )?(?:${SHORT}))\\.(?= \\p{L})|(?<=\\d\\.? (?:${SHORT}))\\.(?= (?:wieder|weer|igen|igjen) )`,
  'gu',
)

// "Từ 30/11 đến 4/12": elsewhere that word is an article.
const VIETNAMESE = /(?<=(?<!\p{L})tu (?:ngay )?[\d/]{3,10}) den (?=\d)/gu

// "A reunião do dia 1" is of it; in Polish the same word is "until".
const OF_DAY = /(?<!\p{L})do dia(?= \d)/gu
