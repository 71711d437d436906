// "Of this month" and "of next month" behind a day, as languages say it. The mail is of 20 November 2026, a Friday.

import { describe, expect, test } from 'bun:test'
import { returnDate } from '../../../src/classify/auto-reply/until.ts'

const SENT = new Date('2026-11-20T10:00:00Z')
const endOf = (text: string) => returnDate(text, SENT, false)

const told: [string, string][] = [
  ['Ik ben van 23 tot en met 27 deze maand afwezig.', '2026-11-27'],
  ['Je suis absent du 23 au 27 de ce mois.', '2026-11-27'],
  ['Je suis absent du 23 au 27 courant.', '2026-11-27'],
  ['Estaré fuera del 23 al 27 del presente mes.', '2026-11-27'],
  ['Sarò assente dal 23 al 27 c.m.', '2026-11-27'],
  ['Estarei ausente de 23 a 27 deste mês.', '2026-11-27'],
  ['Będę nieobecny do 27 tego miesiąca.', '2026-11-27'],
  ['Jestem nieobecny do 27 bm.', '2026-11-27'],
  ['Я в отпуске до 27 числа этого месяца.', '2026-11-27'],
  ['今月27日まで不在です。', '2026-11-27'],
  ['来月7日に復帰します。', '2026-12-07'],
  ['下个月7日回来上班。', '2026-12-07'],
  ['Vuelvo el 7 del próximo mes.', '2026-12-07'],
  ['Je reviens le 7 du mois prochain.', '2026-12-07'],
]

describe('a day of this month or of the next', () => {
  for (const [text, end] of told) test(text, () => expect(endOf(text)).toBe(end))
})

const other: [string, string | undefined][] = [
  ['I will be back on the 7th of next month.', '2026-12-07'],
  ['Ich bin vom 23. bis 27. dieses Monats im Urlaub.', '2026-11-27'],
  ['I am out of the office. Only 3 places are left this month.', undefined],
  ['I am away for 3 days this month and back on 4 December.', '2026-12-04'],
  ['Je suis absent. Votre contact : poste 27, courant fort.', undefined],
  ['Ik ben afwezig. Deze maand 27 aanbiedingen.', undefined],
]

describe('words near a number that tell no month', () => {
  for (const [text, end] of other) test(text, () => expect(endOf(text)).toBe(end))
})

test('at the end of a year the next month is in the next', () => {
  const sent = new Date('2026-12-30T10:00:00Z')
  expect(returnDate('Vuelvo el 7 del próximo mes.', sent, false)).toBe('2027-01-07')
})

test('without the day of the mail they tell nothing', () => {
  expect(returnDate('Vuelvo el 7 del próximo mes.', null, false)).toBeUndefined()
})
