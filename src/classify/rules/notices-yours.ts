// What notices of home-made programs say of "your message": words for it, and for what became
// of it. One near behind the other tells of a failure, where the second alone may be about an order or an
// application. Sources: home-made notices, and dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
interface Yours {
  /** Said to whom it is from. */
  yours: string
  /** Any message. */
  message?: string
  failed: string
}

export const yours: Record<string, Yours> = {
  English: {
    yours:
      'your message | your mail | your e mail | your email | message you sent | mail you sent | email you sent | your encrypted message | your secure message | your encrypted mail | your encrypted e mail | your encrypted email',
    message: 'message to | mail to | message for | mail for',
    failed:
      'was blocked | has been blocked | was rejected | was refused | has been refused | was returned to | was not forwarded | could not be forwarded | couldnt be forwarded | could not be relayed | could not be passed on | refused it | rejected it | bounced | did not arrive | has not arrived | did not reach | has not reached | was not accepted | was not received | was discarded | will not be read | was not distributed | has not been distributed | was not posted | was not added | was not sent on | could not be delivered | was not picked up | was not collected',
  },
  Dutch: {
    yours: 'uw mail | uw e mail | uw bericht | je mail | je bericht | mail die u | bericht dat u',
    message: 'bericht aan | mail aan | mail voor | bericht voor',
    failed:
      'geblokkeerd | tegengehouden | niet geaccepteerd | niet kunnen doorsturen | geweigerd | afgewezen | niet aangekomen | niet ontvangen | teruggestuurd | geretourneerd | niet doorgestuurd | niet verspreid | niet toegevoegd',
  },
  German: {
    yours: 'ihre mail | ihre e mail | ihre nachricht | deine mail | deine nachricht',
    message: 'nachricht an | mail an',
    failed:
      'nicht weitergeleitet | nicht … weitergeleitet | blockiert | gestoppt | nicht akzeptiert | abgelehnt | abgewiesen | zurückgewiesen | nicht angekommen | nicht angenommen | zurückgeschickt | nicht veröffentlicht | nicht hinzugefügt',
  },
  French: {
    yours: 'votre message | votre courriel | votre mail | votre e mail | message que vous',
    message: 'le message adressé | le message envoyé | message destiné',
    failed:
      'bloqué | pas été accepté | pas été transféré | pas pu être transféré | pas pu être réexpédié | refusé | rejeté | renvoyé | retourné | pas arrivé | pas parvenu | pas pu parvenir | pas abouti | pu être acheminé | pas été diffusé | pas été ajouté',
  },
  Spanish: {
    yours: 'su mensaje | su correo | tu mensaje | tu correo | el mensaje que envió',
    message: 'mensaje para | mensaje a',
    failed:
      'bloqueado | no fue aceptado | no ha sido aceptado | no se pudo reenviar | no se ha podido reenviar | no pudo ser reenviado | rechazado | devuelto | no llegó | no ha llegado | no se envió | no fue recibido | no fue distribuido | no se ha distribuido | no ha sido distribuido | no se publicó',
  },
  Portuguese: {
    yours: 'sua mensagem | seu e mail | seu email',
    message: 'mensagem para | mensagem enviada',
    failed:
      'bloquead* | não foi aceit* | não foi reencaminhad* | não foi encaminhad* | não pôde ser encaminhad* | recusad* | rejeitad* | devolvid* | não chegou | não foi enviad* | não foi recebid* | não foi distribuíd* | não foi publicad*',
  },
  Italian: {
    yours: 'il suo messaggio | il tuo messaggio | la sua e mail | la tua e mail',
    message: 'messaggio per | messaggio a | indirizzato a',
    failed:
      'bloccat* | non è stato accettato | non è stato inoltrato | non è stato possibile inoltrare | rifiutat* | respint* | restituit* | rimandat* | non è arrivat* | non inviat* | non è stato distribuito | non è stato diffuso | non è stato pubblicato',
  },
  Polish: {
    yours: 'twoja wiadomość | państwa wiadomość | twój e mail',
    message: 'wiadomość do | wiadomość dla',
    failed:
      'zablokowan* | nie została przekazana | nie przyjęt* | zatrzyman* | odrzucon* | zwrócon* | nie dotarł* | nie została wysłana | nie została przyjęta | nie została rozesłana | nie została opublikowana',
  },
  Swedish: {
    yours: 'ditt meddelande | ditt mejl | ditt mail | din e post',
    message: 'mejlet du | meddelandet till | mejlet till',
    failed:
      'blockera* | stoppa* | inte vidarebefordras | inte vidarebefordrats | avvisa* | returnera* | nådde inte | kom inte fram | inte tas emot | inte skickas | nekades | skickades inte vidare | vidarebefordrades inte | distribuerades inte',
  },
  'Danish, Norwegian': {
    yours: 'din mail | din besked | din e mail | din meddelelse | e posten din',
    message: 'meldingen din | meddelelsen til | mailen til | meldingen til',
    failed:
      'blokeret | blokkert | stoppet | ikke videresendt | ikke videresendes | afvist | avvist | returneret | returnert | nåede ikke | nådde ikke | ikke frem | ikke modtaget | ikke mottatt | ikke sendt videre | ikke distribueret | ikke distribuert',
  },
  Finnish: {
    yours: 'sähköpostisi',
    message: 'viestisi | viestiäsi | viesti vastaanottajalle',
    failed:
      'estett* | ei hyväksytty | ei välitetty | ei mennyt perille | ei saapunut | palaut* | hylät* | hyljät* | ei voitu | eikä voitu | ei lähetetty | ei jaettu',
  },
  'Czech, Slovak': {
    yours: 'vaše zpráva | váš e mail | vaša správa',
    message: 'zpráva pro | správa pre',
    failed:
      'zablokován* | zablokovan* | zastaven* | nebyla přijata | nebyla přeposlána | odmítnut* | vrácen* | nedoraz* | nedošl* | odmietnut* | vráten* | nebyla rozeslána | nebola rozoslaná',
  },
  Hungarian: {
    yours: 'levele | üzenete | e mailje | levelét | üzenetét',
    message: 'küldött levél | küldött üzenet',
    failed:
      'blokkol* | letiltott* | nem továbbít* | nem érkezett meg | elutasít* | visszaküld* | visszautasít* | nem jutott el | nem lett kiküldve',
  },
  Romanian: {
    yours: 'mesajul dumneavoastră | e mailul dumneavoastră',
    message: 'mesajul',
    failed:
      'blocat | nu a fost acceptat | nu a fost redirecționat | nu a ajuns | respins | returnat | nu a fost trimis | a fost refuzat',
  },
  Greek: {
    yours: 'το μήνυμά σας',
    message: 'το μήνυμα προς | το μήνυμα',
    failed:
      'αποκλείστηκε | μπλοκαρίστηκε | δεν έγινε δεκτό | δεν προωθήθηκε | απορρίφθηκε | επιστράφηκε | δεν έφτασε | δεν έφθασε | δεν παραδόθηκε',
  },
  'Russian, Ukrainian, Bulgarian': {
    yours: `ваше письмо | ваше сообщение | ваш лист | ваше повідомлення | вашето съобщение | вашето писмо`,
    message: `письмо для | сообщение для | лист до | лист для | съобщението до`,
    failed: `заблокирован* | заблокован* | блокиран* | не переслано | не было переслано | отклонен* | возвращен* | не дошло | не разослан* | не было разослано | не розіслан* | не принято | не было принято | відхилен* | повернен* |
      не дійшов | не прийнято | отхвърлен* | върнат* | не достигна`,
  },
  'Croatian, Serbian, Slovene': {
    yours: 'vaša poruka | vašu poruku | vaše sporočilo | ваша порука',
    message: 'poruka za',
    failed:
      'blokiran* | блокиран* | nije prihvać* | ni bilo sprejet* | odbijen* | vraćen* | nije stigl* | zavrnjen* | vrnjen* | одбијен* | враћен*',
  },
  Turkish: {
    yours: 'iletiniz | e postanız | mesajınız',
    message: 'ileti',
    failed:
      'engellendi | iletilmedi | yönlendirilemedi | reddedildi | ulaşmadı | ulaşamadı | geri döndü | iade edildi | geri çevrildi | kabul edilmedi',
  },
  'Vietnamese, Indonesian': {
    yours: 'thư của bạn | email của bạn | pesan anda | email anda',
    failed:
      'bị chặn | diblokir | disekat | không được chấp nhận | bị từ chối | bị trả lại | ditolak | dikembalikan | tidak sampai',
  },
}

/** What belongs to whom a mail is to, with bars between. */
export const owners = `
  your password | uw wachtwoord | je wachtwoord | ihr passwort | dein passwort | votre mot de passe | su contraseña | tu contraseña | sua senha | la sua password | twoje hasło | ditt lösenord | din adgangskode | ваш пароль |
  your mailbox | your account | your inbox | your e mail account | your email account | uw mailbox | uw postvak | uw account |
  je mailbox | je account | ihr postfach | ihr konto | ihrem postfach | ihrem konto | dein postfach | votre boîte | votre compte | su buzón |
  su cuenta | tu cuenta | sua caixa | sua conta | la sua casella | la tua casella | il suo account | twoja skrzynka | twoje konto |
  din postlåda | ditt konto | din postkasse | din konto | ваш ящик | ваш почтовый ящик | вашей почте | posta kutunuz | hesabınız |
  您的邮箱 | 您的郵箱 | あなたのメールボックス | 귀하의 메일함`
