// Receipts of mail to a help desk, in words that shops do not use of orders and payments: an answer beside the header
// of any program. Folded phrases, bars between; form: phrases.ts.

/** Of a message. */
export const receivedMessage = [
  `your question has been received | your question was received | received your question |
   uw vraag … ontvangen | je vraag … ontvangen | recu votre question | ihre frage … eingegangen |
   received your message | received your email | received your e mail | received your mail |
   received your inquiry | received your enquiry | receipt of your email | receipt of your e mail |
   receipt of your message | receipt of your inquiry | receipt of your enquiry | got your message |
   got your email | your message has been received | your email has been received |
   your e mail has been received | your message was received | your email was received |
   your inquiry has been received | your enquiry has been received`,
  `uw bericht … ontvangen | je bericht … ontvangen | uw e mail … ontvangen | uw mail … ontvangen |
   je e mail … ontvangen | ontvangst van uw e mail | ontvangst van uw bericht`,
  `ihre nachricht … erhalten | ihre e mail … erhalten | ihre nachricht … eingegangen |
   ihre e mail … eingegangen | eingang ihrer e mail | eingang ihrer nachricht |
   erhalt ihrer e mail | erhalt ihrer nachricht`,
  `recu votre message | recu votre e mail | recu votre mail | recu votre courriel |
   reception de votre message | reception de votre courriel | reception de votre mail`,
  `recibido su mensaje | recibido su correo | recibido tu mensaje | recibido tu correo |
   ricevuto il suo messaggio | ricevuto la sua mail | ricevuto la sua e mail |
   ricevuto il tuo messaggio | recebemos a sua mensagem | recebemos sua mensagem |
   recebemos o seu e mail | recebemos seu e mail | recebemos o seu email`,
  `fatt ditt meddelande | mottagit ditt meddelande | mottagit ditt mejl | mottaget din besked |
   modtaget din henvendelse | modtaget din mail | modtaget din besked | mottatt din henvendelse |
   mottatt din melding | mottatt din e post | vastaanottaneet viestisi | viestisi on vastaanotettu`,
  `otrzymalismy twoja wiadomosc | otrzymalismy panstwa wiadomosc | wiadomosc zostala odebrana |
   prijali vasi zpravu | prijali jsme vas e mail | получили ваше письмо | получили ваше сообщение |
   ваше письмо получено | ваше сообщение получено | ваше письмо принято | отримали ваш лист |
   λαβαμε το μηνυμα | mesajinizi aldik | e postaniz alinmistir | mesajiniz alinmistir |
   הודעתך התקבלה | תم استلام رسالتك | تم استلام رسالتكم`,
  `お問い合わせを受け付け | メールを受信いたしました | 您的邮件已收到 | 已收到您的邮件 | 已收到您的郵件 | 收到您的来信 | 메일이 접수 | 문의가 접수`,
].join('|')

/** Of a request; orders have numbers as well, and programs tell of requests for a new password. */
export const receivedRequest = [
  `complaint has been | complaint … registered | been registered vide | grievance … registered |
   ticket … has been | case … has been | incident … has been | issue … has been reported |
   request … has been | ticket … was created | received your request | received your ticket |
   received your support request | request has been received | request … has been received |
   request was received | ticket has been created | ticket has been opened | ticket created |
   ticket received | ticket opened | case has been created | case has been opened |
   case … has been created | case … has been opened | opened on your behalf |
   request has been opened | request has been created | request has been registered |
   incident has been created | has been opened with | has been assigned ticket | has been logged |
   request for support has been created | new ticket | nouveau ticket | neues ticket |
   nieuw ticket | nuevo ticket | nuovo ticket | novo ticket | nytt arende | ny sag |
   nowe zgloszenie | novy pozadavek | новая заявка | got your request | received your case`,
  `uw verzoek … ontvangen | uw melding … ontvangen | uw aanvraag … ontvangen |
   uw vraag … ontvangen | uw melding … geregistreerd | is geregistreerd onder |
   je melding … ontvangen | je vraag … ontvangen | ticket is aangemaakt | ticket aangemaakt`,
  `ihre anfrage … erfasst | ihre anfrage … aufgenommen | ihre anfrage … registriert |
   ihre anfrage … erhalten | ihre anfrage … eingegangen | ihr anliegen … erhalten |
   ticket … erstellt | ticket … eroffnet | ihre anfrage wurde | eingang ihrer anfrage |
   ihre meldung … eingegangen | ihr ticket wurde`,
  `votre demande … enregistree | votre demande … recue | recu votre demande | ticket … cree |
   ticket … ouvert | votre demande … prise en compte`,
  `hemos recibido su solicitud | hemos recibido tu solicitud | su solicitud … recibida |
   ticket … creado | su caso … registrado | hemos recibido su consulta | su consulta … recibida |
   la sua richiesta … ricevuta | richiesta … presa in carico | ticket … aperto | ticket … creato |
   recebemos a sua solicitacao | recebemos sua solicitacao | chamado … aberto |
   solicitacao … registrada | recebemos o seu pedido de suporte | chamado … registrado`,
  `arende … registrerat | arende har skapats | mottagit ditt arende | sag … oprettet |
   sag er oprettet | henvendelse … registrert | sak … opprettet | sak er opprettet | tukipyyntosi |
   yhteydenottosi on`,
  `zgloszenie … zarejestrowane | zgloszenie … przyjete | otrzymalismy twoje zgloszenie |
   pozadavek … zaregistrovan | pozadavek … prijat | vas pozadavek | poziadavka … prijata |
   bejelentese … | solicitarea … inregistrata | заявка … зарегистрирована |
   обращение … зарегистрировано | обращение … принято | заявка … принята |
   запрос … зарегистрирован | звернення … зареєстровано | το αιτημα σας | talebiniz … alinmistir |
   talebiniz … olusturul* | kaydiniz … olusturul*`,
  `受け付けました | 受付いたしました | 工单已 | 已受理 | 접수되었습니다`,
].join('|')

/** Requests that a user made on a site and not by mail, such as a new password. */
export const accountRequests = `
  password | passwort | kennwort | wachtwoord | mot de passe | contrasena | senha | haslo | heslo |
  losenord | adgangskode | passord | salasana | jelszo | parol* | пароль | пароля | sifre* | סיסמה |
  パスワード | 密码 | 密碼 | 비밀번호 | verify your account | delete your account | close your account |
  cancel your`
