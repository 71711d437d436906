// Whom a recipient lets write to him, and a greeting to the sender, in the languages of servers: the first has all
// words of a recipient who is not found, the second those of a sender who is not. Both were written before the
// rules had seen them.

import { describe, expect, test } from 'bun:test'
import { toldOf } from './refusal-mail.ts'

const listed: [language: string, text: string][] = [
  ['Dutch', 'De afzender is niet gevonden in de lijst met toegestane afzenders van de ontvanger'],
  ['Dutch', 'De afzender staat niet in de contactpersonen van de ontvanger'],
  [
    'Dutch',
    'Ontvanger accepteert alleen mail van bekende afzenders; uw adres komt niet voor in zijn adresboek',
  ],
  [
    'German',
    'Der Absender wurde in der Liste der erlaubten Absender des Empfängers nicht gefunden',
  ],
  ['German', 'Der Absender steht nicht in den Kontakten des Empfängers'],
  [
    'German',
    'Der Empfänger nimmt nur Nachrichten von Absendern aus seinem Adressbuch an; Ihre Adresse ist dort nicht vorhanden',
  ],
  [
    'French',
    "L'expéditeur n'a pas été trouvé dans la liste des expéditeurs autorisés du destinataire",
  ],
  ['French', "L'expéditeur ne figure pas dans les contacts du destinataire"],
  [
    'French',
    "Le destinataire n'accepte que les messages des expéditeurs de son carnet d'adresses ; votre adresse est introuvable",
  ],
  ['Spanish', 'No se encontró al remitente en la lista de remitentes permitidos del destinatario'],
  ['Spanish', 'El remitente no figura en los contactos del destinatario'],
  [
    'Spanish',
    'El destinatario solo acepta correo de sus contactos y su dirección no existe en su lista',
  ],
  [
    'Portuguese',
    'O remetente não foi encontrado na lista de remetentes permitidos do destinatário',
  ],
  ['Portuguese', 'O remetente não consta nos contatos do destinatário'],
  [
    'Italian',
    "Il mittente non è stato trovato nell'elenco dei mittenti consentiti del destinatario",
  ],
  ['Italian', 'Il mittente non è presente nella rubrica del destinatario'],
  ['Polish', 'Nadawca nie został znaleziony na liście dozwolonych nadawców odbiorcy'],
  ['Polish', 'Nie znaleziono nadawcy na liście dozwolonych nadawców odbiorcy'],
  ['Polish', 'Nadawcy nie ma w książce adresowej odbiorcy'],
  ['Czech', 'Odesílatel nebyl nalezen v seznamu povolených odesílatelů příjemce'],
  ['Czech', 'Odesílatel není v kontaktech příjemce'],
  ['Slovak', 'Odosielateľ sa nenašiel v zozname povolených odosielateľov príjemcu'],
  ['Romanian', 'Expeditorul nu a fost găsit în lista de expeditori permiși a destinatarului'],
  ['Romanian', 'Expeditorul nu se află în agenda destinatarului'],
  ['Hungarian', 'A feladó nem található a címzett engedélyezett feladóinak listáján'],
  ['Hungarian', 'A feladó nem szerepel a címzett névjegyei között'],
  ['Swedish', 'Avsändaren hittades inte i mottagarens lista över tillåtna avsändare'],
  ['Swedish', 'Avsändaren finns inte bland mottagarens kontakter'],
  ['Danish', 'Afsenderen blev ikke fundet på modtagerens liste over tilladte afsendere'],
  ['Norwegian', 'Avsenderen ble ikke funnet i mottakerens liste over tillatte avsendere'],
  ['Finnish', 'Lähettäjää ei löytynyt vastaanottajan sallittujen lähettäjien luettelosta'],
  ['Croatian', 'Pošiljatelj nije pronađen na popisu dopuštenih pošiljatelja primatelja'],
  ['Serbian', 'Пошиљалац није пронађен на листи дозвољених пошиљалаца примаоца'],
  ['Slovene', 'Pošiljatelj ni najden na seznamu dovoljenih pošiljateljev prejemnika'],
  ['Bulgarian', 'Подателят не е намерен в списъка с разрешени податели на получателя'],
  ['Russian', 'Отправитель не найден в списке разрешённых отправителей получателя'],
  ['Russian', 'Отправителя нет в контактах получателя'],
  [
    'Russian',
    'Получатель принимает письма только от контактов, ваш адрес не найден в его адресной книге',
  ],
  ['Ukrainian', 'Відправника не знайдено у списку дозволених відправників одержувача'],
  ['Greek', 'Ο αποστολέας δεν βρέθηκε στη λίστα επιτρεπόμενων αποστολέων του παραλήπτη'],
  ['Turkish', 'Gönderen, alıcının izin verilen gönderenler listesinde bulunamadı'],
  ['Turkish', 'Gönderici alıcının kişiler listesinde yok'],
  ['Hebrew', 'השולח לא נמצא ברשימת השולחים המורשים של הנמען'],
  ['Arabic', 'لم يتم العثور على المرسل في قائمة المرسلين المسموح بهم لدى المستلم'],
  ['Persian', 'فرستنده در فهرست فرستندگان مجاز گیرنده یافت نشد'],
  ['Japanese', '送信者は受信者の許可された送信者リストに見つかりません'],
  ['Japanese', '差出人が受信者の連絡先に存在しません'],
  ['Chinese', '在收件人的允许发件人列表中找不到发件人'],
  ['Chinese', '发件人不在收件人的白名单中，地址不存在'],
  ['ChineseT', '在收件者的允許寄件者清單中找不到寄件者'],
  ['Korean', '수신자의 허용된 발신자 목록에서 발신자를 찾을 수 없습니다'],
  ['Korean', '보낸 사람이 받는 사람의 주소록에 없는 주소입니다'],
  ['Vietnamese', 'Không tìm thấy người gửi trong danh sách người gửi được phép của người nhận'],
  ['Thai', 'ไม่พบผู้ส่งในรายการผู้ส่งที่อนุญาตของผู้รับ'],
  ['Indonesian', 'Pengirim tidak ditemukan dalam daftar pengirim yang diizinkan oleh penerima'],
  ['Estonian', 'Saatjat ei leitud saaja lubatud saatjate loendist'],
  ['Latvian', 'Sūtītājs nav atrasts adresāta atļauto sūtītāju sarakstā'],
  ['Lithuanian', 'Siuntėjas nerastas gavėjo leidžiamų siuntėjų sąraše'],
  ['Catalan', "No s'ha trobat el remitent a la llista de remitents permesos del destinatari"],
  ['Malay', 'Penghantar tidak ditemui dalam senarai penghantar yang dibenarkan penerima'],
  ['Hindi', 'प्राप्तकर्ता की अनुमत प्रेषकों की सूची में प्रेषक नहीं मिला'],
  ['Icelandic', 'Sendandi fannst ekki á lista viðtakanda yfir leyfða sendendur'],
  ['Basque', 'Bidaltzailea ez da aurkitu hartzailearen baimendutako bidaltzaileen zerrendan'],
]

