// Takes out of a refusal what differs from mail to mail, so that phrases are found in what is left. Linear;
// never throws.

import { partsOf } from '../../mailbox.ts'
import { UNSPACED_SCRIPTS } from '../phrases/words.ts'
import { ifWords } from '../rules/little-words.ts'
import { STATUS } from './codes.ts'

// The zone of PTR records (RFC 1035 3.5, RFC 3596 2.5), which is not the name of a host.
const REVERSE_ZONE = /\b(?:in-addr|ip6)\.arpa\b/gi

const IP_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g

// A name of a host is all in small letters or all in capitals: "failed.Please" is two sentences.
const HOST_NAME =
  /\b(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}\b|\b(?:[A-Z0-9-]{1,63}\.){1,8}[A-Z]{2,12}\b/g

// Characters of scripts without spaces, and their punctuation. They end an address or a link before
// them.
const SOLID = `${UNSPACED_SCRIPTS}\\u2018-\\u201f\\u3000-\\u303f\\uff00-\\uffef`
const LINK = new RegExp(`\\b(?:https?:\\/\\/|www\\.)[^\\s<>${SOLID}]{1,300}`, 'gi')
const ADDRESS = new RegExp(`[^\\s<>"'():;,${SOLID}]{1,100}@[^\\s<>"'():;,${SOLID}]{1,255}`, 'g')

/**
 * The clause straight behind an address, without the address: `anna@full.example` is no full
 * mailbox.
 */
export const BEHIND_ADDRESS = new RegExp(
  `@[^\\s<>"'():;,@${SOLID}]{1,255}(?![^\\s<>"'():;,@${SOLID}])[>"')\\s:,]{0,8}(?:\\.{3}\\s)?([^.;!?@\\n]{3,80})`,
  'g',
)

// Words that qmail adds behind the server's answer.
const GIVEN_UP = /\bgiving up on \[?[\da-f.:]{3,45}\]?/gi

/**
 * Words at the end of any answer of MailFoundry and others. If no words stand before them, they are
 * the answer.
 */
export const NOT_AGAIN =
  /(?<=\p{L}\W{1,4})\bno (?:further|more) (?:delivery |retry )?attempts (?:to deliver (?:it|this|the|your)[a-z ]{0,20})?will be made\b/giu

// What Postfix's log adds behind an answer of its own server or of a milter.
const LOGGED =
  /; from=<[^<>]{0,300}>(?: to=<[^<>]{0,300}>)? proto=\w{1,9}(?: helo=<[^<>]{0,300}>)?/g

// The path of a file. Its name says nothing of the failure: "virusmails/spam-x.gz".
const PATH = /(?<![\w./])\/(?:[\w.+-]{1,60}\/){3,12}[\w.+-]{0,100}/g

