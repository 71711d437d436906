// Words of headings that tell the fate of the recipients below. The rows stand in the order of
// weight: the words of a delay contain those of a failure, and the words of a failure those of a
// delivery.

import type { Action } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

/** "Not" in the languages that say it before "delivered". Words that mean something else elsewhere stand below. */
const not = `
  not | never | nicht | nie | niemals | niet | nooit | jamais | non | nunca | não | inte | ej |
  aldrig | ikke | ikkje | ne | nelze | není | nemůže | nemôže | nebyl* | nebol* | nem | δεν | не |
  нет | неможливо | nije | nav | nevar | nevarēja | netika | negali | negalima | nebuvo | không |
  tidak | לא | لم | لا`

const delivered = `
  delivered | relayed | forwarded | accepted | zugestellt | zustellen | ausgeliefert | bezorgd |
  bezorgen | afgeleverd | afleveren | distribué* | remis* | livré* | délivré* | entregad* |
  entregar* | entregó | entregue* | recapitat* | recapitare | consegnat* | consegnare |
  dostarcz* | doręcz* | leverera* | leveret | leveres | levert | levere | toimitet* | toimittaa |
  doručen* | doručit | kézbesít* | доставлен* | доставить | доставити | доставен* | παραδόθηκ* |
  παραδοθεί | livrat* | isporuč* | dostavlj* | dostaviti | pristatyt* | piegādāt* | toimetat* |
  toimetada | lliura* | được gửi | disampaikan | dikirim* | dihantar | נמסר* | למסור | تسليم |
  erhalten | bekommen | ontvangen | ontvingen | reçu | recibido | recibieron | ricevuto |
  receberam | recebeu | otrzymał* | fått | fået | mottatt | mottagit | modtaget | obdrželi |
  kapták | primit | получили | отримали | έλαβαν`

