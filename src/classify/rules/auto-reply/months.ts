// Months that are told without a day of theirs: "back in March", "tot april 2027", "mid-January", "in the
// new year". Folded. Alternatives of regular expressions, by language.

/** What stands before the name of a month that stands for itself; the longer one first. */
export const beforeMonth = [
  'till och med|til og med', // before the words that they begin with
  'in|during|of|until|up to and including|till|through|thru|from|as of|starting|beginning|to|and', // English
  'tot|tot en met|t/m|vanaf|en|de maand|heel|hele maand|gedurende', // Dutch
  'im|ab|bis einschliesslich|bis inklusive|bis und mit|bis|und|des|monat|gesamten|ganzen', // German
  "en|jusqu'a|au mois de|du mois de|le mois de|des|fin|et", // French
  'hasta|desde|durante|el mes de|de', // Spanish
  'a|fino a|(?:nel|il) mese di|per tutto|da|di', // Italian
  'em|[no] mes de|ate|desde', // Portuguese
  'w|we|do|od|v|ve|az do|caly|cely', // Polish, Czech, Slovak
  'i|till|til|t\\.?o\\.?m\\.?|fra|fran|fr\\.o\\.m\\.|hela|hele|koko', // northern
  'luna|din|pana in', // Romanian
  'u|do kraja', // southern Slavic
  'в|во|до|с|у|з|від|през|от|весь|цілии', // Cyrillic
  'τον|μεχρι τον|απο', // Greek
  'في|حتى|شهر|در|تا', // Arabic, Persian
].join('|')

/** Abbreviations that are other words without a day beside them. */
export const doubtfulMonths = 'out set ago mag sun mart lis paz gru sty cze sie wrz'

/** Words for its start and for its middle. */
export const startOfMonth = [
  '(?:the )?(?:beginning|start)|early|anfang|begin|(?:le )?debut|principios|inicios?|inizio|inizi|comeco',
  'poczatku|zacatku|zaciatku|borjan av|begynnelsen av|begyndelsen af|starten a[vf]|alussa|inceputul',
  'начале|начала|початку|αρχες',
].join('|')
export const middleOfMonth = [
  'mid|(?:the )?middle|mitte|half|medio|(?:la )?mi|mediados|meta|meados|polowie|polowy|polovine|poloviny',
  'polovici|mitten av|midten a[vf]|puolivalissa|jumatatea|середине|середины|середині|μεσα',
].join('|')

/** Words before it that end an absence before it begins; others end it with it: "through March". */
export const untilMonth = [
  "until|till|til|tot|bis|bis zum|jusqu'en|jusqu'a|jusqu'au mois de|hasta|fino a|ate|do|az do|do kraja",
  'pana in|до|μεχρι τον|hasta el mes de|حتى|تا|עד|lidz|kuni|sampai|hingga',
].join('|')

/** The turn of the year as a day of return. */
export const newYear = [
  "(?<=(?:in|until|till|after|before|of) )(?:the )?new year(?!'s|s\\b)",
  'het nieuwe jaar|nieuwjaar|ins neue jahr|(?<=im )neuen jahr|(?<=im )neuen jahres',
  "(?<=(?:jusqu'au|au|a la) )(?:nouvel an|nouvelle annee)|(?<=en el |hasta el |el )(?:nuevo ano|ano nuevo)",
  "(?<=(?:nel|con il|all'|fino al|col) ?)(?:nuovo anno|anno nuovo)|(?<=no )(?:novo ano|ano novo)",
  '(?<=(?:w|po) )nowym roku|(?<=(?:v|po) )novem roce|' +
    '(?<=pa |i |efter |etter )(?:det )?(?:nya aret|nye aret|nye ar|nytt ar|nyar|nytar)',
  'новом году|новому році|новата година|yeni yilda|uudenvuoden|az uj evben|noul an',
  '年明け|来年|新年後|明年|새해|내년',
].join('|')
