// Phrases about the way to the recipient: time ran out, DNS or routes failed, a server or a local
// mailer broke, the protocol was misused, or the session was refused. English wording of common mail
// servers, from their sources and documentation.
//
// The line between neighbours, as the labelled mail draws it:
// - network-error: loops, DNS trouble and names that do not resolve for now.
// - expired: no answer, no connection, or the time in the queue ran out, for a cause not told.
// - mailer-error: the program that stores the mail failed (procmail, a pipe, an exit code).
// - system-error: the server itself is broken or misconfigured, and says so.
// - system-full: the disk or the queue of the server, not the mailbox of one user.
// - on-hold: something was said, and no rule knows what. undefined: nothing was said.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const networkPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'system-full',
    source: 'no space on the server',
    phrases: `
      {insufficient, low} disk space | domain size limit has been exceeded |
      insufficient {system,} resources | insufficient storage on server |
      no space left on {device, disk} | {disk, filesystem, system, spool} full |
      {disk, queue, server} is full | {not enough, out of, low on} disk space | system storage |
      spool file system | not enough space | system congestion | server disk | out of inodes |
      server out of space | insufficientresources`,
  },
  {
    // The server could not reach a service of its own.
    reason: 'system-error',
    source: 'tables',
    phrases: `
      {mysql, ldap, sql, database, table, user, recipient} lookup* |
      not complete recipient verify* | {mailbox, account} lookup* |
      server configuration {error, problem} | failed to expand | failed to get quota |
      malformed value … expansion of | negative greeting | sqlstate |
      too many connections for role | temporary mta failure | never users list | open timeout on`,
  },
  // Dovecot's delivery agent, about its data of the user.
  { reason: 'mailer-error', source: 'Dovecot', phrases: 'invalid user settings' },
  {
    // Loops and DNS or routing trouble that is not a missing domain.
    reason: 'network-error',
    source: 'routes',
    phrases: `
      could not contact dns servers | bad destination host dns soft error | dns soft error |
      {mail, forwarding, forward, routing, delivery, cname} loop | mail loops | is a loop |
      is circular | circular route | {loops back, mx points} to myself | connecting to myself |
      loop detection | looping | local configuration error … loop |
      too many {received, forwarding} | through too many mail servers | received header count* |
      host name lookup failure | {hostname, temporary} lookup failure |
      host lookup did not complete | {host, hostname, cname} lookup failed | name server did not |
      no dns entry | name service error | malformed or unexpected name server reply |
      dns query … temporary | dns {server, timeout, resolution, temporary} | temporary dns |
      mx lookup | transient dns | servfail | can not resolve | unable to {resolve, route} |
      unable to look up | couldnt lookup | remote host address is the local host | points back to |
      points to local host | mx record … points to ip | mail exchanger … points to |
      best preference mail exchanger | although im listed as a best preference mx |
      im not in my control locals file | no route {to, found} | network {is,} down | loop alert |
      {host, network, server} unreachable | {network, host} is unreachable | host not reachable |
      cannot route | routing error | lookup timed out | lookup timeout | lookup … i o timeout |
      all routes failed | message contained no valid path | address family not supported |
      querymx {etimeout, eservfail, erefused} | getaddrinfo eai again`,
    near: [
      [
        'name server* | nameserver* | dns server*',
        'not responding | not respond | not answer | no response | timed out | unreachable',
      ],
    ],
  },
  {
    // A part of the server cannot be reached.
    reason: 'system-error',
    source: 'server trouble',
    phrases: `
      chdir to maildir | eaddrnotavail | cannot assign requested address |
      {reach, contact} … {directory, database, backend} | license {has,} expired |
      licence has expired | cannot be written | could not be written | {file, mailbox} is corrupt* |
      mailbox has an invalid format | connect to … {database, backend}`,
  },
  {
    reason: 'expired',
    source: 'time ran out',
    phrases: `
      could not deliver for the last | {tried, unavailable, undeliverable} for … days |
      reply read error | connection shut down by | time {on, in} queue |
      {frozen, unreachable} for too long | we give up | could not be {sent for, delivered within} |
      send message for | time limit {specified, exceeded, reached} |
      failed to establish {a,} connection | {unavailable, undeliverable} for … hours |
      been failing for | in a long time | {given, giving} up after | abandoned after |
      not yet been delivered | on the queue | {queued, queue} too long |
      no connection could be made | no host accepted | connection to mail exchanger failed |
      delivery attempts will continue | connection was {dropped, reset, closed} |
      could not initiate smtp conversation | will continue trying | delivery failed … attempts |
      aborted after … {hour*, day*} | timed out | time out | {smtp,} timeout |
      could not be delivered for … {day*, hour*, minute*} | {couldnt, cannot} be delivered within |
      days in {the,} queue | hours in the queue | undeliverable after … days |
      could be made in … days | could be made within | queue time exceeded | too long in queue |
      been in {the,} queue for | was in the queue for | expired | retry time not reached |
      retry limit | retry count exceeded | retry period | {retries, deadline} exceeded |
      delivery {retry, deferred} | {maximum, max} retries | gave up | giving up … queue |
      {no further, number of} delivery attempts | past expiration | message {is,} too old |
      message lifetime | exceeded maximum time | maximum queue | too many {retries, failures} |
      unable to deliver {this,} message after | unable to deliver … {days, hours} |
      not delivered within | delivery attempts failed | could not {connect, contact} |
      {couldnt, cannot, cant, failed} connect | couldnt establish |
      unable to {connect, establish, contact, reach} | failed to connect | connect failed |
      connection {refused, reset, dropped, lost, failed, closed, aborted} | connect to … refused |
      connection {broken, died, terminated, interrupted} | {lost, bad, dropped} connection |
      did not accept … connect | not accept connections | closed connection in response to end |
      peer disconnected while | failure to reach | tried all mx* | no smtp servers were available |
      closed prematurely | could not be {reached, connected} | cannot reach |
      no {answer, response, reply} from | not responding | did not {respond, answer} |
      not answer in time | not responded | host is not reachable | host {is,} down |
      server is down | wasnt able to establish an smtp connection |
      {closed, dropped, broke} the connection | hung up | all hosts … failing for a long time |
      all hosts for … have been failing | all mx hosts are unreachable | currently unreachable |
      socket error | broken pipe | end of file | unexpected eof | premature eof | greeting |
      closed connection while | read data from client | winsock error | wsa | delayed | will retry |
      will be retried | retrying`,
  },
]
