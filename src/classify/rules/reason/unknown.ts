// Phrases that say that nobody is there: no such user, no such domain, a domain without mail.
// English wording of Postfix, Sendmail, Exim, qmail, Courier, Exchange, Domino, GroupWise, MDaemon,
// CommuniGate, iPlanet and the like, from their sources and documentation.
// Hard only as far as the refusal is permanent. not-accepting: the domain is there and takes no mail
// (null MX, no MX); host-unknown: the domain is not there; user-unknown: refused at RCPT TO.

import type { Reason } from '../../../event.ts'
import { combined } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

const all = (...lists: string[]) => lists.join(' | ')

/** Who is sought: a file or a folder has a name as well. */
const BY_THAT_NAME = {
  es: combined('usuario | buzón | cuenta | destinatario', 'con ese nombre | con este nombre', ' '),
  it: combined('utente | account | casella | destinatario', 'con questo nome | con tale nome', ' '),
  pt: combined(
    'usuário | utilizador | conta | caixa | destinatário',
    'com esse nome | com este nome',
    ' ',
  ),
  nordic: combined(
    'användare | konto | bruker | bruger | postkasse | brevlåda',
    'med det namnet | med detta namn | med dette navnet | med dette navn | med det navn',
    ' ',
  ),
}

export const unknownPhrases: PhraseRow<Reason>[] = [
  {
    reason: 'user-unknown',
    source: 'who was deleted',
    phrases: combined(
      'alias | user | recipient | address | account | mailbox',
      'deleted | is deleted | was deleted | has been deleted | has been removed',
      ' ',
    ),
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
      werkt hier niet meer | werkt niet meer bij | niet meer werkzaam | arbeitet nicht mehr hier |
      arbeitet hier nicht mehr | arbeitet nicht mehr bei | nicht mehr bei uns |
      nicht mehr im unternehmen | ne travaille plus | a quitté l'entreprise | a quitté la société |
      ya no trabaja | dejó la empresa | non lavora più | ha lasciato l'azienda | já não trabalha |
      não trabalha mais | już nie pracuje | nie pracuje już | arbetar inte längre |
      jobbar inte längre | arbejder ikke længere | jobber ikke lenger | ei työskentele enää |
      již nepracuje | už nepracuje | már nem dolgozik | больше не работает в |
      больше у нас не работает | больше не работает у | більше не працює в | artık çalışmamaktadır |
      artık burada çalışmıyor | 退職しました | 退職いたしました | 已离职 | 已離職 | 퇴사하`,
  },
  {
    reason: 'user-unknown',
    source: 'nobody by that name, in many languages',
    phrases: all(
      combined('ningún | ninguna | no existe', BY_THAT_NAME.es, ' '),
      combined('nessun | nessuna | non esiste', BY_THAT_NAME.it, ' '),
      combined('nenhum | nenhuma | não existe', BY_THAT_NAME.pt, ' '),
      combined('ingen | inget | ikke noen', BY_THAT_NAME.nordic, ' '),
      combined(
        'aucun utilisateur | aucun abonné | aucun compte | aucun destinataire | aucune boîte',
        'ne correspond à cette adresse | ne correspond à ce nom | ne correspond à cet identifiant',
        ' ',
      ),
      combined(
        'takovou schránku | takovou adresu | takového uživatele | takového příjemce | takový účet',
        'nemáme | u nás nemáme | neevidujeme | zde neevidujeme',
        ' ',
      ),
      combined(
        'ilyen postafiók | ilyen felhasználó | ilyen címzett | ilyen cím | ilyen fiók',
        'nálunk nincs | nincs nálunk',
        ' ',
      ),
      combined('nie mamy takiego', 'konta | adresu | użytkownika | adresata', ' '),
      `aucun utilisateur de ce nom | aucun compte de ce nom | aucun compte à ce nom |
      pas d'utilisateur de ce nom | personne de ce nom | pas de boîte à ce nom |
      pas de boîte aux lettres à ce nom | aucune boîte à ce nom | niemand mit diesem namen |
      niemanden mit diesem namen | niemand met die naam | niemand met deze naam |
      nie ma takiego adresu | takiego adresu nie ma | nie ma takiego użytkownika |
      takiego użytkownika nie ma | nie ma takiej skrzynki |
      nie ma tu takiej osoby | ユーザー不明 | ユーザ不明 | 查无此人 | 查无此用户 | 查無此使用者 | такого адреса нет |
      такого адреса у нас нет | такого пользователя нет | такого пользователя у нас нет |
      такого ящика нет | пользователя с таким именем нет | немає такого користувача |
      такого користувача немає | немає такої адреси | такої адреси немає`,
    ),
  },
  {
    // The domain takes no mail at all: null MX (RFC 7505), 521 (RFC 7504), 556.
    reason: 'not-accepting',
    source: 'no mail here',
    phrases: `
        never accepts | never receives | no mail is received | no mail received |
        receives no mail | for sending only | only for sending | is send only | send only address |
        send only mailbox | send only account | send only system | send only domain |
        send only host | send only server | no mail service | offers no smtp service |
        has no smtp service | takes no mail | neither a nor | neither mx nor | neither an mx nor |
        does not accept any e mail | does not accept any email | no email service |
        couldnt find a mail exchanger or ip address | could not find a mail exchanger |
        no valid mail servers | no mail server* | no mail exchanger* | no mx record |
        no mx records | no mx found | no mx host | couldnt find an mx | mail receiving disabled |
        null mx | nullmx | does not receive mail | does not receive email |
        does not receive e mail | does not receive any | does not accept mail |
        domain … doesnt receive email | doesnt receive email according to the administrator |
        does not accept any mail | does not accept email | accepts no mail |
        domain does not accept e mail | accept no mail | indicated no smtp service |
        smtp protocol returned a permanent error no mail | smtp service not available permanently |
        system is not accepting network messages | system not accepting network messages |
        mail server is not accepting mail | mail is not being accepted | no mail is accepted`,
  },
  {
    reason: 'host-unknown',
    source: 'no such domain',
    phrases: `
        domain … is not known | domain name … is not valid |
        dns server returned answer with no data | unknown mail domain |
        domain … couldnt be found | domain … could not be found | unrouteable address |
        unrouteable mail domain | unroutable address | unroutable mail domain |
        all host address lookups failed | fqdn does not exist | fqdn is unknown | fqdn not found |
        host unknown | host is unknown | host is not known | host not known | unknown host |
        host … not found | host … does not exist | no such host | no such domain | no host found |
        domain not found | domain name not found | domain is not reachable |
        domain mentioned … is unknown | domain … does not exist | domain doesnt exist |
        domain is invalid | domain invalid | domain unknown | domain name unknown |
        domain must exist | domain … must resolve | unknown domain | invalid domain | illegal host |
        bad destination host | bad destination system address | bad domain | non existent domain |
        nonexistent domain | non existent host | nonexistent host | nxdomain | code nxdomain |
        name or service not known | no address associated with hostname |
        no address associated with name | nodename nor servname provided | getaddrinfo enotfound |
        could not find any host named | couldnt find any host named |
        couldnt find any host by that name | no mail server for | no mail host | no mail hosts |
        no a mx or aaaa | no a aaaa or mx | no mx a or aaaa | no a or mx | no mx or a |
        mx records … point to non existent | mx points to … invalid | no valid host |
        no valid mail exchanger* | nowhere to deliver | no route to domain |
        no dns information was found | no dns record | no dns entries for | no records for |
        recipient domain … not exist* | recipient address rejected unknown domain name |
        recipient address rejected domain … not exist | recipient address has a null mx |
        destination domain … not exist | no data known |
        authoritative answer from name server | name does not resolve |
        cannot find the recipients domain | could not find the … domain |
        domain of recipient … not exist | the host name is unknown | unable to resolve … domain |
        unable to find … domain | is not a valid domain`,
  },
  {
    reason: 'user-unknown',
    source: 'no such user',
    phrases: `
        neither … user … nor | neither … mailbox … nor | neither … recipient … nor |
        neither … address … nor | neither nor exist* | is not one of ours | unrecognised or name |
        unrecognized or name | unrecognised o r name | unrecognized o r name |
        accept mail for that address | accept mail for this address | accept mail for that user |
        accept mail for this user | accept mail for that recipient |
        accept mail for this recipient | dont have a mailbox | do not have a mailbox |
        do not have a user | doesnt work here | does not work here | has left the |
        mailbox removed | mailbox was removed | account removed | left the organization |
        not listed in … address book | not listed in … directory | destination mailbox address |
        not a registered user | not a registered account | not a registered address |
        no matches to nameserver query | no longer a customer | not a customer | user … unknown |
        user not known | user is not known | user not exist* | user doesnt exists |
        user … doesnt exist | user doesnt have a mailbox | user doesnt have a … account |
        user not listed | user … not listed in | user missing home directory | user invalid |
        user no longer | username is invalid | invalid user | invalid users | invalid userid |
        invalid final delivery userid | invalid … username | no such user | no such username |
        no such users | no such person | no such mailbox | no such recipient | no such address |
        no such account | no such email | no such local user | no such virtual user |
        no such list | no user | no account by that name | no account here | no account with |
        no mailbox | no valid recipient* | no recipients accepted | no one by that name |
        no person found | no match found for | no longer employed | no longer works |
        no longer in use | no longer exists | no longer a valid | no local mailbox |
        no local user | not a known user | not a known recipient | not a known mailbox |
        not a valid user | not a valid mailbox | not a valid recipient | not a valid address |
        not a valid email | not a valid local | not a local | not a user |
        not a deliverable address | not a active address | not an active address |
        not an active user | not an active mailbox | not a mailbox | not listed in public name |
        not known to | not found in directory |
        not in our directory | nobody here | no one here | not found in the directory |
        not found on this server | not valid user | not valid recipient | or does not exist |
        not exist in our | not exist in the | not exist in this | not exist in my |
        not in address list | not in the address | not in directory | not one of our users |
        unknown recipient | unknown recipients | unknown account | unknown address |
        unknown addressee | unknown email address | unknown mailbox | unknown local | unknown name |
        unknown person | unknown alias |
        this address has expired | this email address has expired | temporary address has expired |
        recipient address has expired | alias has expired | alias expired | unknown or illegal |
        unknown virtual |
        account or domain may not exist they may be blacklisted | unknown destination |
        unknown … user | undeliverable address | unable to find the user |
        unable to deliver to … unknown | recipient … unknown | recipient not exist* |
        recipient notfound | recipient doesnt exist | recipient invalid | recipient is invalid |
        recipient is not valid | recipient is not exist | recipient is not known |
        recipient name is not recognized | recipient address rejected unverified address |
        recipient verif* … failed | recipient user … not exist | rcpt unknown | invalid recipients |
        invalid receiver* | invalid mailbox | invalid email address | invalid local address |
        invalid to address | invalid account | invalid addressee | invalid alias |
        invalid … recipient | bad destination email address | bad recipient | bad address |
        bad mailbox | bad email address | bad e mail address | bad destination address | bad alias |
        bad local part | mailbox … doesnt exist | mailbox … not exist | mailbox … unknown |
        mailbox invalid | mailbox not available on this host | mailbox not present |
        mailbox no longer | mailbox unavailable or not local | mailbox name not allowed |
        mail account … not exist | mail box not exist |
        address … unknown | address not known | address … not found | address doesnt exist |
        address … does not exist | address not exist* | address is invalid | address invalid |
        address is not valid | address no longer | address could not be found |
        address couldnt be found | address wasnt found | address not present in directory |
        address is not recognized | address not configured | address is not configured |
        alias not configured | alias is not configured | mailbox not configured |
        mailbox is not configured | recipient not configured | recipient is not configured |
        address is not in use | address not in | account doesnt exist | account not exist* |
        account is invalid | account unknown | account invalid | account is not available |
        account that you tried … has been deleted | alias … unknown |
        addressee unknown | destination addresses were unknown | destination user … not exist |
        destination not found | directory lookup fail* | not in our ldap | not in ldap |
        not found in ldap | local part … does not exist | local delivery failed unknown |
        does not exist here | does not exist on this system | does not exist on this server |
        does not have an account | does not have an email account | doesnt exist on | said no such |
        email … not found | e mail address … not exist | e mail … could not be found |
        entry not found in | failed to match recipient | nobody by that name | nonexistent user |
        nonexistent recipient | nonexistent mailbox | non existent user | non existent recipient |
        non existent mailbox | non existing user | non existing recipient | non existing mailbox |
        this user doesnt | this user does not | this address does not | this address doesnt |
        this email address is wrong | this email address is not | this recipient does not |
        this recipient is not | list does not exist | wasnt found at | cannot find user |
        cannot find the user | can not find the user | cannot find the recipient |
        can not find the recipient | cannot find recipient | cant find user | usersearch |
        dosnt exist | blank mailhost | not user of`,
  },
]
