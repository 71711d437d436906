// Phrases of notices in Hungarian, Finnish, Turkish and Greek: the wording of Exchange and Outlook,
// of providers there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const hungarianFinnish: Row[] = rowsOf('Hungarian, Finnish', {
  'mailbox-full': `
    kvóta túllépés | túllépte … kvót* | kiintiö {on,} ylitetty | kiintiö … ylittynyt`,
  suspended: 'felfüggesztett',
  'host-unknown': 'verkkotunnusta ei ole',
  'user-unknown': 'vastaanottajaa ei ole | käyttäjää ei ole | osoitetta ei ole',
  expired: 'nem válaszol | nem válaszolt | időtúllépés | ei vastaa | ei vastannut | aikakatkai*',
})

const turkishGreek: Row[] = [
  ...rowsOf('Turkish, Greek', {
    'mailbox-full': `
      kutusu dolu | kota aşıldı | kotası {aşıldı, doldu, dolu} | kota dolu | kotayı aştı |
      kotasını aş* | yeterli alan yok`,
    'message-too-big': 'ileti boyutu | mesaj boyutu | boyut sınırını aş*',
    'user-unknown': 'böyle bir kullanıcı | geçersiz e posta',
  }),
  {
    reason: 'spam-detected',
    source: 'Turkish',
    phrases: 'istenmeyen e posta | istenmeyen posta',
  },
  {
    reason: 'expired',
    source: 'Turkish, Greek',
    phrases: `
      zaman aşımı | sunucu* … ulaşılam* | zaman aşımına | bağlantı {reddedildi, kurulamadı} |
      yanıt vermiyor | yanıt vermedi | δεν {απάντησε, απαντά, αποκρίνεται}`,
  },
]

export const easternPhrases: Row[] = [...hungarianFinnish, ...turkishGreek]
