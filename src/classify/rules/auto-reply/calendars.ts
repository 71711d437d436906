// What dates of absence are made of besides days and months (dates.ts), in all languages at
// once: weeks by their number, the end of a month or year, a day of which only the number is told, and
// names of months that are no plain word. Folded: lower case, no marks of Latin letters.

/** Months of scripts with marks and of two words, by the English name that stands for them. */
export const monthAliases: readonly { month: string; names: string }[] = [
  { month: 'january', names: 'มกราคม | ม.ค. | जनवरी | জানুয়ারি | كانون الثاني' },
  { month: 'february', names: 'กุมภาพันธ์ | ก.พ. | फरवरी | ফেব্রুয়ারি | شباط' },
  { month: 'march', names: 'มีนาคม | มี.ค. | मार्च | মার্চ | اذار' },
  { month: 'april', names: 'เมษายน | เม.ย. | अप्रैल | এপ্রিল | نيسان' },
  { month: 'may', names: 'พฤษภาคม | พ.ค. | ايار' },
  { month: 'june', names: 'มิถุนายน | มิ.ย. | जून | জুন | حزيران' },
  { month: 'july', names: 'กรกฎาคม | ก.ค. | जुलाई | জুলাই | تموز' },
  { month: 'august', names: 'สิงหาคม | ส.ค. | अगस्त | আগস্ট' },
  { month: 'september', names: 'กันยายน | ก.ย. | सितंबर | सितम्बर | সেপ্টেম্বর | ايلول' },
  { month: 'october', names: 'ตุลาคม | ต.ค. | अक्टूबर | অক্টোবর | تشرين الاول' },
  { month: 'november', names: 'พฤศจิกายน | พ.ย. | नवंबर | नवम्बर | নভেম্বর | تشرين الثاني' },
  { month: 'december', names: 'ธันวาคม | ธ.ค. | दिसंबर | दिसम्बर | ডিসেম্বর | كانون الاول' },
]

/** Months of the Persian calendar, the first begins in March. */
export const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'

/** Words for a week before its number. Alternatives of a regular expression. */
export const weekWords = [
  'weeks?|week (?:number|no|nr|nummer)|weken|weeknummer|weeknr|wk|wks', // English, Dutch
  'kw|kws|kalenderwochen?|wochen?', // German
  'semaines?|sem|semanas?|settimane?|setmana', // Romance
  'uge|uger|ugerne|uke|uker|ukene|vecka|veckor|veckorna|v|vk|vko|viikko|viikolla|viikon|viikot|viikoilla', // northern
  'tyden|tydnu|tydnech|tydzien|tygodniu|tygodnia|tyzden|tyzdni|nadal|nadalal|savaite|savaites|nedela', // eastern
  'недел[яюеи]|тиждень|тижн[яі]|седмица', // Cyrillic
].join('|')

/** Words for a week behind its number, with the mark between. */
export const weekBehind =
  '\\.\\s?(?:kw|kalenderwoche|woche|viikko|viikolla|viikon|het|heten|hete|hetig|tyden|tydnu|tyzdni|uge|uke)|' +
  '\\s?주차|-?(?:я|ю|и|ои|ую)\\s?недел[яюеи]'

/** Between the first and the last week. */
export const weekRange =
  '-|/|&|\\+|and|und|u\\.|en|et|y|e|i|och|og|ja|to|bis|tot|tot en met|t/m|tm|till|til|' +
  'till och med|til og med|a|au|al|do|through|thru|по|и'

/** The last and the first to the fourth, before a weekday. Alternatives of a regular expression. */
export const ordinals: readonly string[] = [
  'last|laatste|letzten?|dernier|ultim[oa]|ostatni\\p{L}{0,3}|posledn\\p{L}{1,3}|sista|' +
    'sidste|siste|viimeinen|последн\\p{L}{2,3}|останн\\p{L}{1,3}',
  'first|1st|eerste|1e|erste[rn]?|1\\.|premier|1er|primer|primer[oa]|prim[oa]|primeir[oa]|' +
    'pierwsz\\p{L}{1,3}|prvni|prv[yeua]|prvi|forsta|forste|ensimmainen|перв\\p{L}{2,3}|' +
    'перш\\p{L}{1,3}|πρωτη|elso|prima',
  'second|2nd|tweede|2e|zweite[rn]?|2\\.|deuxieme|second|segund[oa]|second[oa]|' +
    'drug\\p{L}{1,3}|druhe|druhy|andra|anden|andre|втор\\p{L}{2,3}',
  'third|3rd|derde|3e|dritte[rn]?|3\\.|troisieme|tercer|terc[eo]ir[oa]|terz[oa]|' +
    'trzeci\\p{L}{0,3}|treti|tredje|треть\\p{L}{1,3}',
  'fourth|4th|vierde|4e|vierte[rn]?|4\\.|quatrieme|cuarto|quart[oa]|czwart\\p{L}{1,3}|ctvrty|' +
    'fjarde|fjerde|четверт\\p{L}{2,3}',
]
/** Between that weekday and its month. */
export const ofMonth =
  '(?:in|of|in the month of|van|in de maand|im|des|de|du|del|di|do|i|w|v|ve|в|во|у|του) '

