// Words for "your message" in notices of home-made programs, and words for its failure. Together,
// the second near behind the first, they tell a failure. Alone the second may be about an order or
// an application. Sources: home-made notices, and dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
interface Yours {
  /** Said to the sender of the message. */
  yours: string
  /** Any message. */
  message?: string
  failed: string
  /** Words for a failure that stand before it. */
  before?: string
}

export const yours: Record<string, Yours> = {
  English: {
    yours: `your {encrypted,} {message, mail, e mail, email} |
      {message, mail, email} {that,} you sent | your secure message`,
    message: 'message to | mail to | message for | mail for | message from',
    failed: `was {blocked, rejected, refused, discarded} | has been {blocked, refused} |
      was returned to |
      was not {forwarded, accepted, received, distributed, posted, added, collected} |
      could not be {forwarded, relayed, delivered} | couldnt be forwarded | could not be passed on |
      refused it | rejected it | bounced | did not {arrive, reach} | has not {arrived, reached} |
      will not be read | has not been {distributed, approved} | was not {sent on, picked up} |
      was not approved | unable to be delivered | impossible to distribute`,
    before: `impossible to distribute | unable to {distribute, deliver, forward} |
      not able to {forward, deliver} | could not forward | not able to pass on`,
  },
  Dutch: {
    yours: `uw mail | uw e mail | uw bericht | je mail | je bericht | mail die u | bericht dat u |
      door u verzonden | door u verstuurd* | je e mail | jouw bericht | jouw mail`,
    message: 'bericht aan | mail aan | mail voor | bericht voor | bericht van',
    failed: `geblokkeerd | tegengehouden | niet geaccepteerd | niet kunnen doorsturen | geweigerd |
      afgewezen | niet aangekomen | niet ontvangen | teruggestuurd | geretourneerd |
      niet doorgestuurd | niet verspreid | niet geplaatst | niet toegevoegd |
      niet worden afgeleverd | niet {kon,} worden bezorgd | niet goedgekeurd`,
    before: 'niet mogelijk om | niet mogelijk',
  },
  German: {
    yours: `ihre mail | ihre e mail | {ihre, deine, ihrer} nachricht | deine mail |
      {ihr, dein} beitrag | ihre angehängte nachricht |
      von ihnen {gesendete*, gesandte*, versandte*, verschickte*}`,
    message: 'nachricht an | mail an | nachricht von',
    failed: `nicht weitergeleitet | nicht … weitergeleitet | blockiert | gestoppt |
      nicht akzeptiert | abgelehnt | abgewiesen | zurückgewiesen | nicht angekommen |
      nicht angenommen | zurückgeschickt | nicht veröffentlicht | nicht hinzugefügt |
      nicht zugestellt | nicht … verteilt | ist … nicht möglich | nicht genehmigt |
      nicht freigegeben`,
  },
  French: {
    yours: 'votre message | votre courriel | votre mail | votre e mail | message que vous',
    message: 'le message adressé | le message envoyé | message destiné | le message de',
    failed: `bloqué | pas été {accepté, transféré} | pas pu être {transféré, réexpédié} | refusé |
      rejeté | renvoyé | retourné | pas {arrivé, parvenu, abouti} | pas pu parvenir |
      pu être acheminé | pas été {diffusé, ajouté, approuvé} |
      pas pu être {distribué, délivré, remis} | ne peut {pas,} être {livré, acheminé}`,
    before: 'impossible de distribuer | impossible de remettre | problème de diffusion de',
  },
  Spanish: {
    yours: `su mensaje | su correo | tu mensaje | tu correo | mensaje que envió | correo que envió |
      mensaje que ha enviado`,
    message: 'mensaje para | mensaje a | el mensaje de',
    failed: `bloqueado | no fue aceptado | no ha sido aceptado | no se pudo reenviar |
      no se ha podido reenviar | no pudo ser reenviado | rechazado | devuelto | no llegó |
      no ha llegado | no se envió | no fue {recibido, distribuido, posible, aprobado} |
      no {se ha, ha sido} distribuido | no puede entregarse | no se publicó | no se pudo entregar |
      no se ha podido entregar | no ha sido aprobado`,
    before: `no fue posible distribuir | no fue posible entregar | no ha sido posible entregar |
      se ha rechazado`,
  },
  Portuguese: {
    yours: `sua mensagem | seu e mail | seu email | a tua mensagem | mensagem que enviou |
      mensagem que você enviou`,
    message: 'mensagem para | mensagem enviada | a mensagem de',
    failed: `bloquead* | não foi aceit* | não foi reencaminhad* | não foi encaminhad* |
      não pôde ser encaminhad* | recusad* | rejeitad* | devolvid* | não chegou | não foi enviad* |
      não foi recebid* | não foi distribuíd* | não foi publicad* | não pôde ser entregue |
      não foi entregue | não foi possível | não foi aprovad*`,
    before: 'não foi possível distribuir | não foi possível entregar',
  },
  Italian: {
    yours: `il suo messaggio | il tuo messaggio | la sua e mail | la tua e mail | la tua email |
      la sua email | messaggio da lei inviato | messaggio che ha inviato`,
    message: 'messaggio per | messaggio a | indirizzato a | il messaggio da',
    failed: `bloccat* |
      non è stato {accettato, inoltrato, distribuito, diffuso, pubblicato, approvato} |
      non è stato possibile inoltrare | rifiutat* | respint* | restituit* | rimandat* |
      non è arrivat* | non inviat* | non può essere {inviat*, consegnat*}`,
    before: 'impossibile distribuire | impossibile consegnare | non è stato possibile consegnare',
  },
  Polish: {
    yours: 'twoja wiadomość | państwa wiadomość | twój e mail | twój list | twój email',
    message: 'wiadomość do | wiadomość dla | wiadomość od',
    failed: `zablokowan* |
      nie została {przekazana, wysłana, przyjęta, rozesłana, opublikowana, zaakceptowan*} |
      nie przyjęt* | zatrzyman* | odrzucon* | zwrócon* | nie dotarł* |
      nie {mógł, mogła} zostać dostarczon* | nie został zaakceptowan* | niemożliwe`,
  },
  Swedish: {
    yours: 'ditt meddelande | ditt mejl | ditt mail | din e post | ditt email | ditt brev',
    message: 'mejlet du | meddelandet till | mejlet till | meddelandet från',
    failed: `blockera* | stoppa* | inte {vidarebefordras, vidarebefordrats, skickas} | avvisa* |
      returnera* | nådde inte | kom inte fram | inte tas emot | nekades | skickades inte vidare |
      vidarebefordrades inte | distribuerades inte | publicerades inte | accepterades inte |
      inte att levereras | kunde inte levereras | avslagits | avslogs | godkändes inte`,
    before: 'ej möjligt att distribuera | inte möjligt att leverera',
  },
  'Danish, Norwegian': {
    yours:
      'din mail | din besked | din e mail | din meddelelse | e posten din | dit brev | din email',
    message: 'meldingen din | meddelelsen til | mailen til | meldingen til | mailen fra',
    failed: `blokeret | blokkert | stoppet |
      ikke {videresendt, videresendes, frem, modtaget, mottatt, distribueret, distribuert} |
      afvist | avvist | returneret | returnert | nåede ikke | nådde ikke | ikke sendt videre |
      ikke {leveres, godkendt, godkjent} | ikke er blevet godkendt`,
  },
  Finnish: {
    yours: 'sähköpostisi',
    message:
      'viestisi | viestiäsi | viesti vastaanottajalle | viestiä osoitteesta | viesti osoitteesta',
    failed: `estett* | ei voida toimittaa | ei hyväksytty | ei välitetty | ei mennyt perille |
      ei saapunut | palaut* | hylät* | hyljät* | ei voitu | eikä voitu | ei lähetetty | ei jaettu`,
  },
  'Czech, Slovak': {
    yours: 'vaše zpráva | váš e mail | vaša správa | váš příspěvek | vašu správu | váš príspevok',
    message: 'zpráva pro | správa pre | zprávu od | správu od',
    failed: `zablokován* | zastaven* |
      nebyla {přijata, přeposlána, rozeslána, potvrzena, schválena} | odmítnut* | vrácen* |
      nedoraz* | nedošl* | odmietnut* | vráten* | nebola rozoslaná | nepodařilo … doručit |
      není možné doručit | nie je možné doručiť | zamítnut* | zamietnut*`,
  },
  Hungarian: {
    yours: 'levele | üzenete | e mailje | levelét | üzenetét',
    message: 'küldött levél | küldött üzenet',
    failed: `blokkol* | letiltott* | nem továbbít* | nem érkezett meg | elutasít* | visszaküld* |
      visszautasít* | nem jutott el | nem lett kiküldve | nem sikerült kézbesíteni |
      nem fogadta el`,
  },
  Romanian: {
    yours: 'mesajul dumneavoastră | e mailul dumneavoastră | e mailul tău | mesajul tău',
    message: 'mesajul',
    failed: `blocat | nu a fost acceptat | nu a fost redirecționat | nu a ajuns | respins |
      returnat | nu a fost trimis | a fost refuzat | nu a putut fi livrat`,
  },
  Greek: {
    yours: 'το μήνυμά σας',
    message: 'το μήνυμα προς | το μήνυμα',
    failed: `αποκλείστηκε | μπλοκαρίστηκε | δεν έγινε δεκτό | δεν προωθήθηκε | απορρίφθηκε |
      επιστράφηκε | δεν έφτασε | δεν έφθασε | δεν παραδόθηκε`,
  },
  'Russian, Ukrainian, Bulgarian': {
    yours: `ваше письмо | ваше сообщение | ваш лист | ваше повідомлення | вашето съобщение |
      вашето писмо | ваше электронное письмо | ваш електронний лист`,
    message: `письмо для | сообщение для | лист до | лист для | съобщението до | сообщение от |
      письмо от`,
    failed: `заблокирован* | заблокован* | блокиран* | не переслано |
      не было {переслано, разослано, принято} | отклонен* | возвращен* | не дошло | не разослан* |
      не розіслан* | не принято | не було доставлен* | відхилен* | повернен* | не дійшов |
      не прийнято | отхвърлен* | върнат* | не достигна | не может быть доставлен* | отвергнут* |
      не было пропущено | не вдалося доставити`,
    before: 'невозможно разослать | невозможно доставить | не удалось доставить',
  },
  'Croatian, Serbian, Slovene': {
    yours: 'vaša poruka | vašu poruku | vaše sporočilo | ваша порука',
    message: 'poruka za',
    failed: `blokiran* | блокиран* | nije prihvać* | ni bilo sprejet* | odbijen* | vraćen* |
      nije moguće dostaviti | nije stigl* | zavrnjen* | vrnjen* | одбијен* | враћен*`,
  },
  Turkish: {
    yours: 'iletiniz | e postanız | mesajınız',
    message: 'ileti',
    failed: `engellendi | iletilmedi | yönlendirilemedi | reddedildi | ulaşmadı | ulaşamadı |
      geri döndü | iade edildi | geri çevrildi | kabul edilmedi`,
  },
  'Vietnamese, Indonesian': {
    yours: 'thư của bạn | email của bạn | pesan anda | email anda',
    failed: `bị chặn | diblokir | disekat | không được chấp nhận | bị từ chối | bị trả lại |
      ditolak | dikembalikan | tidak sampai`,
  },
  'Catalan, Galician': {
    yours: 'el vostre missatge | el seu missatge | la túa mensaxe | a túa mensaxe',
    failed: `rebutjat | no s'ha pogut | no ha estat acceptat | rexeitad* | non foi posible |
      non foi aceptad*`,
    before: 'impossible distribuir | non foi posible distribuír | rexeitouse',
  },
  'Lithuanian, Estonian': {
    yours: 'jūsų laiškas | jūsų laiško | teie kiri | teie kirja',
    failed:
      'negali būti pristatyt* | nepristatyt* | atmest* | lükati tagasi | ei õnnestunud edastada | ei toimetatud',
  },
  'Persian, Hebrew': {
    yours: 'ایمیل شما | پیام شما | הודעתך | ההודעה שלך',
    failed: 'تحویل داده | رد شد | نرسید | נדחתה | לא נמסרה | نمیتواند',
  },
  'Japanese, Chinese, Korean': {
    yours: `
      お送りいただいたメール | お送りいただいたメッセージ | あなたが | あなたのメッセージ | 您的邮件 | 您的郵件 | 您的标题 | 您的標題 | 你发给 | 您发给 | 您發給 |
      귀하의 메시지 | 귀하의 메일 | 보내신 메일 | 보내신 메시지 | 标题为 | 標題為 | 제목의 이메일`,
    failed: `
      配信できません | 拒否されました | 却下されました | 被拒绝 | 被拒絕 | 無法傳送給 | 已被 … 拒绝 | 已被 … 拒絕 | 未通过审核 | 未通過審核 |
      거절되었습니다 | 거부되었습니다 | 전달할 수 없 | 无法发送`,
  },
}

/** Words for the reader's own mailbox or account, with bars between. */
export const owners = `
  your password | {uw, je} wachtwoord | {ihr, dein} passwort | votre mot de passe |
  {su, tu} contraseña | sua senha | la sua password | twoje hasło | ditt lösenord |
  din adgangskode | ваш пароль | {your, uw, je} {mailbox, account} | your inbox |
  your {e mail, email} account | uw postvak | {ihr, ihrem, dein} postfach | ihr konto |
  ihrem konto | votre boîte | votre compte | su buzón | su cuenta | tu cuenta | sua caixa |
  sua conta | la {sua, tua} casella | il suo account | twoja skrzynka | {twoje, ditt, din} konto |
  din postlåda | din postkasse | ваш {почтовый,} ящик | вашей почте | posta kutunuz | hesabınız |
  您的邮箱 | 您的郵箱 | あなたのメールボックス | 귀하의 메일함`
