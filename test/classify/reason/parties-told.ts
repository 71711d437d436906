// Refusals that were written before the code knew whose names they hold, a line each: those that are of the sender, in
// his name, and those of the recipient that name the sender beside him.

/** Who is named in them. */
export const parties = {
  recipient: 'anna.berg@kunde.example',
  sender: ['orders@shop.example', 'b-01hzx@bounces.shop.example'],
}

/** By reason. */
export const ofSender = {
  'sender-rejected': `
550 5.1.8 <b-01hzx@bounces.shop.example>: user unknown
550 5.1.1 <orders@shop.example>: user does not exist
550 <b-01hzx@bounces.shop.example> user unknown
550 mailbox orders@shop.example does not exist
550 5.7.1 orders@shop.example: no such user here, will not accept mail from it
553 <b-01hzx@bounces.shop.example>: no such domain
550 5.4.4 bounces.shop.example: host not found
550 shop.example does not exist in DNS
550 unknown domain bounces.shop.example
554 5.7.1 <orders@shop.example>: account disabled
550 account orders@shop.example has been closed
550 Address orders@shop.example is invalid
550 invalid address <b-01hzx@bounces.shop.example>
550 5.1.1 Verification of <b-01hzx@bounces.shop.example> failed: the remote server answered "550 no such user"
550-Callback to bounces.shop.example said: 550 5.1.1 <b-01hzx@bounces.shop.example>: Recipient address rejected: User unknown
550 I checked orders@shop.example at its own mail server, and it has no such account
554 Denied: orders@shop.example is not deliverable (mailbox unavailable)
550 We tried to send a test message to orders@shop.example but the user is unknown there. Mail refused.
553 sorry, orders@shop.example does not exist at our domain, you cannot use it to send
550 No MX or A record for bounces.shop.example
550 5.1.8 bounces.shop.example has no MX and no A record, non-existent domain?
450 4.1.8 <b-01hzx@bounces.shop.example>: Domain not found
554 5.1.8 <b-01hzx@bounces.shop.example>: Domain not found
550 Domain shop.example not found in DNS, check your From: line
550 [b-01hzx@bounces.shop.example] is no valid return address: unknown user
550 b-01hzx@bounces.shop.example is disabled and may not send
550 Die Adresse orders@shop.example gibt es nicht, Mail abgewiesen
550 Domain shop.example nicht gefunden
550 b-01hzx@bounces.shop.example: Benutzer unbekannt
550 L'adresse orders@shop.example n'existe pas
550 domaine bounces.shop.example inexistant
550 b-01hzx@bounces.shop.example : utilisateur inconnu
550 La dirección orders@shop.example no existe
550 dominio shop.example no encontrado
550 L'indirizzo orders@shop.example non esiste
550 Adres orders@shop.example bestaat niet
550 domein bounces.shop.example niet gevonden
550 O endereço orders@shop.example não existe
550 Adres orders@shop.example nie istnieje
550 Адрес orders@shop.example не существует
550 домен shop.example не найден
550 アドレス orders@shop.example は存在しません
550 域名 bounces.shop.example 不存在
550 5.1.0 Address rejected <b-01hzx@bounces.shop.example>: no such mailbox there
550 rejected: return address <b-01hzx@bounces.shop.example> cannot receive bounces, its server answers User unknown
550 Address verification of b-01hzx@bounces.shop.example gave: mailbox does not exist
550-Your address orders@shop.example was tested. 550-Its MX said: 550 Invalid recipient 550 Mail refused
554 5.7.1 Mailfrom b-01hzx@bounces.shop.example fails existence test: Unknown user
550 5.1.7 <b-01hzx@bounces.shop.example>... Unknown address
550 Not accepting <b-01hzx@bounces.shop.example>: account deleted
550 orders@shop.example is not an existing address
550 The writer's mailbox orders@shop.example appears not to exist
553 5.3.0 <orders@shop.example>... Unknown local user, log in first
550 Identity orders@shop.example does not exist, sending denied
550 Header from orders@shop.example invalid: mailbox unknown
554 Bad From: shop.example does not exist
550 A:bounces.shop.example NXDOMAIN, MX:bounces.shop.example NXDOMAIN
550 Domain of b-01hzx@bounces.shop.example is unknown
550 5.4.4 [internal] Domain Lookup Failed for bounces.shop.example
550 dns: bounces.shop.example nxdomain
554 bounces.shop.example: host lookup did not complete, no such host
550 Whois: shop.example does not exist
550 shop.example has no mail server, replies would be lost
550 We can't answer to orders@shop.example: unknown host shop.example
550 Bounces to b-01hzx@bounces.shop.example are impossible: user unknown
550 b-01hzx@bounces.shop.example looks fake: no such user
550 5.2.1 <b-01hzx@bounces.shop.example>: mailbox disabled
550 5.2.1 orders@shop.example is locked out
550 5.7.1 orders@shop.example blocked, account closed after abuse
554 5.7.1 orders@shop.example is over its quota and may not send
550 5.2.2 orders@shop.example: mailbox full, cannot send
550 Your own mailbox orders@shop.example is full
550 orders@shop.example moved to another server, use that for sending
550 VERP address b-01hzx@bounces.shop.example unknown
550 b-01hzx@bounces.shop.example is not in database
550 Bogus: b-01hzx@bounces.shop.example No such user
550 sender check: bounces.shop.example's server says "unknown user b-01hzx@bounces.shop.example"
550 SMTP probe of orders@shop.example failed (550 No such user)
550 5.1.1 <b-01hzx@bounces.shop.example>: Recipient address rejected: undeliverable address: unknown user (callback)
553 Unknown mail origin domain bounces.shop.example
550 Invalid domain shop.example
550 Illegal domain 'shop.example'
550 non-existing domain bounces.shop.example
550 bounces.shop.example is a non-existent domain
450 4.1.8 bounces.shop.example not found
550 host bounces.shop.example unknown
550 bounces.shop.example: host unknown
550 bounces.shop.example... Host not known
550 Rückantwort an b-01hzx@bounces.shop.example nicht möglich, Benutzer unbekannt
550 bounces.shop.example: Domain existiert nicht
550 Die Domain shop.example gibt es nicht
550 orders@shop.example: Konto gesperrt
550 orders@shop.example n'est pas une adresse valide
550 Le domaine shop.example n'existe pas
550 b-01hzx@bounces.shop.example: boîte inconnue
550 orders@shop.example: usuario desconocido
550 El dominio bounces.shop.example no existe
550 orders@shop.example: utente inesistente
550 Il dominio shop.example non esiste
550 b-01hzx@bounces.shop.example: gebruiker onbekend
550 Domein shop.example bestaat niet
550 orders@shop.example: usuário inexistente
550 Domínio bounces.shop.example não encontrado
550 orders@shop.example: nie ma takiego użytkownika
550 Domena shop.example nie istnieje
550 b-01hzx@bounces.shop.example: пользователь не найден
550 Домен bounces.shop.example не существует
550 orders@shop.example: användaren finns inte
550 orders@shop.example kullanıcısı yok
550 orders@shop.example 用户不存在
550 orders@shop.example: ユーザーが存在しません
550 orders@shop.example 사용자를 찾을 수 없음
550 5.1.1 Callout: mail to b-01hzx@bounces.shop.example refused there: 550 5.1.1 <b-01hzx@bounces.shop.example> User unknown
501 <b-01hzx@bounces.shop.example>: domain missing or malformed
553 5.5.4 <b-01hzx@bounces.shop.example>... Real domain name required, bounces.shop.example does not exist
550 cannot find MX of bounces.shop.example
550 could not find any MX for shop.example
550 nonexistent domain shop.example
550 shop.example is an unknown domain
550 (bounces.shop.example) unknown domain name
550 "bounces.shop.example" does not exist
554 b-01hzx@bounces.shop.example <- no such address
550 b-01hzx@bounces.shop.example not exist
550 b-01hzx@bounces.shop.example: not found
550 The sending mailbox orders@shop.example has been removed
550 orders@shop.example: this account does not exist and can therefore not write mail
550 Unauthenticated orders@shop.example is not a local user
550 You claim to be orders@shop.example, but there is no such user
550 orders@shop.example is unknown to me
550 Nobody known as orders@shop.example
550 The mailbox for orders@shop.example is closed
550 "orders@shop.example" is a disabled account
550 mailbox orders@shop.example suspended for spam
550 account orders@shop.example suspended
554 orders@shop.example: account was disabled by administrator
550 orders@shop.example's mailbox is unavailable
550 The e-mail address orders@shop.example could not be found
550 We tried b-01hzx@bounces.shop.example and got: unknown mailbox
550 Test of b-01hzx@bounces.shop.example: 550 mailbox not found
550 bounce test: b-01hzx@bounces.shop.example: no such recipient
550 cannot reply to orders@shop.example: no such user
550 DSN to b-01hzx@bounces.shop.example would fail: recipient unknown
550 Recipient of bounces, b-01hzx@bounces.shop.example, is unknown
550 orders@shop.example ist hier unbekannt
550 orders@shop.example existiert nicht
550 compte orders@shop.example inexistant
550 shop.example: domaine introuvable
550 la cuenta orders@shop.example no existe
550 shop.example: dominio inexistente
550 orders@shop.example non esiste
550 casella orders@shop.example inesistente
550 orders@shop.example bestaat niet
550 conta orders@shop.example inexistente
550 konto orders@shop.example nie istnieje
550 orders@shop.example не существует
550 ящик orders@shop.example не найден
550 域名 shop.example 不存在
550 ドメイン bounces.shop.example が見つかりません
550 도메인 bounces.shop.example 이 존재하지 않습니다`,
  'ptr-required': `
550 192.0.2.17: host name not found
550 cannot find a host for 192.0.2.17
550 DNS record of 192.0.2.17 not found (NXDOMAIN)
550 Rechner 192.0.2.17 unbekannt
550 192.0.2.17 host unknown
550 [192.0.2.17]: no such host
550 192.0.2.17 resolves to nothing: host not found
550 host(192.0.2.17): NXDOMAIN
550 192.0.2.17: domain does not exist
550 unknown domain for 192.0.2.17
550 Domain name of 192.0.2.17 invalid
550 192.0.2.17: Rechner unbekannt
550 192.0.2.17 : hôte inconnu
550 Host at 192.0.2.17 unknown
550 IP 192.0.2.17 not found in DNS
550 [192.0.2.17] has no such domain name
550 hostname for 192.0.2.17 does not exist
521 192.0.2.17: domain not found
550 gethostbyaddr 192.0.2.17: unknown host`,
  blocked: `
550 mail.shop.example: unknown host
504 5.5.2 <mail.shop.example>: invalid host name
550 HELO mail.shop.example: no such host
550 the name you gave, mail.shop.example, does not exist
550 mail.shop.example does not exist in DNS, fix your greeting
550 unknown machine mail.shop.example
550 server mail.shop.example unknown here, mail rejected
550 Host mail.shop.example existiert nicht
550 Unknown host mail.shop.example
550 mail.shop.example is not a valid host name
550 5.7.1 mail.shop.example: NXDOMAIN
550 mail.shop.example: name or service not known
550 Sending host mail.shop.example does not exist
550 Host name mail.shop.example does not resolve
550 bad name mail.shop.example: domain not found
550 mail.shop.example not found: go away
550 mail.shop.example: Rechner unbekannt
550 mail.shop.example : hôte inconnu
550 mail.shop.example: host desconocido
550 5.5.0 mail.shop.example invalid host
550 mail.shop.example: hostname unknown
550 invalid host mail.shop.example
550 mail.shop.example is no known host
550 no such machine mail.shop.example
550 mail.shop.example: domain not found in DNS
550 Client mail.shop.example does not exist
550 The server mail.shop.example does not exist
550 Non-existent host mail.shop.example
550 HELO/EHLO mail.shop.example: domain does not exist
550 forged name mail.shop.example: not found
550 can't resolve mail.shop.example, no such domain`,
}

