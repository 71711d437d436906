// What gateways, mail programs and calendars set before a subject. Folded: lower case, no marks.

import { phraseList } from '../phrases/lists.ts'

/**
 * In brackets or between stars, as alternatives. Sources: the defaults of Exchange, Google, SpamAssassin and scanners.
 */
export const subjectTags =
  'ext|externa?l?|external (?:e-?mail|sender|message)|externe?(?: e-?mail| mail)?|externo|esterno|outside|' +
  'caution|warning|spam|junk|bulk|(?:suspected|possible|probable|likely|potential) spam|suspect(?:ed)?|' +
  'suspicious|phishing|marketing|disarmed|unverified'

/** Prefixes of an answer, without their colon, in the languages into which programs translate it; some are those of Lotus Notes. */
export const replyPrefixes = phraseList(`
  re |
  antw | antwoord | betr | aw | antwort |
  ref | rep | reponse | resp | respuesta | res | resposta | r | rif | risposta | raspuns |
  sv | svar | ha | vs | vast | vastaus |
  odp | odpowiedz | odpoved | odg | valasz | va | atb | ats |
  ответ | отв | на | відп | відповідь | отг | απ | σχετ | απαντηση | ynt | yan | yanit | cevap |
  רד | השב | תגובה | رد | الرد | پاسخ |
  tra loi | balas | balasan | bls | ตอบ | ตอบกลับ |
  回复 | 答复 | 回覆 | 答覆 | 返信 | 답장 | 회신`)

/** What calendars write before the subject of an invitation that they answer. */
export const meetingAnswers = phraseList(`
  accepted | declined | tentative | tentatively accepted | geaccepteerd | geweigerd | afgewezen |
  voorlopig | zugesagt | angenommen | abgelehnt | mit vorbehalt | accepte | refuse | provisoire |
  aceptado | aceptada | rechazado | rechazada | provisional | accettato | accettata | rifiutato |
  rifiutata | provvisorio | aceito | aceite | recusado | recusada | provisorio | zaakceptowano |
  zaakceptowane | odrzucono | odrzucone | wstepnie | accepterat | avbojt | preliminart |
  accepteret | afvist | forelobig | godtatt | avslatt | hyvaksytty | hylatty | prijato | odmitnuto |
  elfogadva | elutasitva | принято | отклонено | под вопросом | прииняте | αποδοχη | απορριφθηκε |
  kabul edildi | reddedildi | 承諾済み | 承諾 | 辞退 | 仮承諾 | 已接受 | 已拒绝 | 已拒絕 | 已谢绝 | 暂定 | 수락 | 수락됨 | 거절 |
  거절됨`)
