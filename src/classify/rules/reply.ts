// What people's mail programs write above the original that they quote. Folded: lower case, no marks.

import { phraseList } from '../phrases/lists.ts'

/** Verbs of the line that introduces a quoted original ("On Monday, Ann wrote:"), folded. */
export const quoteIntroductions = phraseList(`
  wrote | writes | schreef | heeft geschreven | het volgende geschreven | schrieb | geschrieben |
  a ecrit | ecrit | escribio | ha scritto | escreveu | napisal | napisala | napisal(a) | skrev |
  kirjoitti | napsal | napsal(a) | irta | a scris | εγραψε | пишет | написал | написал(а) |
  написала | писал | писал(а) | пише | yazdi | sunlari yazdi | כתב | כתבה | كتب | 写道 | 寫道 | 님이 작성 |
  작성 | のメール | wrote on | のメッセージ`)

/** Rules above a quoted original ("-----Original Message-----"), folded, without their dashes. */
export const quoteRules = phraseList(`
  original message | original-nachricht | originalnachricht | ursprungliche nachricht |
  urspruengliche nachricht | weitergeleitete nachricht | oorspronkelijk bericht |
  origineel bericht | message d'origine | message original | mensaje original | mensagem original |
  messaggio originale | messaggio originario | wiadomosc oryginalna | oryginalna wiadomosc |
  ursprungligt meddelande | originalmeddelande | opprinnelig melding | oprindelig meddelelse |
  alkuperainen viesti | puvodni zprava | eredeti uzenet | mesaj original | αρχικο μηνυμα |
  исходное сообщение | оригинальное сообщение | пересланное сообщение | orijinal ileti |
  ozgun ileti | forwarded message | 原始邮件 | 原始郵件 | original mail | 元のメッセージ | 원본 메시지 | 원본 메일`)

/** Header names of a quoted original in the languages of mail programs, for From and for Sent. */
export const quotedFrom =
  /^[*>\s]{0,8}(?:from|von|van|de|da|od|fra|fran|lahettaja|felado|απο|от|від|kimden|gonderen|מאת|من|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|送信者)\*?\s?[:：]/u
