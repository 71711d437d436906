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
  test(`no end is told by a day of something else: ${text}`, () => {
    expect(returnDate(text, SENT)).toBe('2026-11-30')
  })

test('the next working day is that of the return, where it stands alone behind the last', () => {
  const text = 'I am away until 4 December. 7 December: all of it again.'
  expect(returnDate(text, SENT)).toBe('2026-12-07')
})
