// What is not found and is no recipient, in the languages of servers: the sender's domain, a record of his, a
// header, a table of users. And recipients who are not found beside a sender who is named. Written before the
// rules had seen them.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

async function toldOf(text: string): Promise<string> {
  const mail = `Return-Path: <>
From: MAILER-DAEMON@mx.klant.example
To: bounces@shop.example
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.klant.example.

<anna@klant.example>: host mx.klant.example[203.0.113.20] said: 550 ${text} (in reply
    to RCPT TO command)
`
  const { recipients } = classify(await parseReport(new TextEncoder().encode(mail)))
  return recipients.map((each) => `${each.reason} ${each.class}`).join()
}

const others: [language: string, text: string][] = [
  ['nl', 'Uw adres bestaat niet'],
  ['de', 'Ihre Adresse existiert nicht'],
  ['fr', "Votre adresse n'existe pas"],
  ['es', 'Su dirección no existe'],
  ['pt', 'Seu endereço não existe'],
  ['it', 'Il suo indirizzo non esiste'],
  ['pl', 'Twój adres nie istnieje'],
  ['cs', 'Vaše adresa nebyla nalezena'],
  ['sk', 'Vaša adresa neexistuje'],
  ['hu', 'Az Ön címe nem létezik'],
  ['ro', 'Adresa dumneavoastră nu există'],
  ['sv', 'Din adress finns inte'],
  ['da', 'Din adresse findes ikke'],
  ['fi', 'Osoitettasi ei ole olemassa'],
  ['ru', 'Ваш адрес не существует'],
  ['uk', 'Вашої адреси не існує'],
  ['el', 'Η διεύθυνσή σας δεν υπάρχει'],
  ['bg', 'Вашият адрес не съществува'],
  ['no', 'Adressen din finnes ikke'],
  ['tr', 'E-posta adresiniz bulunamadı'],
  ['cs', 'Vaše e-mailová adresa neexistuje'],
  ['sv', 'Din e-postadress hittades inte'],
  ['nl', 'Het domein van de afzender bestaat niet'],
  ['nl', 'Geen SPF-record gevonden voor uw domein'],
  ['nl', 'Ongeldige koptekst in bericht voor gebruiker'],
  ['nl', 'De gebruikersdatabase is tijdelijk niet gevonden'],
  ['nl', 'Uw IP-adres heeft geen geldige reverse DNS'],
  ['nl', 'Verbinding met de mailserver van de ontvanger niet gevonden, time-out'],
  ['de', 'Die Domain des Absenders existiert nicht'],
  ['de', 'Kein SPF-Eintrag für Ihre Domain gefunden'],
  ['de', 'Ungültige Kopfzeile in der Nachricht an den Benutzer'],
  ['de', 'Benutzerdatenbank vorübergehend nicht gefunden'],
  ['de', 'PTR-Eintrag Ihrer IP-Adresse nicht gefunden'],
  ['de', 'Ungültiges Zertifikat des Empfängerservers'],
  ['fr', "Le domaine de l'expéditeur n'existe pas"],
  ['fr', 'Enregistrement SPF introuvable pour votre domaine'],
  ['fr', "En-tête invalide dans le message pour l'utilisateur"],
  ['fr', 'La base des utilisateurs est temporairement introuvable'],
  ['fr', 'Enregistrement PTR introuvable pour votre adresse IP'],
  ['fr', 'Certificat invalide du serveur du destinataire'],
  ['es', 'El dominio del remitente no existe'],
  ['es', 'No se encontró el registro SPF de su dominio'],
  ['es', 'Cabecera inválida en el mensaje para el usuario'],
  ['es', 'La base de datos de usuarios no se encuentra temporalmente'],
  ['es', 'No se encontró registro PTR para su dirección IP'],
  ['es', 'El servidor del destinatario no se encontró: tiempo de espera agotado'],
  ['pt', 'O domínio do remetente não existe'],
  ['pt', 'Registro SPF não encontrado para o seu domínio'],
  ['pt', 'Cabeçalho inválido na mensagem para o usuário'],
  ['pt', 'Base de dados de usuários temporariamente não encontrada'],
  ['pt', 'Registro PTR não encontrado para o seu endereço IP'],
  ['it', 'Il dominio del mittente non esiste'],
  ['it', 'Record SPF non trovato per il vostro dominio'],
  ['it', "Intestazione non valida nel messaggio per l'utente"],
  ['it', 'Database degli utenti temporaneamente non trovato'],
  ['it', 'Record PTR non trovato per il vostro indirizzo IP'],
  ['pl', 'Domena nadawcy nie istnieje'],
  ['pl', 'Nie znaleziono rekordu SPF dla Twojej domeny'],
  ['pl', 'Nieprawidłowy nagłówek w wiadomości dla użytkownika'],
  ['pl', 'Baza użytkowników chwilowo nie została znaleziona'],
  ['pl', 'Nie znaleziono rekordu PTR dla Twojego adresu IP'],
  ['cs', 'Doména odesílatele neexistuje'],
  ['cs', 'Záznam SPF pro vaši doménu nebyl nalezen'],
  ['cs', 'Neplatná hlavička ve zprávě pro uživatele'],
  ['cs', 'Databáze uživatelů dočasně nebyla nalezena'],
  ['cs', 'Záznam PTR pro vaši IP adresu nebyl nalezen'],
  ['sk', 'Doména odosielateľa neexistuje'],
  ['sk', 'Záznam SPF pre vašu doménu sa nenašiel'],
  ['hu', 'A feladó tartománya nem létezik'],
  ['hu', 'Nem található SPF rekord az Ön tartományához'],
  ['hu', 'Érvénytelen fejléc a felhasználónak szóló üzenetben'],
  ['hu', 'Az Ön IP-címéhez nem található PTR rekord'],
  ['ro', 'Domeniul expeditorului nu există'],
  ['ro', 'Înregistrarea SPF nu a fost găsită pentru domeniul dvs.'],
  ['ro', 'Antet invalid în mesajul pentru utilizator'],
  ['ro', 'Nu a fost găsită înregistrarea PTR pentru adresa dvs. IP'],
  ['sv', 'Avsändarens domän finns inte'],
  ['sv', 'SPF-post hittades inte för din domän'],
  ['sv', 'Ogiltigt brevhuvud i meddelandet till användaren'],
  ['sv', 'Användardatabasen hittades tillfälligt inte'],
  ['sv', 'PTR-post hittades inte för din IP-adress'],
  ['da', 'Afsenderens domæne findes ikke'],
  ['da', 'SPF-post blev ikke fundet for dit domæne'],
  ['da', 'PTR-post ikke fundet for din IP-adresse'],
  ['no', 'Avsenderens domene finnes ikke'],
  ['no', 'SPF-oppføring ikke funnet for domenet ditt'],
  ['fi', 'Lähettäjän verkkotunnusta ei ole olemassa'],
  ['fi', 'SPF-tietuetta ei löytynyt verkkotunnuksellesi'],
  ['fi', 'IP-osoitteellesi ei löytynyt PTR-tietuetta'],
  ['ru', 'Домен отправителя не существует'],
  ['ru', 'SPF-запись для вашего домена не найдена'],
  ['ru', 'Неверный заголовок в письме для пользователя'],
  ['ru', 'База пользователей временно не найдена'],
  ['ru', 'PTR-запись для вашего IP-адреса не найдена'],
  ['uk', 'Домен відправника не існує'],
  ['uk', 'SPF-запис для вашого домену не знайдено'],
  ['bg', 'Домейнът на подателя не съществува'],
  ['bg', 'SPF запис за вашия домейн не е намерен'],
  ['el', 'Ο τομέας του αποστολέα δεν υπάρχει'],
  ['el', 'Δεν βρέθηκε εγγραφή SPF για τον τομέα σας'],
  ['tr', 'Gönderenin etki alanı bulunamadı'],
  ['tr', 'Etki alanınız için SPF kaydı bulunamadı'],
  ['tr', 'Kullanıcıya gönderilen iletide geçersiz başlık'],
  ['tr', 'IP adresiniz için PTR kaydı bulunamadı'],
  ['he', 'הדומיין של השולח לא קיים'],
  ['he', 'רשומת SPF לא נמצאה עבור הדומיין שלך'],
  ['ar', 'نطاق المرسل غير موجود'],
  ['ar', 'لم يتم العثور على سجل SPF لنطاقك'],
  ['fa', 'دامنه فرستنده وجود ندارد'],
  ['fa', 'رکورد SPF برای دامنه شما یافت نشد'],
  ['ja', '送信者のドメインが存在しません'],
  ['ja', 'お客様のドメインのSPFレコードが見つかりません'],
  ['ja', '受信者宛メールのヘッダが無効です'],
  ['ja', '接続元IPアドレスの逆引きレコードが見つかりません'],
  ['zh', '发件人域名不存在'],
  ['zh', '未找到您域名的SPF记录'],
  ['zh', '发给该用户的邮件头无效'],
  ['zh', '找不到您IP地址的PTR记录'],
  ['tw', '寄件者網域不存在'],
  ['tw', '找不到您網域的SPF記錄'],
  ['ko', '발신자 도메인이 존재하지 않습니다'],
  ['ko', '귀하 도메인의 SPF 레코드를 찾을 수 없습니다'],
  ['ko', '귀하 IP 주소의 PTR 레코드를 찾을 수 없습니다'],
  ['vi', 'Tên miền của người gửi không tồn tại'],
  ['vi', 'Không tìm thấy bản ghi SPF cho tên miền của bạn'],
  ['id', 'Domain pengirim tidak ditemukan'],
  ['id', 'Catatan SPF tidak ditemukan untuk domain Anda'],
  ['th', 'ไม่พบโดเมนของผู้ส่ง'],
  ['th', 'ไม่พบระเบียน SPF สำหรับโดเมนของคุณ'],
  ['et', 'Saatja domeeni ei leitud'],
  ['et', 'Teie domeeni SPF-kirjet ei leitud'],
  ['lv', 'Sūtītāja domēns neeksistē'],
  ['lv', 'Jūsu domēnam nav atrasts SPF ieraksts'],
  ['lt', 'Siuntėjo domenas neegzistuoja'],
  ['lt', 'Jūsų domeno SPF įrašas nerastas'],
  ['hr', 'Domena pošiljatelja ne postoji'],
  ['hr', 'SPF zapis za vašu domenu nije pronađen'],
  ['sl', 'Domena pošiljatelja ne obstaja'],
  ['ca', 'El domini del remitent no existeix'],
  ['ca', "No s'ha trobat cap registre SPF del vostre domini"],
  ['ms', 'Domain penghantar tidak wujud'],
  ['hi', 'प्रेषक का डोमेन मौजूद नहीं है'],
  ['is', 'Lén sendanda finnst ekki'],
]

const named: [language: string, text: string][] = [
  ['et', 'Saatja: b@shop.example. Aadressi ei ole olemas'],
  ['lt', 'Siuntėjas: b@shop.example. Adresas neegzistuoja'],
  ['el', 'Αποστολέας: b@shop.example. Η διεύθυνση δεν υπάρχει'],
  ['vi', 'Người gửi: b@shop.example. Địa chỉ không tồn tại'],
  ['th', 'ผู้ส่ง: b@shop.example ไม่พบที่อยู่'],
  ['he', 'כתובת לא קיימת'],
  ['ar', 'المرسل: b@shop.example. العنوان غير موجود'],
  ['id', 'Pengirim: b@shop.example. Alamat tidak ditemukan'],
  ['fi', 'Verkkotunnusta ei ole olemassa'],
]

describe('what is not found and is no recipient writes nobody off', () => {
  for (const [language, text] of others)
    test(`${language}: ${text}`, async () => {
      expect(await toldOf(text)).toEndWith(' soft')
    })
})

describe('a sender in a field is not whom the answer is about', () => {
  for (const [language, text] of named)
    test(`${language}: ${text}`, async () => {
      expect(await toldOf(text)).toEndWith(' hard')
    })
})