/** Words that end an absence before the week itself begins. */
export const untilBefore = 'until|till|tot|til'

/** "the end of", before the name of a month, or "the month", or "the year". */
export const endOf = [
  '(?:the )?end of (?:the |this )?', // English
  'ende (?:des |dieses )?', // German
  'einde? (?:van (?:de |deze |het |dit )?)?', // Dutch
  "fin (?:du |de (?:l'|cette )?|d')?", // French
  'fin(?:al|ales)? (?:de |del )', // Spanish
  "fine (?:di |del |dell'|d')?", // Italian
  '(?:fim|final) (?:de |do )', // Portuguese
  'konca |konce |pod koniec |koncem |w koncu ', // Polish, Czech
  '(?:slutet|udgangen|slutningen|utgangen|slutten) (?:av |af |pa )', // northern
  'sfarsitul (?:lunii |lui )?', // Romanian
  'конц[аеу] |кінц[яі] |края на |kraja |konec ', // Slavic
  'סוף (?:ה)?|(?:نهاية|آخر|اواخر) (?:شهر )?|پایان |(?:το )?τελος (?:του )?', // Hebrew, Arabic, Persian, Greek
  'akhir (?:bulan )?|pabaigos |beigam ', // Indonesian, Lithuanian, Latvian
].join('|')
export const thisMonth =
  'month|monats|maand|mois|mes|mese|miesiaca|mesice|manaden|maneden|lunii|месяца|місяця|' +
  'mesiaca|mjeseca|meseca|месеца|חודש|الشهر|ماه|μηνα'
export const thisYear =
  'year|jahres|jaar|annee|ano|anno|roku|aret|anului|года|року|roka|godine|leta|године|' +
  'годината|שנה|السنة|العام|سال|ετους|χρονου|tahun|metu'
/** The same behind the name of a month. */
export const endBehind = 'lopussa|sonunda|sonuna|vegen|pabaigoje|beigas'
/** And with "until" in it. */
export const untilEnd = 'loppuun|vegeig'
/** The month, and the year, before them. */
export const monthBefore = 'kuun|honap|ay|menesio'
export const yearBefore = 'vuoden|ev|yil|metu|gada'
/** The same in one word. */
export const monthEnds = 'month end|manadens slut|manedens udgang|monatsende|月末|月底|월말'
export const yearEnds =
  '(?:the )?(?:rest|remainder) of the year|year end|jahresende|jaareinde|年末|年底|연말'

/** A day of which only the number is told, as an ordinal, with what stands before it, by language. */
export const ordinalDays: readonly string[] = [
  '(?<=(?:the|until|till|through|back) )(\\d{1,2})(?:st|nd|rd|th)', // English
  '(?<=(?:am|bis|zum|dem|den|vom|ab|seit) )(\\d{1,2})\\.', // German
  '(?<=(?:de|tot|tm|t/m|met|op|vanaf|van) )(\\d{1,2})(?:e|ste|de)', // Dutch
  '(\\d{1,2})(?:-?го|-?е)? числ[ао]', // Russian, Ukrainian
]
/** What else has an ordinal: no day where one of these begins the next word. */
export const notDays = `
  floor day days week month quarter year edition time party place generation anniversary street
  avenue century attempt level grade version annual international etage verdieping keer dag weken
  maand kwartaal jaar editie eeuw partij klas graad stock mal obergeschoss og quartal tag woche
  monat jahr advent auflage klasse semester kongress jahrestag stunde uhr`

/** The same as a plain number, which is a day only at the end of a clause or before these words. */
export const plainDays: readonly string[] = [
  '(?<=(?:le|au|du|el|al|del|dia|il|dal|giorno) )(\\d{1,2})(?:er|°|º)?', // Romance
  '(?<=(?:den|d\\.) )(\\d{1,2})\\.?', // Swedish, Danish, Norwegian
  '(?<=(?:do|od) )(\\d{1,2})\\.', // Polish, Czech, Slovak
]
export const behindPlain = `
  respondere contestare atendere responderei repondrai repondrons traiterai rispondero reprendrai
  et au je j inclus nous ou absent absente ne en y al inclusive incluido ambos estare ausente no
  e compreso sono saro saremo assente non a ao og och til till er ar inkl i jag jeg`

/** What stands straight before a day in scripts without blanks: its absence ends on it, begins on it. */
export const untilRunsBefore = /(?:至|到|~|〜|ถึง(?:วัน[\u0e00-\u0e7f]{0,14})?)\s?$/u
export const fromRunsBefore = /(?:從|从|自|ตั้งแต่(?:วัน[\u0e00-\u0e7f]{0,14})?)\s?$/u
/** And a return: 返岗时间为12月2日. */
export const returnRunsBefore =
  /(?:次回の?出社|返岗|返崗|复工|復工|恢复上班|返回|回来|回來|回国|回國|復帰|再開|営業開始|복귀|กลับ|เริ่มงาน|เปิดทํา)[^。\n]{0,24}$/u
