// How long an absence is and which days of the mail's own week it takes, where no end is told. Folded.

/**
 * How a language tells a span of time. Numbers in words, one first, by blanks; units as parts of a regular
 * expression; what stands before a span after which somebody is back, and before one that tells neither.
 */
interface Span {
  numbers: string
  days: string
  weeks: string
  months: string
  /** Straight before it: "in two weeks". */
  ahead: string
  /** Where one needs no number: "za týden". */
  bare?: true
  /** Straight behind it, in languages that say so: "iki hafta sonra". */
  behind?: string
  /** Straight before it: "within two days", "for the last two weeks". */
  neither: string
}

export const spans: Record<string, Span> = {
  English: {
    numbers: 'a|one two three four five six seven eight nine ten',
    days: 'days?|nights?',
    weeks: "weeks?'?",
    months: 'months?',
    ahead: 'in|after',
    behind: 'from now',
    neither:
      'within|last|past|previous|every|than|to|of|been|since|allow|up to|with|give me|have|' +
      'takes?|those|once|twice|times|days?|hours?',
  },
  Dutch: {
    numbers: 'een|1 twee drie vier vijf zes zeven acht negen tien',
    days: 'dag|dagen',
    weeks: 'week|weken',
    months: 'maand|maanden',
    ahead: 'over|na',
    neither: 'binnen|afgelopen|laatste|elke|per|sinds|al|dan|tot|heeft|van',
  },
  German: {
    numbers: 'eine|einen|ein|einem|einer zwei drei vier funf sechs sieben acht neun zehn',
    days: 'tage?|tagen',
    weeks: 'wochen?',
    months: 'monate?|monaten',
    ahead: 'in|nach',
    neither: 'innerhalb|innerhalb von|binnen|letzten|vergangenen|alle|jede|pro|seit|als|bis zu|von',
  },
  French: {
    numbers: 'un|une deux trois quatre cinq six sept huit neuf dix 11 12 13 14 quinze',
    days: 'jours?',
    weeks: 'semaines?',
    months: 'mois',
    ahead: "dans|d'ici|apres",
    neither: 'sous|derniers|dernieres|depuis|par|de|que|chaque|a|y a',
  },
  'Spanish, Portuguese, Catalan': {
    numbers:
      'un|una|um|uma dos|dois|duas|dues tres cuatro|quatro|quatre cinco|cinc seis|sis siete|' +
      'sete|set ocho|oito|vuit nueve|nove|nou diez|dez|deu 11 12 13 14 quince|quinze',
    days: 'dias?|dies',
    weeks: 'semanas?|setmanes|setmana',
    months: 'meses|mes',
    ahead: "en|em|dentro de|d'aqui a|daqui a|tras|despues de|apos|depois de",
    neither:
      'hace|ha|ultimos|ultimas|(?<!(?:dentro|despues|depois) )de|desde hace|cada|plazo de|' +
      'prazo de|menos de|mas de|ate|hasta|a',
  },
  Italian: {
    numbers: 'un|una due tre quattro cinque sei sette otto nove dieci 11 12 13 14 quindici',
    days: 'giorn[io]',
    weeks: 'settiman[ae]',
    months: 'mes[ei]',
    ahead: 'tra|fra|in|dopo',
    neither: 'entro|ultimi|ultime|da|ogni|di|nel giro di',
  },
  Romanian: {
    numbers: 'o|un doua|doi trei patru cinci sase sapte opt noua zece',
    days: '(?:de )?zile|zi',
    weeks: '(?:de )?saptaman[ai]',
    months: '(?:de )?lun[ai]',
    ahead: 'peste|in|dupa',
    neither: 'de|ultimele|in termen de|in maxim|fiecare',
  },
  'Polish, Czech, Slovak': {
    numbers:
      'jeden|jedno|1 dwa|dwoch|dva|dve|dvou trzy|trzech|tri cztery|czterech|ctyri|styri piec|' +
      'pet|pat szesc|sest siedem|sedm|sedem osiem|osm|osem dziewiec|devet|devat dziesiec|' +
      'deset|desat',
    days: 'dni|dzien|dny|dnu|den',
    weeks: 'tygodni[ea]?|tydzien|tydny|tydnu|tyden|tyzdne|tyzdnov|tyzden',
    months: 'miesiac[ae]?|miesiecy|mesice|mesicu|mesic|mesiace|mesiacov|mesiac',
    ahead: 'za|po|o',
    bare: true,
    neither: 'w ciagu|do|od|ostatnich|co|behem|poslednich|poslednych|kazdy|v priebehu',
  },
  'Swedish, Danish, Norwegian': {
    numbers: 'en|ett|et tva|to tre fyra|fire fem sex|seks sju|syv atta|otte|atte nio|ni tio|ti',
    days: 'dagars?|dages?|dager|dag',
    weeks: 'veckors?|vecka|ugers?|uge|ukers?|uke',
    months: 'manaders?|manad|maneders?|maned',
    ahead: 'om|efter|etter',
    neither: 'inom|inden|innen|senaste|sidste|siste|varje|hver|de senaste|pa',
  },
  'Finnish, Estonian': {
    numbers: 'yhden|yksi kahden|kaksi kolmen|kolme neljan|nelja viiden|viisi kuuden|kuusi',
    days: 'paivan|paivaa|paeva',
    weeks: 'viikon|viikkoa|nadala|nadalat',
    months: 'kuukauden|kuukautta|kuu|kuud',
    ahead: 'parast',
    behind: 'kuluttua|paasta|jalkeen|parast',
    neither: 'viimeisen|alle|joka',
  },
  Hungarian: {
    numbers: 'egy ket|ketto harom negy ot hat',
    days: 'nap|napig|napra|napot',
    weeks: 'het|hetig|hetre|hetet',
    months: 'honap|honapig|honapra',
    ahead: 'kb\\.',
    behind: 'mulva|utan',
    neither: 'elmult|minden',
  },
  'Russian, Ukrainian, Bulgarian': {
    numbers:
      'один|одну|одна|една два|две|двух|дві|двох три|трех|трьох четыре|чотири|четири пять|пет шесть|шість|шест',
    days: 'дня|днеи|день|дні|днів|дни',
    weeks: 'недели|недель|неделю|тижні|тижнів|тиждень|седмици|седмица',
    months: 'месяца|месяцев|месяц|місяці|місяців|місяць|месеца|месец',
    ahead: 'через|за|след|после|після',
    bare: true,
    neither: 'в течение|протягом|последние|последних|останні|до|каждые|с|рамках',
  },
  Greek: {
    numbers: 'μια|ενα δυο τρεις|τρια τεσσερις πεντε εξι',
    days: 'ημερες|ημερα|μερες',
    weeks: 'εβδομαδες|εβδομαδα',
    months: 'μηνες|μηνα',
    ahead: 'σε|μετα απο',
    neither: 'εντος|τελευταιες|εδω και|καθε',
  },
  Turkish: {
    numbers: 'bir iki uc dort bes alti',
    days: 'gun|gunlugune',
    weeks: 'hafta|haftaligina',
    months: 'ay|ayligina',
    ahead: 'yaklasik',
    behind: 'sonra',
    neither: 'son|her',
  },
  'Hebrew, Arabic, Persian': {
    numbers: '1',
    days: 'ימים|ايام|يوم|يوما|روز',
    weeks: 'שבועות|اسابيع|اسبوع|هفته',
    months: 'חודשים|اشهر|شهر|ماه',
    ahead: 'בעוד|תוך|بعد|خلال|پس از',
    behind: 'دیگر|ديكر',
    neither: 'לפני|منذ|اخر',
  },
  'Indonesian, Vietnamese': {
    numbers: 'satu|seminggu|mot dua|hai tiga|ba empat|bon lima|nam enam|sau',
    days: 'hari|ngay',
    weeks: 'minggu|tuan',
    months: 'bulan|thang',
    ahead: 'dalam|sau',
    behind: 'lagi|nua',
    neither: 'setiap|moi|terakhir',
  },
}

