// Refusals of the session, the sender or the site in other languages, by reason: servers whose
// administrators wrote the answers themselves. What such answers say of the mailbox stands in the
// file of its language. After the dictionaries; the wording is ours.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'
import { pairs } from '../word-list.ts'

const source = 'other languages'

// Whom or what an answer is about and what is wrong with it, a language a line.
const SENDERS = [
  ['afzender', 'geweigerd | niet toegestaan | geblokkeerd | onbekend | bestaat niet | ongeldig'],
  [
    'absender | absenders | absenderadresse',
    'abgelehnt | abgewiesen | nicht erlaubt | gesperrt | unbekannt | nicht bekannt | existiert nicht | ungultig',
  ],
  [
    'expediteur | emetteur',
    'refuse | rejete | invalide | inconnu | bloque | non autorise | n existe pas | n est pas valide',
  ],
  [
    'remitente',
    'rechazado | no permitido | desconocido | no autorizado | bloqueado | no existe | no es valid*',
  ],
  [
    'mittente',
    'rifiutato | respinto | non autorizzato | sconosciuto | bloccato | non esiste | non e valid*',
  ],
  [
    'remetente',
    'rejeitado | recusado | nao autorizado | desconhecido | invalido | bloqueado | nao existe | nao e valid*',
  ],
  ['nadawca | nadawcy', 'odrzucony | odrzucono | zablokowany | nieznany | nie istnieje'],
  ['odesilatel | odesilatele', 'odmitnut* | neznam* | neexistuje | neplatn*'],
  ['gonderen', 'bulunamadi | gecersiz | reddedil*'],
  [
    'avsandarens | avsandare | afsenderens | afsender | avsenderens | avsender',
    'finns inte | findes ikke | finnes ikke | okand | ukendt | ukjent',
  ],
  ['felado', 'nem letezik | ismeretlen'],
  ['expeditorului | expeditor', 'nu exista | necunoscut*'],
  ['发件人 | 发信人 | 寄件者 | 寄件人 | 發件人', '不存在 | 无效 | 無效'],
  ['送信者 | 差出人', '存在しま | 無効'],
  ['발신자 | 발송자', '존재하지 않 | 잘못된'],
  [
    'отправитель | отправителя',
    'отклонен | запрещен | заблокирован | не найден | не существует | не принят',
  ],
] as const
const PEERS = [
  [
    'uw ip | ip adres | uw server',
    'geblokkeerd | geweigerd | zwarte lijst | onbekend* | ongeldig*',
  ],
  [
    'ihre ip | ip adresse | ihr server | ihr mailserver',
    'gesperrt | blockiert | abgelehnt | unbekannt* | ungultig* | nicht bekannt',
  ],
  [
    'votre ip | adresse ip | votre serveur',
    'bloque* | refuse* | rejete* | inconnu* | invalide | valide',
  ],
  [
    'su ip | direccion ip | su servidor',
    'bloquead* | rechazad* | denegad* | desconocid* | invalid* | valid*',
  ],
  ['indirizzo ip | suo ip | suo server', 'bloccat* | rifiutat* | respint* | sconosciut* | valid*'],
  [
    'seu ip | endereco ip | seu servidor',
    'bloquead* | rejeitad* | recusad* | desconhecid* | invalid* | valid*',
  ],
  ['adres ip | twoj ip | twoj serwer', 'zablokowan* | odrzucon* | nieznan* | nieprawidlow*'],
  [
    'ip адрес | ваш ip | ваш сервер',
    'заблокирован* | отклонен* | запрещен* | неизвест* | неверн* | недействител* | не найден',
  ],
  ['ip adresi | ip adresiniz', 'engellen* | reddedil*'],
] as const

const RELAYS = [
  ['relaying | relay | doorsturen', 'niet toegestaan | geweigerd'],
  [
    'relaying | relay | weiterleitung | weiterleiten',
    'nicht gestattet | nicht erlaubt | verweigert',
  ],
  ['relais | relayage', 'refuse | interdit | non autorise'],
  [
    'relevo | relay | reenvio | retransmision',
    'no permitid* | no autorizad* | denegad* | no se permite',
  ],
  ['relay | inoltro', 'non consentito | non autorizzato | non permesso | negato'],
  ['relay | reenvio | retransmissao', 'negad* | nao permitid* | nao autorizad*'],
  ['relay | przekazywanie', 'zabronion* | niedozwolon*'],
  ['ретрансляция | релей | пересылка', 'запрещен* | не разрешен*'],
] as const

function about(languages: readonly (readonly [who: string, wrong: string])[]): string {
  return languages.map(([who, wrong]) => pairs(who, wrong)).join(' | ')
}

export const abroadPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'relaying-denied',
    source,
    phrases: `
        no se permite el reenvio | 禁止中继 | 拒绝转发 | 中継は許可されていません | 中継が拒否 |
        ${about(RELAYS)}`,
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
        uw ip adres | zwarte lijst | ihre ip | sperrliste | schwarze liste | schwarzen liste | votre adresse ip |
        liste noire | su direccion ip | lista negra | ip bloccato | lista nera | ip bloqueado |
        czarna lista | czarnej liscie | ваш ip | черный список | черном списке | черном списку | ip adresiniz |
        kara liste* | 黑名单 | 黑名單 | ブラックリスト | 블랙리스트 | ${about(PEERS)}`,
  },
  {
    reason: 'sender-rejected',
    source,
    phrases: `
        onbekende afzender | unbekannter absender | nieznany nadawca | неизвестный отправитель |
        发件人被拒绝 | 发件人地址被拒 | 送信者が拒否 | 差出人が拒否 | ${about(SENDERS)}`,
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
  {
    reason: 'ptr-required',
    source,
    phrases: `
        逆引き | 反向解析 | 反向域名 | 反解 | 역방향 | ters dns | odwrotn* dns | reverzní záznam |
        reverzní dns`,
  },
  {
    reason: 'auth-failure',
    source,
    phrases: `
        spf認証 | spf検証 | spf检查 | spf校验 | spf验证 | spf驗證 | spf 검증 | spf 인증 | dkim認証 | dkim検証 |
        dkim验证 | dkim校验 | 送信ドメイン認証`,
  },
  {
    reason: 'virus-detected',
    source,
    phrases: 'wirus* | virusul | ιός | zawirusowan*',
  },
  {
    reason: 'system-full',
    source,
    phrases: `
        speicherplatz auf dem server | festplatte voll | festplatte ist voll | plattenplatz | disco cheio |
        disco lleno | servidor … espacio en disco | servidor … espaço em disco | disco pieno | dysk pełny`,
  },
  {
    reason: 'security-error',
    source,
    phrases: `
        benutzername oder passwort | benutzername oder kennwort | utilisateur ou mot de passe |
        identifiant ou mot de passe | usuario o contrasena | usuario ou senha | nome utente o password |
        gebruikersnaam of wachtwoord | имя пользователя или пароль | имени пользователя или пароля |
        логин или пароль | nazwa uzytkownika lub haslo | kullanici adi veya sifre | ユーザー名またはパスワード |
        用户名或密码 | 密码错误 | 帳號或密碼`,
  },
]
