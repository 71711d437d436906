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
  verify# | your {email, e-mail} requires verification |
  please confirm your {message, mail, e-mail} | please confirm your email to |
  confirmation required for your message | confirm your message to | please verify your message |
  please verify that you are | spam blocker challenge | please authorize your e-mail |
  message awaiting your confirmation | message pending confirmation | authentification requise |
  demande d'authentification | bestatigung ihrer e-mail erforderlich |
  bitte bestatigen sie ihre nachricht | confirmacao de mensagem | confirmacion de envio |
  verificacion del remitente | verifica del mittente | verificatie van afzender |
  bevestig uw bericht`)

/** What happened to the message: it waits. */
export const heldPhrases = phraseList(`
  in order for your message to be moved | your message has not been delivered |
  your message was not yet delivered | your message {is being, has been, will be} held |
  your message {was held, is pending, is waiting} | your email {is being, has been} held |
  {is, are} being held because | release your pending | was waitlisted | so i can receive your |
  {your message, your email, your e-mail, before it} will be delivered |
  will be delivered {after, once, when} you | will be delivered as soon as you |
  your message delivered | your message can be delivered | holding your message |
  have not received your message | before i can receive your | before delivering your |
  to {release, deliver} your message | release your message for delivery |
  to {control, reduce, stop} spam | to help fight spam | protected by spam arrest |
  using a spam filter | list of approved senders | {approved, allowed} senders list | guest list |
  messages only from senders | only accepts {mail, messages} from | not on my list of |
  not in my address book | never received mail from you | votre {message, mail} est en attente |
  votre {message, mail} n'a pas encore ete | votre message a ete mis en attente |
  afin que votre message soit | pour que votre {message, e-mail, mail, courriel} |
  premiere fois que vous | first time you | not familiar with your | not recognize your |
  not know your address | unknown sender | not in my contacts | not in my contact list |
  will be deleted in | will be discarded | until you {confirm, verify, reply, have} |
  first message you have sent | ihre {nachricht, e-mail} {wurde zuruckgehalten, wird zugestellt} |
  damit ihre nachricht zugestellt | su mensaje {esta retenido, sera entregado} |
  su mensaje ha sido retenido | para que {su mensaje, sua mensagem} |
  sua mensagem {foi retida, sera entregue} | protegido pelo antispam | precisa que seja confirmado |
  je suis protege par | messagerie est protegee | il {suo, tuo} messaggio e in attesa |
  perche il messaggio venga consegnato | uw {bericht, e-mail} wordt vastgehouden |
  uw bericht wordt afgeleverd | wiadomosc zostala wstrzymana | wiadomosc oczekuje |
  ваше {письмо, сообщение} задержано | письмо будет доставлено`)

/** What the sender is asked to do to prove that he is a person. */
export const proofPhrases = phraseList(`
  add you to this list | {confirm, verify, prove} that you | {confirm, verify, prove} you are |
  confirm your {identity, message, address} | confirm this message | confirm your email address by |
  confirm delivery | verify your identity | verify your email address | verify yourself |
  a real person | that you are a {person, human} | a human being | sent by a human | not a spammer |
  not a robot | not spam robot | not an automated | has not been verified | send an empty message |
  please reply to this request | you reply to this {mail, email} |
  {you, simply, just} reply to this message | just this once | reply to this message to confirm |
  replying to this message | reply to this {email, e-mail} to | click the link below to fill out |
  fill out the short request form | complete {this, the} verification |
  one-time {verification, confirmation} | one time verification | {type, enter} the characters |
  type the word | solve the puzzle | to be added to {my list, the list, my approved} |
  become an approved sender | add yourself to | vous authentifier | vous identifier |
  {cliquez, cliquer} sur le lien | merci de cliquer | veuillez cliquer |
  que vous etes {une personne, un humain} | dass sie {ein mensch, kein spam} | durch anklicken |
  klicken sie | antworten sie auf diese | haga clic | confirme {que, sua} |
  responda a este mensaje | clique no link | clique aqui | confirme o envio |
  confirmar {o, seu} envio | confirmado o seu envio | clicca | fare clic | conferma | klik op |
  bevestig dat u | beantwoord dit bericht | kliknij | potwierdz | подтвердите |
  переидите по ссылке`)
