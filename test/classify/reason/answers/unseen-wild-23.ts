// Answers of one day's blind sets: exhaustive strings of programs, spam filters' words, states of accounts. reason,
// status field and diagnostic, one a line. When written, none of these was told right.

export default `
suspended | 5.2.1 | 550 5.2.1 Mailbox not available: account has been temporarily blocked
suspended | 5.0.0 | 550 The mailbox has been blocked by the administrator (in reply to RCPT TO command)
suspended | 5.0.0 | 550 Account of n@b.example was blocked because of abuse (in reply to RCPT TO command)
message-too-big | 5.2.3 | The message exceeded the maximum size the user accepts. (#5.2.3)
expired | 5.0.0 | Remote host mx.b.example [203.0.113.20] closed connection in response to end of data
expired | 5.0.0 | Peer disconnected while waiting for response to RCPT
network-error | 5.0.0 | MX record of b.example points to 127.0.0.1
network-error | 5.0.0 | Mail exchanger for b.example points to a private address (10.0.0.1)
not-compliant | 5.0.0 | Failed to deliver to '<n@b.example>' Messages without To: fields are not accepted here
not-compliant | 5.0.0 | 550 Your email does not have a Message-ID header, mail refused
not-compliant | 5.0.0 | 550 Too many From headers
relaying-denied | 5.7.1 | Server mx.b.example failed with: 550 5.7.1 Relaying denied This has been a permanent failure. No further delivery attempts will be made.
message-too-big | 5.3.4 | failed with: 552 5.3.4 Message size exceeds fixed limit. No more attempts will be made.
user-unknown | 5.0.0 | Utente bob (bob@vl.example) non presente nella Directory di Domino
user-unknown | 5.0.0 | Gebruiker bob komt niet voor in de Domino Directory
user-unknown | 5.0.0 | Usuário bob não consta no Diretório Domino
user-unknown | 5.0.0 | Użytkownika bob nie ma w katalogu Domino
user-unknown | 5.0.0 | Brukeren bob er ikke oppført i Domino-katalogen
user-unknown | 5.0.0 | Käyttäjää bob ei ole Domino-hakemistossa
user-unknown | 5.0.0 | Uživatel bob není uveden v adresáři Domino
user-unknown | 5.0.0 | bob felhasználó nem szerepel a Domino címtárban
user-unknown | 5.0.0 | bob kullanıcısı Domino dizininde listelenmiyor
user-unknown | 5.0.0 | Пользователь bob не указан в каталоге Domino
user-unknown | 5.0.0 | 用户 bob 未在 Domino 目录中列出
user-unknown | 5.0.0 | 사용자 bob이(가) Domino 디렉토리에 없습니다
user-unknown | 5.0.0 | Utilizatorul bob nu este listat în directorul Domino
user-unknown | 5.0.0 | Uporabnik bob ni naveden v imeniku Domino
blocked | 5.0.0 | 554 mail from AS64500 is not taken (in reply to initial connection)
virus-detected | 5.7.1 | 550 5.7.1 attachment invoice.doc carries a macro virus
expired | 4.4.7 | we tried for 5 days to reach mx.b.example
network-error | 5.4.6 | MX of b.example is a loop to ourselves
`
