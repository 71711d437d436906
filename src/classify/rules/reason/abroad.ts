// Refusals of the session, the sender or the site in other languages, by reason: servers whose
// administrators wrote the answers themselves. What such answers say of the mailbox stands in the
// file of its language. After the dictionaries; the wording is ours.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const abroadPhrases: PhraseRow<Reason>[] = rowsOf('other languages', {
  'relaying-denied': 'no se permite el reenvio',
  'rate-limited': `
    zu viele empfaenger | túl sok {levél, üzenet*} | conexoes demais | превышен лимит … писем |
    发送频率 | 发信频率 | 频率限制 | 送信制限`,
  'ptr-required': `
    逆引き | 反向解析 | 反向域名 | 反解 | 역방향 | {ters, odwrotny, odwrotnego, reverzní} dns |
    reverzní záznam | rückwärtsauflösung | rückwärtseintrag | nom inverse |
    résolution inverse | dns inverse | resolución inversa | dns inverso |
    risoluzione inversa | resolução inversa | dns reverso | обратный dns | обратная запись`,
  'bad-reputation': `
    {schlechte, schlechter} reputation | reputation zu | réputation | reputación |
    reputação | reputazione | reputacja | reputacji | reputace | репутация | репутации | 信誉 |
    信譽 | 평판`,
  blocked: `
    uw ip adres | zwarte lijst | ihre ip | sperrliste | schwarze liste | schwarzen liste |
    votre adresse ip | liste noire | su direccion ip | lista negra | ip bloccato | lista nera |
    ip bloqueado | czarna lista | czarnej liscie | ваш ip | черный список | черном списке |
    черном списку | ip adresiniz | kara liste* | 黑名单 | 黑名單 | ブラックリスト | 블랙리스트`,
  'policy-violation': `
    beleid … geweigerd | richtlinie verletzt | aufgrund von richtlinien | politique de securite |
    politica de {seguridad, seguranca} | {политика, политики, политике, политикой} безопасности`,
  'user-unknown': `
    aucun destinataire valide | nepostojeci korisnik | neznan uporabnik | kasutajat ei ole |
    непознат потребител | empfängername … nicht erkannt | name des empfängers … nicht erkannt |
    naam van de {geadresseerde, ontvanger} … niet herkend |
    nom du destinataire … pas {été,} reconnu | nombre del destinatario … no se reconoce |
    no se reconoce el nombre del destinatario | nombre del destinatario … no reconocido |
    nome del destinatario … non … riconosciuto | nome do destinatário … não … reconhecido |
    mottagarens namn kändes inte igen | modtagerens navn … ikke genkendt |
    mottakerens navn … ikke gjenkjent | vastaanottajan nimeä ei tunnistettu |
    nazwa adresata nie została rozpoznana | jméno příjemce nebylo rozpoznáno |
    címzett neve nem ismerhető fel | имя получателя не распознано | alıcı adı tanınmadı | 受信者名が認識`,
  'host-unknown': 'unzulässiger host domänenname | ungültiger host domänenname',
  'auth-failure': `
    spf認証 | spf検証 | spf检查 | spf校验 | spf验证 | spf驗證 | spf 검증 | spf 인증 | dkim認証 |
    dkim検証 | dkim验证 | dkim校验 | 送信ドメイン認証`,
  'virus-detected': 'wirus* | virusul | ιός | zawirusowan*',
  filtered: `
    vous a bloqué | a bloqué votre adresse | hat ihre adresse gesperrt | hat sie gesperrt |
    ha bloqueado su | le ha bloqueado | bloqueou o seu | bloqueou o remetente |
    zablokował tego nadawcę | zablokował wiadomości | heeft u geblokkeerd | заблокировал вас`,
  'tls-required': `
    unverschlüsselte verbindung* | musi być szyfrowan* | doit être chiffré* | debe ser cifrad* |
    deve essere cifrat* | deve ser criptografad*`,
  // That somebody has another address is likely said of the recipient. A new address alone may be
  // the sender's, or that of his server.
  moved: {
    phrases: `
      hat eine neue adresse | neue e mail adresse | adresse hat sich geändert | nieuwe adres is |
      a une nouvelle adresse | adresse a changé | ha un nuovo indirizzo | indirizzo è cambiato |
      tiene {una,} nueva dirección | dirección ha cambiado | tem {um,} novo endereço |
      novo endereço {deste, do} | endereço mudou | ma nowy adres | adres został zmieniony |
      heeft een nieuw adres | má novou adresu | har {en,} ny {adress, adresse}`,
    likely: true,
  },
  'not-accepting': {
    phrases: `
      ne reçoit pas {de courrier, de mail*, d e mail*} |
      no recibe correo* | non riceve posta | não recebe e mail* | não recebe mensagens |
      nie przyjmuje poczty | nimmt keine {e mails an, mails an, post} | empfängt keine {e mails, mails} |
      antworten werden nicht`,
    likely: true,
  },
  'system-error': `
    datenbankfehler | störung auf unserem | fehler auf unserem server | erreur de base de données |
    error de base de datos | erro de banco de dados | błąd bazy danych | ошибка базы данных`,
  'system-full': `
    speicherplatz auf dem server | festplatte {ist,} voll | plattenplatz |
    disco {cheio, lleno, pieno} | servidor … {espacio en, espaço em} disco | disque plein | dysk pełny`,
  'security-error': `
    benutzername oder {passwort, kennwort} | {utilisateur, identifiant} ou mot de passe |
    usuario o contrasena | usuario ou senha | nome utente o password |
    gebruikersnaam of wachtwoord | имя пользователя или пароль | имени пользователя или пароля |
    логин или пароль | nazwa uzytkownika lub haslo | kullanici adi veya sifre | ユーザー名またはパスワード |
    用户名或密码 | 密码错误 | 帳號或密碼`,
})
