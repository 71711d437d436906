// Things other than a recipient or a domain that servers call unknown or invalid: errors, parts of the message, of
// the session, of their own machine (classify/reason/things.ts). A list for each language, named as in grammar.ts;
// bars between, a closing `*` is any ending. After the wording of servers, and dictionaries.

/** Things by language. */
export const things: Record<string, string> = {
  English: `
    error | errors | exception | reason | message | messages | header | headers | attachment |
    attachments | subject | format | syntax | command | commands | parameter* | argument* |
    character* | charset | encoding | content | contents | type | extension* | policy |
    certificate* | cipher* | license* | licence* | credential* | password* | authentication |
    token | signature* | method* | protocol | state | status | response* | reply | result | code |
    database | map | table | directory | file | files | backend | index | disk | store | library |
    url | urls | uri | link | links | number | date | size | quota | option* | keyword* | value |
    request* | sequence | senders | verification | validation | check | lookup | column* |
    relation | script* | sasl | uid | signer | seal | recipient policy | recipient header* |
    recipient table | recipient map | recipient list | recipient limit | recipient count |
    inbox rule* | recipient database |
    user table | user database | user list | alias table | alias map | alias file | list password |
    time zone | mailbox file | mailbox database | mailbox server | mailbox store | mailbox path |
    mailbox node | recipient filter | forward address | forwarding address | redirect address |
    redirection address | forwarding target | redirect target | forwarding destination |
    ip address | key | keys | mail server | server`,
  Dutch: `fout* | bericht* | bijlage* | opdracht* | parameter* | certificaat | wachtwoord |
    onderwerp | afzenders | bestand* | database | koptekst* | header* | handtekening* | tekenset |
    codering | kenmerk | licentie | sessie`,
  German: `
    fehler* | nachricht* | anhang | anhänge* | befehl* | parameter* | zertifikat* | kennwort |
    passwort | betreff | absendern | datei* | datenbank* | benutzerdatenbank | zeichen | format |
    kopfzeile* | header | signatur* | zeichensatz | kodierung | verzeichnis | lizenz* | sitzung*`,
  French: `
    erreur* | message | messages | format | pièce jointe | pièces jointes | commande* | paramètre* |
    certificat* | mot de passe | expéditeurs | fichier* | base de données | caractère* | en tête* |
    signature* | encodage | licence | session | adresse de redirection | adresse de transfert`,
  Spanish: `
    error* | mensaje* | adjunto* | comando* | parámetro* | certificado* | contraseña | asunto |
    remitentes | archivo* | base de datos | formato | cabecera* | encabezado* | firma |
    codificación | licencia | sesión | dirección de reenvío`,
  Portuguese: `
    erro* | mensagem | anexo* | comando* | parâmetro* | certificado* | senha | assunto |
    remetentes | arquivo* | ficheiro* | formato | cabeçalho* | assinatura | codificação | licença |
    sessão | endereço de encaminhamento | endereço de reencaminhamento`,
  Italian: `
    errore | errori | messaggio | allegat* | comando | parametro | certificato | password |
    oggetto | mittenti | file | database | formato | intestazion* | firma | codifica | licenza |
    sessione | indirizzo di inoltro`,
  Polish: `błąd | błędu | błędem | wiadomość | załącznik* | polecenie | parametr* | certyfikat* |
    hasło | nadawców | plik* | format | nagłówek | nagłówk* | podpis* | kodowani* | licencj* |
    sesj* | serwer | folder | klucz | klucza | filtr | profil | reguła | adres przekierowania`,
  'Czech, Slovak': `chyba | chyby | chybou | zpráva | správa | příloha | príloha | příkaz* |
    certifikát* | heslo | odesílatelů | soubor* | hlavičk* | podpis* | kódování | kódovanie | klíč |
    kľúč | filtr | filter | profil | pravidlo`,
  'Russian, Ukrainian, Bulgarian': `
    ошибк* | помилк* | грешк* | сообщени* | письм* | вложени* | команд* | параметр* | сертификат* |
    пароль | отправителей | файл* | заголов* | подпис* | кодировк* | лицензи* | сесси* | сервер |
    папка | ключ | ключа | фильтр | профиль | правило`,
  Nordic: `fel | feil | fejl | meddelande* | meddelelse* | bilaga* | bilag | vedlegg | kommando* |
    certifikat* | avsändar* | fil | format | brevhuvud* | huvud* | header* | hode* | signatur* |
    underskrift* | kodning | lösenord* | passord* | adgangskode* | sertifikat* | nyckel* | nøgle* |
    nøkkel*`,
  Finnish:
    'virhe* | viesti* | liite* | komento* | otsak* | otsik* | allekirjoitus* | salasana* | varmen* | avain | avainta | avaimen',
  Hungarian: `hiba | üzenet* | melléklet* | parancs* | fejléc* | aláírás* | kódolás* | jelsz* |
    tanúsítvány* | kulcsa | szűrője | profilja | szabálya`,
  Romanian: `eroare* | mesaj* | atașament* | comandă | antet* | semnătur* | codificare* | parola |
    certificat* | cheia | filtrul | profilul | regula`,
  Turkish: `hata* | ileti* | mesaj* | komut* | gönderenleri | başlık* | başlığ* | imza* | şifre* |
    parola* | sertifika* | sunucusu | anahtarı | klasörü | filtresi | profili | kuralı`,
  Greek: 'σφάλμα | μήνυμα | συνημμένο | κεφαλίδα* | υπογραφή | κωδικός | πιστοποιητικό',
  Vietnamese: 'lỗi | tiêu đề | chữ ký',
  Indonesian: 'kesalahan | galat | lampiran | header | tanda tangan',
  Japanese: `エラー | 添付ファイル | コマンド | ヘッダ | ヘッダー | 署名 | パスワード | 証明書 | 鍵 | フォルダ | フォルダー | フィルタ | フィルター |
    ルール | プロファイル`,
  Chinese: `错误 | 錯誤 | 附件 | 命令 | 发件人 | 寄件者 | 邮件头 | 郵件標頭 | 标头 | 標頭 | 签名 | 簽章 | 密码 | 密碼 | 证书 | 憑證 |
    密钥 | 金鑰 | 文件夹 | 資料夾 | 规则 | 規則 | 配置文件`,
  Korean:
    '오류 | 에러 | 첨부 파일 | 명령 | 헤더 | 서명 | 비밀번호 | 인증서 | 키를 | 폴더를 | 서버를 | 필터가 | 프로필을 | 규칙을',
}

