// Why a mailing list refuses a message: who may write to it, its moderator, its rules, and where its address has to
// stand. Sources: list managers in their languages, and dictionaries.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

/** Words for a moderator. */
export const moderator = `
  moderator* | moderador* | moderatore | moderatori | modérateur* | moderateur* | moderatoren |
  moderátor* | moderatör* | moderaattori* | модератор* | συντονιστ* | moderatzaile* | モデレータ* | 司会者 |
  管理人 | 版主 | 审核人 | 審核人 | 관리자 | 중재자`

/** Words for his refusal. */
export const refused = `
  rejected | not accepted | not approved | refused | declined | failed to act | did not approve |
  geweigerd | afgewezen | niet goedgekeurd | abgelehnt | abgewiesen | zurückgewiesen |
  nicht genehmigt | nicht bearbeitet | keiner | rejeté | refusé | pas été {accepté, approuvé} |
  pas ete accepte | rechazad* | no fue aceptado | no ha sido aceptado | no fue aprobado |
  rexeitad* | rebutjat | rifiutat* | respint* | non è stato accettato | rejeitad* | recusad* |
  não foi {aceit*, aprovad*} | respins | odrzucon* | nie {został, została} zaakceptowan* |
  zamítnut* | odmítnut* | nebyla potvrzena | nebyla schválena | zamietnut* | avslagit* | avvisad* |
  accepterades inte | afvist | avvist | ikke er blevet godkendt | ikke godkendt | ikke godkjent |
  hylät* | hylkä* | elutasít* | отклонен* | отвергнут* | не было пропущено | відхилен* |
  απορρίφθηκε | reddedildi | tidak diterima | ditolak | bị từ chối | 拒否 | 却下 | 拒绝 | 拒絕 | 거절 | 거부`

const header = `
  header | headers | header field | im an | cc feld | kopfzeile* | l'entête | l'en tête | entête |
  intestazion* | cabeçalho | cabecera* | hlavičce | hlavičky | poli komu | nagłówk* |
  meddelandehuvud* | otsikkokent* | заголовк* | 头部字段 | ヘッダ`

const absent = `
  not found in | not in the to | gefunden wurde | nicht gefunden | été trouvée ni |
  pas été trouvée | non è stato trovato | não foi encontrad* | no se encontr* | nebyla nalezena |
  nebola | nie znaleziono | не найден | 未出现 | 見つかりません`

export const listPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'not-compliant',
    source: 'the address of a mailing list has to stand in the header',
    phrases: 'neither the to nor the cc | either the to or cc | nicht in to oder cc',
    near: [[header, absent]],
  },
  {
    reason: 'policy-violation',
    source: 'moderators of mailing lists',
    phrases: `
      access rule | access rules of the list | zugangsregeln | zugriffsregeln | règle d'accès |
      regla de acceso | regola di accesso | regra de acesso | přístupovými právy |
      prístupových pravidiel | postitusoikeudet | 权限规则`,
    near: [[moderator, refused]],
  },
  {
    reason: 'sender-rejected',
    source: 'members of mailing lists',
    phrases: `
      not a list subscriber | not known to this {mailing,} list | not a subscriber of the list |
      not subscribed to the list | restricted to list subscribers | only subscribed addresses |
      only subscribers may | only list members | geen lid van de | {kein, nicht} mitglied der |
      pas membre du groupe | pas membre de la liste | no eres miembro | non sei membro |
      não é membro do | só aceita membros | inte är medlem | ikke er medlem | nie jesteś członkiem |
      niet geabonneerd | geen abonnee | beperkt tot lijstabonnees | liste nicht abonniert |
      auf abonnenten beschränkt | nur abonnenten | pas un inscrit de la liste |
      pas {inscrit, abonné} à la liste | réservée aux abonnés | restringida a los suscriptores |
      no está suscrito a | no es suscriptor | restringit als subscriptors |
      restrinxida aos subscritores | limitata agli iscritti | non {sei, è} iscritto |
      restrita aos membros | não {faz parte, é subscritor} da lista | není v seznamu členů |
      nejste členem | nie ste abonentom | nie je v zozname členov | nie jesteś subskrybentem |
      dostępne dla jej subskrybentów | et ole … tilaaja | rajoitettu listan tilaajille |
      begränsad till listprenumeranter | csak a listatagok | nem tagja a listának |
      не являетесь подписчиком | только подписчик* | δεν είστε εγγεγραμμέν* | vaid tellijad |
      harpidedunei mugatuta | 不是列表订户 | 不是列表的订阅者 | 仅限邮件列表订阅者 | 僅限郵件列表訂閱者`,
  },
  {
    reason: 'user-unknown',
    source: 'no such mailing list',
    phrases: `
      {unknown, invalid, nonexistent} mailing list | no such mailing list |
      {mailing, distribution} list unknown | mailing list {is unknown, not found, doesnt exist} |
      mailing list was not found | mailing list does not exist | mailing list could not be found |
      unknown list | distribution list {was,} not found`,
  },
  {
    reason: 'message-too-big',
    source: 'the size that a mailing list or a desk takes',
    phrases: `
      over the maximum size | only accept messages up to | message … was too big |
      maximal erlaubte größe | maximaal toegestane grootte | taille maximale autorisée |
      dimensione massima | {tamanho, tamaño} máximo permitido | velikost zprávy je |
      maximálnu veľkosť | suurin sallittu koko | μέγιστο επιτρεπτό μέγεθος | 最大邮件尺寸 | 超出大小限制 |
      サイズ超過`,
  },
]
