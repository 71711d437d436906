// Gives a text the form in which the end of an absence is looked for: folded, with dates in one
// form, without words that only look like a return, and with several ways to say something replaced
// by the one that the tables know. Linear.

import { fold } from '../phrases/fold.ts'
import { firstDay } from '../rules/auto-reply/dates.ts'
import { plainDates } from './plain-dates.ts'

/** The text in this form. */
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

// Words that only look like a return: "We get back to you", "I return your call".
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

// A "when" that is taken out, so that what follows belongs to the day: "I answer on Monday, when I
// am back".
const WHEN =
  /, (?=(?:when|once|as soon as|als|zodra|wenn|sobald|quand|des que|lorsque|cuando|en cuanto|quando|appena|gdy|kiedy|nar|kun|az|когда|как только) )/gu

// A part of the day that is written together with it: "Dinsdagochtend", "Montagmorgen".
const TIME_OF_DAY =
  /(?<=(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch))(?:ochtend|morgen|(?:na)?middag|avond|fruh|(?:vor|nach)?mittag|abend)(?!\p{L})/gu

const FORTNIGHT = /(?<!\p{L})(?:a |one )?fortnight(?!\p{L})/gu

// "The week of" before a day, "I catch up the week of December 7": its first day is near enough.
const WEEK_OF =
  /(?<=(?:back|return|returning|up|respond|reply|answer|mail|email|office) )(?:in |on |during )?the week (?:of|commencing|beginning|starting) (?:the )?/gu

// A hyphen in "We re-open on 5 January."
const HYPHENED = /(?<!\p{L})re-(?=open|start|turn|sum)/gu

// A blank in "1 er février" or "11 th December", where HTML wrote the letters above the line.
const RAISED = /(?<=\d) (er|st|nd|rd|th)(?=\s)/gu

// Abbreviations whose full stop ends no sentence.
const ABBREVIATION = /(?<!\p{L})(?:einschl|inkl|incl|vsl|approx|a\.s|p\.v|d)\./gu

// Words for the first day back: "Mijn eerste werkdag is maandag 14 december."
const FIRST_DAY = new RegExp(`(?<!\\p{L})(?:${firstDay})(?!\\p{L})`, 'gu')

// "Again" in languages that need two words for it, of which one alone means "new".
const AGAIN = /(?<!\p{L})(?:de nuevo|di nuovo|de novo|a nouveau|de nouveau|otra vez)(?!\p{L})/gu

// "Des" behind a number, where it means December: Norwegian "4. des.". In German "am 4. des Monats"
// it is an article.
const DES = /(?<=(?<!\d)\d{1,2}\.? )des(?=\.|,|\)|\s20\d\d|\s?$|\s\n)/gu

const SHORT =
  'jan|febr?|fev|mar|mrt|apr|avr|abr|jun|jul|aug|ago|sept?|set|okt|oct|ott|out|nov|dec|dez|dic|gen|ene'
const BEFORE_DAY =
  'ab|am|dem|den|seit|op|vanaf|on|from|the|a partir (?:del?|du)|el|le|dal|il|no|em|fra|fran'
// The full stop of a short month that does not end the sentence: behind a day that begins it ("Ab
// 4. Dez. bin ich da"), or before "wieder".
const SHORT_MONTH = new RegExp(
  `(?<=(?:^|[.!?;\\n]\\s)(?:(?:${BEFORE_DAY}) ){0,2}\\d{1,2}\\.? (?:de )?(?:${SHORT}))\\.(?= \\p{L})|(?<=\\d\\.? (?:${SHORT}))\\.(?= (?:wieder|weer|igen|igjen) )`,
  'gu',
)

// Vietnamese "until" in "Từ 30/11 đến 4/12". In other languages "den" is an article.
const VIETNAMESE = /(?<=(?<!\p{L})tu (?:ngay )?[\d/]{3,10}) den (?=\d)/gu

// "Of the day" in "A reunião do dia 1". In Polish "do" means "until".
const OF_DAY = /(?<!\p{L})do dia(?= \d)/gu
