// Phrases of notices in Hungarian, Finnish, Turkish and Greek: the wording of Exchange and Outlook,
// of providers there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const hungarianFinnish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Hungarian, Finnish',
    phrases: `
        kvóta túllépés | túllépte … kvót* | kiintiö ylitetty | kiintiö on ylitetty |
        kiintiö … ylittynyt`,
  },
  {
    reason: 'suspended',
    source: 'Hungarian, Finnish',
    phrases: 'felfüggesztett',
  },
  {
    reason: 'host-unknown',
    source: 'Hungarian, Finnish',
    phrases: 'verkkotunnusta ei ole',
  },
  {
    reason: 'user-unknown',
    source: 'Hungarian, Finnish',
    phrases: 'vastaanottajaa ei ole | käyttäjää ei ole | osoitetta ei ole',
  },
  {
    reason: 'expired',
    source: 'Hungarian, Finnish',
    phrases: 'nem válaszol | nem válaszolt | időtúllépés | ei vastaa | ei vastannut | aikakatkai*',
  },
]

const turkishGreek: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Turkish, Greek',
    phrases: `
        kutusu dolu | kota aşıldı | kotası aşıldı | kotası doldu | kota dolu | kotayı aştı |
        kotasını aş* | kotası dolu | yeterli alan yok`,
  },
  {
    reason: 'message-too-big',
    source: 'Turkish, Greek',
    phrases: 'ileti boyutu | mesaj boyutu | boyut sınırını aş*',
  },
  {
    reason: 'user-unknown',
    source: 'Turkish, Greek',
    phrases: `
        böyle bir kullanıcı | geçersiz e posta`,
  },
  {
    reason: 'spam-detected',
    source: 'Turkish',
    phrases: 'istenmeyen e posta | istenmeyen posta',
  },
  {
    reason: 'expired',
    source: 'Turkish, Greek',
    phrases: `
        zaman aşımı | sunucu* … ulaşılam* | zaman aşımına | bağlantı reddedildi | bağlantı kurulamadı | yanıt vermiyor | yanıt vermedi |
        δεν απάντησε | δεν απαντά | δεν αποκρίνεται`,
  },
]

export const easternPhrases: Row[] = [...hungarianFinnish, ...turkishGreek]
