// Read receipts written as plain text (Outlook and Exchange without RFC 8098, webmail programs):
// how their subjects start and what they say. Folded: lower case, no marks. Both must be there.

import { phraseList } from '../phrases/lists.ts'

/** Starts of subjects: English, Dutch, German, French, Spanish, Italian, Portuguese, and so on. */
export const receiptSubjects = phraseList(`
  delivery notification for: | read: | not read: | {read, return} receipt | receipt notification |
  confirmation of reading | reading confirmation | {niet,} gelezen: | ontvangstbevestiging |
  leesbevestiging | {nicht,} gelesen: | lesebestatigung | empfangsbestatigung | lu : | lu: |
  non lu : | non lu: | accuse de reception | confirmation de lecture | leido: | no leido: |
  confirmacion de lectura | letto: | non letto: | conferma di lettura | lida: | nao lida: |
  confirmacao de leitura | {nie,} przeczytano: | potwierdzenie odczytu | last: | olast: | lest: |
  ulest: | laest: | ulaest: | luettu: | прочитано: | {не,} прочтено: | okundu: | precteno: | 開封済み: |
  既読: | 已读: | 已讀取: | 已讀: | 읽음: | ungelesen: | {nie,} odczytano: | wyswietlono: | ikke lest: |
  ikke laest: | ej last: | inte last: | ei luettu: | neprecteno: | precitane: | olvasva: |
  elolvasva: | citit: | necitit: | прочитано | не прочитано: | διαβαστηκε: | αναγνωσθηκε: |
  αναγνωστηκε: | disposition notification | okunmadi: | 未開封: | 未读: | 未讀取: | 읽지 않음: | נקרא: |
  לא נקרא: | مقروءة: | تمت القراءة: | da doc: | {telah,} dibaca: | acuse de lectura |
  ricevuta di {ritorno, lettura} | {recibo, aviso, comprovante} de leitura | lasbekraftelse |
  laskvitto | lesekvittering | laesekvittering | kvittering for {lesing, laesning} | lukukuittaus |
  {potvrzeni, oznameni} o precteni | potwierdzenie przeczytania | olvasasi visszaigazolas |
  confirmare de citire | уведомление о прочтении | подтверждение прочтения |
  підтвердження прочитання | okundu bilgisi | 開封確認 | 開封通知 | 阅读回执 | 已读回执 | 閱讀回條 | 讀取回條 | 읽음 확인 |
  수신확인 | 수신 확인`)

/** Sentences that say that the message was opened, or deleted unread. */
export const receiptSentences = phraseList(`
  supprime sans | sans etre lu | sin leer | sin ser leido | senza essere lett | senza lettura |
  sem ser lid | sem ter sido lid | verwijderd zonder | ongelezen verwijderd | utan att lasas |
  uten a bli lest | bez przeczytania | okunmadan silindi | your message to: |
  your message was read | was read on | has been {read, displayed} | was displayed on |
  was deleted without being read | this is a receipt for the mail | this is a return receipt |
  confirmation of reading | reading confirmation | uw bericht is gelezen | uw bericht aan |
  is gelezen op | ihre nachricht an | su mensaje fue leido | fue leido el | e stato letto |
  zostala {przeczytana, wyswietlona} | har lasts | ble lest | okundu | gelesen | wurde geoffnet |
  empfangsbestatigung fur | lesebestatigung fur | ontvangstbevestiging voor | leesbevestiging voor |
  accuse de reception pour | a ete lu | a ete affiche | se leyo | ha {sido,} leido |
  acuse de recibo {para, de} | letto in data | ricevuta di {ritorno, lettura} per |
  foi {lido, lida, exibid, visualizad} | confirmacao de leitura | zostala odczytana |
  zostalo odczytane | zostala usunieta bez | lastes | har oppnats | blev last | laest | on luettu |
  luettiin | precten | elolvast | olvasta | a fost citit | прочита | прочтен | διαβαστηκε |
  αναγνωσ | 開封 | 阅读 | 閱讀 | 已读 | 讀取 | 읽었 | 읽음 | נקרא | قراء | dibaca | duoc doc`)

/**
 * What mail programs call a receipt, in an answer whose subject and text both say it. With bars between. What a desk
 * calls its own as well is none: a "kvittering".
 */
export const receiptNames = `
  acuse de recib | alindi onayi | anagi n wawwad | atgriesanas zina | avis d'ouverture du courriel |
  {aviso, confirmacion} de recepcion | avisu de recibu | bann-cuidhteis | cadarnhad derbyn |
  conferma da retschavida | confirmacio de recepcio | confirmare de primire | deftese kthimi |
  derbynneb dychwelyd | empfanksbestategung | fature kthimi | gavimo pazyma | hartu-agiri |
  jasotze-agiri | kattesaamise kinnitus | kattesaamiskinnitus | legokonfirmo | lesbefestiging |
  lukukuittaus | mottagarkvitto | mottagningskvitto | notificacion da entrega da mensaxe |
  notificacion de lectura | ontvangstrokie | potrdilo o branju | potvrda citanja |
  potvrda o primitku | potvrdenie o {doruceni, precitani} | potvrzeni o prijeti zpravy |
  potwierdzenie {doreczenia, otrzymania} | povratnica | recibo de leitura |
  resit pemberitahu serahan | ricevuta di ritorno | sanemsanas apstiprinajums |
  staðfesting a lestri | tanda konfirmasi diterima | tanda terima | tertiveveny | testeni-degemer |
  untfangstbewiis | vastaanottokuittaus | wobkrucenje prijeca | wobtwarzenje dostasa |
  xac nhan da nhan thu | αναφορα παραδοσης | αποδεικτικο προβολης | алу есептемесі |
  обавештење о приспећу | обратна разписка | паведамленне аб прачытанні | пацвярджэнне атрымання |
  повідомлення про прочитання | потврда о пријему | ստացական | אישור קבלה | קבלה חוזרת |
  إعلام وصول | إيصال الاستلام | رسید دریافت | ਵਾਪਸੀ ਰਸੀਦ | การแจ้งเตือนการเปิดอ่าน |
  მიღების დასტური | 回執 | 回执 | 郵件回條`
