// Notices that say of mail that failed whether it is still tried, and of mail that was late that it arrived, in the
// sentences of many languages; and advice to try again, which says neither.

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

/** Lines in pairs: the failure above the recipient, and the sentence below. */
const stillTried = `Votre message est en file d'attente et n'a pas pu être remis pendant 1 jour au destinataire suivant :
Le système de messagerie continuera à essayer de remettre votre message pendant 3 jours supplémentaires.
Votre message n'a pas pu être remis à :
Nous continuerons d'essayer pendant deux jours.
Votre message n'a pas pu être distribué à :
Le serveur continue ses tentatives jusqu'au 8 novembre.
Su mensaje está en cola y no se ha podido entregar durante 1 día al siguiente destinatario:
El sistema de correo continuará intentando entregar el mensaje durante 3 días más.
Su mensaje no pudo ser entregado a:
El servidor lo seguirá intentando durante 4 días.
A sua mensagem não pôde ser entregue a:
O sistema continuará a tentar a entrega durante mais 3 dias.
Sua mensagem não foi entregue a:
O servidor continuará tentando por mais 2 dias.
Il messaggio non è stato recapitato a:
Il sistema continuerà a tentare il recapito per altri 3 giorni.
Il messaggio non è stato consegnato a:
I tentativi di consegna continueranno per 2 giorni.
Ihre Nachricht konnte seit einem Tag nicht zugestellt werden an:
Das Mailsystem wird noch weitere 3 Tage versuchen, Ihre Nachricht zuzustellen.
Ihre Nachricht konnte nicht zugestellt werden an:
Die Zustellung wird weitere 2 Tage lang versucht.
Ihre Nachricht konnte nicht zugestellt werden an:
Der Server setzt die Zustellversuche drei Tage lang fort.
Uw bericht kon een dag lang niet worden bezorgd bij:
Het mailsysteem zal nog 3 dagen proberen uw bericht te bezorgen.
Uw bericht kon niet worden afgeleverd bij:
Er wordt nog 2 dagen geprobeerd uw bericht af te leveren.
Ditt meddelande kunde inte levereras till:
Servern kommer att fortsätta försöka i 3 dagar.
Din meddelelse kunne ikke leveres til:
Serveren vil fortsætte med at forsøge levering i 3 dage.
Meldingen din kunne ikke leveres til:
Tjeneren vil fortsette å forsøke i 3 dager.
Viestiäsi ei voitu toimittaa vastaanottajalle:
Palvelin jatkaa toimitusyrityksiä 3 päivän ajan.
Wiadomość nie została dostarczona do:
Serwer będzie nadal próbował dostarczyć wiadomość przez 3 dni.
Vaši zprávu se nepodařilo doručit příjemci:
Server se bude nadále pokoušet o doručení po dobu 3 dnů.
Az üzenetet nem sikerült kézbesíteni a következő címzettnek:
A kiszolgáló további 3 napig próbálja kézbesíteni az üzenetet.
Mesajul dvs. nu a putut fi livrat către:
Serverul va continua încercările de livrare încă 3 zile.
İletiniz şu alıcıya teslim edilemedi:
Sunucu 3 gün daha teslim etmeyi denemeye devam edecektir.
Ваше сообщение не удалось доставить получателю:
Сервер будет продолжать попытки доставки в течение 3 дней.
Ваше письмо не доставлено получателю:
Почтовая система продолжит попытки доставить его ещё 3 дня.
Ваше повідомлення не вдалося доставити одержувачу:
Сервер продовжуватиме спроби доставки протягом 3 днів.
Το μήνυμά σας δεν παραδόθηκε στον παραλήπτη:
Ο διακομιστής θα συνεχίσει τις προσπάθειες για 3 ημέρες.
次の宛先にメールを配信できませんでした:
今後 3 日間、配信を試み続けます。
您的邮件未能送达：
系统将在未来三天内继续尝试投递。
메일이 다음 수신자에게 전달되지 못했습니다:
서버는 3일 동안 계속해서 전송을 시도합니다.
Your message has been enqueued and undeliverable for 1 day to the following recipients:
The mail system will continue to try to deliver your message for an additional 3 days.
Your message could not be delivered to:
The server will go on attempting delivery for 3 days.`

