// Refusals of the session, the sender or the site in other languages, by reason: servers whose
// administrators wrote the answers themselves. What such answers say of the mailbox stands in the
// file of its language. After the dictionaries; the wording is ours.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

const source = 'other languages'

export const abroadPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'relaying-denied',
    source,
    phrases: `
        relaying is niet toegestaan | doorsturen niet toegestaan | relaying nicht gestattet |
        relaying verweigert | relay verweigert | relais refuse | relais interdit |
        relais non autorise | relayage interdit | relayage refuse | retransmision no permitida |
        reenvio no permitido | reenvio denegado | relay denegado | relay no permitido |
        relay non consentito | relay negato | relay negado | relay nao permitido |
        relay zabroniony | ретрансляция запрещена | релей запрещ* | 禁止中继 | 拒绝转发 |
        中継は許可されていません | 中継が拒否`,
  },
  {
    reason: 'rate-limited',
    source,
    phrases: `
        te veel verbindingen | te veel berichten | te veel ontvangers | zu viele verbindungen |
        zu viele nachrichten | zu viele empfanger | zu viele empfaenger | zu viele mails |
        trop de connexions | trop de messages | trop de destinataires | demasiadas conexiones |
        demasiados mensajes | demasiados destinatarios | troppe connessioni | troppi messaggi |
        troppi destinatari | muitas conexoes | conexoes demais | muitas mensagens |
        muitos destinatarios | zbyt wiele polaczen | zbyt wiele wiadomosci | za duzo polaczen |
        слишком много соединений | слишком много писем | слишком много сообщений |
        слишком много получателей | превышен лимит … писем | 发送频率 | 连接数过多 | 连接过于频繁 |
        发信频率 | 频率限制 | 接続数が多すぎ | 送信制限 | 送信数の上限`,
  },
  {
    reason: 'blocked',
    source,
    phrases: `
        uw ip adres | ip adres … geblokkeerd | zwarte lijst | ihre ip | ip adresse … gesperrt |
        ip adresse … blockiert | sperrliste | schwarze liste | schwarzen liste | votre adresse ip |
        adresse ip … bloquee | liste noire | su direccion ip | direccion ip … bloqueada |
        lista negra | indirizzo ip … bloccato | ip bloccato | lista nera | endereco ip … bloqueado |
        ip bloqueado | adres ip … zablokowany | czarna lista | czarnej liscie | ваш ip |
        ip адрес … заблокирован | черный список | черном списке | черном списку | ip adresiniz |
        kara liste* | 黑名单 | 黑名單 | ブラックリスト | 블랙리스트`,
  },
  {
    reason: 'sender-rejected',
    source,
    phrases: `
        afzender geweigerd | afzender … niet toegestaan | onbekende afzender |
        absender abgelehnt | absender nicht erlaubt | absender unbekannt | unbekannter absender |
        absenderadresse … abgelehnt | expediteur refuse | expediteur invalide |
        expediteur inconnu | expediteur non autorise | remitente rechazado |
        remitente no permitido | remitente desconocido | remitente no autorizado |
        mittente rifiutato | mittente non autorizzato | mittente sconosciuto |
        remetente rejeitado | remetente nao autorizado | remetente desconhecido |
        remetente invalido | nadawca odrzucony | nieznany nadawca | отправитель отклонен |
        отправитель запрещен | отправитель не найден | неизвестный отправитель | 发件人被拒绝 |
        发件人地址被拒 | 送信者が拒否 | 差出人が拒否`,
  },
  {
    reason: 'policy-violation',
    source,
    phrases: `
        bijlage … niet toegestaan | beleid … geweigerd | anhang … nicht erlaubt |
        anhang … nicht zulassig | dateityp nicht erlaubt | richtlinie verletzt |
        aufgrund von richtlinien | piece jointe … interdite | piece jointe … non autorisee |
        politique de securite | archivo adjunto … no permitido | adjunto no permitido |
        politica de seguridad | allegato non consentito | allegato … non permesso |
        anexo nao permitido | anexo bloqueado | politica de seguranca |
        zalacznik … niedozwolony | вложение запрещено | запрещенное вложение |
        политик* безопасности`,
  },
  {
    reason: 'user-unknown',
    source,
    phrases: `
        aucun destinataire valide | korisnik ne postoji | nepoznat korisnik |
        nepostojeci korisnik | neznan uporabnik | uporabnik ne obstaja |
        người dùng không tồn tại | không tồn tại | pengguna tidak ditemukan |
        pengguna tidak dikenal | alamat tidak ditemukan | vartotojas nerastas |
        lietotajs nav atrasts | kasutajat ei leitud | kasutajat ei ole | μη εγκυρος παραληπτης |
        потребител* не съществува | непознат потребител | המשתמש לא קיים | المستخدم غير موجود |
        المستلم غير موجود`,
  },
]
