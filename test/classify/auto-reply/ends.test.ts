// An absence until Monday 30 November 2026, and a day that is of something else: written before the rules had seen it.

import { expect, test } from 'bun:test'
import { returnDate } from '../../../src/classify/auto-reply/until.ts'

const SENT = new Date('2026-11-20T10:00:00+01:00')

const texts = [
  'Ik ben met vakantie tot 30 november. De deadline van 4 december blijft staan.',
  'Ich bin bis 30.11. im Urlaub. Der Termin am 3.12. findet statt.',
  'Ich bin bis 30.11. im Urlaub. Am 3.12. findet unser Webinar statt.',
  'I am on leave until 30 November. Our webinar on 3 December will take place as planned.',
  'I am on leave until 30 November. The office closes on 24 December.',
  "Je suis en congé jusqu'au 30 novembre. La réunion du 2 décembre est maintenue.",
  'Estoy de vacaciones hasta el 30 de noviembre. La reunión del 2 de diciembre se mantiene.',
  'Sono in ferie fino al 30 novembre. La riunione del 2 dicembre è confermata.',
  'Estou de férias até 30 de novembro. A reunião de 2 de dezembro mantém-se.',
  'Jestem na urlopie do 30 listopada. Spotkanie 2 grudnia odbędzie się zgodnie z planem.',
  'Jag är på semester till 30 november. Mötet den 2 december blir av.',
  'Я в отпуске до 30 ноября. Встреча 2 декабря состоится.',
  '11月30日まで休暇です。12月2日の会議は予定通り行います。',
  '我休假至11月30日。12月2日的会议照常举行。',
  '11월 30일까지 휴가입니다. 12월 2일 회의는 예정대로 진행됩니다.',
  'Olen lomalla 30.11. asti. Kokous 2.12. pidetään.',
  "30 Kasım'a kadar izindeyim. 2 Aralık toplantısı yapılacak.",
  'Od 23.11. do 30.11. mám dovolenou. Schůzka 2.12. se koná.',
  'Ik ben geboren op 3 december en met verlof tot 30 november.',
  'Ik ben terug op 30 november. Op 1 december vergaderen we.',
  'I am back on 30 November. The 1 December call stands.',
]

for (const text of texts)
  test(`a day of something else ends no absence: ${text}`, () => {
    expect(returnDate(text, SENT)).toBe('2026-11-30')
  })

test('the next working day is that of the return, where it stands alone behind the last', () => {
  const text = 'I am away until 4 December. 7 December: all of it again.'
  expect(returnDate(text, SENT)).toBe('2026-12-07')
})

// Days of colleagues beside those of the author, and weekdays that are counted.
const beside: [text: string, end: string][] = [
  ['I am out today. Contact my colleague Tom until my return on 14 December.', '2026-12-14'],
  ['My colleague Sue replaces me until 4 December.', '2026-12-04'],
  ['Bis 4.12. vertritt mich meine Kollegin Frau Schmidt.', '2026-12-04'],
  ['My colleagues and I are away until 4 December.', '2026-12-04'],
  ['I am on leave until 4 December. My colleague is on leave until 18 December.', '2026-12-04'],
  ['Ich bin bis 27.11. im Urlaub, mein Kollege Herr Maier ist ab 7.12. wieder da.', '2026-11-27'],
  ['Estoy fuera hasta el 4 de diciembre. Contacte con mi compañera, vuelvo el 7.', '2026-12-07'],
  ['Vertretung: Frau Schmidt (Tel. 123)\nRückkehr: 14.12.2026', '2026-12-14'],
  ['Our college is closed until 4 December.', '2026-12-04'],
  ['Back on Wednesday. My colleague is here from Tuesday.', '2026-11-25'],
  ['我出差到11月27日,期间请联系同事李明,他12月4日前都在。', '2026-11-27'],
  ['11月27日まで出張です。代理の佐藤は12月4日まで対応可能です。', '2026-11-27'],
  ['Am ersten Montag im Januar bin ich wieder da.', '2027-01-04'],
  ['Вернусь в первый понедельник декабря.', '2026-12-07'],
  ['I am away until the last Friday of January 2027.', '2027-01-29'],
  ['12月の第1月曜日に出社します。', '2026-12-07'],
  ['12月第一个星期一回来上班。', '2026-12-07'],
  ['Bis einschließlich März bin ich in Elternzeit.', '2027-03-31'],
  ['I return on 7 December (Monday) to the office.', '2026-12-07'],
  ["Absent jusqu'à la fin de la semaine.", '2026-11-22'],
  ['Tel. 0123-30.11, bis 4.12. im Urlaub', '2026-12-04'],
]

for (const [text, end] of beside)
  test(`the end is the author's own: ${text}`, () => expect(returnDate(text, SENT)).toBe(end))

