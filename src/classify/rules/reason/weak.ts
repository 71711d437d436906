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
      binmail | bin mail | command failed | command died | command output |
      command line usage error | mailer error | mailer exited | mailer died | pipe to |
      pipe failed | pipe … returned | local mailer | delivery agent | child process |
      child crashed | died with signal | returned exit | exit status | exit code | exit value |
      exited with | exited abnormally | x unix | fml server error | error writing message |
      unable to deliver to command | program failed | prescan | mail local | qmail inject |
      user unable to deliver | lmtp delivery | transport failed | returned status |
      vacation program | mailer daemon error`,
  },
  {
    reason: 'system-error',
    source: 'server trouble',
    phrases: `
      scanning failed | several matches found in | no mdb | unable to open maildir |
      unable to open … file | unable to read mail queue | unable to open message |
      qq permanent problem | qq trouble | qq crashed | qq internal bug | unable to switch to |
      home directory is | mail transport unavailable | transport is unavailable | system error |
      internal failure | unexpected exception | unhandled exception | exception in handler |
      internal error | internal software error | server error | server configuration |
      configuration error | configuration problem | misconfigured | misconfiguration |
      system problem | system failure | system malfunction | local error | error in processing |
      error in local | local problem | local processing error | i o error | io error |
      input output error | read error | write error | filesystem error | database error |
      database failure | sql error | ldap | directory server | directory failure |
      unexpected error | unspecified error | unknown error | unexpected failure |
      unexpected condition | general failure | general error | fatal error | critical error |
      service unavailable | service currently unavailable | service not available |
      service is unavailable | service is currently unavailable | server unavailable |
      server is unavailable | server busy | server is busy | too busy | shutting down |
      maintenance | temporarily unable | transaction aborted | can not open mailbox |
      unable to open mailbox | cant open | cannot open | can not access | cannot lock |
      cant create | cannot create | unable to create | could not create | permission denied |
      operation not permitted | no such file or directory | not a directory | is a directory |
      cannot update mailbox | maildir delivery failed | delivery failed to mailbox |
      database unavailable | unable to run | out of memory | cannot allocate | memory exhausted |
      load average | high load | load too high | overloaded | resources temporarily |
      resources exceeded | problem on our | on our side | on our end | problem with data file |
      disk error | could not be queued | error queueing | error queuing | cannot write |
      can not write | could not write | transport error | alias expansion | alias loop | aliasing |
      aliases loop | mapping error | could not complete | local delivery failed |
      temporary failure | temporary domain failure | temporary delivery failure |
      submission failed | could not be processed | temporary error | temporarily unavailable |
      unable to accept | technical difficulties | technical problem | backend | milter | no smtpd`,
  },
  {
    reason: 'syntax-error',
    source: 'protocol',
    phrases: `
      malformed address | malformed parameter | malformed argument | malformed command |
      cannot parse | can not parse | parse error | wrong order of | cannot be parsed |
      could not be parsed | without mail | syntax error | command not understood |
      command not recognized | command not recognised | unrecognized command | unsupported option |
      unsupported parameter | command unrecognized | command unknown | unknown command |
      unimplemented command | not implemented | bad sequence | must come before | must come first |
      improper sequence | out of sequence | sequence of commands | invalid command |
      invalid argument* | command syntax | mail from syntax | syntax incorrect | incorrect syntax |
      wrong syntax | bad syntax | bad command | bad parameters | parameters not recognized |
      command parameter | syntax should be | nested mail command | duplicate mail |
      need mail command | need rcpt |
      need mail before rcpt | expected mail | polite people say hello | send helo first |
      pipelining | protocol error | protocol failure`,
  },
  {
    // The session may not do this: a login is missing, or nothing but "not authorized" is said.
    reason: 'security-error',
    source: 'authorization',
    phrases: `
      authentication required | authentication is required | authentication is needed |
      authentication is necessary | incorrect authentication | invalid authentication |
      needs authentication | please log in | log in before | check for new mail before |
      check your mail before | pop before smtp | login first | log in first |
      authentication unsuccessful | authentication credentials | authentication needed |
      authentication mechanism | authenticate first | authenticate before | auth required |
      smtp auth | smtp authentication | must authenticate | please authenticate |
      requires authentication | not authenticated | unauthenticated | invalid credentials |
      bad credentials | before sending | be logged in | not logged in | login needed |
      login is needed | must log in | authenticated users | login denied | login required |
      log in with | delivery not authorized | security violation | security reasons |
      security failure | security error | security concern* | access restricted |
      verification fail* | cryptographic failure | account not authorized`,
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
      check if address is correct | check the recipient address | check the address |
      address is not accepted | no longer with | no recipient* | address error | user reject* |
      invalid address | account unavailable | account not available | user unavailable |
      mailbox unavailable | mailbox not available | user not local`,
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
      message content | content is not | compliance | is prohibited | are prohibited |
      not allowed by | we do not accept`,
  },
  {
    reason: 'sender-rejected',
    source: 'sender address',
    phrases: `
      valid sender | your sender address | senders address | envelope sender |
      return email address | originator address`,
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
    phrases: `
      your ip | your host | your server | your mail server | your network | your isp | client ip |
      blocked`,
  },
  {
    reason: 'security-error',
    source: 'authorization',
    phrases: `
      not authorized | not authorised | unauthorized | unauthorised | not permitted | not allowed |
      permissions | recipient prohibited`,
  },
  {
    reason: 'user-unknown',
    source: 'recipient refused',
    phrases: `
      address rejected | recipient rejected | recipient was rejected | recipients rejected |
      address is correct | address is right | address is spelled | check the spelling |
      spelling of the address`,
  },
]

/** English words straight behind an address that say what is wrong with it (classify/reason/named.ts). */
export const englishStates = {
  missing: `
    does not exist | do not exist | doesnt exist | no longer exists | was not found |
    could not be found | is not found | is unknown | is not known | is invalid | is not valid |
    is not a valid`,
  full: 'is full | over quota | exceeded … quota',
  closed:
    'is disabled | is inactive | is suspended | is closed | has been disabled | is deactivated',
}
