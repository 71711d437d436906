// Phrases about the recipient: the mailbox, its owner, its domain. English wording of Postfix,
// Sendmail, Exim, qmail, Courier, Exchange, Domino, GroupWise, MDaemon, CommuniGate, iPlanet and the
// like, from their sources and documentation. A row stands before those it must win from.

import type { Reason } from '../../../event.ts'
import { combined } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const recipientPhrases: PhraseRow<Reason>[] = [
  {
    // More than the mailbox, the server or the list takes; also what one recipient may receive.
    reason: 'message-too-big',
    source: 'message size',
    phrases: `
        too big for the recipient | too large for the recipient | is too big for |
        is too large for | line limit exceeded | too many lines | size of message |
        size of the message | size of your message | size limits | message size exceeded |
        message exceeded max* | message exceeded the maximum size | message exceeds max* |
        message exceeds the max* | message exceeds fixed | message file too big |
        message file too large | message too big |
        delivered because it exceeds the max* | larger than the maximum of |
        message too large | message too long |
        message is too big | message is too large | message is too long | message is larger than |
        message would exceed | message body too large | message content is too large |
        mail is too large | mail is too big | mail too large | mail too big | email is too large |
        email too large | size limit exceeded | too big for system | too large for this recipient |
        attachment too large | attachment is too large | attachments too large | attachment size |
        body too big | smtp message size | recipientsizelimit`,
  },
  {
    // The mailbox, its quota or the number of messages in it.
    reason: 'mailbox-full',
    source: 'quota',
    phrases: `
        quota error | quota problem | message would exceed the quota |
        message would exceed quota | error writing message file too large | has too much mail |
        threshold for mailbox | number of messages exceeds | mailbox size limit exceeded |
        mailfolder … full | overdrawn … quota | diskspace quota | not have enough space |
        no space for | lacks space | mailbox space | mailbox … full | mailbox … exceeded … limit |
        mailbox size limit | mailbox limit | mailbox … reached | mailbox would exceed |
        mail quota | mail file size exceeds | over quota | overquota | over the quota |
        over its quota | over their quota | over the allowed quota |
        over the maximum allowed … quota | over the storage | quota … exceed* | quota over* |
        quota reached | quota limit | quota violation | exceed* … quota | exceeded … storage |
        exceed … mailbox | exceeds allowed size | exceeding receiving limits | out of quota |
        out of storage space | disk quota | disc quota | diskquota | storage limit |
        storage … full | account is over | account is exceeding | user is over | user over |
        user has too many messages | recipient is over |
        message would exceed maximum mailbox size | too many messages on … mailbox |
        over the maximum allowed number of messages | too many messages on the server |
        mailbox has too many | mailbox is above | larger than the space left |
        mailbox contains more | more messages than allowed | mailbox contains too many |
        mailbox holds too many | too many mails in the mailbox | too many messages stored |
        too many mails stored | user has too many mails | number of messages in mailbox |
        number of messages in the mailbox | too many messages in … mailbox | too many mail data |
        too much mail data | not enough storage space | not enough space in |
        insufficient storage | insufficient space to store | cannot be delivered … full |
        exceeded the space limit | has reached its maximum | has reached the maximum allowed |
        quotaex`,
  },
  {
    reason: 'user-unknown',
    source: 'deleted for good',
    phrases: combined(
      combined(
        'account | mailbox | address | inbox | alias | user',
        'is | was | has been | have been',
        ' ',
      ),
      `permanently closed | permanently deleted | permanently removed | closed permanently |
        deleted permanently | removed permanently | closed for good | deleted for good |
        purged`,
      ' ',
    ),
  },
  {
    // The account is there, and switched off, locked or unpaid.
    reason: 'suspended',
    source: 'account state',
    phrases: `
        blocked due to inactivity | not logged in for | not logged in since | inactive recipient |
        recipient inactive | hasnt entered during | not entered during | being migrated |
        is being moved | in migration | has been disabled by | has been deactivated by |
        ldap err 220 | mailaddress is administratively disabled |
        account is administratively disabled | mailbox is administratively disabled |
        was disabled by | has been closed | no longer monitored | not monitored | account status |
        account is temporarily blocked | account temporarily blocked |
        mailbox is temporarily blocked | account has been temporarily blocked |
        mailbox has been blocked | mailbox was blocked | account of … was blocked |
        user is temporarily blocked | put on hold | mailbox on hold | plan expired |
        plan has expired | subscription expired | subscription has expired | contract expired |
        contract has expired | account is in maintenance | mailbox is in maintenance |
        temporarily locked | account is temporarily limited | account temporarily limited |
        account on hold | mail service … stopped | temporary locked | temporarily inactive |
        account is unavailable | mailbox … disabled | mailbox currently suspended |
        mailbox temporarily suspended | mailbox suspended | mailbox is suspended | mailbox frozen |
        mailbox is frozen | mailbox is inactive | mailbox inactive | mailbox locked |
        mailbox is locked | mailbox is blocked | mailbox blocked | mailbox expired |
        mailbox has expired | mailbox is expired | mailbox … deactivated | mailbox is not active |
        mailbox not active |
        mailbox unavailable or access denied | account … disabled | account … deactivated |
        account … suspended | account inactive | account is inactive |
        account that you tried to reach is inactive | account is not active | account not active |
        account is locked | account locked | account has been locked | account is frozen |
        account is blocked | account has been blocked | account blocked | account expired |
        account has expired | account is expired | status is abnormal | abnormal status |
        account is temporarily unavailable | account temporarily unavailable |
        account closed | account is closed | account is on hold | account … terminated |
        account not subscribed | user account is not activated | user account is expired |
        user disabled | user is disabled | user is inactive | user is not active | user inactive |
        user not active | user suspended | user is suspended | user is locked | user is blocked |
        user temporarily disabled | recipient suspended | recipient is suspended |
        recipient blocked | recipient is blocked | recipient suspend the service |
        recipient disabled | recipient is disabled | recipient is inactive |
        recipient not active | recipient is not active | recipient address rejected … inactive |
        recipient deactivated | recipient temporarily disabled | email account … inactive |
        email address … has been disabled | email is disabled | address is disabled |
        address disabled | address is suspended | address is inactive |
        address has been disabled | domain suspended | domain is suspended | domain is disabled |
        domain has been disabled | domain has expired | domain inactive | inactive account |
        locked account | locked mailbox | locked user | recipient locked | recipient is locked |
        address locked | address is locked | inactive user | inactive mailbox | disabled account |
        disabled user | disabled mailbox |
        disabled recipient | suspended account | suspended user | is a deactivated mailbox |
        is currently suspended | is currently disabled | has been suspended |
        is temporarily suspended`,
  },
  {
    // The owner went elsewhere, or left for good.
    reason: 'moved',
    source: 'moved',
    phrases: `
        account moved | mailbox moved | user moved | mailbox has been moved |
        account has been moved | mailbox owner has changed | domain owner has changed |
        has moved no forwarding address | has moved to | has moved please try | user has moved |
        recipient has moved | has been replaced by | address has changed |
        address changed to | email address … changed | has changed … email address |
        address has been changed | new address is | has a new address | to the new address |
        has a new e mail address | has a new email address | account migrated | mailbox migrated |
        has migrated to | has changed address | has changed addresses | changed his address |
        changed her address | changed their address | new email address is | no longer on server |
        not our user | mailbox has moved | account has moved | moved to another |
        moved left no address`,
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
        please write to … instead | please mail … instead | please contact … instead |
        please use the new | should be sent to the new | please try forward`,
  },
]
