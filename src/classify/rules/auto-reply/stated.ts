// What an author says of himself in so many words, in many languages: "I am" and where he is (absence.ts), or what he
// has. Folded; the beginnings are alternatives of a regular expression, the rest phrases (form: phrases.ts).

/** How such a sentence begins. */
export const statements = [
  'i am|im', // English
  'ik (?:ben|lig|heb|neem|volg)|(?:ben|heb) ik', // Dutch
  'ich (?:bin|liege|habe|nehme)|(?:bin|habe) ich', // German
  'je (?:suis|prends)', // French
  'estoy|me encuentro|me he tomado|sono|mi trovo|ho preso|estou|encontro me|tirei|estic|sunt|ma aflu', // Romance
  'jag (?:ar|har)|(?:ar|har) jag|jeg (?:er|har)|er jeg|olen', // northern
  'jestem|przebywam|mam|jsem|som|cerpam|sam|sem', // western Slavic, southern
  'я|у меня|перебуваю|съм', // Cyrillic
  'ειμαι|βρισκομαι|אני|انا|من|toi dang|toi|saya sedang|saya', // and others
].join('|')

/** What he then is or has; each is more than one thing without such a beginning. */
export const leaves = `
  honeymoon | attending a {training, course, conference} | verlof | vakantie | op reis |
  een paar dagen vrij | een cursus | uitgevallen door | urlaub | resturlaub | sabbatique |
  en annee sabbatique | a une conference | quelques jours de | en una formacion | unos dias |
  {de, en} excedencia | enferm* | malat* | qualche giorno | doente | numa conferencia |
  em uma conferencia | a viajar | {uns, alguns} dias de | chor* | kilka dni | orlov | permisjon |
  borte | выходнои | отпуск | nemocn* | bolnav* | la un curs | αρρωστ* | חולה | בנסיעת |
  khong co mat`

/** What may stand between: when, and what belongs to the phrase. */
export const between = `
  currently presently still now just away on in at my our the a an actually unfortunately
  momenteel nu nog op mijn een derzeit momentan gerade zurzeit aktuell noch leider auf im in meiner
  einer actuellement encore en au a mon une actualmente ahora todavia attualmente ora ancora all un
  una al atualmente agora em uma no na nu for tiden fortfarande stadig fortsatt pa just talla
  hetkella nyt obecnie aktualnie teraz nadal w na zrovna momentalne сеичас пока временно в на зараз
  нині τωρα σε כרגע حاليا ma la`

/** Days that come again: who does not work on them is not away. Alternatives of a regular expression. */
export const recurring = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|every|each|always|part time|work from', // English
  'elke|iedere|op (?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|altijd|parttime', // Dutch
  '(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|jeden|immer|teilzeit', // German
  'l[ea]s? (?:lundi|mardi|mercredi|jeudi|vendredi|week)s?|tous les|chaque|toujours|temps partiel', // French
  'los (?:lunes|martes|miercoles|jueves|viernes|fines)|todos los|cada|siempre|ogni|sempre|' +
    'as (?:segundas|tercas|quartas|quintas|sextas)', // Romance
  '(?:man|tis|tirs|ons|tors|fre|lor|son)dag(?:ar|e|er)(?:ne|na)?|hver|varje|' +
    'om (?:man|tirs|ons|tors|fre)dagen|deltid', // northern
  '\\p{L}{4,9}isin|w (?:poniedzialki|wtorki|srody|czwartki|piatki)|we wtorki|kazd\\p{L}{1,3}|zawsze|kazdy', // Finnish, western Slavic
  'по (?:понедельникам|вторникам|средам|четвергам|пятницам)|кажд\\p{L}{2,3}|всегда|her', // Russian, Turkish
].join('|')

/** A shop that is closed on every weekend is not away. Alternatives of a regular expression. */
export const closed =
  'closed|gesloten|geschlossen|fermes?|cerrad[oa]s?|cerramos|chius[ioae]|' +
  'encerr(?:ad[oa]s?|amos)|fechad[oa]s?|zamkniete|nieczynne|stangt|lukket|stengt|' +
  'закрыт[ыоа]?|kapali(?:dir|yiz)?|휴무|휴업|休業|休息'
export const weekends =
  'weekends|(?:on )?saturdays?(?: and | or | & )sundays?|(?:samstags|sonnabends) und sonntags|zaterdag(?:en)? en zondag(?:en)?|(?:les )?samedis? et (?:les )?dimanches?|sabados? y domingos?|sabados? e domingos?|(?:the|het|am|le|les|de|pa|w) week ?ends?|weekendy|am wochenende|wochenenden|' +
  'fines? de semana|fim de semana|sabato e (?:la )?domenica|pa helgerna|pa helger|выходные|' +
  'выходным|hafta sonlari|주말|土日|周末|週末'
