// A message that waits is not given up, and one that is given up does not wait: the same words with a "no"
// tell the opposite, in each language.

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

const rows: [language: string, still: string, over: string][] = [
  ['English', 'We will retry every hour.', 'It will not be retried.'],
  [
    'German',
    'Sie wird automatisch erneut zugestellt.',
    'Es folgen keine weiteren Zustellversuche.',
  ],
  ['Dutch', 'Wij proberen het elk uur opnieuw.', 'Er volgen geen nieuwe pogingen.'],
  ['French', 'Nous réessayons toutes les heures.', 'Aucune nouvelle tentative ne sera faite.'],
  ['Spanish', 'Lo intentaremos durante 4 días.', 'No lo intentaremos más.'],
  ['Portuguese', 'Vamos tentar novamente.', 'Não vamos tentar novamente.'],
  ['Italian', 'Riproveremo ogni ora.', 'Non riproveremo.'],
  ['Polish', 'Ponowimy próbę za godzinę.', 'Nie ponowimy próby.'],
  ['Swedish', 'Vi gör fler försök.', 'Inga fler försök görs.'],
  ['Danish', 'Vi prøver igen hver time.', 'Vi prøver ikke igen.'],
  ['Finnish', 'Yritämme uudelleen tunnin välein.', 'Emme yritä uudelleen.'],
  ['Czech', 'Budeme zkoušet další hodiny.', 'Nebudeme zkoušet dále.'],
  ['Hungarian', 'Óránként újra megpróbáljuk.', 'Nem próbáljuk újra.'],
  ['Romanian', 'Vom încerca din nou.', 'Nu vom încerca din nou.'],
  ['Greek', 'Θα προσπαθήσουμε ξανά.', 'Δεν θα προσπαθήσουμε ξανά.'],
  ['Russian', 'Письмо остаётся в очереди.', 'Повторных попыток не будет.'],
  ['Ukrainian', 'Лист залишається в черзі.', 'Спроби припинено.'],
  ['Turkish', 'Tekrar deneyeceğiz.', 'Tekrar denemeyeceğiz.'],
  ['Japanese', '再送いたします。', '再送は行いません。'],
  ['Chinese', '系统将再次尝试。', '系统不再尝试。'],
  ['Korean', '한 시간 뒤에 다시 시도합니다.', '더 이상 시도하지 않습니다.'],
  ['Vietnamese', 'Hệ thống sẽ tiếp tục thử.', 'Hệ thống sẽ không tiếp tục thử.'],
  ['Indonesian', 'Kami akan mencoba lagi.', 'Pesan tidak akan dicoba lagi.'],
  ['Hebrew', 'ננסה שוב.', 'לא ננסה שוב.'],
  ['Arabic', 'سنحاول مرة أخرى.', 'لن نحاول مرة أخرى.'],
]

for (const [language, still, over] of rows) {
  test(`waiting and given up are told apart in ${language}`, async () => {
    expect([await kindOf(still), await kindOf(over)]).toEqual(['delay', 'failure'])
  })
}

test('a "not" of its own behind "not yet" tells of something else', async () => {
  expect(await kindOf('Het account is nog niet actief, uw bericht is niet bezorgd.')).toBe(
    'failure',
  )
  expect(await kindOf('Uw bericht is nog niet bij de ontvanger bezorgd.')).toBe('delay')
})

async function kindOf(sentence: string): Promise<string> {
  const mail = [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example',
    'To: b-7k2m@bounces.winkel.example',
    'Subject: Mail system',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'anna@vl.example: 4.4.1',
    '',
    sentence,
    '',
  ]
  return classify(await parseReport(new TextEncoder().encode(mail.join('\r\n')))).kind
}
