// What programs write in other languages than English when a message was not delivered. The source of a
// row is the programs or providers that write so.

import type { PhraseRow } from '../../phrases/phrases.ts'
import { moderator, refused } from '../reason/lists.ts'
import { failuresAbroad } from './abroad.ts'
import type { NoticeKind } from './phrases.ts'

export const worldNoticeRows: readonly PhraseRow<NoticeKind>[] = [
  {
    reason: 'failure',
    source: 'moderators of mailing lists',
    phrases: 'returning it to you | schicke ich sie ihnen zurück',
    near: [[moderator, refused]],
  },
  {
    reason: 'failure',
    source: 'virus filters',
    phrases: '',
    near: [
      [
        'virus | vírus | вирус* | вірус* | ιό | ウイルス | ウィルス | 病毒 | 바이러스',
        `found a | viruschecker found | gefunden | gevonden | conteniá | contenait le | détecté |
        trouvé | encontrou | detectó | detectou | ha trovato | znalazł | hittade | fundet | funnet |
        löysi | našel | nalezl | talált | обнаружил* | виявил* | βρήκε | topatu | trobat | leidis |
        検出 | 发现 | 發現 | 발견`,
      ],
    ],
  },
  {
    reason: 'failure',
    source: 'German notices: Exchange, GMX, Web.de, T-Online',
    phrases: `
      nicht zustellbar | empfänger nicht erreicht |
      fehler bei der {nachrichtenzustellung, zustellung} |
      zustellung … {fehlgeschlagen, gescheitert} | die folgende adresse ist fehlgeschlagen`,
  },
  {
    reason: 'failure',
    source: 'Dutch notices: Exchange, Ziggo, KPN',
    phrases: `
      {konden, kan} niet worden bezorgd | niet kunnen bezorgen | kan niet worden afgeleverd |
      geadresseerden niet bereikt`,
  },
  {
    reason: 'failure',
    source: 'French notices: Exchange, Orange, Free, La Poste',
    phrases: `
      n'a pas été remis* | échec de {la,} remise | échec de livraison | échec de la distribution |
      n'est pas parvenu à | impossible de {remettre, livrer}`,
  },
  {
    reason: 'failure',
    source: 'Spanish and Portuguese notices: Exchange, Terra, UOL, Telefonica',
    phrases: `
      no se pudo entregar | no se ha podido entregar |
      no {se ha, se han, puede ser, ha sido} entregado | no ha podido ser entregado |
      no fue entregado | no han sido entregad* | no fueron entregad* | no ha llegado a |
      no se puede entregar | error en la entrega | error al entregar | falló la entrega |
      não foi entregue | não foi possível entregar | falha {na, de} entrega | não pôde ser enviad*`,
  },
  {
    reason: 'failure',
    source: 'Italian notices: Exchange, Libero, Aruba, Tiscali',
    phrases: `
      impossibile {recapitare, consegnare} | recapito non riuscito |
      non {è stato, può essere} {recapitato, consegnato} |
      non è stato possibile {consegnare, recapitare} | mancato recapito | mancata consegna`,
  },
  {
    reason: 'failure',
    source: 'Polish, Czech, Hungarian and Russian notices: WP, Onet, Seznam, Mail.ru, Yandex',
    phrases: `
      nie można dostarczyć | nie mogła zostać dostarczona | nie mogło zostać dostarczone |
      nie została dostarczona | nie zostało dostarczone | nie powiodło się | nebylo možné doručit |
      nem sikerült kézbesíteni | nem kézbesítettük | nem lett kézbesítve | nem tudtuk eljuttatni |
      не {может, могло} быть доставлено | не удалось выполнить доставку | невозможно доставить`,
  },
  {
    reason: 'failure',
    source: 'Scandinavian, Finnish and Turkish notices',
    phrases: `
      det gick inte att leverera | levererades {inte, ej} | levering … {mislykkedes, mislyktes} |
      ei voitu toimittaa | teslim edilemiyor`,
  },
  {
    reason: 'failure',
    source: 'Japanese notices: KDDI, DoCoMo, SoftBank, BIGLOBE, m-FILTER, Nifty',
    phrases: `
      送信できませんでした | 送信出来ませんでした | 配信不能 | 配信されませんでした | 配送できませんでした | 配達できませんでした | お届けできません |
      届けることができません | 受信できませんでした | 宛先が見つかりません | 宛先不明 | あて先不明 | メールエラー通知 | エラーメール | ディレクトリのリストにありません`,
  },
  {
    reason: 'failure',
    source: 'Chinese and Korean notices: QQ, NetEase, Sina, Naver, Daum, Hinet',
    phrases: `
      无法投递 | 無法投遞 | 无法送达 | 无法传递 | 無法傳遞 | 无法发送 | 投递失败 | 投遞失敗 | 发送失败 | 傳送失敗 | 递送失败 | 退信 | 전달할 수 없 |
      배달하지 못 | 배달되지 않 | 전송하지 못 | 전송할 수 없 | 전송에 실패 | 발송에 실패 | 발송하지 못 | 보낼 수 없 | 반송`,
  },
  {
    reason: 'failure',
    source: 'Greek, Balkan, Slovak, Romanian, Ukrainian and Asian notices of Exchange and Gmail',
    phrases: `
      δεν ήταν δυνατή η παράδοση | αποτυχία παράδοσης | не вдалося доставити |
      не може бути доставлен* | nije isporučen* | nije dostavljen* | nije bilo moguće isporučiti |
      nebolo možné doručiť | ni bilo mogoče dostaviti |
      ei {saanud kohale, olnud võimalik} toimetada | nevar piegādāt | negalima pristatyti |
      ei õnnestunud | gagal terkirim`,
  },
  failuresAbroad,
]
