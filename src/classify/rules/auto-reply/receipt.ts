// Receipts of mail to a help desk, in words that shops do not use of orders and payments: an answer beside the header
// of any program. Folded phrases, bars between; form: phrases.ts.

/** Of a message. */
export const receivedMessage = [
  `your question has been received | your question was received |
    received your {question, message, email, e mail, mail, inquiry, enquiry} |
    {uw, je} vraag … ontvangen | recu votre question | ihre frage … eingegangen |
    receipt of your {email, e mail, message, inquiry, enquiry} | got your {message, email} |
    your {message, email, e mail, inquiry, enquiry} has been received |
    your {message, email} was received`,
  `uw bericht … ontvangen | je bericht … ontvangen | uw e mail … ontvangen | uw mail … ontvangen |
   je e mail … ontvangen | ontvangst van uw e mail | ontvangst van uw bericht`,
  `ihre {nachricht, e mail} … {erhalten, eingegangen} |
    {eingang, erhalt} ihrer {e mail, nachricht}`,
  `recu votre message | recu votre e mail | recu votre mail | recu votre courriel |
   reception de votre message | reception de votre courriel | reception de votre mail`,
  `recibido {su, tu} {mensaje, correo} | ricevuto il {suo, tuo} messaggio | ricevuto la sua mail |
    ricevuto la sua e mail | recebemos {a,} sua mensagem | recebemos {o,} seu e mail |
    recebemos o seu email`,
  `{fatt, mottagit} ditt meddelande | mottagit ditt mejl | mottaget din besked |
    modtaget din {henvendelse, mail, besked} | mottatt din {henvendelse, melding, e post} |
    vastaanottaneet viestisi | viestisi on vastaanotettu`,
  `otrzymalismy {twoja, panstwa} wiadomosc | wiadomosc zostala odebrana | prijali vasi zpravu |
    prijali jsme vas e mail | получили ваше {письмо, сообщение} |
    ваше {письмо, сообщение} получено | ваше письмо принято | отримали ваш лист | λαβαμε το μηνυμα |
    mesajinizi aldik | {e postaniz, mesajiniz} alinmistir | הודעתך התקבלה | תم استلام رسالتك |
    تم استلام رسالتكم`,
  `お問い合わせを受け付け | メールを受信いたしました | 您的邮件已收到 | 已收到您的邮件 | 已收到您的郵件 | 收到您的来信 | 메일이 접수 | 문의가 접수`,
].join('|')

/** Of a request; orders have numbers as well, and programs tell of requests for a new password. */
export const receivedRequest = [
  `complaint has been | {complaint, grievance} … registered | been registered vide |
    {ticket, case, incident, request} … has been | issue … has been reported |
    ticket … was created | received your {support,} request | received your ticket |
    request was received | ticket {created, received, opened} | opened on your behalf |
    has been {opened with, assigned ticket} | has been logged |
    {new, nouveau, neues, nieuw, nuevo, nuovo, novo} ticket | nytt arende | ny sag |
    nowe zgloszenie | novy pozadavek | новая заявка | got your request | received your case`,
  `uw {verzoek, melding, aanvraag, vraag} … ontvangen | uw melding … geregistreerd |
    is geregistreerd onder | je {melding, vraag} … ontvangen | ticket {is,} aangemaakt`,
  `ihre anfrage … {erfasst, aufgenommen, registriert, erhalten, eingegangen} |
    ihr anliegen … erhalten | ticket … {erstellt, eroffnet} | ihre anfrage wurde |
    eingang ihrer anfrage | ihre meldung … eingegangen | ihr ticket wurde`,
  `votre demande … enregistree | votre demande … recue | recu votre demande | ticket … cree |
   ticket … ouvert | votre demande … prise en compte`,
  `hemos recibido {su solicitud, tu solicitud, su consulta} | su {solicitud, consulta} … recibida |
    ticket … {creado, aperto, creato} | su caso … registrado | la sua richiesta … ricevuta |
    richiesta … presa in carico | recebemos {a,} sua solicitacao | chamado … {aberto, registrado} |
    solicitacao … registrada | recebemos o seu pedido de suporte`,
  `arende … registrerat | arende har skapats | mottagit ditt arende | sag … oprettet |
    henvendelse … registrert | sak … opprettet | tukipyyntosi | yhteydenottosi on`,
  `zgloszenie … {zarejestrowane, przyjete} | otrzymalismy twoje zgloszenie |
    pozadavek … {zaregistrovan, prijat} | vas pozadavek | poziadavka … prijata |
    solicitarea … inregistrata | заявка … {зарегистрирована, принята} |
    обращение … {зарегистрировано, принято} | запрос … зарегистрирован | звернення … зареєстровано |
    το αιτημα σας | talebiniz … alinmistir | {talebiniz, kaydiniz} … olusturul*`,
  `受け付けました | 受付いたしました | 工单已 | 已受理 | 접수되었습니다`,
].join('|')

/** Requests that a user made on a site and not by mail, such as a new password. */
export const accountRequests = `
  password | passwort | kennwort | wachtwoord | mot de passe | contrasena | senha | haslo | heslo |
  losenord | adgangskode | passord | salasana | jelszo | parol* | пароль | пароля | sifre* | סיסמה |
  パスワード | 密码 | 密碼 | 비밀번호 | {verify, delete, close} your account | cancel your`