const over = `Votre message n'a pas pu être remis à :
Le serveur a essayé pendant 3 jours et ne continuera pas à essayer.
Su mensaje no pudo ser entregado a:
El servidor no continuará intentando la entrega.
A sua mensagem não pôde ser entregue a:
O servidor não continuará a tentar a entrega.
Il messaggio non è stato recapitato a:
Il server non continuerà a tentare il recapito.
Ihre Nachricht konnte nicht zugestellt werden an:
Der Server setzt die Zustellversuche nicht fort.
Uw bericht kon niet worden bezorgd bij:
Er wordt niet meer geprobeerd uw bericht af te leveren.
Ditt meddelande kunde inte levereras till:
Servern kommer inte att fortsätta försöka.
Wiadomość nie została dostarczona do:
Serwer nie będzie dalej próbował dostarczyć wiadomości.
Vaši zprávu se nepodařilo doručit příjemci:
Server se nebude dále pokoušet o doručení.
Ваше сообщение не удалось доставить получателю:
Сервер больше не будет продолжать попытки доставки.
İletiniz şu alıcıya teslim edilemedi:
Sunucu teslim etmeyi denemeye devam etmeyecektir.
Ihre Nachricht konnte nicht zugestellt werden an:
Bitte versuchen Sie es weitere 2 Tage später noch einmal.
Su mensaje no pudo ser entregado a:
Si continúa intentando enviarlo, recibirá el mismo error.
Ditt meddelande kunde inte levereras till:
Om problemet fortsätter, försök igen senare.
Ditt meddelande kunde inte levereras till:
Om felet kommer att fortsätta, kontakta supporten. Försök inte på nytt.
Din meddelelse kunne ikke leveres til:
Hvis problemet fortsætter, forsøg igen senere.
Meldingen din kunne ikke leveres til:
Hvis problemet fortsetter, forsøk på nytt senere.
Uw bericht kon niet worden bezorgd bij:
U kunt proberen het nog eens te verzenden.
Uw bericht kon niet worden bezorgd bij:
U zult het nog eens moeten proberen.
Ihre Nachricht konnte nicht zugestellt werden an:
Bitte versuchen Sie es noch einmal.
Ihre Nachricht konnte nicht zugestellt werden an:
Sie werden es noch einmal versuchen müssen.
Votre message n'a pas pu être remis à :
Si vous continuez à essayer, vous recevrez la même erreur.
Votre message n'a pas pu être remis à :
Si le problème continue, essayez plus tard.
Il messaggio non è stato recapitato a:
Se il problema continua, tentare più tardi.
A sua mensagem não pôde ser entregue a:
Se o problema continuar, tente mais tarde.
A sua mensagem não pôde ser entregue a:
Não continuaremos a tentar.
A sua mensagem não pôde ser entregue a:
Foram feitas várias tentativas, que não continuarão.
Wiadomość nie została dostarczona do:
Jeśli problem będzie nadal występował, spróbuj później.
Vaši zprávu se nepodařilo doručit příjemci:
Pokud bude problém nadále trvat, zkuste to později.
Ваше сообщение не удалось доставить получателю:
Если проблема продолжится, попытайтесь позже.
Ваше сообщение не удалось доставить получателю:
Сервер не будет продолжать попытки.
Το μήνυμά σας δεν παραδόθηκε στον παραλήπτη:
Αν το πρόβλημα συνεχίζεται, προσπαθήστε αργότερα.
Viestiäsi ei voitu toimittaa vastaanottajalle:
Jos ongelma jatkuu, yritä myöhemmin uudelleen.
Az üzenetet nem sikerült kézbesíteni a következő címzettnek:
Ha a hiba továbbra is fennáll, próbálja később.
次の宛先にメールを配信できませんでした:
配信を続けることはできません。
메일이 다음 수신자에게 전달되지 못했습니다:
문제가 계속되면 나중에 다시 시도하십시오.
Mesajul dvs. nu a putut fi livrat către:
Dacă problema va continua, încercați mai târziu.`

