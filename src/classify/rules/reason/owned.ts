// What servers say is wrong with the sender's own address or domain, or his host's, in words that are otherwise about
// a recipient: "your domain does not exist", "IP-adres onbekend" (classify/reason/sender-own.ts). Alternatives of
// regular expressions over folded words; after the wording of servers, and dictionaries.

/**
 * Whose it is, what he has ('' where one word says both), what is wrong with it, and the language's word for a
 * sender or a host.
 */
type Owned = readonly [whose: string, has: string, wrong: string, owner: string]

/** A row a language; in some the address is named before its kind. */
export const sendersOwn: readonly Owned[] = [
  [
    'your|return|reply to|reply|posting|sending|submitting|authenticated|from|senders?|originators?',
    'e mail address|email address|mail address|address|domain name|' +
      'domains? (?:mx|mail (?:server|host|exchanger))|domain|mailbox|' +
      '(?:(?:e )?mail |email |smtp |user |login |hosting )?account|user name|username|user id|user|login',
    'unknown|invalid|not valid|not exist|doesnt exist|not found|not be found|non ?existent|' +
      'not known|(?:been )?(?:permanently )?(?:removed|deleted|closed|purged|discontinued)',
    'sender',
  ],
  [
    'ihre?|ihrer|deine?|absender',
    'e mail adresse|mailadresse|adresse|domain|domane|account|konto|benutzerkonto|postfach|' +
      'mailbox|benutzername',
    'unbekannt|ungultig|existiert nicht|nicht existiert|nicht existent|nicht gefunden|nicht bekannt|' +
      'nicht gultig|nicht mehr gultig|nicht vorhanden|nicht registriert',
    'absender',
  ],
  [
    'votre|ton',
    'adresse e mail|adresse email|adresse mail|adresse electronique|adresse|domaine|' +
      'nom de domaine|compte|boite aux lettres|boite|messagerie|nom d utilisateur',
    'inconnue?|invalide|introuvable|n existe p(?:as|lus)|n est p(?:as|lus) valide|non valide|' +
      'non trouvee?|n a pas ete trouvee?',
    'expediteur',
  ],
  [
    'su|tu',
    'direccion de correo electronico|direccion de correo|direccion|dominio|cuenta de correo|' +
      'cuenta|buzon de correo|buzon|nombre de usuario|usuario',
    'no existe|desconocid[ao]|invalid[ao]|no es valid[ao]|no valid[ao]|no esta en la lista|' +
      'no se encuentra|no encontrad[ao]|no se encontro|no se ha encontrado|ya no existe|' +
      'inexistente',
    'remitente',
  ],
  [
    'seu|sua',
    'endereco de e mail|endereco de email|endereco|dominio|conta de e mail|conta de email|' +
      'conta|caixa postal|caixa de correio|caixa|nome de usuario|usuario|utilizador',
    'nao existe|ja nao existe|desconhecid[ao]|invalid[ao]|nao e valid[ao]|nao encontrad[ao]|nao foi encontrad[ao]|inexistente',
    'remetente',
  ],
  [
    'tuo|tua|vostro|vostra|suo|sua',
    'indirizzo e mail|indirizzo email|indirizzo|dominio|account|casella di posta|casella|' +
      'nome utente|utente',
    'non esiste|sconosciut[ao]|non valid[ao]|non e (?:piu )?valid[ao]|inesistente|' +
      'non trovat[ao]|non e stat[ao] trovat[ao]',
    'mittente',
  ],
  [
    'uw|je|jouw',
    'e mailadres|emailadres|mailadres|adres|domein|account|mailbox|postvak|postbus|' +
      'gebruikersnaam',
    'bestaat niet|onbekend|ongeldig|niet gevonden|niet worden gevonden|niet bekend|niet (?:meer )?geldig',
    'afzender',
  ],
  [
    'twoj|twoja|twoje|panstwa',
    'adres e mail|adres|domena|konto|skrzynka pocztowa|skrzynka|nazwa uzytkownika',
    '(?:juz )?nie istnieje|nieznane|nie zostalo znalezione|nieznan[ya]|nieprawidlow[ya]|nie znaleziono|nie zostala? znalezion[ya]',
    'nadawca',
  ],
  [
    'ваш|ваша',
    'адрес электронной почты|адрес|домен|e mail|учетная запись|аккаунт|почтовый ящик|ящик|логин',
    '(?:больше )?не существует|неизвестен|неизвестна|не найден|не найдена|не обнаружен|' +
      'не обнаружена|не зарегистрирован|не зарегистрирована|недействителен',
    'отправитель',
  ],
  [
    'vase|vasa|vasi|vasu|vasej|vas',
    'e mailova adresa|emailova adresa|adresa|adresu|adrese|domena|domenu|ucet|konto|schranka',
    '(?:jiz |uz )?neexistuje|nebyl nalezen|nebylo nalezeno|nenalezen|nebol najdeny|je neznamy|nebyla nalezena|nenalezena|je neznama|neplatna|nebola najdena|sa nenasla',
    'odesilatel',
  ],
  [
    'adresa|domeniul|contul|casuta',
    'dvs|dumneavoastra|ta|tau',
    'nu exista|nu mai exista|nu a fost gasita?|necunoscuta?|invalida?|inexistenta?',
    'expeditorul',
  ],
  [
    'din|dit|ditt',
    'e postadress|e mailadresse|mailadresse|e postadresse|adress|adresse|doman|domaene|domene|' +
      'konto|brevlada|postkasse|postboks|mailkonto',
    'finns inte|hittades inte|ar okand|okand|findes ikke|blev ikke fundet|er ukendt|' +
      'finnes ikke|ble ikke funnet|er ukjent|ugyldig|ogiltig',
    'avsandare',
  ],
  [
    'ваша|вашої|вашу|ваш',
    'електронна адреса|адреса|адреси|адресу|домена?|обліковий запис|скринька|акаунт',
    '(?:більше )?не існує|не знайдено|невідома|недійсна',
    'відправник',
  ],
  [
    'вашият|вашия',
    'имейл адрес|адрес|домейн|акаунт|профил',
    'не съществува|не е намерен|непознат|невалиден',
    'подател',
  ],
  [
    'διευθυνση|τομεας|λογαριασμος|γραμματοκιβωτιο',
    'σας|ηλεκτρονικου ταχυδρομειου σας',
    'δεν υπαρχει|δεν βρεθηκε|αγνωστη|αγνωστος|μη εγκυρη',
    'αποστολεας',
  ],
  [
    'adressen|kontoen|postkassen|postboksen',
    'din|deres',
    'finnes ikke|ble ikke funnet|er ukjent|findes ikke|blev ikke fundet',
    'avsender',
  ],
  [
    'e posta|etki|alan|kullanici',
    'adresiniz|alaniniz|adiniz',
    'bulunamadi|gecersiz|bilinmeyen|mevcut degil',
    'gonderen',
  ],
  [
    'hesabiniz|posta kutunuz',
    '',
    '(?:artik )?(?:bulunamadi|bulunmuyor|gecersiz|mevcut degil|yok)',
    'gonderen',
  ],
  [
    'az on',
    'fiokja|postafiokja|cime|e mail cime',
    '(?:mar )?nem letezik|nem talalhato|ismeretlen|ervenytelen',
    'felado',
  ],
  [
    'tilisi|tiliasi|osoitteesi|osoitettasi|postilaatikkosi|postilaatikkoasi',
    '',
    'ei loydy|ei loytynyt|ei ole|on tuntematon',
    'lahettaja',
  ],
  [
    'החשבון|תיבת הדואר|הכתובת',
    'שלך|שלכם',
    '(?:כבר )?לא (?:קיים|קיימת|נמצא|נמצאה)|אינו קיים|אינה קיימת',
    'שולח',
  ],
  [
    'domain|alamat|alamat email|akun|akun email|kotak surat',
    'anda',
    'tidak ditemukan|tidak dikenal|tidak valid|tidak ada',
    'pengirim',
  ],
  [
    'ten mien|dia chi|dia chi email|tai khoan|hop thu',
    'cua ban',
    'khong ton tai|khong hop le|khong tim thay',
    'nguoi gui',
  ],
  ['ip', 'adres', 'onbekend|ongeldig', 'uw ip'],
  ['ip', 'adresse', 'unbekannt|ungultig|nicht bekannt|nicht gultig', 'ihre ip'],
  ['adresse', 'ip', 'inconnue|invalide|n est pas valide|non valide', 'votre ip'],
  ['direccion', 'ip', 'desconocida|invalida|no valida|no es valida', 'su ip'],
  [
    'endereco',
    'ip',
    'desconhecido|invalido|nao e valido|nao encontrado|nao foi encontrado',
    'seu ip',
  ],
  [
    'indirizzo',
    'ip',
    'sconosciuto|non valido|non e valido|non trovato|non e stato trovato',
    'suo ip',
  ],
  ['adres', 'ip', 'nieznany|nieprawidlowy', 'twoj ip'],
  ['ip', 'адрес', 'неизвестен|неизвестный|неверный|недействителен', 'ваш ip'],
  [
    'ihr',
    'hostname|rechnername|host|rechner|server|mailserver',
    'nicht gefunden|unbekannt|ungultig|existiert nicht|nicht bekannt|nicht gultig|' +
      'nicht mehr gultig|nicht vorhanden',
    'helo name',
  ],
  ['votre', 'nom d hote', 'introuvable|inconnu|n existe pas', 'helo name'],
  ['su', 'nombre de host', 'no existe|desconocido|no valido', 'helo name'],
]
