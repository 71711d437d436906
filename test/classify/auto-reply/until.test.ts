// The end of an absence. Each text stands for a mail sent on 20 November 2026, a Friday.

import { describe, expect, test } from 'bun:test'
import { writtenTime } from '../../../src/classify/auto-reply/calendar.ts'
import { returnDate } from '../../../src/classify/auto-reply/until.ts'
import { fold } from '../../../src/classify/phrases/fold.ts'
import { phraseList } from '../../../src/classify/phrases/lists.ts'
import * as rules from '../../../src/classify/rules/auto-reply/dates.ts'
import { relativeDays } from '../../../src/classify/rules/auto-reply/relative.ts'
import { cpuMs } from '../../support/cpu.ts'

const SENT = new Date('2026-11-20T10:00:00Z')

const stated: [string, string][] = [
  ['I am out of the office until December 24th, 2026.', '2026-12-24'],
  ['I am away until 24 December.', '2026-12-24'],
  ['I will be back on Monday 3 March.', '2027-03-03'],
  ['I am on leave until Monday, January 4th.', '2027-01-04'],
  ['I will be travelling on July 10-31.', '2027-07-31'],
  ['Out of office: December 24th - January 2nd', '2027-01-02'],
  ['I am out until 2026-12-24.', '2026-12-24'],
  ['I am out from 12/20 until 01/03.', '2027-01-03'],
  ['Ik ben afwezig van 3 t/m 14 augustus.', '2027-08-14'],
  ['Ik ben van 3 tot en met 14 augustus met vakantie.', '2027-08-14'],
  ['afwezig tot en met vrijdag 27 november', '2026-11-27'],
  ['Ik ben afwezig tot 03/12.', '2026-12-03'],
  ['vanaf 5 januari ben ik weer bereikbaar', '2027-01-05'],
  ['Ich bin vom 3. bis 14. August im Urlaub.', '2027-08-14'],
  ['Ich bin bis zum 24.12. nicht im Büro', '2026-12-24'],
  ['Ich bin bis 24.12.26 abwesend', '2026-12-24'],
  ['bis einschl. 3.1.', '2027-01-03'],
  ['Am 5. Januar bin ich wieder im Büro.', '2027-01-05'],
  ['Je suis absent du 3 au 14 août.', '2027-08-14'],
  ["Je suis en congés jusqu'au 14 août inclus.", '2027-08-14'],
  ['Le 4 janvier je serai de retour', '2027-01-04'],
  ['Estaré fuera de la oficina hasta el 24 de diciembre.', '2026-12-24'],
  ['Estaré ausente entre el 3 y el 14 de agosto.', '2027-08-14'],
  ['Sarò assente dal 3 al 14 agosto 2027.', '2027-08-14'],
  ['Sono in ferie fino al 24/12/2026', '2026-12-24'],
  ['Estarei de férias de 3 a 14 de agosto.', '2027-08-14'],
  ['Przebywam na urlopie od 3 do 14 sierpnia 2027 r.', '2027-08-14'],
  ['Jag har semester t.o.m. 14 augusti', '2027-08-14'],
  ['Jeg er på ferie til og med 14. august', '2027-08-14'],
  ['Olen lomalla 14.8. asti.', '2027-08-14'],
  ['Я в отпуске с 3 по 14 августа.', '2027-08-14'],
  ['Буду отсутствовать до 24 декабря 2026 г.', '2026-12-24'],
  ['24 Aralık tarihine kadar yıllık izindeyim', '2026-12-24'],
  ['Jsem na dovolené od 3. do 14. srpna.', '2027-08-14'],
  ['Szabadságon vagyok augusztus 14-ig', '2027-08-14'],
  ['Θα απουσιάζω έως τις 24 Δεκεμβρίου', '2026-12-24'],
  ['12月24日まで不在にしております。', '2026-12-24'],
  ['２０２６年１２月２４日まで休暇', '2026-12-24'],
  ['12月24日から31日まで休暇', '2026-12-31'],
  ['我在休假，直到2026年12月24日。', '2026-12-24'],
  ['12월 24일까지 휴가입니다.', '2026-12-24'],
  ['on leave until the end of December', '2026-12-31'],
  ['Ich bin bis Ende des Monats in Elternzeit.', '2026-11-30'],
  ['afwezig tot eind december', '2026-12-31'],
  ['En congés jusqu’à fin décembre.', '2026-12-31'],
  ['12月末まで休業いたします。', '2026-12-31'],
  ['I am in the office on 11 December. Please mail tom@klant.example.', '2026-12-11'],
  ['Je serai joignable à partir du 7 décembre. Contact : tom@klant.example', '2026-12-07'],
  ['Olen tavattavissa 7.12. alkaen\n______\nusers mailing list -- users@l.example', '2026-12-07'],
  ['Jsem na dovolené do konce roku.', '2026-12-31'],
  ['Olen lomalla tammikuun loppuun.', '2027-01-31'],
  ['Olen lomalla vuoden loppuun asti.', '2026-12-31'],
  ['Az év végéig szabadságon vagyok.', '2026-12-31'],
  ['A hónap végéig szabadságon vagyok.', '2026-11-30'],
  ['Yıl sonuna kadar izindeyim.', '2026-12-31'],
  ['Sono in ferie fino alla fine di gennaio.', '2027-01-31'],
  ['Ik ben weg tot de eerste maandag van december.', '2026-12-07'],
  ['Ik ben weg tot en met de 11e.', '2026-12-11'],
  ['I am back on the 3rd.', '2026-12-03'],
  ['Away until 3 January, back on the 4th.', '2027-01-04'],
  ['I am on leave from the 28th until the 2nd.', '2026-12-02'],
  ['Ich bin vom 23. bis zum 27. nicht im Büro.', '2026-11-27'],
  ['27日まで休暇をいただきます。', '2026-11-27'],
  ['In KW 48 bin ich nicht da.', '2026-11-29'],
  ['afwezig in week 48 en 49', '2026-12-06'],
  ['Afwezig tot week 50.', '2026-12-07'],
  ['Jag är ledig v. 51-52', '2026-12-27'],
  ['Ab KW 2/2027 bin ich wieder erreichbar.', '2027-01-11'],
  ['Tilbage tirsdag i uge 49.', '2026-12-01'],
  ['我下周二回来。', '2026-11-24'],
  ['Ich bin nächste Woche Mittwoch wieder da.', '2026-11-25'],
  ['I am back next week.', '2026-11-23'],
  ['民國115年12月4日至12月9日休假', '2026-12-09'],
  ['令和8年12月24日まで休暇', '2026-12-24'],
  ['٢٤ ديسمبر سأعود إلى المكتب', '2026-12-24'],
  ['ลาพักร้อนถึงวันที่ 24 ธ.ค. 2569', '2026-12-24'],
]