/** English words for what is wrong, before a thing and behind it. */
export const englishWrong = {
  before: `
    unknown | invalid | unrecogni* | illegal | improper | wrong | bad | incorrect | undefined |
    nonexistent | no such | no valid | unresolvable | missing`,
  behind: `
    unknown | invalid | illegal | improper | wrong | incorrect | undefined | missing | unavailable |
    not available | not found | not valid | not known | not recogni* | not exist | doesnt exist |
    not be found | no longer valid | no longer exist* | not registered | deleted | removed |
    permanently deleted |
    permanently removed | purged | expired`,
}

/** Words for a recipient in English. */
export const englishWhom = `
  user* | recipient* | mailbox* | address* | account* | addressee* | rcpt | subscriber* |
  customer* | member* | alias* | person | inbox* | host | hostname | domain* | box | mail`

/** Words for a state that passes, in the languages of servers. */
export const forNow = `
  try later | retry later | come back later | send later | try again later | retry again later |
  come back again later | send again later | temporarily | temporary | at this time | for now |
  at the moment | at this moment | at present | right now | currently | for the moment | timeout |
  timed out | during maintenance | under maintenance | rebooting | yet | offline | is down |
  are down | not reachable | as long as | please retry | retry in | try again in | try again after |
  try again soon | try again tomorrow | being moved | being migrated | being updated |
  being restored | being rebuilt | noch nicht | pas encore | aún | todavía | ainda | ancora |
  nog niet | jeszcze | ещё не | vorübergehend | derzeit | momentan | zurzeit | zur zeit | temporär |
  wegen wartung | temporairement | actuellement | pour le moment | pour l'instant | momentanément |
  temporalmente | actualmente | momentáneamente | por el momento | en este momento |
  temporariamente | atualmente | no momento | de momento | neste momento |
  temporaneamente | al momento | attualmente | momentaneamente |
  später erneut | später noch einmal | später wieder | plus tard | más tarde | mais tarde |
  più tardi | later opnieuw | později | neskôr | później | позже | позднее | пізніше | senare |
  senere | myöhemmin | később | mai târziu | daha sonra | en maintenance | en mantenimiento |
  in manutenzione | em manutenção | in onderhoud | на обслуживании | tijdelijk | momenteel |
  op dit moment | tymczasowo | chwilowo | obecnie | w tej chwili | dočasně | dočasne | momentálně |
  momentálne | v tuto chvíli | временно | в настоящее время | в данный момент | тимчасово |
  inte ännu | ännu inte | ennå ikke | ikke ennå | endnu ikke | ikke endnu | tillfälligt |
  för närvarande | just nu | midlertidigt | midlertidig | i øjeblikket | for øyeblikket |
  tilapäisesti | tällä hetkellä | átmenetileg | jelenleg | temporar | momentan | προσωρινά |
  geçici olarak | şu anda`
