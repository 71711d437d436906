// What programs write in other languages than English when a message was not delivered. The source of a
// row is the programs or providers that write so.

import type { PhraseRow } from '../phrases.ts'
import type { Told } from './notices-phrases.ts'

export const worldNoticeRows: readonly PhraseRow<Told>[] = [
  {
    reason: 'failure',
    source: 'German notices: Exchange, GMX, Web.de, T-Online',
    phrases: `
      nicht zugestellt werden | nicht zustellbar | wurde nicht zugestellt | nicht ausgeliefert werden |
      nicht übermittelt werden | empfänger nicht erreicht | fehler bei der nachrichtenzustellung |
      fehler bei der zustellung | zustellung … fehlgeschlagen | zustellung … gescheitert |
      die folgende adresse ist fehlgeschlagen`,
  },
  {
    reason: 'failure',
    source: 'Dutch notices: Exchange, Ziggo, KPN',
    phrases: `
      kon niet worden bezorgd | konden niet worden bezorgd | kan niet worden bezorgd | niet
      kunnen bezorgen | kon niet worden afgeleverd | kan niet worden afgeleverd | is niet
      afgeleverd | is niet bezorgd | bezorging … mislukt | geadresseerden niet bereikt | niet
      bezorgd aan | niet afleveren`,
  },
  {
    reason: 'failure',
    source: 'French notices: Exchange, Orange, Free, La Poste',
    phrases: `
      n'a pas pu être remis* | n'a pas pu être délivré* | n'a pas pu être distribué* | n'a pas pu
      être livré* | n'a pu être délivré* | n'a pu être remis* | n'a pu être transmis* | n'a pas été
      remis* | n'ont pas pu être | échec de la remise | échec de remise | échec de livraison |
      échec de la distribution | n'est pas parvenu à | impossible de remettre | n'a pas été distribué* | impossible de
      livrer | n'a pas été délivré*`,
  },
  {
    reason: 'failure',
    source: 'Spanish and Portuguese notices: Exchange, Terra, UOL, Telefonica',
    phrases: `
      no se pudo entregar | no se ha podido entregar | no se ha entregado | no se han entregado |
      no se entregó | no ha podido ser entregado | no pudo ser entregado | no puede ser entregado |
      no fue entregado | no ha sido entregado | no ha llegado a | no se puede entregar | error en la entrega |
      error al entregar | falló la entrega | não pode ser entregue | não foi entregue |
      não foi possível entregar | não chegou a | falha na entrega | falha de entrega | não pôde ser enviad*`,
  },
  {
    reason: 'failure',
    source: 'Italian notices: Exchange, Libero, Aruba, Tiscali',
    phrases: `
      impossibile recapitare | impossibile consegnare | recapito non riuscito | non è stato
      recapitato | non è stato consegnato | non è stato possibile consegnare | non è stato
      possibile recapitare | non può essere recapitato | non può essere consegnato | mancato
      recapito | mancata consegna`,
  },
  {
    reason: 'failure',
    source: 'Polish, Czech, Hungarian and Russian notices: WP, Onet, Seznam, Mail.ru, Yandex',
    phrases: `
      nie można dostarczyć | nie mogła zostać dostarczona | nie mogło zostać dostarczone |
      nie została dostarczona | nie zostało dostarczone | nie powiodło się | nie udało się dostarczyć |
      nebylo možné doručit | nepodařilo … doručit | nelze doručit | nebyla doručena | nem kézbesíthető |
      nem sikerült kézbesíteni | не может быть доставлено | не могло быть доставлено | не было доставлено |
      не доставлено | не удалось доставить | не удалось выполнить доставку | невозможно доставить`,
  },
  {
    reason: 'failure',
    source: 'Scandinavian, Finnish and Turkish notices',
    phrases: `
      kunde inte levereras | har inte levererats | det gick inte att leverera | leveransen …
      misslyckades | leverans … misslyckades | leveringen … mislyktes | leveringen … mislykkedes | kunne ikke leveres | blev ikke leveret | ble ikke
      levert | levering … mislykkedes | levering … mislyktes | ei voitu toimittaa | toimitus …
      epäonnistui | teslim edilemedi | iletilemedi | teslim edilemiyor | gönderilemedi |
      ulaştırılamadı`,
  },
  {
    reason: 'failure',
    source: 'Japanese notices: KDDI, DoCoMo, SoftBank, BIGLOBE, m-FILTER, Nifty',
    phrases: `
      送信できませんでした | 送信に失敗しました | 送信出来ませんでした | 配信できませんでした | 配信に失敗しました | 配信不能 | 配信されませんでした | 配送できませんでした |
      配送に失敗しました | 配達できませんでした | お届けできません | 届けることができません | 受信できませんでした | 宛先が見つかりません | 宛先不明 | あて先不明 | メールエラー通知 |
      エラーメール | ディレクトリのリストにありません`,
  },
  {
    reason: 'failure',
    source: 'Chinese and Korean notices: QQ, NetEase, Sina, Naver, Daum, Hinet',
    phrases: `
      无法投递 | 無法投遞 | 无法送达 | 無法送達 | 无法传递 | 無法傳遞 | 无法发送 | 投递失败 | 投遞失敗 | 发送失败 | 傳送失敗 | 递送失败 | 未能成功投递
      | 未送达 | 被退回 | 退信 | 전달되지 못 | 전달할 수 없 | 배달하지 못 | 배달되지 않 | 전송하지 못 | 전송할 수 없 | 전송에 실패 | 발송에 실패
      | 발송하지 못 | 보낼 수 없 | 반송`,
  },
  {
    reason: 'failure',
    source: 'Greek, Balkan, Slovak, Romanian, Ukrainian and Asian notices of Exchange and Gmail',
    phrases: `
      δεν παραδόθηκε | δεν ήταν δυνατή η παράδοση | αποτυχία παράδοσης | не вдалося доставити |
      не може бути доставлен* | не може да бъде доставен* | nu a putut fi livrat* | nu a fost livrat* |
      nije isporučen* | nije dostavljen* | nije moguće isporučiti | nije bilo moguće isporučiti |
      nebolo možné doručiť | ni bilo mogoče dostaviti | ei saanud kohale toimetada | nepavyko pristatyti |
      nevarēja piegādāt | nevar piegādāt | netika piegādāt* | negalima pristatyti |
      ei olnud võimalik toimetada | ei õnnestunud | tidak dapat dikirim | gagal terkirim | không thể gửi |
      không gửi được | ไม่สามารถส่ง | לא ניתן היה למסור | לא נמסרה | تعذر تسليم | فشل تسليم`,
  },
]