/** All hard. */
export const ofRecipient = `
550 5.1.1 <anna.berg@kunde.example> User does not exist, message from b-01hzx@bounces.shop.example refused
550 <anna.berg@kunde.example>: no such user; mail from <b-01hzx@bounces.shop.example> rejected
550 No mailbox anna.berg@kunde.example (mail from orders@shop.example)
550 b-01hzx@bounces.shop.example -> anna.berg@kunde.example: unknown recipient
550 5.1.1 From b-01hzx@bounces.shop.example to anna.berg@kunde.example: no such recipient here
550 from=<b-01hzx@bounces.shop.example> to=<anna.berg@kunde.example>: Recipient address rejected: undeliverable address: no mailbox here by that name
550 Message from orders@shop.example can not be delivered: anna.berg@kunde.example is not a valid mailbox
550 Hello mail.shop.example [192.0.2.17], anna.berg@kunde.example does not exist here
550 5.1.1 user unknown (sender b-01hzx@bounces.shop.example)
550 5.1.1 user unknown, your message with id <1@mail.shop.example> was refused
550 unknown user <anna.berg@kunde.example>; your IP 192.0.2.17 was logged
550 Dear orders@shop.example, the address anna.berg@kunde.example does not exist
550 orders@shop.example, your mail to anna.berg@kunde.example cannot be delivered because the user is unknown
550 Message of orders@shop.example refused since recipient anna.berg@kunde.example is unknown
550 rejected mail from b-01hzx@bounces.shop.example: recipient unknown
550 reject: RCPT from mail.shop.example[192.0.2.17]: <anna.berg@kunde.example>: user unknown
550 NOQUEUE: recipient unknown; from=<b-01hzx@bounces.shop.example> to=<anna.berg@kunde.example>
550 to unknown user anna.berg@kunde.example from b-01hzx@bounces.shop.example
550 unknown user anna.berg@kunde.example (from b-01hzx@bounces.shop.example)
550 [b-01hzx@bounces.shop.example] [anna.berg@kunde.example] no such user
550 destinataire anna.berg@kunde.example inexistant, message de orders@shop.example refusé
550 La cuenta anna.berg@kunde.example no existe, mensaje de orders@shop.example rechazado
550 5.1.1 [192.0.2.17] user unknown
550 5.1.1 mail.shop.example: User unknown
550 5.1.1 Message from <b-01hzx@bounces.shop.example> to <anna.berg@kunde.example> refused: unknown recipient
550 Hello orders@shop.example, no user called anna.berg here
550 Dear orders@shop.example: recipient anna.berg@kunde.example does not exist
550 Recipient anna.berg@kunde.example does not exist. Mail returned to b-01hzx@bounces.shop.example
550 Unknown recipient, notification sent to b-01hzx@bounces.shop.example
550 Unknown user. Returned to orders@shop.example
550 No such user here; your message from orders@shop.example was discarded
550 No such user, mail by orders@shop.example refused
550 (<b-01hzx@bounces.shop.example> to <anna.berg@kunde.example>) no such user
550 Mailbox anna.berg does not exist (client=192.0.2.17)
550 rejecting 192.0.2.17: unknown user anna.berg
550 mail.shop.example said RCPT TO:<anna.berg@kunde.example>, no such user
550 From orders@shop.example: To anna.berg@kunde.example: user unknown
550 F:<b-01hzx@bounces.shop.example> T:<anna.berg@kunde.example> unknown user
550 anna.berg@kunde.example does not exist; sender=b-01hzx@bounces.shop.example
550 Recipient does not exist (sender=b-01hzx@bounces.shop.example)
550 recipient does not exist [from: b-01hzx@bounces.shop.example]
550 recipient does not exist; helo=mail.shop.example; ip=192.0.2.17
550 unknown user; client-ip=192.0.2.17
550 no such domain here; client-ip=192.0.2.17
550 Domain kunde.example is not known, mail from bounces.shop.example rejected
550 Host kunde.example does not exist, mail.shop.example
550 Das Postfach anna.berg@kunde.example existiert nicht, Nachricht von orders@shop.example abgelehnt
550 L'utente anna.berg non esiste, mail di orders@shop.example respinta
550 5.1.1 <anna.berg@kunde.example>: Recipient address rejected: User unknown in local recipient table; from=<b-01hzx@bounces.shop.example> to=<anna.berg@kunde.example> proto=ESMTP helo=<mail.shop.example>
550 5.1.1 Mailbox of anna.berg does not exist, sender was b-01hzx@bounces.shop.example
550 5.1.1 No such user anna.berg at kunde.example (connection from mail.shop.example[192.0.2.17])
550 5.1.1 rejected 192.0.2.17: user unknown
550 5.1.1 Hi mail.shop.example, anna.berg is nobody here
550 5.7.1 <anna.berg@kunde.example>: recipient does not exist, message from b-01hzx@bounces.shop.example rejected
550 5.7.1 Unknown recipient anna.berg@kunde.example (client 192.0.2.17)
550 5.7.1 user anna.berg does not exist; mail from orders@shop.example not taken
550 Unknown user: anna.berg@kunde.example, sent by b-01hzx@bounces.shop.example
550 Unknown recipient anna.berg@kunde.example, sent from 192.0.2.17
550 Mail to unknown user anna.berg from b-01hzx@bounces.shop.example
550 b-01hzx@bounces.shop.example sent to anna.berg@kunde.example: no such user
550 message for anna.berg@kunde.example from orders@shop.example: unknown addressee`
