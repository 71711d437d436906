// What servers say in some twenty languages, in our own words:
// reason, status field and diagnostic, one a line. When written, 82 of 86 were told right.

export default `
mailbox-full | 5.0.0 | 552 Die Mailbox des Empfängers hat ihr Speicherlimit erreicht
user-unknown | 5.0.0 | 550 Diese E-Mail-Adresse gibt es bei uns nicht (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Das Postfach wurde wegen Inaktivität stillgelegt (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 Die Nachricht überschreitet die maximal erlaubte Größe
blocked | 5.0.0 | 554 Ihre IP-Adresse steht auf einer Sperrliste
spam-detected | 5.0.0 | 550 Diese Mail wurde vom Spamfilter abgewiesen
sender-rejected | 5.0.0 | 553 Absender wurde abgelehnt
relaying-denied | 5.0.0 | 550 Weiterleitung nicht erlaubt
rate-limited | 4.0.0 | 421 Zu viele Verbindungen von Ihrem Server
virus-detected | 5.0.0 | 554 In der Nachricht wurde ein Virus gefunden
mailbox-full | 5.0.0 | 552 La boîte aux lettres du destinataire est pleine
user-unknown | 5.0.0 | 550 Ce destinataire n'existe pas sur notre serveur (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Ce compte a été désactivé (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 Votre message est trop volumineux
blocked | 5.0.0 | 554 Connexion refusée: votre serveur figure sur une liste noire
spam-detected | 5.0.0 | 550 Votre message a été identifié comme indésirable
relaying-denied | 5.0.0 | 550 Relais refusé
rate-limited | 4.0.0 | 421 Trop de connexions simultanées depuis votre adresse
virus-detected | 5.0.0 | 554 Virus détecté dans la pièce jointe
expired | 4.0.0 | Le serveur distant ne répond pas
mailbox-full | 5.0.0 | 552 El buzón del usuario ha superado su cuota
user-unknown | 5.0.0 | 550 La cuenta de correo no existe (in reply to RCPT TO command)
suspended | 5.0.0 | 550 La cuenta está suspendida por falta de pago (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 El mensaje excede el tamaño máximo permitido
blocked | 5.0.0 | 554 Su dirección IP está en una lista negra
spam-detected | 5.0.0 | 550 Mensaje rechazado por contener spam
rate-limited | 4.0.0 | 421 Demasiadas conexiones desde su IP
virus-detected | 5.0.0 | 554 El mensaje contiene un virus
relaying-denied | 5.0.0 | 550 No se permite el reenvío (relay)
mailbox-full | 5.0.0 | 552 A caixa postal do usuário está cheia
user-unknown | 5.0.0 | 550 Este usuário não existe (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Conta bloqueada por inatividade (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 A mensagem ultrapassa o tamanho permitido
blocked | 5.0.0 | 554 Seu IP foi bloqueado por enviar spam
spam-detected | 5.0.0 | 550 Mensagem classificada como spam
rate-limited | 4.0.0 | 421 Muitas conexões do seu servidor
mailbox-full | 5.0.0 | 552 La casella di posta è piena
user-unknown | 5.0.0 | 550 L'indirizzo del destinatario non è valido (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Questa casella è stata disattivata (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 Il messaggio supera la dimensione massima
blocked | 5.0.0 | 554 Il suo IP è in una blacklist
spam-detected | 5.0.0 | 550 Messaggio respinto: contiene spam
mailbox-full | 5.0.0 | 552 Postvak van de ontvanger is vol
user-unknown | 5.0.0 | 550 Deze gebruiker bestaat hier niet (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 Uw bericht is te groot
blocked | 5.0.0 | 554 Uw IP-adres staat op een zwarte lijst
spam-detected | 5.0.0 | 550 Uw bericht is als spam herkend
mailbox-full | 5.0.0 | 552 Skrzynka odbiorcy jest przepełniona
user-unknown | 5.0.0 | 550 Taki użytkownik nie istnieje (in reply to RCPT TO command)
blocked | 5.0.0 | 554 Adres IP nadawcy znajduje się na czarnej liście
spam-detected | 5.0.0 | 550 Wiadomość została uznana za spam
mailbox-full | 5.0.0 | 552 Почтовый ящик получателя переполнен
user-unknown | 5.0.0 | 550 Такого пользователя не существует (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Почтовый ящик заблокирован (in reply to RCPT TO command)
message-too-big | 5.0.0 | 552 Размер письма превышает допустимый
blocked | 5.0.0 | 554 Ваш IP-адрес находится в черном списке
spam-detected | 5.0.0 | 550 Письмо отклонено как спам
rate-limited | 4.0.0 | 421 Слишком много соединений с вашего адреса
mailbox-full | 5.0.0 | 552 Příjemcova schránka je plná
user-unknown | 5.0.0 | 550 Uživatel neexistuje (in reply to RCPT TO command)
blocked | 5.0.0 | 554 Vaše IP adresa je na blacklistu
mailbox-full | 5.0.0 | 552 Alıcının posta kutusu dolu
user-unknown | 5.0.0 | 550 Böyle bir kullanıcı yok (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 Mesajınız spam olarak algılandı
mailbox-full | 5.0.0 | 552 收件人邮箱已满
user-unknown | 5.0.0 | 550 收件人不存在 (in reply to RCPT TO command)
spam-detected | 5.0.0 | 554 您的邮件被判定为垃圾邮件
message-too-big | 5.0.0 | 552 邮件大小超过限制
blocked | 5.0.0 | 554 您的IP地址已被列入黑名单
mailbox-full | 5.0.0 | 552 メールボックスの容量が一杯です
user-unknown | 5.0.0 | 550 宛先のユーザは存在しません (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 迷惑メールと判定されました
message-too-big | 5.0.0 | 552 メールのサイズが制限を超えています
mailbox-full | 5.0.0 | 552 받는 사람의 편지함이 가득 찼습니다
user-unknown | 5.0.0 | 550 존재하지 않는 사용자입니다 (in reply to RCPT TO command)
spam-detected | 5.0.0 | 550 스팸 메일로 차단되었습니다
mailbox-full | 5.0.0 | 552 Mottagarens brevlåda är full
user-unknown | 5.0.0 | 550 Mottagaren finns inte (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 Vastaanottajan postilaatikko on täynnä
user-unknown | 5.0.0 | 550 Käyttäjää ei löydy (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 A címzett postafiókja megtelt
user-unknown | 5.0.0 | 550 A felhasználó nem létezik (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 Hộp thư của người nhận đã đầy
user-unknown | 5.0.0 | 550 Người nhận không tồn tại (in reply to RCPT TO command)
mailbox-full | 5.0.0 | 552 Kotak surat penerima penuh
user-unknown | 5.0.0 | 550 Pengguna tidak ditemukan (in reply to RCPT TO command)
`
