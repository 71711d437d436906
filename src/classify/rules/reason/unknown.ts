// Phrases that say that nobody is there: no such user, no such domain, a domain without mail.
// English wording of Postfix, Sendmail, Exim, qmail, Courier, Exchange, Domino, GroupWise, MDaemon,
// CommuniGate, iPlanet and the like, from their sources and documentation.
// Hard only as far as the refusal is permanent. not-accepting: the domain is there and takes no mail
// (null MX, no MX); host-unknown: the domain is not there; user-unknown: refused at RCPT TO.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

export const unknownPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'user-unknown',
    source: 'who was deleted',
    phrases: `
      {alias, user, recipient, address, account, mailbox}
        {deleted, is deleted, was deleted, has been deleted, has been removed}`,
  },
  {
    // The lookup may also have failed.
    reason: 'user-unknown',
    source: 'verification of recipients',
    likely: true,
    phrases: 'unable to validate recipient | unable to verify recipient',
  },
  {
    reason: 'user-unknown',
    source: 'who left, in many languages',
    phrases: `
      werkt hier niet meer | werkt niet meer bij | niet meer werkzaam |
      arbeitet nicht mehr {hier, bei} | arbeitet hier nicht mehr |
      nicht mehr {bei uns, im unternehmen} | ne travaille plus | a quitté l'entreprise |
      a quitté la société | ya no trabaja | dejó la empresa | non lavora più |
      ha lasciato l'azienda | já não trabalha | não trabalha mais | już nie pracuje |
      nie pracuje już | {arbetar, jobbar} inte längre | arbejder ikke længere | jobber ikke lenger |
      ei työskentele enää | {již, už} nepracuje | már nem dolgozik | больше не работает {в, у} |
      больше у нас не работает | більше не працює в | artık çalışmamaktadır |
      artık burada çalışmıyor | 退職しました | 退職いたしました | 已离职 | 已離職 | 퇴사하`,
  },
  {
    reason: 'user-unknown',
    source: 'nobody by that name, in many languages',
    // Who is sought is named, as a file or a folder has a name as well.
    phrases: `
      {ningún, ninguna, no existe} {usuario, buzón, cuenta, destinatario} con {ese, este} nombre |
      {nessun, nessuna, non esiste} {utente, account, casella, destinatario} con {questo, tale} nome |
      {nenhum, nenhuma, não existe} {usuário, utilizador, conta, caixa, destinatário} com {esse, este} nome |
      {ingen, inget, ikke noen} {användare, konto, bruker, bruger, postkasse, brevlåda}
        med {det namnet, detta namn, dette navnet, dette navn, det navn} |
      {aucun utilisateur, aucun abonné, aucun compte, aucun destinataire, aucune boîte}
        ne correspond à {cette adresse, ce nom, cet identifiant} |
      {takovou schránku, takovou adresu, takového uživatele, takového příjemce, takový účet}
        {u nás,} nemáme |
      {takovou schránku, takovou adresu, takového uživatele, takového příjemce, takový účet}
        {zde,} neevidujeme |
      ilyen {postafiók, felhasználó, címzett, cím, fiók} {nálunk nincs, nincs nálunk} |
      nie mamy takiego {konta, adresu, użytkownika, adresata} |
      aucun compte {de, à} ce nom | personne de ce nom | pas de boîte à ce nom |
      pas de boîte aux lettres à ce nom | aucune boîte à ce nom |
      {niemand, niemanden} mit diesem namen | niemand met {die, deze} naam |
      takiego {adresu, użytkownika} nie ma | nie ma tu takiej osoby | ユーザー不明 | ユーザ不明 | 查无此人 |
      такого {адреса, пользователя} у нас нет | пользователя с таким именем нет |
      немає такого користувача | такого користувача немає | немає такої адреси |
      такої адреси немає`,
  },
  {
    // The domain takes no mail at all: null MX (RFC 7505), 521 (RFC 7504), 556.
    reason: 'not-accepting',
    source: 'no mail here',
    phrases: `
      never accepts | never receives | no mail is {received, accepted} |
      no mail {received, service, server*, exchanger*} |
      {receives, takes, accepts, accept} no mail | for sending only | only for sending |
      is send only | send only {address, mailbox, account, system, domain, host, server} |
      {offers, has, indicated} no smtp service | neither a nor | neither {an,} mx nor |
      does not accept any {e mail, email, mail} | no email service |
      couldnt find a mail exchanger or ip address | could not find a mail exchanger |
      no valid mail servers | no mx record | no mx records | no mx found | no mx host |
      couldnt find an mx | mail receiving disabled | null mx | nullmx |
      does not receive {mail, email, e mail, any} | does not accept {mail, email} |
      domain … doesnt receive email | doesnt receive email according to the administrator |
      domain does not accept e mail | smtp protocol returned a permanent error no mail |
      smtp service not available permanently | system {is,} not accepting network messages |
      mail server is not accepting mail | mail is not being accepted`,
  },
  {
    reason: 'host-unknown',
    source: 'no such domain',
    phrases: `
      domain … is not known | domain name … is not valid | dns server returned answer with no data |
      {unknown, unrouteable, unroutable} mail domain | domain … couldnt be found |
      domain … could not be found | {unrouteable, unroutable} address |
      all host address lookups failed | fqdn does not exist | fqdn is unknown | fqdn not found |
      host {is,} unknown | host {is,} not known | {unknown, illegal, nonexistent} host |
      host … not found | {host, domain} … does not exist | no {such, mail, valid} host |
      no such domain | no host found | domain {name,} not found | domain is not reachable |
      domain mentioned … is unknown | domain {doesnt, must} exist | domain {is,} invalid |
      domain {name,} unknown | domain … must resolve | {unknown, invalid, bad, nonexistent} domain |
      bad destination host | bad destination system address | non existent {domain, host} |
      {code,} nxdomain | name or service not known | no address associated with {hostname, name} |
      nodename nor servname provided | getaddrinfo enotfound | could not find any host named |
      couldnt find any host named | couldnt find any host by that name | no mail server for |
      no mail hosts | no {a mx, mx a} or aaaa | no a aaaa or mx | no a or mx | no mx or a |
      mx records … point to non existent | mx points to … invalid | no valid mail exchanger* |
      nowhere to deliver | no route to domain | no dns information was found | no dns record |
      no dns entries for | no records for | recipient domain … not exist* |
      recipient address rejected {unknown domain name, domain … not exist} | recipient address has a null mx |
      destination domain … not exist | no data known | authoritative answer from name server |
      name does not resolve | cannot find the recipients domain | could not find the … domain |
      domain of recipient … not exist | the host name is unknown |
      unable to {resolve, find} … domain | is not a valid domain`,
  },
  {
    reason: 'user-unknown',
    source: 'no such user',
    phrases: `
      neither … {user, mailbox, recipient, address} … nor | neither nor exist* |
      is not one of ours | {unrecognised, unrecognized} or name |
      {unrecognised, unrecognized} o r name |
      accept mail for {that, this} {address, user, recipient} | dont have a mailbox |
      {do not, user doesnt} have a mailbox | do not have a user | doesnt work here |
      does not {work, exist} here | has left the | mailbox {was,} removed | account removed |
      left the organization | not listed in … address book | not listed in … directory |
      destination mailbox address | not a registered {user, account} |
      not {a registered, a valid, a deliverable, a active, an active, in the} address |
      no matches to nameserver query | no longer {a customer, in use, a valid} |
      not a {customer, local, user, mailbox} |
      {user, recipient, mailbox, address, alias} … unknown | user {is,} not known |
      {user, recipient, address, account} not exist* | user doesnt exists | user … doesnt exist |
      user doesnt have a … account | user not listed | user … not listed in |
      user missing home directory | {user, recipient, mailbox, address, account} invalid |
      {user, mailbox, address} no longer | {username, recipient, address, account} is invalid |
      invalid {user, users, userid, recipients, receiver*, mailbox, account} |
      invalid final delivery userid | invalid … {username, recipient} |
      no such {user, username, users, person, mailbox, recipient, address} |
      no such {account, email, list} | no {such,} local user | no such virtual user | no user |
      no {account, one} by that name | no account {here, with} | no {local,} mailbox |
      no valid recipient* | no recipients accepted | no person found | no match found for |
      no longer {employed, works, exists} | not a known {user, recipient, mailbox} |
      not a valid {user, mailbox, recipient, email, local} | not an active {user, mailbox} |
      not listed in public name | not known to | not found in {the,} directory |
      not in {our,} {directory, ldap} | nobody here | no one here | not found on this server |
      not valid {user, recipient} | {or does, mail box, list does} not exist |
      not exist in {our, the, this, my} | not in address list | not one of our users |
      unknown {recipient, recipients, account, address, addressee, mailbox, local} |
      {unknown, bad} email address | unknown {name, person, alias, virtual, destination} |
      {this, temporary, recipient} address has expired |
      this email address {has expired, is wrong, is not} | alias {has,} expired |
      unknown or illegal | account or domain may not exist they may be blacklisted |
      unknown … user | undeliverable address | unable to find the user |
      unable to deliver to … unknown | recipient notfound |
      {recipient, address, account} doesnt exist | recipient is not {valid, exist, known} |
      recipient name is not recognized | recipient address rejected unverified address |
      recipient verif* … failed |
      {recipient user, mail account, destination user, e mail address} … not exist |
      {rcpt, account, addressee} unknown | invalid {email, local, to} address |
      invalid {addressee, alias} | bad destination {email,} address |
      bad {recipient, address, mailbox, alias} | bad e mail address | bad local part |
      mailbox … {doesnt, not} exist | mailbox not available on this host | mailbox not present |
      mailbox unavailable or not local | mailbox name not allowed | address not {known, in} |
      {address, email} … not found | address … does not exist | address is not {valid, recognized} |
      address could not be found | address couldnt be found | address wasnt found |
      address not present in directory | {address, alias, mailbox, recipient} {is,} not configured |
      address is not in use | account is not available | account that you tried … has been deleted |
      destination addresses were unknown | destination not found | directory lookup fail* |
      not found in ldap | local part … does not exist | local delivery failed unknown |
      does not exist on this {system, server} | does not have an {email,} account |
      doesnt exist on | said no such | e mail … could not be found | entry not found in |
      failed to match recipient | nobody by that name | nonexistent {user, recipient, mailbox} |
      non {existent, existing} {user, recipient, mailbox} | this {user, address} doesnt |
      this {user, address, recipient} does not | this recipient is not | wasnt found at |
      cannot find {the,} {user, recipient} | can not find the {user, recipient} | cant find user |
      usersearch | dosnt exist | blank mailhost | not user of`,
  },
]