describe('the last day or the day of return is read from', () => {
  for (const [text, until] of stated) {
    test(text, () => expect(returnDate(text, SENT)).toBe(until))
  }
})

describe('where no end is stated it is read from', () => {
  const told: [string, string][] = [
    ['I am back in Mar.', '2027-03-01'],
    ['On leave in December and January.', '2027-01-31'],
    ["I'm away until mid January 2027.", '2027-01-15'],
    ['Ik ben op zwangerschapsverlof van januari tot mei.', '2027-05-01'],
    ['Gesloten van kerst tot nieuwjaar.', '2027-01-01'],
    ['۲ هفته دیگر برمی گردم.', '2026-12-04'],
    ['Wracam w lutym.', '2027-02-01'],
    ['Vrátím se v březnu.', '2027-03-01'],
    ['Επιστρέφω τον Ιανουάριο.', '2027-01-01'],
    ['Ich bin ab sofort für zwei Wochen im Urlaub.', '2026-12-04'],
    ["I'm on leave from today for 10 days.", '2026-11-30'],
    ["I'm out of the office today, Friday 20 November, and back on Monday.", '2026-11-23'],
    ['I am not in the office this week or next week.', '2026-11-29'],
    ['من تا ۱۴۰۵/۱۰/۱۵ در مرخصی هستم', '2027-01-05'],
    ['من تا ۱ فروردین ۱۴۰۸ در مرخصی هستم', '2029-03-20'], // 1407 has 365 days, 1408 has 366
  ]
  for (const [text, until] of told) test(text, () => expect(returnDate(text, SENT)).toBe(until))
})

