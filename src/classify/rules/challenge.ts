// Challenge-response systems: programs that hold a message until its sender proves to be a person.
// Header rows and sender rows decide alone; wording must both hold the message and ask for an act.
// Sources: the programs' own documentation and templates (TMDA, ASK, BoxTrapper, qconfirm), and the
// wording that their users' correspondents see. Phrases are folded: lower case, no marks.

import { phraseList } from '../phrases/lists.ts'

/** Header fields that only such a program writes, with a start that the value must have. */
export const challengeHeaders = [
  { name: 'x-delivery-agent', value: /^tmda\//i }, // TMDA, sent with every generated mail
  { name: 'x-tmda-fingerprint', value: /./ },
  { name: 'x-ask-info', value: /confirm/i }, // Active Spam Killer
  { name: 'x-askversion', value: /./i },
  { name: 'x-boxtrapper', value: /./ }, // cPanel
  { name: 'x-qconfirm', value: /./ },
  { name: 'x-spamarrest-verify', value: /./ },
  { name: 'x-mailer', value: /^choicemail/i },
  { name: 'x-challenge-response', value: /./ },
  { name: 'x-boxbe-notification', value: /./ },
  { name: 'x-mailinblack', value: /./ },
  { name: 'x-sendio', value: /./ },
] as const

/** Local parts (before any number or key) of senders that only challenge. */
export const challengeSenders =
  /(?:^|[-+._])(?:challenge|spamblocker-challenge|sender-?verif(?:y|ication)|verify-sender|confirm-sender|boxtrapper|antispam-?challenge)(?:[-+._@]|$)/i

/** Subjects of challenges; whole folded subject is searched. */
export const challengeSubjects = phraseList(`
  verification required | (please confirm) | sender verification | sender authentication required |
  verify# | your email requires verification | your e-mail requires verification |
  please confirm your message | please confirm your mail | please confirm your e-mail |
  please confirm your email to | confirmation required for your message | confirm your message to |
  please verify your message | please verify that you are | spam blocker challenge |
  please authorize your e-mail | message awaiting your confirmation | message pending confirmation |
  authentification requise | demande d'authentification | bestatigung ihrer e-mail erforderlich |
  bitte bestatigen sie ihre nachricht | confirmacao de mensagem | confirmacion de envio |
  verificacion del remitente | verifica del mittente | verificatie van afzender |
  bevestig uw bericht`)

/** What happened to the message: it waits. */
export const heldPhrases = phraseList(`
  in order for your message to be moved | your message has not been delivered |
  your message was not yet delivered | your message is being held | your message has been held |
  your message was held | your email is being held | your email has been held |
  is being held because | are being held because | release your pending | was waitlisted |
  so i can receive your | your message is pending | your message is waiting |
  your message will be delivered | your message will be held | will be delivered after you |
  will be delivered once you | will be delivered when you | will be delivered as soon as you |
  your email will be delivered | your e-mail will be delivered | your message delivered |
  your message can be delivered | holding your message | have not received your message |
  before i can receive your | before it will be delivered | before delivering your |
  to release your message | release your message for delivery | to deliver your message |
  to control spam | to reduce spam | to stop spam | to help fight spam | protected by spam arrest |
  using a spam filter | list of approved senders | approved senders list | allowed senders list |
  guest list | messages only from senders | only accepts mail from | only accepts messages from |
  not on my list of | not in my address book | never received mail from you |
  votre message est en attente | votre message n'a pas encore ete | votre mail n'a pas encore ete |
  votre message a ete mis en attente | votre mail est en attente | afin que votre message soit |
  pour que votre message | pour que votre e-mail | pour que votre mail | pour que votre courriel |
  premiere fois que vous | first time you | not familiar with your | not recognize your |
  not know your address | unknown sender | not in my contacts | not in my contact list |
  will be deleted in | will be discarded | until you confirm | until you verify | until you reply |
  until you have | first message you have sent | ihre nachricht wurde zuruckgehalten |
  ihre e-mail wurde zuruckgehalten | ihre nachricht wird zugestellt | ihre e-mail wird zugestellt |
  damit ihre nachricht zugestellt | su mensaje esta retenido | su mensaje ha sido retenido |
  su mensaje sera entregado | para que su mensaje | sua mensagem foi retida |
  sua mensagem sera entregue | para que sua mensagem | protegido pelo antispam |
  precisa que seja confirmado | je suis protege par | messagerie est protegee |
  il suo messaggio e in attesa | il tuo messaggio e in attesa |
  perche il messaggio venga consegnato | uw bericht wordt vastgehouden |
  uw bericht wordt afgeleverd | uw e-mail wordt vastgehouden | wiadomosc zostala wstrzymana |
  wiadomosc oczekuje | ваше письмо задержано | ваше сообщение задержано | письмо будет доставлено`)

/** What the sender is asked to do to prove that he is a person. */
export const proofPhrases = phraseList(`
  add you to this list | confirm that you | confirm you are | confirm your identity |
  confirm this message | confirm your message | confirm your address |
  confirm your email address by | confirm delivery | verify that you | verify you are |
  verify your identity | verify your email address | verify yourself | prove that you |
  prove you are | a real person | that you are a person | that you are a human | a human being |
  sent by a human | not a spammer | not spam robot | not an automated | has not been verified |
  send an empty message | please reply to this request | you reply to this mail |
  you reply to this email | you reply to this message | just this once | not a robot |
  simply reply to this message | just reply to this message | reply to this message to confirm |
  replying to this message | reply to this email to | reply to this e-mail to |
  click the link below to fill out | fill out the short request form | complete this verification |
  complete the verification | one-time verification | one time verification |
  one-time confirmation | type the characters | enter the characters | type the word |
  solve the puzzle | to be added to my list | to be added to the list | to be added to my approved |
  become an approved sender | add yourself to | vous authentifier | vous identifier |
  cliquez sur le lien | cliquer sur le lien | merci de cliquer | veuillez cliquer |
  que vous etes une personne | que vous etes un humain | dass sie ein mensch | dass sie kein spam |
  durch anklicken | klicken sie | antworten sie auf diese | haga clic | confirme que |
  responda a este mensaje | clique no link | clique aqui | confirme sua | confirme o envio |
  confirmar o envio | confirmar seu envio | confirmado o seu envio | clicca | fare clic | conferma |
  klik op | bevestig dat u | beantwoord dit bericht | kliknij | potwierdz | подтвердите |
  переидите по ссылке`)
