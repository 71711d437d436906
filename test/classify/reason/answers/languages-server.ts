// What servers ask and say of themselves in other languages than English, in our own words: reason, status field and
// diagnostic, one a line.

export default `
spam-detected | 5.0.0 | 554 Ihre Nachricht wurde als Spam eingestuft und abgelehnt
spam-detected | 5.0.0 | 554 Votre message a été identifié comme indésirable
spam-detected | 5.0.0 | 554 Su mensaje ha sido clasificado como correo no deseado
spam-detected | 5.0.0 | 554 Sua mensagem foi considerada spam
spam-detected | 5.0.0 | 554 Il messaggio è stato classificato come posta indesiderata
spam-detected | 5.0.0 | 554 Uw bericht is als ongewenst aangemerkt
spam-detected | 5.0.0 | 554 Wiadomość została uznana za spam
spam-detected | 5.0.0 | 554 Письмо похоже на спам и отклонено
spam-detected | 5.0.0 | 554 Meddelandet klassades som skräppost
spam-detected | 5.0.0 | 554 İletiniz spam olarak işaretlendi
spam-detected | 5.0.0 | 554 迷惑メールと判定されました
spam-detected | 5.0.0 | 554 您的邮件被判定为垃圾邮件
spam-detected | 5.0.0 | 554 스팸으로 분류되어 거부되었습니다
virus-detected | 5.0.0 | 554 In der Nachricht wurde ein Virus gefunden
virus-detected | 5.0.0 | 554 Un virus a été détecté dans votre message
virus-detected | 5.0.0 | 554 Se ha detectado un virus en el mensaje
virus-detected | 5.0.0 | 554 Foi encontrado um vírus na mensagem
virus-detected | 5.0.0 | 554 Il messaggio contiene un virus
virus-detected | 5.0.0 | 554 Er is een virus gevonden in uw bericht
virus-detected | 5.0.0 | 554 Wykryto wirusa w wiadomości
virus-detected | 5.0.0 | 554 В письме обнаружен вирус
virus-detected | 5.0.0 | 554 Ett virus hittades i meddelandet
virus-detected | 5.0.0 | 554 ウイルスが検出されました
virus-detected | 5.0.0 | 554 邮件中发现病毒
virus-detected | 5.0.0 | 554 바이러스가 발견되었습니다
security-error | 5.0.0 | 554 Anmeldung erforderlich
security-error | 5.0.0 | 554 Authentifizierung erforderlich, bitte melden Sie sich an
security-error | 5.0.0 | 554 Authentification requise
security-error | 5.0.0 | 554 Se requiere autenticación
security-error | 5.0.0 | 554 Autenticação necessária para enviar
security-error | 5.0.0 | 554 Autenticazione richiesta
security-error | 5.0.0 | 554 Authenticatie vereist
security-error | 5.0.0 | 554 Wymagane uwierzytelnienie
security-error | 5.0.0 | 554 Требуется авторизация
security-error | 5.0.0 | 554 Autentisering krävs
security-error | 5.0.0 | 554 Kimlik doğrulama gerekli
security-error | 5.0.0 | 554 認証が必要です
security-error | 5.0.0 | 554 需要身份验证
security-error | 5.0.0 | 554 인증이 필요합니다
tls-required | 5.0.0 | 554 Verschlüsselte Verbindung erforderlich
tls-required | 5.0.0 | 554 Connexion chiffrée obligatoire
tls-required | 5.0.0 | 554 Se requiere una conexión cifrada
tls-required | 5.0.0 | 554 É necessária uma conexão criptografada
tls-required | 5.0.0 | 554 È richiesta una connessione cifrata
tls-required | 5.0.0 | 554 Versleutelde verbinding vereist
tls-required | 5.0.0 | 554 Wymagane szyfrowane połączenie
tls-required | 5.0.0 | 554 Требуется шифрованное соединение
policy-violation | 5.0.0 | 554 Dieser Dateityp ist als Anhang nicht erlaubt
policy-violation | 5.0.0 | 554 Type de pièce jointe non autorisé
policy-violation | 5.0.0 | 554 Tipo de archivo adjunto no permitido
policy-violation | 5.0.0 | 554 Tipo de anexo não permitido
policy-violation | 5.0.0 | 554 Tipo di allegato non consentito
policy-violation | 5.0.0 | 554 Dit type bijlage is niet toegestaan
policy-violation | 5.0.0 | 554 Niedozwolony typ załącznika
policy-violation | 5.0.0 | 554 Запрещённый тип вложения
policy-violation | 5.0.0 | 554 添付ファイルの種類は許可されていません
policy-violation | 5.0.0 | 554 不允许的附件类型
auth-failure | 5.0.0 | 554 SPF-Prüfung fehlgeschlagen
auth-failure | 5.0.0 | 554 Échec de la vérification SPF
auth-failure | 5.0.0 | 554 La verificación SPF ha fallado
auth-failure | 5.0.0 | 554 Falha na verificação de SPF
auth-failure | 5.0.0 | 554 Проверка SPF не пройдена
auth-failure | 5.0.0 | 554 SPF認証に失敗しました
auth-failure | 5.0.0 | 554 SPF检查失败
ptr-required | 5.0.0 | 554 Kein Reverse-DNS-Eintrag für Ihre IP-Adresse
ptr-required | 5.0.0 | 554 Pas d'enregistrement DNS inverse pour votre adresse IP
ptr-required | 5.0.0 | 554 Su IP no tiene DNS inverso
ptr-required | 5.0.0 | 554 Seu IP não tem DNS reverso
ptr-required | 5.0.0 | 554 Il vostro IP non ha un DNS inverso
ptr-required | 5.0.0 | 554 У вашего IP-адреса нет обратной записи DNS
ptr-required | 5.0.0 | 554 逆引きが設定されていません
ptr-required | 5.0.0 | 554 发件IP没有反向解析
on-hold | 4.0.0 | 451 Vorübergehend abgewiesen (Greylisting), bitte später erneut versuchen
on-hold | 4.0.0 | 451 Liste grise, veuillez réessayer plus tard
on-hold | 4.0.0 | 451 En lista gris, inténtelo más tarde
on-hold | 4.0.0 | 451 Lista cinza, tente novamente mais tarde
on-hold | 4.0.0 | 451 Серый список, повторите попытку позже
on-hold | 4.0.0 | 451 Szara lista, spróbuj później
system-full | 5.0.0 | 554 Nicht genügend Speicherplatz auf dem Server
system-full | 5.0.0 | 554 El servidor no tiene espacio en disco
system-full | 5.0.0 | 554 Disco cheio no servidor
network-error | 5.0.0 | 554 Mailschleife erkannt
network-error | 5.0.0 | 554 Boucle de messagerie détectée
network-error | 5.0.0 | 554 Se ha detectado un bucle de correo
network-error | 5.0.0 | 554 Loop de e-mail detectado
network-error | 5.0.0 | 554 Обнаружена почтовая петля
rate-limited | 5.0.0 | 554 Sie haben Ihr tägliches Versandlimit erreicht
rate-limited | 5.0.0 | 554 Vous avez atteint votre limite d'envoi quotidienne
rate-limited | 5.0.0 | 554 Ha superado el límite de envío por hora
rate-limited | 5.0.0 | 554 Você atingiu o limite de envio diário
rate-limited | 5.0.0 | 554 Hai superato il limite di invio giornaliero
rate-limited | 5.0.0 | 554 U hebt de verzendlimiet bereikt
rate-limited | 5.0.0 | 554 Превышен лимит отправки писем в час
rate-limited | 5.0.0 | 554 Przekroczono limit wysyłania wiadomości
rate-limited | 5.0.0 | 554 送信数の上限に達しました
rate-limited | 5.0.0 | 554 超过每日发送限制
syntax-error | 5.0.0 | 554 Befehl nicht erkannt
syntax-error | 5.0.0 | 554 Commande inconnue
syntax-error | 5.0.0 | 554 Comando desconocido
syntax-error | 5.0.0 | 554 Неизвестная команда
filtered | 5.0.0 | 554 Der Empfänger nimmt keine Nachrichten von Ihnen an
filtered | 5.0.0 | 554 Le destinataire a bloqué votre adresse
filtered | 5.0.0 | 554 El destinatario ha bloqueado sus mensajes
filtered | 5.0.0 | 554 Получатель заблокировал вас
filtered | 5.0.0 | 554 受信者により受信拒否されています
filtered | 5.0.0 | 554 收件人设置了拒收
filtered | 5.0.0 | 554 Il destinatario ha bloccato i tuoi messaggi
filtered | 5.0.0 | 554 O destinatário bloqueou seu endereço
ptr-required | 5.0.0 | 554 Kein PTR-Eintrag vorhanden
ptr-required | 5.0.0 | 554 역방향 DNS가 없습니다
system-error | 4.0.0 | 451 Serveur occupé
system-error | 4.0.0 | 451 Serveur surchargé, réessayez plus tard
system-error | 4.0.0 | 451 Server ausgelastet
system-error | 4.0.0 | 451 Server überlastet
system-error | 4.0.0 | 451 Servidor ocupado
system-error | 4.0.0 | 451 Servidor sobrecarregado
system-error | 4.0.0 | 451 Server occupato
system-error | 4.0.0 | 451 Server bezet
system-error | 4.0.0 | 451 Serwer zajęty
system-error | 4.0.0 | 451 Сервер занят
system-error | 4.0.0 | 451 Sunucu meşgul
system-error | 4.0.0 | 451 サーバーが混雑しています
system-error | 4.0.0 | 451 服务器繁忙
system-error | 4.0.0 | 451 서버가 바쁩니다
system-error | 4.0.0 | 451 Servern är upptagen
system-error | 4.0.0 | 451 Serveren er optaget
system-error | 4.0.0 | 451 Palvelin on varattu
system-error | 4.0.0 | 451 Server je zaneprázdněn
system-error | 4.0.0 | 451 A szerver foglalt
system-error | 4.0.0 | 451 Serverul este ocupat
system-error | 4.0.0 | 451 Ο διακομιστής είναι απασχολημένος
system-error | 4.0.0 | 451 Server sedang sibuk
system-error | 4.0.0 | 451 Máy chủ đang bận
security-error | 5.0.0 | 554 Sie müssen sich zuerst am SMTP-Server anmelden
security-error | 5.0.0 | 554 Vous devez vous identifier avant d'envoyer un message
security-error | 5.0.0 | 554 Debe autenticarse antes de enviar correo
security-error | 5.0.0 | 554 É preciso autenticar-se para enviar e-mails
security-error | 5.0.0 | 554 Devi autenticarti prima di inviare
security-error | 5.0.0 | 554 Musisz się zalogować, aby wysłać wiadomość
security-error | 5.0.0 | 554 Для отправки писем необходимо авторизоваться
security-error | 5.0.0 | 554 送信するには認証を行ってください
security-error | 5.0.0 | 554 请先登录后再发送邮件
security-error | 5.0.0 | 554 Pro odeslání se musíte přihlásit
tls-required | 5.0.0 | 554 Nur verschlüsselte Verbindungen werden akzeptiert
tls-required | 5.0.0 | 554 Le serveur n'accepte que les connexions sécurisées
tls-required | 5.0.0 | 554 Solo se aceptan conexiones cifradas
rate-limited | 5.0.0 | 554 Trop de messages envoyés en peu de temps
rate-limited | 5.0.0 | 554 Demasiados mensajes enviados en poco tiempo
rate-limited | 5.0.0 | 554 Muitas mensagens enviadas em pouco tempo
rate-limited | 5.0.0 | 554 Troppi messaggi inviati in poco tempo
rate-limited | 5.0.0 | 554 Слишком много писем за короткое время
rate-limited | 5.0.0 | 554 Zbyt wiele wiadomości w krótkim czasie
rate-limited | 5.0.0 | 554 发送过于频繁,请稍后再试
rate-limited | 5.0.0 | 554 För många meddelanden på kort tid
blocked | 5.0.0 | 554 Ihre IP-Adresse steht auf unserer Sperrliste
blocked | 5.0.0 | 554 Votre serveur est sur notre liste noire
blocked | 5.0.0 | 554 Su servidor está en nuestra lista negra
blocked | 5.0.0 | 554 Seu servidor está em uma lista de bloqueio
blocked | 5.0.0 | 554 Il vostro indirizzo IP è in una lista nera
blocked | 5.0.0 | 554 Ваш IP-адрес занесён в чёрный список
blocked | 5.0.0 | 554 Twój adres IP jest na czarnej liście
blocked | 5.0.0 | 554 お使いのIPアドレスはブロックされています
blocked | 5.0.0 | 554 您的IP地址已被列入黑名单
relaying-denied | 5.0.0 | 554 Weiterleitung an fremde Domains ist nicht erlaubt
relaying-denied | 5.0.0 | 554 Relais vers ce domaine interdit
relaying-denied | 5.0.0 | 554 No se permite el reenvío a dominios externos
relaying-denied | 5.0.0 | 554 Relay não permitido
relaying-denied | 5.0.0 | 554 Пересылка почты на внешние домены запрещена
sender-rejected | 5.0.0 | 554 Die Absenderadresse ist uns nicht bekannt
sender-rejected | 5.0.0 | 554 L'adresse de l'expéditeur n'est pas valide
sender-rejected | 5.0.0 | 554 La dirección del remitente no existe
sender-rejected | 5.0.0 | 554 O endereço do remetente foi recusado
sender-rejected | 5.0.0 | 554 L'indirizzo del mittente non è valido
sender-rejected | 5.0.0 | 554 Адрес отправителя не принят
sender-rejected | 5.0.0 | 554 Adres nadawcy został odrzucony
policy-violation | 5.0.0 | 554 Ausführbare Dateien werden nicht angenommen
policy-violation | 5.0.0 | 554 Les fichiers exécutables ne sont pas acceptés
policy-violation | 5.0.0 | 554 No se aceptan archivos ejecutables
policy-violation | 5.0.0 | 554 Исполняемые файлы не принимаются
policy-violation | 5.0.0 | 554 実行ファイルは受け付けていません
system-error | 4.0.0 | 451 Interner Fehler, bitte versuchen Sie es später erneut
system-error | 4.0.0 | 451 Erreur interne du serveur
system-error | 4.0.0 | 451 Error interno del servidor
system-error | 4.0.0 | 451 Erro interno, tente mais tarde
system-error | 4.0.0 | 451 Errore interno del server
system-error | 4.0.0 | 451 Внутренняя ошибка сервера
system-error | 4.0.0 | 451 Wewnętrzny błąd serwera
system-error | 4.0.0 | 451 サーバー内部エラー
system-error | 4.0.0 | 451 Wartungsarbeiten am Mailserver
system-error | 4.0.0 | 451 Le service de messagerie est en maintenance
system-error | 4.0.0 | 451 Ведутся технические работы
on-hold | 4.0.0 | 451 Votre message a été placé en quarantaine
on-hold | 4.0.0 | 451 Su mensaje ha sido puesto en cuarentena
filtered | 5.0.0 | 554 Dieser Empfänger nimmt nur Nachrichten von bekannten Absendern an
not-compliant | 5.0.0 | 554 Отсутствует заголовок Date
network-error | 5.0.0 | 554 Zu viele Weiterleitungen (Hops)
content-error | 5.0.0 | 554 Ungültige MIME-Struktur
content-error | 5.0.0 | 554 Structure MIME invalide
sender-rejected | 5.0.0 | 550 La dirección del remitente no existe (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 L'adresse de l'expéditeur n'est pas valide (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 L'adresse e-mail de l'expéditeur n'existe pas (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 L'indirizzo del mittente non è valido (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Adresse des Absenders existiert nicht (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 Die E-Mail-Adresse des Absenders ist unbekannt (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Endereço do remetente não existe (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 Адрес отправителя не существует (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Адрес электронной почты отправителя не найден (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 Adres nadawcy nie istnieje (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 送信者のアドレスが存在しません (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 发件人地址不存在 (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 寄件者的電子郵件地址無效 (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 Adresa odesílatele neexistuje (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Avsändarens adress finns inte (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 Gönderen adresi bulunamadı (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 A feladó címe nem létezik (in reply to RCPT TO command)
sender-rejected | 5.1.1 | 550 발신자 주소가 존재하지 않습니다 (in reply to RCPT TO command)
sender-rejected | 5.0.0 | 550 Le domaine de l'expéditeur n'existe pas
sender-rejected | 5.0.0 | 550 El dominio del remitente no existe
sender-rejected | 5.0.0 | 550 Het domein van de afzender bestaat niet
sender-rejected | 5.0.0 | 550 Домен отправителя не существует
sender-rejected | 5.0.0 | 550 Het adres van de afzender is onbekend (in reply to RCPT TO command)
`