describe('of a last day and a return, the return counts in', () => {
  const both: [string, string][] = [
    ['I am away May 25 through May 29. I will be back in the office on June 1.', '2027-06-01'],
    ['Vom 03.08.2026 bis 14.08.2026 im Urlaub. Ab dem 17.08.2026 wieder erreichbar.', '2026-08-17'],
    ['12月29日から1月3日まで休業いたします。1月4日より通常営業いたします。', '2027-01-04'],
    ['我将于12月24日至12月31日休假，1月2日回到办公室。', '2027-01-02'],
    ['12월 24일부터 12월 31일까지 부재중입니다. 1월 2일에 복귀합니다.', '2027-01-02'],
  ]
  for (const [text, until] of both) {
    test(text, () => expect(returnDate(text, SENT)).toBe(until))
  }
})

describe('no date is read from', () => {
  const silent = [
    'I am out of the office but check my mail once a week.',
    'I am away one day a week.',
    'Je suis absente un jour par semaine.',
    'Ich bin einen Tag pro Woche abwesend.',
    'I am out until 12/03.', // 3 December or 12 March
    'Since 1 March I am on parental leave.',
    'Our conference on 20 June is open. Call 020-12.34.56 or 562-555-6216.',
    'I am out from 1 May until 5 May and again from 1 July until 8 July',
    'until 30 February',
    'Thank you for your mail of 19 November.',
    'I am back on the 3rd floor. Call me in 2 weeks, on week days.',
    'Version 2 of week 60 is back on 3.14.15.',
    'We may be back. I may return.',
    'Since March I am on leave. Prices hold from January. Back soon.',
    'I am on leave since 2 weeks and answer within 3 days.',
    'I am out of the office on Mondays. Ik ben vrijdag niet aanwezig.',
    'I am out of the office. Your mail of today is not read. My number is 020-12.04.26.',
    'I was on leave in the last two weeks.',
    '',
  ]
  for (const text of silent) {
    test(`"${text}"`, () => expect(returnDate(text, SENT)).toBeUndefined())
  }
})

test('a weekday is the next such day after the mail was sent', () => {
  expect(returnDate('I will be back on Tuesday 9:00.', SENT)).toBe('2026-11-24')
  expect(returnDate('Ik ben op maandag weer aanwezig', SENT)).toBe('2026-11-23')
  expect(returnDate('back on Friday', SENT)).toBe('2026-11-27')
})

test('a day without a year is the first such day from a month before the mail', () => {
  expect(returnDate('back on 15 November', SENT)).toBe('2026-11-15')
  expect(returnDate('back on 15 October', SENT)).toBe('2027-10-15')
})

test('without the date of the mail only a day with its year is read', () => {
  expect(returnDate('back on 15 November', null)).toBeUndefined()
  expect(returnDate('back on Monday', null)).toBeUndefined()
  expect(returnDate('back on 15 November 2026', null)).toBe('2026-11-15')
  expect(writtenTime('no date')).toBeNull()
})