const only: [language: string, text: string][] = [
  [
    'English',
    'Recipient has restricted delivery to people on his whitelist; sender is not a member',
  ],
  ['Dutch', 'Ontvanger ontvangt alleen berichten van afzenders op de witte lijst'],
  [
    'German',
    'Empfänger akzeptiert nur bekannte Absender; Ihre Adresse ist nicht in der Freigabeliste',
  ],
  ['French', "Ce destinataire n'accepte que les messages provenant de sa liste de contacts"],
  [
    'Spanish',
    'El destinatario sólo recibe mensajes de su lista de contactos; usted no está en ella',
  ],
  [
    'Portuguese',
    'O destinatário só aceita mensagens de remetentes conhecidos; seu endereço não foi encontrado na lista',
  ],
  [
    'Italian',
    'Il destinatario accetta messaggi solo dai contatti della rubrica, indirizzo non trovato',
  ],
  ['Polish', 'Odbiorca przyjmuje wiadomości tylko od osób z listy kontaktów; adres nie znaleziony'],
  [
    'Hungarian',
    'A címzett csak ismert feladóktól fogad levelet; az Ön címe nem található a listán',
  ],
  [
    'Romanian',
    'Destinatarul acceptă mesaje doar de la contactele sale; adresa dvs. nu există în listă',
  ],
  [
    'Russian',
    'Пользователь принимает почту только от адресатов из адресной книги, адрес не найден',
  ],
  ['Turkish', 'Alıcı yalnızca rehberindeki kişilerden ileti kabul ediyor, adresiniz bulunamadı'],
  [
    'Japanese',
    '受信者はアドレス帳に登録されたアドレスからのメールのみ受信します。登録が見つかりません',
  ],
  ['Chinese', '收件人只接收通讯录中联系人的邮件，您的地址不存在'],
  ['Korean', '수신자는 주소록에 등록된 사용자의 메일만 받습니다. 등록된 주소를 찾을 수 없습니다'],
  ['Swedish', 'Mottagaren tar bara emot mejl från kända avsändare; din adress hittades inte'],
  [
    'Finnish',
    'Vastaanottaja ottaa vastaan viestejä vain tunnetuilta lähettäjiltä, osoitettasi ei löytynyt',
  ],
  [
    'Slovak',
    'Príjemca prijíma správy len od známych odosielateľov, adresa neexistuje v kontaktoch',
  ],
  ['Ukrainian', 'Одержувач приймає пошту лише від контактів. Адресу не знайдено'],
  ['Danish', 'Modtageren accepterer kun mails fra sine kontakter, og adressen findes ikke dér'],
  ['Norwegian', 'Mottakeren tar kun imot e-post fra kjente avsendere, adressen finnes ikke'],
  ['Greek', 'Ο παραλήπτης δέχεται μηνύματα μόνο από τις επαφές του, η διεύθυνση δεν βρέθηκε'],
  ['Vietnamese', 'Người nhận chỉ nhận thư từ danh bạ, không tìm thấy địa chỉ'],
  ['Indonesian', 'Penerima hanya menerima pesan dari kontak, alamat tidak ditemukan'],
  ['ChineseT', '收件者僅接受通訊錄中的郵件，找不到地址'],
  ['Thai', 'ผู้รับรับเฉพาะอีเมลจากรายชื่อติดต่อ ไม่พบที่อยู่'],
  ['Croatian', 'Primatelj prima poruke samo od kontakata, adresa ne postoji na popisu'],
  ['German', 'Der Benutzer empfängt nur Nachrichten von Kontakten, Adresse nicht gefunden'],
]

