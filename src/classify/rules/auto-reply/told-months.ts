// Words for the month in which a mail is written, and for the next, behind the number of a day; folded, alternatives of
// regular expressions. Sources: letters of business, dictionaries.

export const thisMonth =
  '(?:of )?this month|dieses monats|d\\.? ?m\\.|(?:van )?deze maand|dezer|de ce mois|ce mois|courant|' +
  'de este mes|del presente(?: mes)?|del corriente(?: mes)?|del mes en curso|di questo mese|del corrente mese|' +
  '(?:del )?c\\. ?m\\.|deste mes|do corrente(?: mes)?|tego miesiaca|b\\. ?m\\.|bm|(?:числа )?этого месяца|' +
  'текущего месяца|цього місяця|i denna manad|denna manad|i denne maned|denne maned|tohoto mesice|tata kuuta'

export const nextMonth =
  '(?:of )?(?:the )?next month|nachsten monats|kommenden monats|(?:van )?(?:de )?volgende maand|du mois prochain|' +
  'del proximo mes|del mes que viene|del mes proximo|del prossimo mese|do proximo mes|do mes que vem|' +
  'nastepnego miesiaca|przyszlego miesiaca|следующего месяца|наступного місяця|nasta manad|naeste maned|' +
  'neste maned|pristiho mesice|ensi kuuta'

/** The same before the day. */
export const thisHan = '今月|本月|当月|這個月|这个月|이번 ?달|이달'
export const nextHan = '来月|翌月|下個月|下个月|下月|다음 ?달|내달'
