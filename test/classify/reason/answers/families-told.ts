// Answers in words that no table has as a phrase. reason, status field and diagnostic, one a line.

export default `
auth-failure | 5.7.1 | 550 5.7.1 Rejected by the sender domain's published DMARC record
on-hold | 4.7.1 | 451 4.7.1 You're being greylisted for a little while
ptr-required | 4.3.2 | 421 4.3.2 PTR lookup came back empty for your host
bad-reputation | 5.2.1 | 550 5.2.1 the reputation of this network is too low for us
virus-detected | 5.3.0 | 550 5.3.0 We found malware within the message
rate-limited | 4.3.2 | 451 4.3.2 Too many sessions open from you
rate-limited | 4.2.1 | 450 4.2.1 this account gets mail too quickly
spam-detected | 5.2.1 | 550 5.2.1 our engine thinks this is junk
mailbox-full | 5.1.1 | 552 5.1.1 no room is left in the account of this person, quota used up
relaying-denied | 5.1.2 | 550 5.1.2 we will not relay that for you
blocked | 5.3.2 | 550 5.3.2 your network is on a blocklist
network-error | 4.3.0 | 451 4.3.0 the name server had an error while answering
network-error | 5.3.0 | 550 5.3.0 mail is going round in a loop, 30 hops counted, more than we take
not-compliant | 5.6.0 | 550 5.6.0 a second Subject line is in the header
not-compliant | 5.6.0 | 554 5.6.0 stray LF in the body
system-error | 4.3.0 | 451 4.3.0 some internal fault, sorry
system-error | 4.0.0 | 421 the load on this host is too high just now
filtered | 5.7.1 | 550 5.7.1 this recipient only accepts mail of his friends
filtered | 5.0.0 | 550 Rejected by the user himself
user-unknown | 5.2.1 | 550 5.2.1 That customer is unknown to us (in reply to RCPT TO command)
mailer-error | 5.0.0 | the script that takes this mail died
expired | 4.0.0 | we could not reach that host
expired | 4.0.0 | the connection was lost halfway through
sender-rejected | 5.0.0 | 550 Forged mail, we know you are not he
moved | 5.0.0 | the customer has left and changed to another firm
not-accepting | 5.0.0 | 550 this domain has no MX and wants none
message-too-big | 5.7.1 | 550 5.7.1 the message is too large for our taste
content-error | 5.0.0 | 554 this encoding is unsupported
tls-required | 4.7.5 | 454 4.7.5 the certificate of your side could not be verified
blocked | 5.0.0 | 550 mail from dynamic IPs is unwelcome
spam-detected | 5.0.0 | 554 Code 17, see https://mail.klant.example/help/help_spam_16.htm
auth-failure | 5.7.1 | 554 5.7.1 Not taken: http://www.klant.example/why/dmarc?id=a
host-unknown | 5.0.0 | 550 mx.klant.example is unknown
expired | 4.0.0 | it expired
sender-rejected | 5.0.0 | 550 Uw afzenderadres wordt hier niet geaccepteerd
rate-limited | 4.0.0 | 421 Er zijn te veel gelijktijdige verbindingen
sender-rejected | 5.0.0 | 553 Die Domain des Absenders wurde nicht gefunden
blocked | 5.0.0 | 554 Mails von Ihrer IP-Adresse werden abgewiesen
relaying-denied | 5.0.0 | 550 Das Weiterleiten an fremde Domains ist hier nicht erlaubt
rate-limited | 4.0.0 | 451 Vous envoyez trop de courriels, patientez
sender-rejected | 5.0.0 | 550 Le domaine de l'expéditeur est inexistant
blocked | 5.0.0 | 550 La dirección IP de origen ha sido bloqueada
rate-limited | 4.0.0 | 421 Muitas mensagens por hora
sender-rejected | 5.0.0 | 550 Il mittente non esiste
relaying-denied | 5.0.0 | 554 Inoltro verso altri domini non consentito
sender-rejected | 5.0.0 | 550 Adres nadawcy został odrzucony
rate-limited | 4.0.0 | 450 Превышено число писем, попробуйте позже
blocked | 5.0.0 | 554 Ваш IP адрес сервера заблокирован
sender-rejected | 5.0.0 | 550 Avsändarens adress är okänd
blocked | 5.0.0 | 554 IP adresiniz engellendi
sender-rejected | 5.0.0 | 550 差出人アドレスが拒否されました
relaying-denied | 5.0.0 | 550 中継は許可されていません
rate-limited | 4.0.0 | 450 您的发送频率过于频繁
sender-rejected | 5.0.0 | 550 发件人地址被拒绝
user-unknown | 5.1.1 | 550 5.1.1 That one is a stranger, and our dkim desk says so too (in reply to RCPT TO command)
sender-rejected | 5.7.1 | 550 5.7.1 The sender failed our verification
sender-rejected | 5.7.1 | 550 5.7.1 This account has no permission to send as the chairman
syntax-error | 5.0.0 | 503 RCPT has to precede DATA
spam-detected | 5.7.1 | 550 5.7.1 The body was considered suspicious
system-error | 4.0.0 | 451 Temporärer interner Fehler, bitte später noch einmal
system-error | 4.0.0 | 421 Erreur interne du serveur
system-error | 4.0.0 | 451 Внутренняя ошибка, попробуйте позже
system-error | 4.0.0 | 451 一時的なエラーが発生しました
syntax-error | 5.0.0 | 502 We know no such verb
not-compliant | 5.6.0 | 554 5.6.0 A line of the message is over 998 octets
policy-violation | 5.3.4 | 552 5.3.4 executables of any kind are forbidden here
policy-violation | 5.7.1 | 550 5.7.1 Your mail did not meet the criteria of this house
`
