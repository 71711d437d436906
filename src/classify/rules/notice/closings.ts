// Closing words of letters. The names and addresses below them are of people to ask. A line must
// start with such words and say little more. Bars stand between them. Source: dictionaries of
// correspondence.

export const closings = `
  regards | {with,} {kind, best} regards | warm regards | kindest regards | best wishes |
  sincerely | yours {sincerely, faithfully, truly} | contact {us, information, details} |
  mit freundlichen grüßen | mit freundlichem gruß | {freundliche, viele, beste} grüße | mfg |
  hochachtungsvoll | {met,} vriendelijke groet* | met hartelijke groet | hoogachtend | groeten |
  {bien,} cordialement | sincères salutations | salutations | meilleures salutations |
  veuillez agréer | nous vous prions d'agréer | je vous prie d'agréer | nos salutations |
  bien à vous | atentamente | saludos | un {cordial,} saludo | cordialmente | contacto |
  cordiali saluti | distinti saluti | saluti | contatti | atenciosamente | cumprimentos |
  com os melhores cumprimentos | z poważaniem | pozdrawiam | pozdrawiamy | z wyrazami szacunku |
  s pozdravem | s úctou | s pozdravom | üdvözlettel | tisztelettel | med vänlig hälsning |
  {med,} vänliga hälsningar | hälsningar | mvh | {med,} {venlig, vennlig} hilsen | hilsen |
  {ystävällisin,} terveisin | kveðja | með kveðju | с уважением | з повагою |
  с наилучшими пожеланиями | поздрави | cu stimă | cu respect | με εκτίμηση | φιλικά |
  saygılarımızla | saygılarımla | iyi çalışmalar | s poštovanjem | {lep, lijep, srdačan} pozdrav |
  s spoštovanjem | с поштовањем | 敬具 | お問い合わせ | お問合せ | 問い合わせ先 | 此致 | 祝好 | 敬上 | 联系方式 | 聯絡方式 | 문의처 |
  trân trọng | hormat kami | ขอแสดงความนับถือ | مع التحية | مع أطيب التحيات | وتفضلوا | با احترام |
  בברכה`

/** Closing words only where they are all of a line. */
export const thanks = `
    cheers | thank you | thanks | many thanks | danke | dank | vielen dank | besten dank |
    herzlichen dank | hartelijk dank | bedankt | merci | {muchas,} gracias | grazie | obrigado |
    obrigada | dziękujemy | děkujeme | köszönjük | tack | tak | takk | kiitos | спасибо | дякуємо |
    mulțumim | teşekkürler | 以上 | よろしくお願いします | よろしくお願いいたします | 谢谢 | 謝謝 | 감사합니다 | cảm ơn |
    terima kasih | ขอบคุณ | شكرا | תודה`

/** Legal disclaimers under a mail: anywhere in a line. */
export const disclaimers = `
  not the intended recipient | not the {intended, named} addressee |
  received this {email, e mail, message} in error | intended {solely, only} for the |
  confidentiality notice |
  nicht der {richtige adressat, beabsichtigte empfänger, vorgesehene empfänger} |
  irrtümlich erhalten | niet de {geadresseerde, beoogde} | niet voor u bestemd |
  uitsluitend bestemd voor | pas le destinataire | reçu ce message par erreur |
  no es el destinatario | recibido este mensaje por error | non {siete, è} il destinatario |
  ricevuto questo messaggio per errore | não é o destinatário | recebeu esta mensagem por engano |
  nie jest adresatem | nie są państwo adresatem | inte är avsedd mottagare |
  ikke er den rette modtager | ikke er rette mottaker | не являетесь {адресатом, получателем}`