/** Of scripts without blanks: a number or its character, and the unit. */
export const eastDays = '日間|天|일간|일 동안|วัน'
export const eastWeeks =
  '週間|주(?= ?(?:후|뒤|간))|周(?!年|末|[一二三四五六日])|星期(?![一二三四五六日天])|주간|주일|주 동안|สัปดาห์'
export const eastMonths = '[かヶケヵ]月間?|个月|個月|개월|เดือน'
export const eastNumbers = '一 二|两|兩 三 四 五 六'
export const eastBehind = '后|後|之后|之後|뒤|후'
export const eastNeither = '以内|内|內|이내|以上|前|전'

/** The day of the mail. Phrases between bars. */
export const today = `
  today | rest of the day | remainder of the day | vandaag | heute | aujourd'hui | hoy | oggi |
  hoje | avui | astazi | azi | dzis | dzisiaj | dnes | a mai nap | mai napon | idag | i dag |
  tanaan | danas | danes | сегодня | сьогодні | днес | данас | σημερα | bugun | היום | اليوم |
  امروز | आज | hari ini | hom nay | 本日 | 今日 | 今天 | 오늘 | 금일 | วันนี้`

/** Its week. */
export const thisWeek = `
  this week | rest of the week | this weekend | remainder of the week | all week | whole week |
  entire week | deze week | hele week | rest van de week | diese woche | dieser woche |
  ganze woche | rest der woche | cette semaine | toute la semaine | esta semana | toda la semana |
  toda a semana | questa settimana | tutta la settimana | aquesta setmana | saptamana aceasta |
  tym tygodniu | caly tydzien | tento tyden | cely tyden | tento tyzden | cely tyzden |
  ezen a heten | egesz heten | denna vecka | den har veckan | hela veckan | denne uge | hele ugen |
  denne uken | hele uken | talla viikolla | koko viikon | ovaj tjedan | ta teden | этои неделе |
  эту неделю | всю неделю | цього тижня | цьому тижні | тази седмица | αυτη την εβδομαδα |
  bu hafta | השבוע | هذا الاسبوع | minggu ini | tuan nay | 今週 | 本周 | 本週 | 这周 | 這週 | 이번 주 | 이번주 |
  สัปดาห์นี้ | end of the week | end of this week | einde van de week | eind van de week |
  ende der woche | fin de la semaine | final de la semana | final da semana | fine della settimana |
  konca tygodnia | konce tydne | veckan ut | slutet av veckan | ugen ud | slutningen af ugen |
  uken ut | slutten av uken | viikon loppuun | конца недели | кінця тижня`

/** Beside a day they say that something else is of it: the mail, the first day of an absence, a habit. */
export const otherDays =
  '(?<!(?:whole|all|month|most|rest) )of|dated|before|after|starts?|started|begins?|begint|' +
  'begon|beginnt|commence|commencera|empieza|empiezo|comienza|inizia|comeca|zaczyna|zacina|' +
  'borjar|starter|alkaa|начинается|only|alleen|nur|seulement|solo|apenas|tylko|every|each|' +
  'usually'
