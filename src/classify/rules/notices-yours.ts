// What notices of home-made programs say of "your message": words for it, and for what became
// of it. One near behind the other tells of a failure, where the second alone may be about an order or an
// application. Sources: home-made notices, and dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
interface Yours {
  message: string
  failed: string
}

export const yours: Record<string, Yours> = {
  English: {
    message:
      'your message | your mail | your e mail | your email | message you sent | mail you sent | email you sent | message to | mail to | message for | mail for',
    failed:
      'was blocked | has been blocked | was rejected | was refused | has been refused | was returned to | was not forwarded | bounced | did not arrive | has not arrived | was not accepted | was not received | was discarded | will not be read',
  },
  Dutch: {
    message:
      'uw mail | uw e mail | uw bericht | je mail | je bericht | mail die u | bericht dat u | bericht aan | mail aan | mail voor | bericht voor',
    failed:
      'geweigerd | afgewezen | niet aangekomen | niet ontvangen | teruggestuurd | geretourneerd | niet doorgestuurd',
  },
  German: {
    message:
      'ihre mail | ihre e mail | ihre nachricht | deine mail | deine nachricht | nachricht an | mail an',
    failed:
      'abgelehnt | abgewiesen | zurückgewiesen | nicht angekommen | nicht angenommen | zurückgeschickt',
  },
  French: {
    message:
      'votre message | votre courriel | votre mail | votre e mail | le message adressé | message que vous | le message envoyé | message destiné',
    failed:
      'refusé | rejeté | renvoyé | retourné | pas arrivé | pas parvenu | pas pu parvenir | pas abouti | pu être acheminé',
  },
  Spanish: {
    message:
      'su mensaje | su correo | tu mensaje | tu correo | el mensaje que envió | mensaje para | mensaje a',
    failed: 'rechazado | devuelto | no llegó | no ha llegado | no se envió | no fue recibido',
  },
  Portuguese: {
    message: 'sua mensagem | seu e mail | seu email | mensagem para | mensagem enviada',
    failed: 'recusad* | rejeitad* | devolvid* | não chegou | não foi enviad* | não foi recebid*',
  },
  Italian: {
    message:
      'il suo messaggio | il tuo messaggio | la sua e mail | la tua e mail | messaggio per | messaggio a',
    failed: 'rifiutat* | respint* | restituit* | rimandat* | non è arrivat* | non inviat*',
  },
  Polish: {
    message: 'twoja wiadomość | państwa wiadomość | twój e mail | wiadomość do | wiadomość dla',
    failed: 'odrzucon* | zwrócon* | nie dotarł* | nie została wysłana | nie została przyjęta',
  },
  Swedish: {
    message:
      'ditt meddelande | ditt mejl | ditt mail | din e post | mejlet du | meddelandet till | mejlet till',
    failed:
      'avvisa* | returnera* | nådde inte | kom inte fram | inte tas emot | inte skickas | nekades',
  },
  'Danish, Norwegian': {
    message:
      'din mail | din besked | din e mail | din meddelelse | e posten din | meldingen din | meddelelsen til | mailen til | meldingen til',
    failed:
      'afvist | avvist | returneret | returnert | nåede ikke | nådde ikke | ikke frem | ikke modtaget | ikke mottatt',
  },
  Finnish: {
    message: 'viestisi | viestiäsi | sähköpostisi | viesti vastaanottajalle',
    failed: 'ei mennyt perille | ei saapunut | palaut* | hylät* | hyljät* | ei voitu | eikä voitu',
  },
  'Czech, Slovak': {
    message: 'vaše zpráva | váš e mail | vaša správa | zpráva pro | správa pre',
    failed: 'odmítnut* | vrácen* | nedoraz* | nedošl* | odmietnut* | vráten*',
  },
  Hungarian: {
    message: 'levele | üzenete | e mailje | levelét | üzenetét | küldött levél | küldött üzenet',
    failed: 'nem érkezett meg | elutasít* | visszaküld* | visszautasít* | nem jutott el',
  },
  Romanian: {
    message: 'mesajul | mesajul dumneavoastră | e mailul dumneavoastră',
    failed: 'nu a ajuns | respins | returnat | nu a fost trimis | a fost refuzat',
  },
  Greek: {
    message: 'το μήνυμά σας | το μήνυμα προς | το μήνυμα',
    failed: 'απορρίφθηκε | επιστράφηκε | δεν έφτασε | δεν έφθασε | δεν παραδόθηκε',
  },
  'Russian, Ukrainian, Bulgarian': {
    message: `ваше письмо | ваше сообщение | ваш лист | ваше повідомлення | письмо для | сообщение для |
      лист до | лист для | вашето съобщение | съобщението до | вашето писмо`,
    failed: `отклонен* | возвращен* | не дошло | не принято | не было принято | відхилен* | повернен* |
      не дійшов | не прийнято | отхвърлен* | върнат* | не достигна`,
  },
  'Croatian, Serbian, Slovene': {
    message: 'vaša poruka | vašu poruku | poruka za | vaše sporočilo | ваша порука',
    failed: 'odbijen* | vraćen* | nije stigl* | zavrnjen* | vrnjen* | одбијен* | враћен*',
  },
  Turkish: {
    message: 'iletiniz | e postanız | mesajınız | ileti',
    failed:
      'reddedildi | ulaşmadı | ulaşamadı | geri döndü | iade edildi | geri çevrildi | kabul edilmedi',
  },
  'Vietnamese, Indonesian': {
    message: 'thư của bạn | email của bạn | pesan anda | email anda',
    failed: 'bị từ chối | bị trả lại | ditolak | dikembalikan | tidak sampai',
  },
}
