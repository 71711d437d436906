// The words of refusals that are not about the recipient, in other languages than English: the sender, the sending
// host, the volume of mail, relaying, and the server's own trouble, each with words for what is wrong. Used as those
// of grammar.ts are. Sources: the wording of providers, and dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
export interface SessionGrammar {
  sender: string
  /** The sending host; not a bare "server", which is mostly the one that refuses. */
  peer: string
  refused: string
  unknown: string
  traffic: string
  many: string
  relay: string
  /** The kind of the server's own trouble ("temporary"), and a word for it ("error"). */
  passing: string
  trouble: string
}

export const sessionGrammars: Record<string, SessionGrammar> = {
  Dutch: {
    sender: 'afzender*',
    peer: 'ip adres | uw ip | uw server | je server | uw host',
    refused:
      'geweigerd | geblokkeerd | afgewezen | niet toegestaan | niet geaccepteerd | zwarte lijst',
    unknown: 'onbekend* | bestaat niet | niet gevonden | ongeldig* | niet bekend | niet geldig',
    traffic: 'verbindingen | berichten | ontvangers | adressen',
    many: 'te veel | teveel',
    relay: 'relay* | doorsturen',
    passing: 'tijdelijke | interne | onverwachte',
    trouble: 'fout | storing | probleem',
  },
  German: {
    sender: 'absender*',
    peer: `ip adresse | ihr rechner | unbekannter rechner | unbekannten rechner | ihr server |
      ihre ip | ihrem server | mailserver`,
    refused: `abgelehnt | abgewiesen | gesperrt | blockiert | verweigert | nicht erlaubt |
      nicht gestattet | nicht akzeptiert | sperrliste | schwarzen liste | schwarze liste`,
    unknown: `unbekannt* | existiert nicht | nicht gefunden | ungültig* | nicht bekannt |
      gibt es nicht | nicht gültig | nicht vorhanden`,
    traffic: 'verbindungen | nachrichten | empfänger | mails | e mails | adressen',
    many: 'zu viele | zuviele | zu viel',
    relay: 'relay* | weiterleitung | weiterleiten',
    passing: 'temporär* | vorübergehend* | interner | technisch* | unerwartet*',
    trouble: 'fehler | störung* | problem*',
  },
  French: {
    sender: 'expéditeur* | émetteur',
    peer: 'adresse ip | votre serveur | votre ip',
    refused:
      'refusé* | rejeté* | bloqué* | non autorisé* | interdit* | liste noire | pas autorisé*',
    unknown: `inconnu* | introuvable | n'existe pas | invalide | inexistant* | pas valide |
      non valide | incorrect* | erroné* | non conforme`,
    traffic: 'connexions | messages | destinataires | courriels | mails | adresses',
    many: 'trop de | trop d',
    relay: 'relais | relayage | relayer',
    passing: 'temporaire* | interne | technique* | inattendue',
    trouble: 'erreur | problème* | défaillance',
  },
  'Spanish, Portuguese': {
    sender: 'remitente | remetente | emisor',
    peer: `dirección ip | su servidor | su ip | endereço ip | seu servidor | seu ip | tu servidor |
      tu ip | o ip | la ip`,
    refused: `rechazad* | bloquead* | denegad* | {no, não} permitid* | rejeitad* | recusad* |
      negad* | lista negra | lista de {bloqueio, bloqueo} | proibid* | no se permite |
      {no, não} autorizad*`,
    unknown: `desconocid* | desconhecid* | no existe | não existe | inválid* | no válid* |
      no es válid* | não é válid* | no encontrad* | não encontrad* | incorrect*`,
    traffic: `conexiones | conexões | mensajes | mensagens | destinatarios | destinatários |
      correos | direcciones | endereços`,
    many: 'demasiad* | muitas | muitos | excesso de',
    relay: 'relay | relevo | reenvío | retransmisión | retransmissão | encaminhamento',
    passing: 'temporal | temporário | temporária | interno | interna | inesperado | técnico',
    trouble: 'error | erro | fallo | falha | problema',
  },
  Italian: {
    sender: 'mittente',
    peer: 'indirizzo ip | tuo ip | suo ip | tuo server | vostro server | suo server',
    refused: `rifiutat* | respint* | bloccat* | negat* | non consentit* | non autorizzat* |
      non permess* | lista nera`,
    unknown: 'sconosciut* | non esiste | non trovat* | non valid* | non è valid* | inesistente',
    traffic: 'connessioni | messaggi | destinatari | indirizzi',
    many: 'troppe | troppi',
    relay: 'relay | inoltro',
    passing: 'temporaneo | temporanea | interno | tecnico | imprevisto',
    trouble: 'errore | problema | guasto',
  },
  'Polish, Czech, Slovak, southern Slavic': {
    sender: 'nadawc* | odesílatel* | odosielateľ* | pošiljatelj* | pošiljalac*',
    peer: 'adres ip | adresu ip | twój ip | ip adresa | ip adresu | váš server | twój serwer',
    refused: `odrzucon* | zablokowan* | odmówion* | niedozwolon* | odmítnut* | zablokován* |
      blokován* | odmietnut* | zakázán* | zabronion* | czarnej liście | černé listině`,
    unknown: `nieznan* | nie istnieje | nieprawidłow* | neznám* | neexistuje | neplatn* |
      nepoznat* | ne postoji | ne obstaja`,
    traffic: 'połączeń | wiadomości | odbiorców | adresów | spojení | zpráv | příjemců | adres',
    many: 'zbyt wiele | zbyt wielu | zbyt dużo | za dużo | příliš mnoho | príliš veľa',
    relay: 'relay* | przekazywanie',
    passing: 'tymczasowy | wewnętrzny | dočasná | vnitřní | dočasný | interná',
    trouble: 'błąd | problem | chyba',
  },
  'Hungarian, Romanian': {
    sender: 'feladó* | küldő | küldője | expeditor*',
    peer: 'ip cím* | adresa ip | serverul dvs',
    refused: 'elutasít* | letilt* | visszautasít* | respins* | blocat* | refuzat* | feketelist*',
    unknown: 'ismeretlen | nem létezik | necunoscut* | nu există',
    traffic: 'kapcsolat | üzenet | címzett* | conexiuni | mesaje | destinatari',
    many: 'túl sok | prea multe',
    relay: 'relay | továbbítás | retransmitere',
    passing: 'ideiglenes | belső | átmeneti | temporară | internă',
    trouble: 'hiba | eroare',
  },
  'Russian, Ukrainian, Bulgarian': {
    sender: 'отправител* | відправник* | подател* | изпращач*',
    peer: 'ip адрес* | ваш ip | вашего сервера | ваш сервер | с вашего ip | вашего адреса',
    refused: `отклонен* | заблокирован* | запрещен* | не разрешен* | отказано | відхилен* |
      заблоковано | отхвърлен* | черном списке | чорному списку | черный список`,
    unknown: `неизвест* | не найден* | не существует | не існує | невідом* | неверн* |
      недействител* | не принят*`,
    traffic: `соединений | сообщений | писем | получателей | адресатов | адресов | подключений |
      повідомлень | одержувачів`,
    many: 'слишком много | превышено | занадто багато | твърде много',
    relay: 'релей | ретрансляц* | пересылк*',
    passing: 'временн* | внутренн* | технич* | тимчасов* | внутрішн* | вътрешн*',
    trouble: 'ошибк* | сбой | работы | помилк* | грешк*',
  },
  'Nordic, Finnish': {
    sender: 'avsändar* | afsender* | avsender* | lähettäj*',
    peer: 'ip adress* | ip adresse* | din server | ip osoite*',
    refused: `avvisad* | avvist | afvist | blockerad* | blokeret | blokkert | nekad* | nægtet |
      inte tillåt* | ikke tilladt | ikke tillatt | estetty | hylätty | svartlist*`,
    unknown: `okänd* | ukendt* | ukjent* | finns inte | findes ikke | finnes ikke | tuntematon |
      ei löydy | ei löytynyt | ei ole olemassa`,
    traffic: `anslutningar | forbindelser | tilkoblinger | meddelanden | beskeder | mottagare |
      modtagere | mottakere | yhteyksiä`,
    many: 'för många | for mange | liian monta | liikaa',
    relay: 'relä* | relay* | vidarebefordran | videresending',
    passing: 'tillfälligt | internt | midlertidig* | intern | tilapäinen | sisäinen',
    trouble: 'fel | fejl | feil | virhe',
  },
  Turkish: {
    sender: 'gönderen* | gönderici*',
    peer: 'ip adres* | sunucunuz*',
    refused: 'reddedil* | engellen* | izin verilmiyor | yasak* | kara liste*',
    unknown: 'bilinmeyen | bulunamadı | geçersiz',
    traffic: 'bağlantı* | ileti* | mesaj* | alıcı*',
    many: 'çok fazla',
    relay: 'relay | aktarma',
    passing: 'geçici | dahili | beklenmeyen',
    trouble: 'hata* | sorun*',
  },
  Japanese: {
    sender: '送信者 | 差出人 | 送信元アドレス | 送信元メールアドレス | 送信元ドメイン',
    peer: '接続元 | ipアドレス | 送信元ip | 送信元サーバ',
    refused: '拒否 | 許可されて | ブロック | 制限され | ブラックリスト',
    unknown: '不明 | 存在しま | 無効 | 見つかりま',
    traffic: '大量のメール | 宛先 | 接続 | 送信数 | 通数 | メール数',
    many: '多すぎ | 上限 | 超過 | 制限を超',
    relay: '中継 | リレー',
    passing: '一時的 | 内部 | システム',
    trouble: 'エラー | 障害 | 不具合',
  },
  Chinese: {
    sender: '发件人 | 寄件者 | 寄件人 | 發件人 | 发信人',
    peer: 'ip地址 | 发信ip | 发件人ip | 您的ip | 您的服务器 | 來源ip | ip位址',
    refused:
      '拒绝 | 拒絕 | 拒收 | 被拒 | 屏蔽 | 禁止 | 封锁 | 封鎖 | 黑名单 | 黑名單 | 不允许 | 不允許',
    unknown: '不存在 | 无效 | 無效 | 未知',
    traffic:
      '收件人 | 收件者 | 发送 | 發送 | 寄送 | 连接 | 連線 | 邮件数量 | 发信频率 | 发送频率 | 请求 | 连接数',
    many: '过多 | 過多 | 太多 | 频繁 | 頻繁 | 超过限制 | 超出限制 | 超限',
    relay: '中继 | 转发 | 轉發 | 轉寄',
    passing: '临时 | 暫時 | 内部 | 內部 | 系统 | 系統',
    trouble: '错误 | 錯誤 | 故障 | 繁忙',
  },
  Korean: {
    sender: '발신자 | 보낸 사람 | 보낸사람 | 발송자 | 발신인',
    peer: 'ip 주소 | 발신 서버 | 발송 서버 | 접속 ip',
    refused: '거부 | 차단 | 거절 | 허용되지 않 | 블랙리스트',
    unknown: '알 수 없 | 존재하지 않 | 잘못된',
    traffic: '수신자 | 연결 | 접속 | 발송 | 전송',
    many: '너무 많 | 초과 | 과다',
    relay: '중계 | 릴레이',
    passing: '일시적 | 내부 | 시스템',
    trouble: '오류 | 장애',
  },
}
