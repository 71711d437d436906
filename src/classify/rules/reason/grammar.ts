// The words of notices in other languages than English, in two families: a word for the mailbox, the person, the
// address, the domain or the message, and one for what is wrong with it. Any of the one near any of the other, in
// either order, gives the reason where no phrase of the language's own table does (classify/reason/grammar.ts).
// Sources: the wording of Exchange, of providers, and dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
export interface Grammar {
  box: string
  person: string
  address: string
  domain: string
  full: string
  missing: string
  closed: string
  message: string
  big: string
}

export const grammars: Record<string, Grammar> = {
  Dutch: {
    box: 'postvak* | mailbox | postbus | account | brievenbus',
    person: 'gebruiker* | ontvanger | geadresseerde',
    address: 'adres | e mailadres | mailadres | emailadres',
    domain: 'domein | domeinnaam',
    full: `vol | volledig vol | limiet … bereikt | geen ruimte | onvoldoende ruimte |
      limiet overschreden | opslagruimte op | maximale grootte bereikt | maximale omvang bereikt`,
    missing: `bestaat {hier,} niet | niet {bestaat, gevonden, bekend, vinden} | niemand met |
      niet meer bestaat | niet worden gevonden | onbekend* | ongeldig* | geen geldig |
      niet {meer, langer} in gebruik | niet {meer, langer} gebruikt |
      komt niet voor in … domino directory | kennen {wij, we} … niet | heeft nooit bestaan |
      hoort bij niemand`,
    closed: `opgeheven | uitgeschakeld | geblokkeerd | gesloten | niet actief | gedeactiveerd |
      verwijderd | buiten gebruik | opgeschort | inactief | stopgezet | bevroren`,
    message: 'bericht | e mail | mail | bijlage*',
    big: 'te groot | te grote | groter dan | groter is dan | overschrijdt',
  },
  German: {
    box: 'postfach* | mailbox | konto | account | posteingang | benutzerkonto',
    person: 'benutzer | empfänger* | empfaenger* | nutzer | teilnehmer | adressat',
    address: 'adresse | e mail adresse | mailadresse | empfängeradresse | emailadresse',
    domain: 'domain | domäne | rechner | host',
    full: `voll | überfüllt | speicherlimit | {limit, höchstgrenze} erreicht | limit überschritten |
      speicherplatz belegt | maximale größe {erreicht, überschritten} | maximale größe … erreicht |
      kontingent erschöpft | keinen platz | keinen speicherplatz`,
    missing: `existiert nicht |
      nicht {existiert, gefunden, existent, bekannt, vorhanden, vergeben, ermittelt} |
      existiert hier nicht | existiert bei uns nicht | existiert leider nicht |
      existiert in unserem system nicht | existiert auf diesem {server, system} nicht |
      gibt es … nicht | unbekannt* | gibt es nicht | ungültig* |
      nicht mehr {existiert, gültig, verwendet, genutzt} | nicht mehr in gebrauch |
      kennen wir … nicht | nicht aufgeführt | nicht aufgelistet | hat nie existiert |
      gehört niemandem | {keinem, niemandem} zugeordnet`,
    closed: `gesperrt | deaktiviert | geschlossen | gelöscht | stillgelegt | gekündigt | inaktiv |
      abgeschaltet | suspendiert | nicht aktiv | nicht aktiviert | eingefroren | ausgesetzt`,
    message: 'nachricht | e mail | mail | anhang | sendung',
    big: 'zu groß | zu gross | größer als | überschreitet',
  },
  French: {
    box: 'boîte | boite aux lettres | messagerie | compte | mailbox | bal',
    person: 'utilisateur | destinataire | abonné | usager',
    address: 'adresse | adresse de messagerie | adresse électronique',
    domain: 'domaine | nom de domaine',
    full: `pleine | saturée | plein | limite de stockage | quota dépassé | quota atteint |
      espace insuffisant | plus de place | dépassé sa capacité | capacité {dépassée, maximale} |
      dépassé son quota | taille maximale`,
    missing: `n'existe {pas, plus} | inexistant* | inconnu* | introuvable | pas {été,} trouvé* |
      pas pu être trouvé* | non trouvé* | invalide | n'est {pas, plus} valide | erronée |
      incorrecte | plus utilisée | {non, pas} répertorié* | jamais existé |
      {n'appartient, attribuée} à personne`,
    closed: `désactivé* | suspendu* | bloqué* | fermé* | clôturé* | supprimé* | inactif | inactive |
      résilié* | gelé* | non actif | pas actif | pas activé*`,
    message: 'message | courriel | mail | pièce jointe | pièces jointes',
    big: 'trop volumineux | trop grand | trop gros | trop lourd* | dépasse | excède',
  },
  Spanish: {
    box: 'buzón | casilla | cuenta | bandeja | casillero',
    person: 'usuario | destinatario',
    address: 'dirección | dirección de correo',
    domain: 'dominio',
    full: `lleno | llena | no dispone de espacio | espacio {suficiente, insuficiente} | excedido |
      {cuota,} excedida | sobrepasado | sin espacio | cuota superada | tamaño máximo permitido |
      capacidad máxima`,
    missing: `no existe | inexistente | desconocid* | no encontrad* | no se encontró |
      no se encuentra | inválid* | no válid* | no se ha encontrado | no pudo encontrarse |
      incorrect* | no figura en | no aparece en | no está en la lista | ya no se usa |
      ya no se utiliza | ya no está en uso | nunca existió | nunca ha existido |
      no pertenece a nadie | no {pertenece, corresponde} a ningún usuario`,
    closed: `desactivad* | suspendid* | bloqueada | bloqueado | cancelada | deshabilitad* |
      dada de baja | inactiva | cerrada | inactivo | congelad* | cerrado | inhabilitad*`,
    message: 'mensaje | correo | adjunto* | archivo*',
    big: 'demasiado grande | excede | supera | muy grande',
  },
  Portuguese: {
    box: 'caixa | caixa postal | caixa de correio | conta | caixa de entrada',
    person: 'usuário | utilizador | destinatário',
    address: 'endereço | e mail',
    domain: 'domínio',
    full: `cheia | cheio | lotada | excedeu | excedida | sem espaço | espaço insuficiente |
      não tem espaço | esgotado | cota excedida | tamanho máximo | capacidade máxima`,
    missing: `não existe | inexistente | desconhecid* | não {foi,} encontrad* | inválid* |
      não pôde ser encontrado | não localizado | incorret* | já não é utilizad* |
      não é mais utilizad* | não está mais em uso | não consta no diretório domino | nunca existiu |
      não pertence a ninguém | não pertence a nenhum usuário`,
    closed: `desativad* | suspens* | bloquead* | cancelad* | inativ* | encerrada | excluída |
      congelad* | desabilitad* | encerrado`,
    message: 'mensagem | anexo*',
    big: 'muito grande | grande demais | demasiado grande | excede | ultrapassa',
  },
  Italian: {
    box: 'casella | cassetta | mailbox | account | posta in arrivo',
    person: 'utente | destinatario',
    address: 'indirizzo',
    domain: 'dominio',
    full: `piena | pieno | satura | esaurito | superato | quota superata | spazio insufficiente |
      dimensione massima | capacità massima`,
    missing: `non {esiste, trovat*, valido, elencat*} | inesistente | sconosciut* |
      non è {stato, stata} trovat* | errato | non è valido | non è stato possibile trovare |
      non è più {attiv*, valid*} | non è più in uso | non presente nella directory di domino |
      mai esistit* | non appartiene a nessuno | non corrisponde a nessun utente`,
    closed: `disabilitat* | sospes* | bloccat* | disattivat* | chius* | cancellat* | cessat* |
      inattiv* | non attiv* | non è attiv* | congelat*`,
    message: 'messaggio | e mail | allegat*',
    big: 'troppo grande | troppo grandi | supera',
  },
  Polish: {
    box: 'skrzynk* | konto | konta',
    person: 'użytkownik* | odbiorc* | adresat*',
    address: 'adres | adresu',
    domain: 'domena | domeny',
    full: 'pełna | przepełnion* | zapełnion* | limit* | brak miejsca',
    missing: `nie {istnieje, znaleziono, odnaleziono} | nieznany | nieznana |
      nie można {odnaleźć, znaleźć} | nie jest już używan* | nieprawidłow* |
      nie został {znaleziony, odnaleziony} | nie ma w katalogu domino | nigdy nie istniał* |
      nie należy do nikogo`,
    closed: `zablokowan* | nieaktywn* | wyłączon* | zawieszon* | usunięt* | zamknięt* |
      dezaktywowan* | wstrzyman*`,
    message: 'wiadomość | załącznik*',
    big: 'za duża | zbyt duża | za duży | przekracza',
  },
  'Czech, Slovak': {
    box: 'schránk* | účet | konto',
    person: 'uživatel* | příjemce | adresát* | používateľ | príjemca',
    address: 'adresa | adresu | adresy',
    domain: 'doména | doménu',
    full: 'plná | přeplněn* | zaplněn* | nedostatek místa | kvót* | preplnená | plna je',
    missing: `neexistuje | neexistují | nenalezen* | {nebyl, nebyla, nebylo} nalezen* |
      nebyl v doméně … nalezen* | neznám* | nebola nájdená | sa nenašla | nenašiel | neplatn* |
      se již nepoužívá | už nepoužíva | není uveden … adresáři domino`,
    closed: `zablokován* | neaktivní | zrušen* | deaktivován* | uzamčen* | zablokovan* |
      neaktívn* | pozastaven* | uzavřen*`,
    message: 'zpráva | správa | příloha',
    big: 'příliš velk* | príliš veľk* | překračuje | přesahuje | presahuje',
  },
  'Croatian, Serbian, Slovene': {
    box: 'sandučić* | pretinac | račun | nabiralnik | сандуче',
    person: 'korisnik | primatelj | primalac | uporabnik | prejemnik | корисник | прималац',
    address: 'adresa | naslov | адреса',
    domain: 'domena | domen | домен',
    full: 'pun | puna | prepun* | poln | пун | пуно',
    missing: `ne postoji | nije pronađen* | nije moguće pronaći | није могуће пронаћи | nepoznat* |
      ne obstaja | ni najden* | не постоји |
      непознат* | ni naveden v imeniku domino`,
    closed: `blokiran* | onemogućen* | zatvoren* | ukinut* | onemogočen* | блокиран* |
      suspendiran* | deaktiviran* | neaktiv*`,
    message: 'poruka | privitak | sporočilo | порука',
    big: 'prevelik* | превелик*',
  },
  Hungarian: {
    box: 'postalád* | postafiók* | fiók*',
    person: 'felhasználó* | címzett*',
    address: 'cím | címet | e mail cím | e mail címet',
    domain: 'domain | tartomány',
    full: 'megtelt | tele van | betelt | tele',
    missing: `nem létezik | nem található | ismeretlen | nem találjuk | érvénytelen | nincs ilyen |
      nem szerepel a domino címtárban`,
    closed: 'letiltva | letiltott* | felfüggeszt* | megszűnt | zárolt* | inaktív',
    message: 'üzenet | levél | melléklet*',
    big: 'túl nagy | meghaladja',
  },
  Romanian: {
    box: 'căsuța | cutia | cutia poștală | contul',
    person: 'utilizator* | destinatar*',
    address: 'adresa',
    domain: 'domeniul',
    full: 'plină | plin | depășit* | cota',
    missing: `nu există | nu a fost găsit* | necunoscut* | inexistent* | nevalid* | invalid* |
      nu este listat în directorul domino`,
    closed: `dezactivat* | suspendat* | blocat* | închis* | inactiv*`,
    message: 'mesajul | atașament*',
    big: 'prea mare | depășește',
  },
  'Russian, Ukrainian, Bulgarian': {
    box: `ящик* | аккаунт* | учетная запись | учетную запись | учетной записи | скриньк* | акаунт* |
      кутия | пощенската`,
    person:
      'пользовател* | получател* | адресат* | користувач* | одержувач* | отримувач* | потребител*',
    address: 'адрес* | адреса',
    domain: 'домен*',
    full: 'переполнен* | заполнен* | переповнен* | полон | квот* | пълна | препълнен*',
    missing: `не существ* | больше не используется | більше не використовується | не найден* |
      неизвестн* | несуществ* | не обнаружен* | не зарегистрирован* | не знайден* | не існу* |
      невідом* | не съществува | не {е, беше, бе} намерен* | няма такъв | няма такава | неверн* |
      недействител* | нет такого | отсутствует | не указан в каталоге domino |
      никогда не существов* | никому не принадлежит`,
    closed: `заблокирован* | отключен* | неактив* | удален* | закрыт* | заблоковано | заблокован* |
      блокиран* | приостановлен* | заморожен* | деактивирован* | призупинен*`,
    message: 'сообщение | письмо | вложени* | повідомлення | лист | съобщението',
    big: `слишком больш* | занадто велик* | твърде голям* | превышает | превышен … размер |
      перевищує | надвишава`,
  },
  Nordic: {
    box: `brevlåda* | postlåda* | inkorg* | konto* | postkasse* | indbakke* | postboks* | innboks* |
      mailboks*`,
    person: 'mottagare* | användare* | modtager* | bruger* | mottaker* | bruker*',
    address: `adress | adressen | e postadressen | mailadresse* | e mailadresse* | postadressen |
      adresse`,
    domain: 'domän* | domæne* | domene*',
    full: 'full | fullt | fuld | fyldt | överskrid* | överfull | overfyldt | overfylt | overskred*',
    missing: `finns inte | inte {längre,} finns | finns ingen | hittades inte | inte hittas |
      okänd* | ogiltig* | {findes, finnes, finner, eksisterer} ikke |
      ikke {findes, fundet, finnes, funnet} | ukendt* | ikke lenger finnes | används inte längre |
      ikke længere i brug | ikke lenger i bruk | ukjent* | ugyldig* | existerar inte |
      ikke oppført i domino katalogen`,
    closed: `spärrat | inaktiverat | avstängt | stängt | avslutat | låst | deaktiver* | spærret |
      sperret | stengt | lukket | nedlagt | inaktiv* | suspender*`,
    message: 'meddelandet | meddelelsen | beskeden | meldingen | bilaga* | vedlegg*',
    big: 'för stort | for stor | för stor | överskrider | overskrider | overstiger',
  },
  Finnish: {
    box: 'postilaatik* | sähköpostilaatik* | tili | saapuneet',
    person: 'vastaanottaj* | käyttäj*',
    address: 'osoite | osoitetta | sähköpostiosoite | sähköpostiosoitetta',
    domain: 'verkkotunnus* | toimialue*',
    full: 'täynnä | kiintiö*',
    missing: `ei löydy | ei ole enää käytössä | ei löytynyt | ei ole olemassa | tuntematon |
      virheellinen | ei löytynyt | ei ole domino hakemistossa`,
    closed: `suljettu | lukittu | poistettu käytöstä | estetty | jäädytetty`,
    message: 'viesti | liite*',
    big: 'liian suuri | ylittää',
  },
  Turkish: {
    box: 'posta kutusu* | gelen kutusu* | hesab* | hesap',
    person: 'kullanıcı* | alıcı*',
    address: 'adres* | e posta adres*',
    domain: 'alan ad* | etki alan*',
    full: 'dolu | dolmuş* | kota* | yeterli alan | doldu',
    missing: `bulunamadı | bulunamıyor | mevcut değil | yok | bilinmeyen | geçersiz |
      tanımlı değil | bulunmuyor | domino dizininde listelenmiyor`,
    closed: `kapatıl* | askıya* | devre dışı* | engellen* | pasif* | kilitli | donduruldu |
      aktif değil`,
    message: 'ileti* | mesaj* | ek dosya*',
    big: 'çok büyük | boyut sınır* | sınırını aşıyor',
  },
  Greek: {
    box: 'θυρίδα | γραμματοκιβώτιο | λογαριασμός',
    person: 'χρήστης | παραλήπτης | παραλήπτη',
    address: 'διεύθυνση',
    domain: 'τομέας',
    full: 'γεμάτ* | πλήρες | πλήρης',
    missing: 'δεν βρέθηκε | δεν υπάρχει | άγνωστ* | μη έγκυρ*',
    closed: `απενεργοποι* | ανασταλ* | κλειδωμέν* | ανενεργ*`,
    message: 'μήνυμα',
    big: 'πολύ μεγάλο | υπερβαίνει',
  },
}