const present = [
  'I am away. I will be available from 4 December.',
  'I am away and can be reached from 4 December.',
  'I am away, reachable from 4 December.',
  'From 4 December I will be available.',
  'I am not in; from 4 December I can be reached as usual.',
  'Ich bin im Urlaub. Ab dem 4. Dezember bin ich erreichbar.',
  'Ich bin im Urlaub und ab 4.12. für Sie erreichbar.',
  'Ik ben weg en vanaf 4 december bereikbaar.',
  'Vanaf 4 december ben ik bereikbaar.',
  'Je suis absent et joignable à partir du 4 décembre.',
  'A partir du 4 décembre je serai disponible.',
  'Estaré disponible a partir del 4 de diciembre.',
  'Sarò disponibile dal 4 dicembre.',
  'Estarei disponível a partir de 4 de dezembro.',
  'Będę dostępna od 4 grudnia.',
  'Jag är tillgänglig från den 4 december.',
  'Jag nås från den 4 december.',
  'Jeg kan træffes fra den 4. december.',
  'Jeg er tilgjengelig fra 4. desember.',
  'Буду на связи с 4 декабря.',
  'Я буду доступен с 4 декабря.',
  "4 Aralık'tan itibaren ulaşılabilir olacağım.",
  'Od 4. prosince budu k dispozici.',
  '4 grudnia będę w biurze.',
  'On 4 December I am in the office.',
  'I am in the office on 4 December.',
  'Am 4. Dezember bin ich im Büro.',
  'Op 4 december ben ik op kantoor.',
  'Le 4 décembre je suis au bureau.',
  'El 4 de diciembre estaré en la oficina.',
  'Il 4 dicembre sarò in ufficio.',
  'Den 4 december är jag på kontoret.',
  '4 декабря буду в офисе.',
  '12月4日より対応いたします。',
  '12月4日以降にご連絡いたします。',
  '12月4日起可联系。',
  '12월 4일부터 연락 가능합니다.',
  'Olen tavattavissa 4.12. alkaen.',
  'December 4-től vagyok elérhető.',
  'Θα είμαι διαθέσιμος από 4 Δεκεμβρίου.',
]

for (const text of present)
  test(`the day from which somebody is reachable is that of the return: ${text}`, () => {
    expect(returnDate(text, SENT)).toBe('2026-12-04')
  })

const absent = [
  'The new catalogue is available from 4 December.',
  'I am away. The documents are available from 4 December.',
  'Ab 4.12. bin ich nicht erreichbar.',
  'From 4 December I am not available.',
  'Vanaf 4 december ben ik niet bereikbaar.',
  'Je ne serai pas disponible à partir du 4 décembre.',
  'No estaré disponible a partir del 4 de diciembre.',
  'Non sarò disponibile dal 4 dicembre.',
  'Não estarei disponível a partir de 4 de dezembro.',
  'Nie będę dostępna od 4 grudnia.',
  'Jag är inte tillgänglig från den 4 december.',
  'С 4 декабря буду недоступен.',
  'С 4 декабря я не доступен.',
  'I will be unavailable from 4 December.',
]

for (const text of absent)
  test(`an owner who left for good is no absence: ${text}`, () =>
    expect(returnDate(text, SENT)).toBeUndefined())

const doubtful: [text: string, end: string | undefined][] = [
  ['Am 4. des Monats bin ich wieder da.', '2026-12-04'],
  ['Je vous présente à partir du 4 décembre notre catalogue.', undefined],
  ['Jeg er tilbake 4. des.', '2026-12-04'],
  ['请于12月4日前提交申请。', undefined],
  ['Ik ben afwezig en reageer niet vanaf 4 december.', undefined],
  ['En ole tavattavissa ennen 4.12.', '2026-12-04'],
  [
    'Estoy fuera desde el 30 de noviembre y, si todo va bien, hasta el 4 de diciembre.',
    '2026-12-04',
  ],
  ['Olen lomalla. En vastaa ennen 4.12.', '2026-12-04'],
  ['Отвечу на письма, полученные 18 ноября, позже.', undefined],
  ['Я не отвечу 4 декабря.', undefined],
  ['I am away until Dec. 4. We are back in January with news.', '2026-12-04'],
  ['Jag är borta den 30 november och den 4 december.', '2026-12-04'],
  ['Meeting on 1/12-2026 moved; I am on leave until 4/12-2026.', '2026-12-04'],
  ['See pages 3/12-2026 of the report. On leave until 4 December.', '2026-12-04'],
  ['Sono in ferie fino al 4 dic. Il catalogo è nuovo.', '2026-12-04'],
  ['From 4 Dec. on the price is higher.', undefined],
  ['Ab 4. Dez. gelten neue Preise.', undefined],
  ['Szabadságon vagyok 2026.11.30-12.04.', '2026-12-04'],
]

for (const [text, end] of doubtful)
  test(`${end ?? 'no end'}: ${text}`, () => expect(returnDate(text, SENT, false)).toBe(end))
