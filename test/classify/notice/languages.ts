// Notices in other languages than English, in our own words and with our own names.

import { failure, type Notice } from './notice-mail.ts'

export const languages: Notice[] = [
  {
    program: 'German Exchange',
    from: 'Systemadministrator <postmaster@klant.example>',
    subject: 'Unzustellbar: Your order',
    body: `Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

      Betreff:	Your order
      Gesendet am:	02.11.2026 10:00

Folgende(r) Empfänger konnte(n) nicht erreicht werden:

      anna@klant.example am 02.11.2026 10:00
            Das E-Mail-Konto ist in der Organisation nicht vorhanden.`,
    ...failure,
  },
  {
    program: 'Dutch notice',
    from: 'Postmaster <postmaster@klant.example>',
    subject: 'Niet bezorgd: Your order',
    body: `Uw bericht kon niet worden bezorgd aan:

anna@klant.example

De mailbox van de ontvanger is vol.`,
    ...failure,
  },
  {
    program: 'French notice without accents',
    from: 'postmaster@klant.example',
    subject: 'Message non remis',
    body: `Votre message n'a pas pu etre delivre a

anna@klant.example

Utilisateur inconnu.`,
    ...failure,
  },
  {
    program: 'Spanish notice',
    from: 'postmaster@klant.example',
    subject: 'No se puede entregar: Your order',
    body: `No se pudo entregar el mensaje a los siguientes destinatarios:

anna@klant.example
550 5.1.1 usuario desconocido`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Italian notice',
    from: 'postmaster@klant.example',
    subject: 'Mancato recapito',
    body: `Impossibile recapitare il messaggio al seguente destinatario:

<anna@klant.example>: casella piena`,
    ...failure,
  },
  {
    program: 'Polish notice',
    from: 'mailer-daemon@klant.example',
    subject: 'Niedostarczone: Your order',
    body: `Wiadomość nie mogła zostać dostarczona do adresata:

anna@klant.example: 550 5.2.2 skrzynka przepełniona`,
    ...failure,
    reason: 'mailbox-full',
  },
  {
    program: 'Russian notice',
    from: 'mailer-daemon@klant.example',
    subject: 'Недоставленное сообщение',
    body: `К сожалению, Ваше письмо не может быть доставлено получателю:

  anna@klant.example
    550 5.1.1 user not found`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Turkish notice',
    from: 'postmaster@klant.example',
    subject: 'İletilemedi: Your order',
    body: `İletiniz aşağıdaki alıcıya teslim edilemedi:

anna@klant.example`,
    ...failure,
  },
  {
    program: 'Japanese notice',
    from: 'postmaster@klant.example',
    subject: '配信不能',
    body: `以下のメールアドレスへの送信に失敗しました。

anna@klant.example
550 unknown user`,
    ...failure,
  },
  {
    program: 'Chinese notice',
    from: 'postmaster@klant.example',
    subject: '系统退信',
    body: `抱歉，您的邮件被退回来了……
收件人邮件地址：
anna@klant.example
550 Mailbox not found`,
    ...failure,
  },
  {
    program: 'Korean notice',
    from: 'postmaster@klant.example',
    subject: '배달되지 않음: Your order',
    body: `메시지를 전달할 수 없습니다.

anna@klant.example
550 5.1.1 User unknown`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'QQ',
    from: 'postmaster@qq.example',
    subject: '系统退信',
    body: `抱歉，您的邮件被退回来了

收件人（anna@klant.example）邮箱不存在
host mx.klant.example said: 550 Mailbox not found`,
    ...failure,
  },
  {
    program: 'Naver',
    from: 'mailer-daemon@klant.example',
    subject: '메일 전송 실패 안내',
    body: `보내신 메일이 전송되지 못했습니다.
받는사람 : anna@klant.example
실패사유 : 550 5.1.1 No such user`,
    ...failure,
    reason: 'user-unknown',
  },
  {
    program: 'Japanese, of a list that was asked to take mail',
    from: 'Mail Delivery Subsystem <mailer-daemon@lists.example>',
    headers: ['X-Failed-Recipients: club@lists.example'],
    subject: 'Delivery Status Notification (Failure)',
    body: `shop@shop.example 様

お問い合わせいただいたメーリングリスト (club) は存在しないか、このメーリングリストに投稿する権限がない可能性があります。

* 名前をご確認ください (https://groups.google.com/support/)`,
    kind: 'failure',
    recipients: ['club@lists.example'],
    reason: 'sender-rejected',
  },
]
