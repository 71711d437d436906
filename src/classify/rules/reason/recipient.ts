// Phrases about the recipient: the mailbox, its owner, its domain. English wording of Postfix,
// Sendmail, Exim, qmail, Courier, Exchange, Domino, GroupWise, MDaemon, CommuniGate, iPlanet and the
// like, from their sources and documentation. A row stands before those it must win from.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const recipientPhrases: PhraseRow<Reason>[] = [
  {
    // More than the mailbox, the server or the list takes; also what one recipient may receive.
    reason: 'message-too-big',
    source: 'message size',
    phrases: `
      too big for the recipient | too large for {the, this} recipient | is too {big, large} for |
      {line, size} limit exceeded | too many lines | size of message | size of the message |
      size of your message | size limits | message size exceeded | message exceeded max* |
      message exceeded the maximum size | message exceeds {the,} max* | message exceeds fixed |
      {message file, mail is} too big |
      {message file, message is, message body, mail is, email is, attachment is} too large |
      {message, mail, body} too big | delivered because it exceeds the max* |
      larger than the maximum of | {message, mail, email, attachment, attachments} too large |
      message too long | message is {too big, too long, larger than} | message would exceed |
      message content is too large | too big for system | attachment size | smtp message size |
      recipientsizelimit`,
  },
  {
    // The mailbox, its quota or the number of messages in it.
    reason: 'mailbox-full',
    source: 'quota',
    phrases: `
      quota {error, problem, over*, reached, limit, violation} | message would exceed {the,} quota |
      error writing message file too large | has too much mail | threshold for mailbox |
      number of messages exceeds | mailbox size limit {exceeded,} |
      {mailfolder, mailbox, storage} … full | {overdrawn, exceed*} … quota |
      {diskspace, mail, over, disk, disc} quota | not have enough space | no space for |
      lacks space | mailbox {space, limit} | mailbox … exceeded … limit | mailbox … reached |
      mailbox would exceed | mail file size exceeds | overquota | over {the, its, their} quota |
      over the allowed quota | over the maximum allowed … quota | over the storage |
      quota … exceed* | exceeded … storage | exceed … mailbox | exceeds allowed size |
      exceeding receiving limits | out of quota | {out of, not enough} storage space | diskquota |
      storage limit | {account, user, recipient} is over | account is exceeding | user over |
      user has too many {messages, mails} | message would exceed maximum mailbox size |
      too many messages {on, in} … mailbox | over the maximum allowed number of messages |
      too many messages on the server | mailbox {has, contains, holds} too many | mailbox is above |
      larger than the space left | mailbox contains more | more messages than allowed |
      too many mails in the mailbox | too many {messages stored, mails stored, mail data} |
      number of messages in {the,} mailbox | too much mail data | not enough space in |
      insufficient storage | insufficient space to store | cannot be delivered … full |
      exceeded the space limit | has reached its maximum | has reached the maximum allowed |
      quotaex`,
  },
  {
    reason: 'user-unknown',
    source: 'deleted for good',
    phrases: `
      {account, mailbox, address, inbox, alias, user} {is, was, has been, have been}
        {permanently closed, permanently deleted, permanently removed, closed permanently,
        deleted permanently, removed permanently, closed for good, deleted for good, purged}`,
  },
  {
    // The account is there, and switched off, locked or unpaid.
    reason: 'suspended',
    source: 'account state',
    phrases: `
      blocked due to inactivity | not logged in {for, since} | inactive {recipient, account, user} |
      recipient {inactive, suspended, blocked, disabled, deactivated, locked} |
      {hasnt, not} entered during | being migrated | is being moved | in migration |
      has been {disabled, deactivated} by | ldap err 220 |
      mailaddress is administratively disabled | was disabled by | has been {closed, suspended} |
      no longer monitored | not monitored |
      account {status, inactive, locked, blocked, expired, closed} |
      {account, mailbox, user} is temporarily blocked |
      account temporarily {blocked, limited, unavailable} |
      account has been {temporarily,} blocked | mailbox has been blocked | mailbox was blocked |
      account of … was blocked | {put, mailbox, account} on hold |
      {plan, subscription, contract} expired |
      {plan, subscription, contract, mailbox, account, domain} has expired |
      account is {in maintenance, temporarily limited, temporarily unavailable, on hold} |
      mailbox is in maintenance | {temporarily, temporary, address} locked |
      mail service … stopped | {temporarily, user, domain} inactive |
      account is {unavailable, inactive, locked, frozen, blocked, expired, closed} |
      mailbox … {disabled, deactivated} | {mailbox, is} {currently, temporarily} suspended |
      mailbox {suspended, frozen, locked, blocked, expired} |
      {mailbox, user, recipient, address, domain} is suspended |
      mailbox is {frozen, locked, blocked, expired} |
      {mailbox, account, user, recipient} {is,} not active | mailbox unavailable or access denied |
      account … {disabled, deactivated, suspended, terminated} |
      account that you tried to reach is inactive | account has been locked | status is abnormal |
      abnormal status | account not subscribed | user account is not activated |
      {user, address} disabled | {user, recipient, email, address, domain} is disabled |
      {user, recipient} is {inactive, locked, blocked} | {user, domain} suspended |
      {user, recipient} temporarily disabled | recipient suspend the service |
      recipient address rejected … inactive | email account … inactive |
      email address … has been disabled | address is {inactive, locked} |
      {address, domain} has been disabled | locked {account, mailbox, user} |
      disabled {account, user, mailbox, recipient} | suspended {account, user} |
      is a deactivated mailbox | is currently disabled`,
  },
  {
    // The owner went elsewhere, or left for good.
    reason: 'moved',
    source: 'moved',
    phrases: `
      {account, mailbox, user} moved | {mailbox, account} has been moved |
      {mailbox, domain} owner has changed | has moved no forwarding address | has moved to |
      has moved please try | {user, recipient, mailbox, account} has moved | has been replaced by |
      address has {been,} changed | address changed to | email address … changed |
      has changed … email address | new {email,} address is | has a new address |
      to the new address |
      has a new {e mail, email} address | {account, mailbox} migrated | has migrated to |
      has changed {address, addresses} | changed {his, her, their} address | no longer on server |
      not our user | moved to another | moved left no address`,
  },
  {
    reason: 'moved',
    source: 'whom to write to, as the old address is gone',
    phrases: 'user not local please try',
    near: [
      [
        `no longer | moved | has left | have left | has changed | old address | not in use |
          is closed`,
        `please write to … instead | please mail … instead | please contact … instead |
          please use the new | should be sent to the new | please try forward`,
      ],
    ],
  },
  {
    // Whom to write to instead also stands behind what a policy refuses.
    reason: 'moved',
    source: 'advice to write elsewhere',
    likely: true,
    phrases: `
      please write to … instead | please {mail, contact} … instead | please use the new |
      should be sent to the new | please try forward`,
  },
]