const greeted: [language: string, text: string][] = [
  ['nl', 'Geachte afzender, dit adres is niet meer in gebruik'],
  ['de', 'Lieber Absender, diese Adresse gibt es nicht mehr'],
  ['fr', "Bonjour expéditeur, cette adresse n'existe plus"],
  ['es', 'Hola remitente, esta dirección ya no existe'],
  ['pt', 'Caro remetente, este endereço não existe mais'],
  ['it', 'Egregio mittente, questo indirizzo non esiste più'],
  ['pl', 'Drogi nadawco, ten adres nie istnieje'],
  ['cs', 'Milý odesílateli, tato adresa neexistuje'],
  ['sv', 'Hej avsändare, adressen finns inte'],
  ['da', 'Hej afsender, adressen findes ikke'],
  ['fi', 'Arvoisa lähettäjä, osoitetta ei ole olemassa'],
  ['hu', 'Kedves feladó, ez a cím nem létezik'],
  ['ru', 'Здравствуйте, отправитель! Такого адреса не существует'],
  ['zh', '亲爱的发件人，该邮箱地址不存在'],
  ['ja', '差出人様、このアドレスは存在しません'],
  ['ko', '발신자님, 이 주소는 존재하지 않습니다'],
  ['de', 'Benutzer unbekannt. Wenden Sie sich an den Administrator des Empfängers'],
  ['fr', "Utilisateur inconnu ; contactez l'administrateur du destinataire"],
  ['en', 'Dear sender, this address is no longer in use'],
  ['en', 'Attention sender: mailbox does not exist'],
  ['English', 'Dear sender, the user does not exist. Please update your contacts'],
  ['Dutch', 'Geachte afzender, de gebruiker bestaat niet. Werk uw adresboek bij'],
  [
    'German',
    'Sehr geehrter Absender, der Benutzer existiert nicht. Bitte aktualisieren Sie Ihr Adressbuch',
  ],
  ['French', "Cher expéditeur, l'utilisateur n'existe pas. Vérifiez vos contacts"],
  ['Spanish', 'Estimado remitente, el usuario no existe. Actualice sus contactos'],
  ['Portuguese', 'Prezado remetente, o usuário não existe. Atualize seus contatos'],
  ['Italian', "Gentile mittente, l'utente non esiste. Aggiorni la Sua rubrica"],
  ['Polish', 'Szanowny nadawco, użytkownik nie istnieje. Proszę poprawić kontakty'],
  ['Czech', 'Vážený odesílateli, uživatel neexistuje. Opravte si kontakty'],
  ['Russian', 'Уважаемый отправитель, пользователь не существует. Проверьте контакты'],
  ['Turkish', 'Sayın gönderen, kullanıcı bulunamadı. Kişiler listenizi kontrol edin'],
  ['Japanese', '送信者様 宛先のユーザーは存在しません。アドレス帳をご確認ください'],
  ['Chinese', '尊敬的发件人：该用户不存在，请更新您的通讯录'],
  ['ChineseT', '親愛的寄件者：使用者不存在，請更新您的通訊錄'],
  ['Korean', '보낸 사람께: 사용자가 존재하지 않습니다. 주소록을 확인하세요'],
  ['Vietnamese', 'Kính gửi người gửi, người dùng không tồn tại. Vui lòng kiểm tra danh bạ'],
  ['Indonesian', 'Yth. pengirim, pengguna tidak ditemukan. Periksa kontak Anda'],
  ['Swedish', 'Bästa avsändare, användaren finns inte. Uppdatera dina kontakter'],
  ['Finnish', 'Hyvä lähettäjä, käyttäjää ei löydy. Päivitä osoitekirjasi'],
  ['Hungarian', 'Tisztelt feladó! A felhasználó nem létezik. Frissítse névjegyeit'],
  ['Romanian', 'Stimate expeditor, utilizatorul nu există. Actualizați agenda'],
  ['Greek', 'Αγαπητέ αποστολέα, ο χρήστης δεν υπάρχει. Ελέγξτε τις επαφές σας'],
  ['Hebrew', 'שולח יקר, המשתמש לא קיים. בדוק את אנשי הקשר שלך'],
  ['Arabic', 'عزيزي المرسل، المستخدم غير موجود. يرجى مراجعة جهات الاتصال'],
]

describe('a sender who is not on the list of allowed senders is no unknown recipient', () => {
  for (const [language, text] of listed)
    test(`${language}: ${text}`, async () => {
      expect(await toldOf(text)).toBe('sender-rejected soft')
    })
})

describe('a recipient who accepts mail of some senders only is not unknown', () => {
  for (const [language, text] of only)
    test(`${language}: ${text}`, async () => {
      expect(await toldOf(text)).toMatch(/^(?:filtered|sender-rejected) soft$/)
    })
})

describe('"Dear sender" does not make an answer about the sender', () => {
  for (const [language, text] of greeted)
    test(`${language}: ${text}`, async () => {
      expect(await toldOf(text)).toBe('user-unknown hard')
    })
})