export const headingRows: readonly PhraseRow<Action>[] = [
  {
    reason: 'delayed',
    source: 'sendmail, Stalwart, Exchange and others: still trying',
    phrases: `
      transient non fatal errors | transient {failure, error} |
      temporary {failures, error, problem, problems, errors, failure} | still trying |
      still waiting | delayed | not yet been delivered | not been delivered yet |
      still being tried | will be retried | being retried | {is, are} still pending | deferred |
      enqueued | {still, are, remain} queued | is on hold | still in the queue |
      will continue trying`,
  },
  {
    reason: 'delayed',
    source: 'Exchange in other languages: still trying',
    phrases: `
      verzögert | noch nicht | en attente | en cola | in attesa | aguarda* | oczekuj* | ожида* |
      в очереди | väntar | w kolejce | in de wachtrij | in der warteschlange | 再送 |
      versuchen … weiterhin | {weiterhin, weiter} versucht | proberen … opnieuw |
      blijven … proberen | réessayons | réessaierons | {seguimos, seguiremos} intentando |
      lo intentaremos | riproveremo | tentaremos novamente | vertraagd | nog niet | ännu inte |
      endnu ikke | ennå ikke | retardée | pas encore été | retrasado | retrasada | aún no |
      todavía no | ritardat* | in ritardo | non ancora | atrasada | ainda não | opóźnion* |
      jeszcze nie | försenad* | fördröjd* | forsinket | forsinkad* | viivästy* | zpožděn* |
      odložen* | késik | отложен* | задерж* | відкладен* | затрим* | забав* | gecik* | καθυστ* |
      întârzi* | amânat* | odgođen* | kasni | oneskoren* | zurückgestellt | uitgesteld | différé |
      différée | aplazado | adiado | adiada | rinviato | rinviata | differito | odroczon* |
      uppskjut* | udskudt | utsatt | lykätty | elhalasztv* | ertelen* | 推迟 | 보류 | ล่าช้า |
      bị trì hoãn | tertunda | تأخر | עוכב | 遅延 | 遅れて | 延迟 | 延遲 | 지연`,
  },
  {
    reason: 'delayed',
    source: 'tried again, in words of many languages',
    affirmed: true,
    phrases: `
      will try again | try again for | be tried again | wird erneut versucht | läuft die zustellung noch |
      opnieuw geprobeerd | nouvelle tentative aura | se volverá a intentar | se reintentará |
      si riproverà | haverá nova tentativa | próba zostanie ponowiona | görs ett nytt försök |
      prøves der igen | prøves det igjen | yritetään uudelleen | bude doručení opakováno |
      újra próbáljuk | se va reîncerca | yeniden denenecek* | попытка будет повторена |
      спробу буде повторено | θα γίνει νέα προσπάθεια | 将重试 | 將重試 | 将稍后重试 | 將稍後重試 | 다시 시도합니다`,
  },
  {
    reason: 'failed',
    source: 'all: given up',
    phrases: `
      given up | gave up | not continue trying | unrecoverable | unsuccessful | except | failed |
      failure | failures | fail | rejected | {but, could, can} not | not able to | undeliverable |
      undelivered | cannot be | couldnt | not be reached | not reach | did not receive |
      not {yet,} received | never received | unable to | refused | errors |
      {had, delivery} problems | bounced`,
  },
  {
    reason: 'failed',
    source: 'Exchange, Gmail and providers in other languages: given up',
    phrases: `
      geweigerd | geretourneerd | abgelehnt | abgewiesen | zurückgewiesen | refusé | refusée |
      rejeté | rejetée | rechazad* | rifiutat* | recusad* | rejeitad* | odrzucon* | avvisad* |
      avvist | afvist | odmítnut* | отклонен* | отвергнут* | fehlgeschlagen | keine zustellung |
      nicht {möglich, zustellbar, erreicht} | inte fram | nådde inte | kon niet | konden niet |
      konnte nicht | konnten nicht | gescheitert | fehler bei | unzustellbar | mislukt | échec |
      échoué | échouée | pas pu | n'a pu | n'ont pu | impossible | no {se,} pudo |
      no {se,} ha podido | no han podido | no pudieron | error {de, en, al} | non riuscit* |
      non è stato | impossibile | mancata | não foi | não pode | falha |
      nie {powiodł*, został*, można, udało, mogł*} | niedostarczon* | niedoręczon* | misslyckad* |
      misslyckats | {levererades, kunde, gick} inte | mislykke* | mislyktes | kunne ikke |
      epäonnistui | ei voitu | selhal* | nezdařil* | {nemohla, nemohl, nemohlo} být | nepodařil* |
      nebylo možné | nem sikerült | teslim edilmedi | sikertelen | не удалось | не удалась |
      невозможно | не може | не вдалося | δεν ήταν δυνατ* | αποτυχία | nu a putut | nedoruč* |
      không thể | {không, chưa} gửi được | gagal | tidak terkirim | tidak dapat | ไม่สามารถ |
      ไม่สำเร็จ | تعذر | נכשל* | 未送达 | 未送達 | edilemedi | başarısız | mas não | ma non | mais pas |
      pero no | aber nicht | maar niet | ale nie | но не | men inte | men ikke | außer | behalve |
      sauf | excepto | salvo | tranne | exceto | кроме | no llegó | no ha llegado |
      n'est pas {arrivé, parvenu} | não chegou | non è arrivat* | nicht angekommen |
      niet aangekomen | nie dotarł* | не дошл* | できません | 失敗 | 不能 | 未能 | 失败 | 无法 | 無法 | 실패 | 못했`,
  },
  {
    reason: 'failed',
    source: 'all: not delivered',
    phrases: `
      edilemiyor | gönderilemiyor | iletilemiyor | iletilemedi | ulaştırılamadı | 수 없 | 지 않 |
      لا يمكن | يتعذر | לא ניתן | אין אפשרות | eivät saaneet | neobdrželi | nedostali | almadı | 未收到 | 没有收到 |
      沒有收到 | 받지 못`,
    behind: [
      [not, delivered],
      ['no', 'entregad* | entregar* | entregó | recibido | recibieron | lliura*'],
      ['nu | n a', 'livrat* | primit'],
      ['pas | n a', 'distribué* | remis* | livré* | délivré* | reçu'],
      ['mai', 'recapitat* | consegnat* | ricevuto'],
      ['ei', 'toimitet* | toimittaa | toimetat* | toimetada'],
      ['ni', 'isporuč* | dostavlj* | dostaviti'],
    ],
  },
  {
    reason: 'delivered',
    source: 'sendmail, Stalwart, Exchange and others: arrived',
    phrases: `
      {delivered, relayed} original recipient | already delivered | {was, were} successful |
      successfully {delivered, relayed} | successful recipients | message reached |
      {got, accepted} the message | {got, have, accepted} your message | able to deliver |
      {been, was, were} delivered | delivered to | we {have,} {successfully,} delivered your |
      relayed to | also sent to | received it | received a copy | {has, have} received |
      received {your, the} message |
      {mail, message} has reached | reached the following | got through | successful deliver* |
      has your message | were reached | succeeded`,
  },
  {
    reason: 'delivered',
    source: 'Exchange, Gmail and providers in other languages: arrived',
    phrases: `
      zugestellt | erfolgreich | ausgeliefert | bezorgd | distribué {à, aux} | nådde fram | 送信が完了 |
      送信は完了 | 配信が完了 | afgeleverd | {a, ont} été remis | remis à | remise réussie | se entregó |
      entregado | entregada | recapitat* | consegnat* | entregue | dostarczon* | doręczon* |
      levererats | levererades | leveret | levert til | toimitettu | toimitettiin | doručen* |
      kézbesítve | доставлен* | παραδόθηκ* | livrat* | isporučen* | dostavljen* | đã gửi đến |
      terkirim | raggiunt* | ont reçu | haben … erhalten | hebben … ontvangen | han recibido |
      hanno ricevuto | receberam | llegó a | ha llegado a | est arrivé | est parvenu | chegou a |
      è arrivat* | angekommen | aangekomen | dotarł* | дошл* | levererat | livré à | livré aux |
      kézbesítettük | iletildi | toimetati kätte | kätte toimetatud | pristatyt* | piegādāt* |
      lliurat | đã được gửi | telah disampaikan | telah dikirim | доставен* | สำเร็จ | 已发送 | 已發送 |
      تم تسليم | נמסר* | teslim edildi | 配信しました | 配信されました | 已送达 | 已送達 | 전달되었 | ont bien reçu |
      otrzymali | har {fått, fået, mottatt} | saivat | obdrželi | megkapták | au primit | aldı |
      получили | отримали | έλαβαν | 届きました | 已收到 | 받았습니다`,
  },
]
