// Days that are told by the day on which a mail was written, in all languages at once. Folded: lower case,
// no marks. Phrases between bars.

/** Phrases by how many days ahead they are. */
export const relativeDays: readonly { days: number; phrases: string }[] = [
  {
    days: 0,
    phrases: `
      later today | this afternoon | end of today | heute nachmittag | vanmiddag | vanavond |
      cet apres-midi | esta tarde | oggi pomeriggio | hoje a tarde`,
  },
  {
    days: 1,
    phrases: `
      tomorrow | morgen | morgenochtend | morgenvroeg | demain | manana | domani | amanha | jutro |
      jutra | imorgon | i morgon | imorgen | i morgen | huomenna | huomisaamuna | zitra | zajtra |
      holnap | maine | завтра | утре | sutra | jutri | yarin | αυριο | מחר | غدا | esok | besok |
      ngay mai | 明日 | 明天 | 내일 | พรุ่งนี้`,
  },
  {
    days: 2,
    phrases: `
      day after tomorrow | overmorgen | ubermorgen | apres-demain | apres demain | pasado manana |
      dopodomani | depois de amanha | pojutrze | i overmorgon | i overmorgen | ylihuomenna |
      pozitri | pozajtra | holnaputan | poimaine | послезавтра | пiслязавтра | післязавтра |
      вдругидени | prekosutra | pojutrisnjem | obur gun | oburgun | μεθαυριο | מחרתיים | بعد غد |
      lusa | ngay kia | 明後日 | 后天 | 後天 | 모레`,
  },
]

/** The week after that of the mail. */
export const nextWeek = `
  next week | following week | nachste woche | nachster woche | kommende woche | kommender woche |
  volgende week | komende week | semaine prochaine | proxima semana | semana que viene |
  settimana prossima | prossima settimana | semana que vem | saptamana viitoare |
  saptamana urmatoare | przyszlym tygodniu | nastepnym tygodniu | nasta vecka | naeste uge |
  neste uke | ensi viikolla | pristi tyden | buduci tyzden | jovo heten | sljedeci tjedan |
  naslednji teden | kita savaite | следующеи неделе | следующую неделю | наступного тижня |
  следващата седмица | επομενη εβδομαδα | gelecek hafta | onumuzdeki hafta | haftaya | שבוע הבא |
  الاسبوع القادم | الاسبوع المقبل | minggu depan | tuan sau | tuan toi | 来週 | 下周 | 下週 | 下星期 |
  다음 주 | 다음주 | สัปดาห์หน้า`

/** Weekdays of scripts without blanks and of two words, Sunday first. */
export const wordlessWeekdays: readonly string[] = [
  '日曜 | 周日 | 週日 | 星期日 | 星期天 | 일요일 | วันอาทิตย์ | chu nhat | रविवार',
  '月曜 | 周一 | 週一 | 星期一 | 월요일 | วันจันทร์ | thu hai | सोमवार',
  '火曜 | 周二 | 週二 | 星期二 | 화요일 | วันอังคาร | thu ba | मंगलवार',
  '水曜 | 周三 | 週三 | 星期三 | 수요일 | วันพุธ | thu tu | बुधवार',
  '木曜 | 周四 | 週四 | 星期四 | 목요일 | วันพฤหัส | thu nam | गुरुवार',
  '金曜 | 周五 | 週五 | 星期五 | 금요일 | วันศุกร์ | thu sau | शुक्रवार',
  '土曜 | 周六 | 週六 | 星期六 | 토요일 | วันเสาร์ | thu bay | शनिवार',
]