test('3/4 in English is read where only one of the two days is possible', () => {
  expect(returnDate('I am back on 12/7.', SENT)).toBe('2026-12-07') // not in July
  expect(returnDate('I am out until 10-12-2026.', SENT)).toBe('2026-12-10') // October is over
  expect(returnDate('I am out until 12/03.', SENT, true)).toBe('2026-12-03') // New York
  expect(returnDate('I am out until 12/03.', SENT, false)).toBeUndefined()
  expect(returnDate('I am out until 12/03.', null, true)).toBeUndefined()
})

test('a period that ends far from the return is no absence', () => {
  const text = 'I am back on 2 December. Meet us at the fair, 14-16 January 2027!'
  expect(returnDate(text, SENT)).toBe('2026-12-02')
})

describe('a day relative to the day of the mail', () => {
  const told: [string, string | undefined][] = [
    ['I am out of the office today, back tomorrow.', '2026-11-21'],
    ['We reopen the day after tomorrow.', '2026-11-22'],
    ['Away until tomorrow.', '2026-11-21'],
    ['Ik ben er morgen weer.', '2026-11-21'],
    ['Ich bin übermorgen wieder erreichbar.', '2026-11-22'],
    ['Ich bin heute und morgen auf Reisen und ab Mittwoch wieder da.', '2026-11-25'],
    ['Je serai de retour demain matin.', '2026-11-21'],
    ['Estaré de vuelta pasado mañana.', '2026-11-22'],
    ['Torno domani.', '2026-11-21'],
    ['Estarei de volta amanhã.', '2026-11-21'],
    ['Wrócę pojutrze.', '2026-11-22'],
    ['Jag är tillbaka i morgon.', '2026-11-21'],
    ['Jeg er tilbage i morgen.', '2026-11-21'],
    ['Palaan huomenna.', '2026-11-21'],
    ['Vrátím se zítra.', '2026-11-21'],
    ['Вернусь послезавтра.', '2026-11-22'],
    ['Yarın döneceğim.', '2026-11-21'],
    ['明日出社いたします。', '2026-11-21'],
    ['我明天回来上班。', '2026-11-21'],
    ['내일 출근합니다.', '2026-11-21'],
    ['Guten Morgen, ich bin wieder in Elternzeit.', undefined],
    ['I will reply tomorrow.', undefined],
    ['I will return your call tomorrow.', undefined],
    ['I will get back to you tomorrow.', undefined],
    ['Ik mail u morgen terug.', undefined],
    ['Ich rufe Sie morgen zurück.', undefined],
    ['Je reviens vers vous demain.', undefined],
    ['Ab morgen bin ich weg.', undefined],
  ]
  for (const [text, until] of told)
    test(`"${text}"`, () => expect(returnDate(text, SENT)).toBe(until))

  test('is not known without the date of the mail', () => {
    expect(returnDate('I am back tomorrow.', null)).toBeUndefined()
  })

  test('is written folded in its table, or it would never match', () => {
    const phrases = relativeDays.flatMap((row) => phraseList(row.phrases))
    expect(phrases.map(fold)).toEqual(phrases)
  })
})

test('every word of the date tables is folded, or it would never match', () => {
  const cells = Object.values(rules).flatMap((rule) => (rule instanceof RegExp ? [] : rule))
  const words = cells.flatMap((cell) => cell.split(/\s+/))
  expect(words.length).toBeGreaterThan(600)
  expect(words.filter((word) => fold(word) !== word)).toEqual([])
})

test('a long text of half dates takes no time', () => {
  const hard = [
    'until 1',
    'until may ',
    'first monday in ',
    'my colleague ',
    'from 1.12. i am available, ',
    'colleague, ',
    'two weeks ',
    'i am on leave today. ',
    '1 may ',
    '12月',
    '1.1.',
    'back ',
    '20',
    'a - ',
    '3-3-',
    '\n \n',
    ' '.repeat(9),
  ]
  for (const piece of hard) {
    const started = cpuMs()
    returnDate(piece.repeat(100_000), SENT)
    expect(cpuMs() - started).toBeLessThan(200)
  }
})
