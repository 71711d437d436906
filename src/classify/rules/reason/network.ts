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
        insufficient disk space | domain size limit has been exceeded |
        insufficient system resources | insufficient storage on server | no space left on device |
        disk full | disk is full | filesystem full | not enough disk space | out of disk space |
        no space left on disk | low on disk space | low disk space | system full | system storage |
        queue is full | spool full | spool file system | not enough space | system congestion |
        server disk | server is full | out of inodes | server out of space |
        insufficient resources | insufficientresources`,
  },
  {
    // The server could not reach a service of its own.
    reason: 'system-error',
    source: 'tables',
    phrases: `
        mysql lookup* | ldap lookup* | sql lookup* | database lookup* | table lookup* |
        user lookup* | not complete recipient verify* | recipient lookup* | mailbox lookup* |
        account lookup* | server configuration error | failed to expand | failed to get quota |
        malformed value … expansion of | negative greeting | sqlstate |
        too many connections for role | server configuration problem |
        temporary mta failure | never users list | open timeout on`,
  },
  // Dovecot's delivery agent, about its data of the user.
  { reason: 'mailer-error', source: 'Dovecot', phrases: 'invalid user settings' },
  {
    // Loops and DNS or routing trouble that is not a missing domain.
    reason: 'network-error',
    source: 'routes',
    phrases: `
        could not contact dns servers | bad destination host dns soft error | dns soft error |
        mail loop | mail loops | is a loop | is circular | circular route | loops back to myself |
        connecting to myself | forwarding loop | forward loop | loop detection | looping |
        routing loop | delivery loop | local configuration error … loop | too many received |
        through too many mail servers | received header count* | too many forwarding |
        host name lookup failure | hostname lookup failure | host lookup did not complete |
        host lookup failed | hostname lookup failed | name server did not |
        name server not responding | no dns entry | name server timeout | name service error |
        malformed or unexpected name server reply | dns query … temporary | dns server |
        dns timeout | dns resolution | dns temporary | temporary dns | temporary lookup failure |
        mx lookup | cname lookup failed | cname loop | transient dns | servfail | can not resolve |
        unable to resolve | unable to look up | couldnt lookup |
        remote host address is the local host | points back to | points to local host |
        mx record … points to ip | mail exchanger … points to | best preference mail exchanger |
        mx points to myself | although im listed as a best preference mx |
        im not in my control locals file | no route to | network is down | network down |
        loop alert | host unreachable | network unreachable | network is unreachable |
        host is unreachable | host not reachable | server unreachable | unable to route |
        cannot route | routing error | no route found | lookup timed out | lookup timeout |
        lookup … i o timeout | all routes failed | message contained no valid path |
        address family not supported | querymx etimeout | querymx eservfail | querymx erefused |
        getaddrinfo eai again`,
    near: [
      [
        'name server* | nameserver* | dns server*',
        `not responding | not respond | not answer | did not respond | did not answer |
          no response | timed out | unreachable`,
      ],
    ],
  },
  {
    // A part of the server cannot be reached.
    reason: 'system-error',
    source: 'server trouble',
    phrases: `
        chdir to maildir | eaddrnotavail | cannot assign requested address | reach … directory |
        contact … directory | license expired | license has expired | licence has expired |
        cannot be written | could not be written | file is corrupt* | mailbox is corrupt* |
        mailbox has an invalid format | connect to … database | connect to … backend |
        contact … database | reach … database |
        reach … backend | contact … backend`,
  },
  {
    reason: 'expired',
    source: 'time ran out',
    phrases: `
        could not deliver for the last | tried for … days | reply read error |
        connection shut down by | time on queue | time in queue | frozen for too long | we give up |
        could not be sent for | send message for | time limit specified | time limit exceeded |
        time limit reached | failed to establish connection | failed to establish a connection |
        unavailable for … days | unavailable for … hours | been failing for | in a long time |
        given up after | abandoned after | not yet been delivered | on the queue | queued too long |
        no connection could be made | no host accepted | connection to mail exchanger failed |
        delivery attempts will continue | connection was dropped | connection was reset |
        could not initiate smtp conversation | will continue trying | delivery failed … attempts |
        aborted after … hour* | aborted after … day* | timed out | time out | timeout |
        smtp timeout | could not be delivered for … day* | could not be delivered for … hour* |
        could not be delivered for … minute* | could not be delivered within |
        couldnt be delivered within | cannot be delivered within | days in the queue |
        hours in the queue | undeliverable for … days | undeliverable for … hours |
        undeliverable after … days | could be made in … days | could be made within |
        queue too long | queue time exceeded | too long in queue | been in the queue for |
        been in queue for | was in the queue for | days in queue | expired |
        retry time not reached | retry limit | retry count exceeded | retry period |
        retries exceeded | delivery retry | maximum retries | max retries | gave up |
        giving up … queue | giving up after | no further delivery attempts | past expiration |
        message too old | message is too old | message lifetime | exceeded maximum time |
        maximum queue |
        too many retries | too many failures | unable to deliver this message after |
        unable to deliver message after | unable to deliver … days | unable to deliver … hours |
        not delivered within | delivery attempts failed | could not connect | couldnt connect |
        couldnt establish | unable to connect | cannot connect | cant connect | failed to connect |
        failed connect | connect failed | connection refused | connect to … refused |
        connection reset | connection dropped | connection lost | connection failed |
        connection closed | connection was closed | connection aborted | connection broken |
        connection died | connection terminated | lost connection | did not accept … connect |
        not accept connections | closed connection in response to end | peer disconnected while |
        unable to establish | unable to contact | unable to reach | failure to reach |
        tried all mx* | no smtp servers were available | closed prematurely | could not be reached |
        could not be connected | cannot reach | could not contact | no answer from |
        no response from | not responding | no reply from | did not respond | did not answer |
        not answer in time | not responded | host is not reachable | host down | host is down |
        server is down | wasnt able to establish an smtp connection | bad connection |
        delivery deferred | number of delivery attempts | closed the connection |
        dropped connection | dropped the connection | broke the connection | hung up |
        all hosts … failing for a long time | all hosts for … have been failing |
        all mx hosts are unreachable | currently unreachable | unreachable for too long |
        socket error | broken pipe | end of file | unexpected eof | premature eof | greeting |
        connection interrupted | closed connection while | deadline exceeded |
        read data from client | winsock error | wsa | delayed | will retry | will be retried |
        retrying`,
  },
]
