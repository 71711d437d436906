// Phrases that say little: they weigh less than every status code that names a cause. English
// wording of common mail servers, from their sources and documentation.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const weakPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'sender-rejected',
    source: 'RFC 3463 5.7.1',
    phrases: 'delivery not authorized message refused',
  },
  {
    reason: 'filtered',
    source: 'recipient settings',
    phrases: 'not allowed to receive | not permitted to receive | bounced address',
  },
  ...rowsOf('bare words', {
    blocked: 'rejected blocked',
    'rate-limited': 'too many failed',
    'network-error': 'network error',
  }),
  // The bounce service of Postfix lost its log of the message.
  { reason: 'undefined', source: 'Postfix', phrases: 'delivery report unavailable' },
  {
    reason: 'spam-detected',
    source: 'spam filters',
    phrases: 'content filter',
  },
  {
    reason: 'expired',
    source: 'time ran out',
    phrases: 'could not find a gateway | communications failure | communication failure',
  },
  {
    // The program that puts mail into the mailbox failed: procmail, a pipe, a filter, a hook.
    reason: 'mailer-error',
    source: 'local mailer',
    phrases: `
      binmail | bin mail | {command, pipe, program, transport} failed | command {died, output} |
      command line usage error | mailer {error, exited, died} | pipe to | pipe … returned |
      local mailer | delivery agent | child process | child crashed | died with signal |
      returned {exit, status} | exit {status, code, value} | exited with | exited abnormally |
      x unix | fml server error | error writing message | unable to deliver to command | prescan |
      mail local | qmail inject | user unable to deliver | lmtp delivery | vacation program |
      mailer daemon error`,
  },
  {
    reason: 'system-error',
    source: 'server trouble',
    phrases: `
      scanning failed | several matches found in | no mdb |
      unable to {open maildir, open message, switch to, open mailbox} | unable to open … file |
      unable to read mail queue | qq permanent problem | qq trouble | qq crashed | qq internal bug |
      home directory is | mail transport unavailable | {transport, service, server} is unavailable |
      {system, internal, server, configuration, local, io, read} error |
      {internal, system, database, directory, unexpected, general, temporary} failure |
      unexpected {exception, condition} | unhandled exception | exception in handler |
      internal software error | server configuration |
      {configuration, system, local, technical} problem | misconfigured | misconfiguration |
      system malfunction | error in {processing, local} | local processing error | i o error |
      input output error |
      {write, filesystem, database, sql, unexpected, unspecified, unknown} error | ldap |
      directory server | {general, fatal, critical, disk, transport, mapping, temporary} error |
      {service, server, database, temporarily} unavailable | service {is,} currently unavailable |
      service not available | server {is,} busy | too busy | shutting down | maintenance |
      temporarily unable | transaction aborted | can not open mailbox | cant open |
      cannot {open, lock, create, allocate, write} | can not {access, write} | cant create |
      unable to {create, run, accept} | could not {create, write, complete} | permission denied |
      operation not permitted | no such file or directory | {not, is} a directory |
      cannot update mailbox | {maildir, local} delivery failed | delivery failed to mailbox |
      out of memory | memory exhausted | load average | high load | load too high | overloaded |
      resources {temporarily, exceeded} | problem on our | on our side | on our end |
      problem with data file | could not be {queued, processed} | error queueing | error queuing |
      alias expansion | alias loop | aliasing | aliases loop |
      temporary {domain, delivery} failure | submission failed | technical difficulties | backend |
      milter | no smtpd`,
  },
  {
    reason: 'syntax-error',
    source: 'protocol',
    phrases: `
      malformed {address, parameter, argument} |
      {malformed, unrecognized, unknown, unimplemented, invalid, bad} command | cannot parse |
      can not parse | {parse, syntax, protocol} error | wrong order of | cannot be parsed |
      could not be parsed | {without, duplicate, expected} mail |
      command not {understood, recognized, recognised} | unsupported {option, parameter} |
      command {unrecognized, unknown, syntax, parameter} | not implemented |
      {bad, improper} sequence | must come {before, first} | out of sequence |
      sequence of commands | invalid argument* | mail from syntax | syntax incorrect |
      {incorrect, wrong, bad} syntax | bad parameters | parameters not recognized |
      syntax should be | {nested, need} mail command | need rcpt | need mail before rcpt |
      polite people say hello | send helo first | pipelining | protocol failure`,
  },
  {
    // The session may not do this: a login is missing, or nothing but "not authorized" is said.
    reason: 'security-error',
    source: 'authorization',
    phrases: `
      authentication is necessary | {incorrect, smtp} authentication | please log in |
      check for new mail before | check your mail before | pop before smtp |
      authentication {unsuccessful, credentials, mechanism} | smtp auth | please authenticate |
      not authenticated | unauthenticated | {invalid, bad} credentials | before sending |
      {be, not} logged in | authenticated users | log in with | {delivery, account} not authorized |
      security {violation, reasons, failure, error, concern*} | access restricted |
      verification fail* | cryptographic failure`,
  },
  {
    reason: 'on-hold',
    source: 'nothing said',
    phrases:
      'on hold | held for | until a moderator | quarantined | in quarantine | awaiting moderation',
  },
  {
    reason: 'user-unknown',
    source: 'recipient refused',
    phrases: `
      restricted characters in | characters in address | characters in local part |
      check if address is correct | check the {recipient,} address | address is not accepted |
      no longer with | no recipient* | address error | user reject* |
      {account, user, mailbox} unavailable | {account, mailbox} not available | user not local`,
  },
  // What errno.h, c-ares and the libraries of Go, Node, Ruby and PHP call it: programs pass it on as it is.
  ...rowsOf('names of errors', {
    expired: `
      econnrefused | econnreset | econnaborted | etimedout | epipe | eof | empty response |
      readtimeout | opentimeout | forcibly closed | smtpserverdisconnected`,
    'network-error': `
      ehostunreach | enetunreach | ehostdown | enetdown | eai again | eservfail | enodata |
      server misbehaving | network failure`,
    'host-unknown': 'enotfound | unknownhostexception',
    'system-error': `
      emfile | enfile | enomem | eacces | eperm | enoent | erofs | too many open files |
      read only file system | database is locked`,
  }),
]