const arrived = `Your message to anna@klant.example, which had been delayed for 6 hours (451 4.7.1 try again later), was delivered at 15:20.
Your message to anna@klant.example has now been delivered. It had been delayed because the server was busy.
After several retries your message to anna@klant.example has finally been delivered.
Uw bericht aan anna@klant.example, dat vertraagd was, is alsnog bezorgd.
Uw bericht aan anna@klant.example is nu afgeleverd.
Ihre Nachricht an anna@klant.example, die verzögert war, wurde inzwischen zugestellt.
Votre message à anna@klant.example, qui était retardé, a finalement été remis.
Su mensaje para anna@klant.example, que estaba retrasado, ya se ha entregado.
Il suo messaggio per anna@klant.example, in ritardo da 6 ore, è stato infine consegnato.
A sua mensagem para anna@klant.example, que estava atrasada, já foi entregue.
Twoja wiadomość do anna@klant.example została w końcu dostarczona.`

const notArrived: [kind: string, text: string][] = [
  [
    'failure',
    `Your message to anna@klant.example had been delayed for 6 hours and could not be delivered.`,
  ],
  [
    'delay',
    `Your message to anna@klant.example had been delayed. It has still not been delivered and will be retried.`,
  ],
  ['failure', `Ihre Nachricht an anna@klant.example wurde inzwischen nicht zugestellt.`],
  ['failure', `Uw bericht aan anna@klant.example kon alsnog niet worden bezorgd.`],
  ['failure', `Votre message à anna@klant.example n'a finalement pas pu être remis.`],
  ['failure', `Su mensaje para anna@klant.example finalmente no se ha entregado.`],
  [
    'failure',
    `Su mensaje a anna@klant.example no fue entregado. Ya no se seguirá intentando la entrega.`,
  ],
  [
    'failure',
    `Votre message à anna@klant.example n'a finalement été remis à personne : utilisateur inconnu.`,
  ],
  ['failure', `Uw bericht aan anna@klant.example is niet alsnog bezorgd: gebruiker onbekend.`],
  [
    'failure',
    `Il messaggio per anna@klant.example non è stato infine consegnato: utente sconosciuto.`,
  ],
  [
    'failure',
    `A mensagem para anna@klant.example não foi finalmente entregue: usuário desconhecido.`,
  ],
  [
    'failure',
    `Wiadomość do anna@klant.example nie została w końcu dostarczona: użytkownik nieznany.`,
  ],
  ['failure', `Your message to anna@klant.example has not now been delivered: user unknown.`],
  [
    'failure',
    `Your message to anna@klant.example had been delayed. It has failed now and can no longer be delivered.`,
  ],
]

const ANNA = 'anna@klant.example'

async function kindOf(body: string): Promise<string[]> {
  const head = `Return-Path: <>
From: Mail System <mailer-daemon@mx.verre.example>
To: bounces@winkel.example
Subject: Report
Content-Type: text/plain; charset=utf-8`
  const mail = new TextEncoder().encode(`${head}\n\n${body}\n`)
  const { kind, recipients } = classify(await parseReport(mail))
  return [kind, ...recipients.map(({ recipient }) => recipient)]
}

function pairsOf(text: string): [string, string][] {
  return [...text.matchAll(/^(.*)\n(.*)$/gm)].map(([, above = '', below = '']) => [above, below])
}

for (const [kind, text] of [
  ['delay', stillTried],
  ['failure', over],
])
  for (const [above, below] of pairsOf(text ?? ''))
    test(`${kind}: ${below}`, async () => {
      expect(await kindOf(`${above}\n\n  ${ANNA}\n\n${below}`)).toEqual([kind ?? '', ANNA])
    })

for (const [kind, text] of [
  ...notArrived,
  ...arrived.split('\n').map((line): [string, string] => ['success', line]),
])
  test(`${kind}: ${text}`, async () => {
    expect(await kindOf(text)).toEqual([kind, ANNA])
  })