// "In this domain", which is left out: in "El usuario no existe en este dominio" the user is
// missing and not the domain.
const IN_DOMAIN = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:in|bei|unter|auf) (?:dieser|der|unserer) dom(?:ain|äne)',
    '(?:in|op|binnen|en|no|neste|nesse|dans|sur|nel|sul) (?:[a-z]{1,7} )?dom(?:ein|aine|inio|ínio)',
    '(?:i|på) (?:[a-z]{3,6} )?dom(?:än|æn|en)e[nt]?',
    '[вну]а? (?:\\p{L}{3,8} )?домен[еі]',
    '(?:v dom[eé]n[eě]|w domenie|u domeni|v domeni|în domeniul|στον τομέα|trong miền)',
    '(?:alan ad|etki alan)ında|toimialueel(?:la|ta)|verkkotunnukse(?:ssa|sta)',
  ].join('|')})(?!\\p{L})`,
  'giu',
)

// Words that are about the sender: "You are unknown to this recipient".
const UNKNOWN_TO =
  /\b(?:unknown|not known) to (?=(?:(?:the|this|our|your) )?(?:recipient|addressee|receiver|user|mailbox owner)s?\b(?! ?(?:['\u2019]s|database|table|director|server|system|store|list|map)))/gi

// A recipient of whom the words behind him are not said: "The connector for this recipient is not
// configured", "mail to the user was deleted".
const FOR_WHOM =
  /(?<=[a-z]{3}) (?:for|to|from|of) (?:(?:this|the|that|your|our|a) )?(?:user|recipient|address|alias|mailbox|account)(?= (?:(?:is|was|were|has been) )?(?:deleted|removed|not configured)\b)/gi

// "No longer" before what somebody may not do: "No longer allowed to send". He is still there.
const MAY_NO_LONGER =
  /\bno longer (?=(?:allowed|permitted|authori[sz]ed|able|entitled|eligible|subscribed)\b)/gi

// Somebody for whom a thing is gone, and who is still there: "The service is no longer available
// for this user".
const NO_LONGER_FOR =
  /\b(no longer [a-z]{3,14}) (?:for|to) (?:this|the|that|your|our|a) (?:user|recipient|address|mailbox|account)\b/gi

// The owner of a thing that is missing: "The recipient's key was not found".
const HIS_THING =
  /\b(?:user|recipient|mailbox|account)['\u2019]s (?=(?!(?:mailbox|account|address|inbox|name|user ?name|user ?id|entry|record|identity|e-?mail|mail|domain|alias|login|id)\b)[a-z]{3,20} (?:(?:is|was|does|did|could|can|has|been) ){0,2}(?:not|no longer|invalid|unknown|missing|cannot)\b)/gi

// Words for a recipient in a condition: "If the user does not exist, contact the administrator."
const WHO =
  'user|recipient|mailbox|account|address|benutzer|empfänger|konto|postfach|adresse|usuario|destinatario|cuenta|buzón|' +
  'dirección|utilisateur|destinataire|compte|boîte|utente|casella|indirizzo|usuário|utilizador|destinatário|conta|caixa|' +
  'endereço|gebruiker|ontvanger|adres|użytkownik|odbiorca|skrzynka|uživatel|používateľ|příjemce|schránka|účet|adresa|' +
  'användaren|mottagaren|kontot|brevlådan|brugeren|modtageren|brukeren|mottakeren|kontoen|felhasználó|címzett|postafiók|' +
  'utilizatorul|destinatarul|contul|käyttäjää|vastaanottajaa|пользователь|получатель|адресат|адрес|ящик|користувач|' +
  'потребителят|χρήστης|παραλήπτης'
const IN_CASE = new RegExp(
  `(?<!\\p{L}|(?<!\\p{L})(?:no|não|non) )(?:${ifWords}) (?:\\p{L}{1,5}[ '\\u2019])?(?:${WHO})(?!\\p{L})[^,.;:!?\\n]{0,80}(?=, )`,
  'giu',
)

const MAILBOX = /\b(?:inbox|mbox)(?=(?:es)?\b)/gi

// What Exim writes before another server's answer about the recipient. About a sender it names that
// server.
const CALLOUT = /\bcallout verification failed:/gi

/** A text without links, and without what programs add to an answer. */
export function withoutNotes(text: string): string {
  return text.replace(GIVEN_UP, ' ').replace(LOGGED, ' ').replace(CALLOUT, ' ').replace(LINK, ' ')
}

/**
 * A text without what differs from mail to mail: links, addresses, codes. Hosts become `fqdn` or
 * `ip`, and all words for a mailbox become one.
 */
export function plainText(text: string): string {
  return withoutNotes(text)
    .replace(PATH, ' ')
    .replace(ADDRESS, ' ')
    .replace(REVERSE_ZONE, ' reverse dns ')
    .replace(IP_ADDRESS, ' ip ')
    .replace(HOST_NAME, ' fqdn ')
    .replace(UNKNOWN_TO, 'does not know you ')
    .replace(FOR_WHOM, '')
    .replace(HIS_THING, '')
    .replace(IN_CASE, ' ')
    .replace(MAY_NO_LONGER, 'not ')
    .replace(NO_LONGER_FOR, '$1')
    .replace(MAILBOX, 'mailbox')
    .replace(IN_DOMAIN, ' ')
    .replace(/(?<![\w.])[245]\d\d(?:[- ]#?[245]\.\d{1,2}\.\d{1,3})?(?=[- ])/g, ' ')
    .replace(STATUS, ' ')
}

/** The links in a text, with blanks between them. */
export function linksIn(text: string): string {
  return (text.match(LINK) ?? []).join(' ')
}

/** The local part of an address, which may stand for its owner; '' if servers use it as a word. */
export function localName(address: string): string {
  const { local } = partsOf(address)
  return local.length < LOCAL_MIN_CHARS || OF_SERVERS.test(local) ? '' : local
}

const LOCAL_MIN_CHARS = 3 // shorter ones are words

// Words of servers: "550 Service not known" says nothing about service@klant.example.
const OF_SERVERS =
  /^(?:access|account|address|attachment|client|command|connection|content|data|delivery|dkim|dmarc|dns|domain|e?-?mail|error|file|filter|gateway|header|helo|host|list|mailer|message|network|notification|policy|proxy|recipient|relay|route|sender|server|service|session|smtp|spam|spf|subject|system|tls|transaction|user|virus)s?$/i
