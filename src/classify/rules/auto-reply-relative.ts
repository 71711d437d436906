// Days that are told by the day on which a mail was written, in all languages at once. Folded: lower case,
// no marks. Phrases between bars.

/** Phrases by how many days ahead they are. */
export const relativeDays: readonly { days: number; phrases: string }[] = [
  {
    days: 1,
    phrases: `
      tomorrow | morgen | morgenochtend | morgenvroeg | demain | manana | domani | amanha | jutro | imorgon | i morgon |
      imorgen | i morgen | huomenna | huomisaamuna | zitra | zajtra | holnap | maine | завтра | утре | sutra | jutri |
      yarin | αυριο | מחר | غدا | esok | besok | ngay mai | 明日 | 明天 | 내일`,
  },
  {
    days: 2,
    phrases: `
      day after tomorrow | overmorgen | ubermorgen | apres-demain | apres demain | pasado manana | dopodomani |
      depois de amanha | pojutrze | i overmorgon | i overmorgen | ylihuomenna | pozitri | pozajtra | holnaputan |
      poimaine | послезавтра | пiслязавтра | післязавтра | вдругидени | prekosutra | pojutrisnjem | obur gun | oburgun |
      μεθαυριο | מחרתיים | بعد غد | lusa | ngay kia | 明後日 | 后天 | 後天 | 모레`,
  },
]
