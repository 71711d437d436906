// What an automatic answer is not: failure and delay notices that carry its header fields
// (Auto-Submitted: auto-replied is written by Exim, Postfix and many more). Folded phrases, one a line.

/** Subjects of notices of a mail system, in the languages that those are written in. */
export const noticeSubjects = `
  undeliver
  undelivered
  undeliverable
  delivery failure
  delivery failed
  delivery has failed
  delivery error
  delivery problem
  delivery status
  delivery notification
  delivery report
  delivery delayed
  delivery incomplete
  delivery unsuccessful
  mail delivery
  mail failure
  mail error
  mail system error
  message delivery
  message delayed
  message undeliverable
  message not delivered
  not delivered
  message not sent
  mail not sent
  non delivery
  nondeliverable
  could not be delivered
  could not send
  could not add your
  could not post your
  unable to deliver
  returned mail
  returned to sender
  returning message
  returned email
  failure notice
  failure notification
  failed mail
  failed message
  bounce notification
  bounced
  rejected
  blocked message
  message blocked
  error sending
  error in your mail
  delayed mail
  delayed … hours
  transcript for details
  user unknown
  unknown recipient
  mailbox full
  over quota
  quota exceeded
  nicht zustellbar
  unzustellbar
  unzustellbare
  zustellung
  zustellungsfehler
  fehlgeschlagen
  onbestelbaar
  niet bezorgd
  niet afgeleverd
  bezorging mislukt
  non remis
  non distribue
  n'a pu etre
  n'a pas pu etre
  echec de
  echec d
  remise a echoue
  no se puede entregar
  no entregado
  no se ha podido entregar
  error de entrega
  non recapitabile
  mancato recapito
  mancata consegna
  nao entregue
  nao foi possivel entregar
  falha na entrega
  falha de entrega
  nie dostarczono
  nie mozna dostarczyc
  niedostarczalna
  zwrot
  olevererbart
  kan inte levereras
  gar inte att leverera
  kunne ikke leveres
  ikke leveret
  ikke levert
  kan ikke leveres
  toimitus epaonnistui
  ei voitu toimittaa
  nedorucitelna
  nedoruceno
  kezbesithetetlen
  nelivrat
  недоставленное
  недоставлено
  не доставлено
  не доставлен
  не удалось доставить
  недоставлена
  ваше сообщение не
  teslim edilemedi
  iletilemedi
  配信不能
  配送不能
  送信できません
  エラーメール
  配信エラー
  未送達
  返送
  退信
  无法投递
  無法傳遞
  未送达
  投递失败
  无法送达
  반송
  배달 실패
  전송 실패
  전송되지`

/** What a notice says of the message in its first sentences. */
export const noticePhrases = `
  could not be delivered
  couldnt be delivered
  cannot be delivered
  can not be delivered
  was not delivered
  not been delivered
  delivery to the following
  unable to deliver
  unable to be delivered
  failed to deliver
  failed permanently
  delivery failed
  failed to reach
  undeliverable
  undelivered
  could not be sent
  so it was not added
  so it was not posted
  so it was not distributed
  was rejected
  been rejected
  has been blocked
  returned to sender
  returned to you
  returned message
  error sending your mail
  error while delivering
  error was encountered
  no such user
  user unknown
  unknown user
  not a valid user
  not a valid recipient
  not a valid address
  invalid recipient
  invalid address
  invalid user
  unknown recipient
  recipient unknown
  user does not exist
  mailbox does not exist
  account does not exist
  address does not exist
  mailbox unavailable
  mailbox is full
  mailbox full
  mailbox over quota
  exceeded … quota
  quota exceeded
  over quota
  permanent error
  permanent failure
  transcript of session
  konnte nicht zugestellt
  nicht zugestellt werden
  unzustellbar
  postfach ist voll
  kon niet worden bezorgd
  niet worden afgeleverd
  niet bezorgd
  mailbox is vol
  postvak is vol
  n'a pu etre
  n'a pas pu etre
  pas pu etre remis
  pas pu etre delivre
  boite est pleine
  no se pudo entregar
  no pudo ser entregado
  no se ha podido entregar
  buzon lleno
  non e stato possibile
  non e stato consegnato
  impossibile recapitare
  nao pode ser entregue
  nao foi entregue
  nie mogla zostac dostarczona
  nie zostala dostarczona
  skrzynka jest pelna
  kunde inte levereras
  не может быть доставлено
  не было доставлено
  не доставлено
  переполнен
  teslim edilemedi
  配信できません
  配送できません
  送信できません
  無法傳遞
  无法投递
  无法送达
  전달할 수 없
  배달할 수 없`
