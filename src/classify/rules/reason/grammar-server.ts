// What a server demands of the sending host, and what it says of itself, in other languages than English: log in,
// encrypt, no such attachments, the sending limit is reached, the server is busy. Used as the words of grammar.ts
// are. Sources: the wording of providers, and dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
export interface ServerGrammar {
  login: string
  secure: string
  needed: string
  attachment: string
  banned: string
  /** How much one may send. */
  allowance: string
  reached: string
  command: string
  strange: string
  server: string
  busy: string
  /** These two are enough alone; `held` is mail on a grey list or in quarantine. */
  loop: string
  held: string
}

export const serverGrammars: Record<string, ServerGrammar> = {
  Dutch: {
    login: 'authenticatie | aanmelden | inloggen',
    secure: `versleutelde verbinding | beveiligde verbinding | versleuteling |
      versleutelde verbindingen | beveiligde verbindingen`,
    needed: `vereist | verplicht | nodig | moet | alleen`,
    attachment: `bijlage* | uitvoerbare bestanden | uitvoerbaar bestand`,
    banned: `niet toegestaan | verboden | geblokkeerd | niet geaccepteerd`,
    allowance: 'verzendlimiet | daglimiet | limiet voor verzenden',
    reached: 'bereikt | overschreden',
    command: 'opdracht | commando',
    strange: 'onbekend* | niet herkend | ongeldig*',
    server: 'server | systeem',
    busy: 'bezet | overbelast | in onderhoud | wegens onderhoud',
    loop: 'mailloop | maillus | berichtenlus',
    held: `grijze lijst | in quarantaine`,
  },
  German: {
    login:
      'anmeldung | authentifizierung | authentisierung | authentifizieren | anmelden | einloggen',
    secure: `verschlüsselte verbindung | verschlüsselten verbindung | verschlüsselung |
      verschlüsselte verbindungen`,
    needed: `erforderlich | notwendig | benötigt | nötig | zuerst | vorher | nur`,
    attachment: `anhang | anhänge* | dateianhang | dateityp | ausführbare dateien |
      ausführbare datei | ausführbaren dateien`,
    banned: `nicht erlaubt* | nicht zulässig | unzulässig* | verboten | gesperrt | blockiert |
      nicht angenommen | nicht akzeptiert`,
    allowance: `versandlimit | sendelimit | versandkontingent | tageslimit | limit für den versand |
      anzahl versendeter`,
    reached: 'erreicht | überschritten | ausgeschöpft | erschöpft',
    command: 'befehl | kommando',
    strange: 'nicht erkannt | unbekannt* | ungültig* | falsche reihenfolge | nicht implementiert',
    server: 'server | system | mailserver',
    busy: 'ausgelastet | überlastet | beschäftigt | wartung | wartungsarbeiten',
    loop: 'mailschleife | nachrichtenschleife | zustellschleife | mail schleife',
    held: `graue liste | grauen liste | in quarantäne`,
  },
  French: {
    login: `authentification | identification | s'authentifier | vous authentifier |
      vous identifier`,
    secure: `connexion chiffrée | connexion sécurisée | chiffrement | cryptage |
      connexions chiffrées | connexions sécurisées`,
    needed: `requise | requis | obligatoire | nécessaire | exigée | exigé | devez | n'accepte que |
      seules | uniquement`,
    attachment: `pièce jointe | pièces jointes | fichiers exécutables | fichier exécutable`,
    banned: `non autorisé* | pas autorisé* | interdit* | bloqué* | pas accepté*`,
    allowance: `limite d'envoi | quota d'envoi | limite quotidienne | limite horaire |
      limite d'envois`,
    reached: 'atteint | atteinte | dépassé | dépassée',
    command: 'commande',
    strange: 'inconnue | non reconnue | invalide | incorrecte | non implémentée',
    server: 'serveur | service',
    busy: 'occupé | surchargé | maintenance | saturé',
    loop: 'boucle de messagerie | boucle de courrier | boucle de mail | boucle détectée',
    held: `liste grise | en quarantaine`,
  },
  'Spanish, Portuguese': {
    login:
      'autenticación | autenticarse | iniciar sesión | autenticação | autenticar | autenticarte',
    secure: `conexión {cifrada, segura, encriptada} | cifrado | conexão {criptografada, segura} |
      criptografia | conexiones {cifradas, seguras} | conexões {criptografadas, seguras}`,
    needed: `requiere | requerid* | obligatori* | obrigatóri* | necesari* | necessári* | debe |
      exige | requer | deve | solo | sólo | só | preciso | precisa | tiene que`,
    attachment: `adjunto | adjuntos | anexo | anexos | archivos ejecutables | archivo ejecutable |
      arquivos executáveis | arquivo executável`,
    banned: `no permitid* | não permitid* | prohibid* | proibid* | bloquead* | no se acepta* |
      não são aceitos | no aceptad* | não aceit* | no se permite*`,
    allowance: `límite de {envío*, correos} | límite diario | {límite, limite} por hora |
      cuota de envío | limite de {envio*, mensagens} | limite diário | cota de envio`,
    reached: 'superado | excedido | alcanzado | atingido | atingiu | excedeu | ultrapassado',
    command: 'comando',
    strange: 'desconocid* | no reconocid* | inválid* | desconhecid* | não reconhecid* | no válid*',
    server: 'servidor | servicio | serviço',
    busy: `ocupado | saturado | sobrecargado | sobrecarregado | mantenimiento | manutenção`,
    loop: `bucle de correo | bucle de mensajes | bucle detectado | loop de e mail | loop de email |
      loop de mensagens`,
    held: `lista gris | lista cinza | listas grises | en cuarentena | em quarentena`,
  },
  Italian: {
    login: `autenticazione | autenticarsi | autenticarti`,
    secure: `connessione cifrata | connessione sicura | connessione crittografata | crittografia |
      connessioni cifrate | connessioni sicure`,
    needed: `richiest* | necessari* | obbligatori* | devi | deve | solo | soltanto`,
    attachment: `allegato | allegati | file eseguibili | file eseguibile`,
    banned: `non consentit* | non permess* | non ammess* | vietat* | bloccat* | non accettat* |
      non sono accettati`,
    allowance: 'limite di invio | limite giornaliero | limite orario | quota di invio',
    reached: 'raggiunto | superato',
    command: 'comando',
    strange: 'sconosciut* | non riconosciut* | non valid*',
    server: 'server | servizio',
    busy: 'occupato | sovraccarico | manutenzione',
    loop: 'loop di posta | ciclo di posta',
    held: `lista grigia | in quarantena`,
  },
  'Polish, Czech, Slovak': {
    login: `uwierzytelni* | logowanie | autentizace | autentizácia | přihlášení | prihlásenie |
      zalogować | přihlásit | prihlásiť`,
    secure: `szyfrowane połączenie | połączenie szyfrowane | szyfrowania | šifrované spojení |
      šifrované spojenie | šifrování`,
    needed: `wymagan* | konieczn* | vyžadován* | vyžaduj* | nutn* | potřeb* | potrebn* | musisz |
      należy | musíte | trzeba | tylko`,
    attachment: `załącznik* | příloh* | príloh* | pliki wykonywalne | plik wykonywalny |
      spustitelné soubory`,
    banned: `niedozwolon* | zabronion* | zablokowan* | nepovolen* | zakázan* | blokován* |
      blokovan* | nie są przyjmowane | nejsou povoleny`,
    allowance: `limit wysyłania | limit wysyłki | limit dzienny | dzienny limit | limit godzinowy |
      denní limit | limit odesílání | limit odesílaných`,
    reached: 'przekroczon* | osiągnięto | wyczerpan* | překročen* | prekročen* | vyčerpán*',
    command: 'polecenie | komenda | příkaz | príkaz',
    strange: 'nieznan* | nieprawidłow* | nierozpoznan* | neznám* | neplatn*',
    server: 'serwer | server',
    busy: 'zajęty | przeciążony | konserwacj* | zaneprázdn* | přetížen* | preťažen* | údržb*',
    loop: 'pętla pocztowa | pętlę pocztową | zapętlen* | poštovní smyčk* | zacyklen*',
    held: `szara lista | szarej liście | szarą listę | šedá listina | šedé listin* | kwarantann* |
      karantén*`,
  },
  'Hungarian, Romanian': {
    login: 'hitelesítés | bejelentkezés | autentificare* | autentificarea',
    secure: 'titkosított kapcsolat | titkosítás | conexiune criptată | criptare*',
    needed: 'szükséges | kötelező | necesar* | obligatori* | solicit*',
    attachment: 'melléklet* | csatolmány* | atașament* | fișier atașat',
    banned: 'tiltott | nem engedélyezett | interzis* | nepermis* | blocat*',
    allowance: 'küldési korlát* | napi korlát* | limita de trimitere | limita zilnică',
    reached: 'elérte | túllépte | atins* | depășit*',
    command: 'parancs | comanda | comandă',
    strange: 'ismeretlen | érvénytelen | necunoscut* | nevalid* | invalid*',
    server: 'szerver | kiszolgáló | serverul | serviciul',
    busy: 'foglalt | túlterhelt | karbantart* | ocupat | supraîncărcat | mentenanță',
    loop: 'levelezési hurok | buclă de e mail | buclă de mesaje',
    held: 'szürkelist* | lista gri',
  },
  'Russian, Ukrainian, Bulgarian': {
    login: `авторизаци* | аутентификаци* | авторизуйтесь | авторизаці* | автентифікаці* |
      удостоверяване | авторизоваться | авторизоват* | залогиниться | увійти`,
    secure: `шифрованное соединение | зашифрованное соединение | защищенное соединение |
      шифровани* | шифрування | криптирана връзка`,
    needed: `требует* | необходим* | обязател* | потрібн* | необхідн* | изисква* | нужно | только |
      следует | треба`,
    attachment: `вложени* | вложенн* | вкладенн* | прикачен* | исполняемые файлы |
      исполняемых файлов | исполняемый файл | виконувані файли`,
    banned: `запрещен* | заблокирован* | недопустим* | не разреш* | заборонен* | заблокован* |
      забранен* | не принима*`,
    allowance: `лимит отправ* | лимит на отправ* | лимит писем | лимит сообщений | дневной лимит |
      суточный лимит | ліміт відправ* | ліміт на відправ* | лимит за изпращане`,
    reached: 'превышен* | исчерпан* | достигнут* | перевищен* | вичерпан* | достигнат*',
    command: 'команда | команды | командата',
    strange: 'неизвест* | не распознан* | неверн* | невідом* | непозната',
    server: 'сервер | сервера | сервис | сървърът',
    busy: 'занят | перегруж* | зайнятий | перевантаж* | претоварен | зает | обслуживани*',
    loop: 'почтовая петля | почтовую петлю | почтовой петли | зацикл* | поштова петля',
    held: `серый список | серого списка | серых списков | сірий список | сірого списку | карантин*`,
  },
  'Nordic, Finnish': {
    login: `autentisering | inloggning | autentificering | godkendelse | pålogging | todennus |
      kirjautuminen`,
    secure: `krypterad anslutning | krypteret forbindelse | kryptert tilkobling | salattu yhteys |
      salattua yhteyttä`,
    needed: 'krävs | kræves | kreves | påkrævet | påkrevd | vaaditaan | tarvitaan | nødvendig',
    attachment: 'bilag* | vedhæft* | vedlegg* | bifogad* | liite | liitetiedosto*',
    banned: `inte tillåt* | otillåt* | ikke tilladt | ikke tillatt | blockerad* | blokeret |
      blokkert | kielletty | estetty`,
    allowance: `gränsen för utskick | sändningsgräns* | afsendelsesgrænse* | sendegrense* |
      dagliga gräns* | daglige grænse | daglige grense | lähetysraj*`,
    reached: 'nådd* | nåtts | överskrid* | nået | overskred* | overskredet | ylitt* | täynnä',
    command: 'kommandot | kommando | kommandoen | komento',
    strange: 'okänt | ukendt | ukjent | ogiltigt | ugyldig* | tuntematon',
    server: 'server | servern | serveren | palvelin',
    busy: `upptagen | optaget | opptatt | överbelastad | overbelastet | underhåll | vedligehold* |
      vedlikehold | varattu | ylikuormit* | huolto*`,
    loop: 'postslinga | postslinge | postsløjfe | postløkke | postisilmukka',
    held: `grålista* | grålistet | harmaalist* | karantän | karantæne | karantene | karanteeni*`,
  },
  'Turkish, Greek': {
    login: 'kimlik doğrulama* | oturum aç* | έλεγχος ταυτότητας | σύνδεση',
    secure: 'şifreli bağlantı | κρυπτογραφημένη σύνδεση',
    needed: 'gerekli | gerekir | gerekiyor | zorunlu | απαιτείται',
    attachment: 'ek dosya* | eklenti* | συνημμέν*',
    banned: 'izin verilmiyor | izin verilmeyen | yasak* | engellen* | δεν επιτρέπ* | απαγορεύ*',
    allowance: 'gönderim limit* | gönderme limit* | günlük limit* | όριο αποστολής | ημερήσιο όριο',
    reached: 'aşıldı | aştınız | doldu | ulaştı* | υπέρβαση | ξεπέρασ*',
    command: 'komut | εντολή',
    strange: 'bilinmeyen | geçersiz | tanınm* | άγνωστη | μη έγκυρη',
    server: 'sunucu | διακομιστής | εξυπηρετητής',
    busy: 'meşgul | aşırı yüklü | bakım* | απασχολημένος | υπερφορτ* | συντήρησ*',
    loop: 'posta döngüsü | βρόχος αλληλογραφίας',
    held: 'gri liste*',
  },
  Japanese: {
    login: '認証',
    secure: '暗号化 | tls接続 | ssl接続',
    needed: `必要 | 必須 | 求めて | 行って | のみ`,
    attachment: `添付ファイル | 添付 | 実行ファイル`,
    banned: `許可されて | 禁止 | 拒否 | ブロック | 受け付けて | 受け付けており`,
    allowance: '送信制限 | 送信上限 | 送信可能 | 送信数',
    reached: '達し | 超え | 超過',
    command: 'コマンド',
    strange: '不明 | 無効 | 認識でき',
    server: 'サーバ',
    busy: '混雑 | 混み合 | ビジー | 過負荷 | メンテナンス',
    loop: 'メールループ | メールのループ',
    held: `グレイリスト | グレーリスト | 隔離`,
  },
  Chinese: {
    login: '身份验证 | 身份認證 | 身分驗證 | 认证 | 認證 | 登录 | 登入',
    secure: '加密连接 | 加密連線 | 安全连接',
    needed: '需要 | 必须 | 必須 | 要求 | 请先 | 請先',
    attachment: `附件 | 附檔 | 附加檔案 | 可执行文件 | 可執行檔`,
    banned: '不允许 | 不允許 | 禁止 | 拒绝 | 拒絕 | 不接受',
    allowance:
      '发送限制 | 发信限制 | 每日发送 | 发送上限 | 發送上限 | 寄信上限 | 发信量 | 发信数量',
    reached: '超过 | 超出 | 超過 | 达到 | 達到 | 已满',
    command: '命令 | 指令',
    strange: '未知 | 无效 | 無效 | 错误 | 錯誤',
    server: '服务器 | 伺服器 | 系统 | 系統',
    busy: '繁忙 | 忙碌 | 超载 | 过载 | 维护 | 維護',
    loop: '郵件迴圈 | 邮件回路',
    held: `灰名单 | 灰名單 | 隔离`,
  },
  Korean: {
    login: '인증 | 로그인',
    secure: '암호화된 연결 | 암호화 연결',
    needed: '필요 | 필수',
    attachment: '첨부',
    banned: '허용되지 않 | 차단 | 금지',
    allowance: '발송 한도 | 발송 제한 | 전송 한도 | 발송량',
    reached: '초과 | 도달',
    command: '명령',
    strange: '알 수 없 | 잘못된',
    server: '서버',
    busy: '바쁩 | 과부하 | 혼잡 | 점검',
    loop: '메일 루프',
    held: `그레이리스트 | 그레이 리스트 | 격리`,
  },
  'Vietnamese, Indonesian': {
    login: 'xác thực | autentikasi',
    secure: 'kết nối mã hóa | koneksi terenkripsi',
    needed: 'yêu cầu | bắt buộc | cần phải | diperlukan | wajib | dibutuhkan',
    attachment: 'tệp đính kèm | tập tin đính kèm | lampiran',
    banned: 'không được phép | bị chặn | tidak diizinkan | dilarang | diblokir',
    allowance: 'giới hạn gửi | hạn mức gửi | batas pengiriman | batas kirim | batas harian',
    reached: 'vượt quá | đạt | terlampaui | tercapai | melebihi',
    command: 'lệnh | perintah',
    strange: 'không hợp lệ | không xác định | tidak dikenal | tidak valid',
    server: 'máy chủ | server | peladen',
    busy: 'đang bận | quá tải | bảo trì | sibuk | kelebihan beban | pemeliharaan',
    loop: 'vòng lặp thư | loop email',
    held: 'danh sách xám | daftar abu abu',
  },
}