/** What servers say around any cause: counts only where nothing names one. */
export const framePhrases: PhraseRow<Reason>[] = [
  {
    reason: 'policy-violation',
    source: 'site policy',
    phrases: `
      message content | content is not | compliance | {is, are} prohibited | not allowed by |
      we do not accept`,
  },
  {
    reason: 'sender-rejected',
    source: 'sender address',
    phrases: `
      valid sender | your sender address | {senders, originator} address | envelope sender |
      return email address`,
  },
  {
    reason: 'expired',
    source: 'time ran out',
    phrases: 'delivery temporarily suspended | deferred',
  },
  {
    reason: 'on-hold',
    source: 'nothing said',
    phrases:
      'temporarily rejected | temporarily refused | temporarily declined | temporarily deferred',
  },
  {
    reason: 'blocked',
    source: 'sending host',
    phrases: 'your {ip, host, server, network, isp} | your mail server | client ip | blocked',
  },
  {
    reason: 'security-error',
    source: 'authorization',
    phrases: `
      not {authorized, authorised, permitted, allowed} | unauthorized | unauthorised | permissions |
      recipient prohibited`,
  },
  {
    reason: 'user-unknown',
    source: 'recipient refused',
    phrases: `
      {address, recipient, recipients} rejected | recipient was rejected |
      address is {correct, right, spelled} | check the spelling | spelling of the address`,
  },
]

/** English words straight behind an address that say what is wrong with it (classify/reason/named.ts). */
export const englishStates = {
  missing: `
    {does, do} not exist | doesnt exist | no longer exists | was not found | could not be found |
    is not {found, known, valid} | is unknown | is invalid | is not a valid`,
  full: 'is full | over quota | exceeded … quota',
  closed:
    'is disabled | is inactive | is suspended | is closed | has been disabled | is deactivated',
}
