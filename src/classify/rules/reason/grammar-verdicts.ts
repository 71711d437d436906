// Words for junk, and for a message that expired in the queue, in other languages than English. Used as the words of
// grammar.ts are. Sources: the wording of filters and queues in these languages, and dictionaries.

/** "As spam": the bare word also stands in advice about it. */
export const junkWords = `
  {als, comme, como, come, jako, za, ca} spam | ongewenste reclame | als junk | comme un spam |
  spamem | nevyžádan* | spamnek | spamként | levélszemét* | kéretlen levél* | roskaposti* |
  som {spam, skräp, søppel, reklame} | спамом | {как, як, като, као} спам | нежелательной почтой |
  небажаною | {kao, ως, sebagai, dianggap, dikesan} spam | kot neželen* | spam olarak |
  ως ανεπιθύμητ* | ανεπιθύμητη αλληλογραφία | thư rác | เป็นสแปม | เป็นจดหมายขยะ | بريد مزعج |
  كبريد عشوائي | רשימת ספאם | כספאם | כדואר זבל | هرزنامه | 迷惑メールと | スパムと | 垃圾邮件 | 垃圾郵件 | 스팸으로 |
  rämpspost* | mēstule* | kaip šlamšt* | brukal* | com a correu brossa`

/** A length of time, and that trying is over. */
export interface Patience {
  days: string
  spent: string
}

export const patience: Record<string, Patience> = {
  Dutch: { days: 'dagen | uur lang', spent: 'geprobeerd | gestaakt | opgegeven | vergeefs' },
  German: {
    days: 'tagen | tage | tage lang | stunden',
    spent: 'nicht … zugestellt | aufgegeben | vergeblich | nicht gelungen | keine weiteren',
  },
  French: {
    days: 'jours',
    spent: 'pas pu être | abandon* | en vain | sans succès | tentatives infructueuses',
  },
  Spanish: {
    days: 'días',
    spent: 'no se pudo | no se ha podido | sin éxito | no se harán más | abandona*',
  },
  Portuguese: { days: 'dias', spent: 'não foi possível | não pôde | sem sucesso | desistimos' },
  Italian: {
    days: 'giorni',
    spent: 'non è stato possibile | senza successo | non è stato consegnato | interrott*',
  },
  Polish: { days: 'dni', spent: 'nie udało się | bez powodzenia | bezskutecznie | zaprzestano' },
  'Czech, Slovak': {
    days: 'dnů | dní | dni',
    spent: 'nepodařilo | nepodarilo | neúspěšně | bezúspěšně | neúspešne | vzdáváme',
  },
  Hungarian: { days: 'nap alatt | napig | napon belül', spent: 'nem sikerült | sikertelen*' },
  Romanian: { days: 'zile', spent: 'nu a putut | nu s a putut | fără succes | renunțăm' },
  'Russian, Ukrainian, Bulgarian': {
    days: 'дней | суток | дня | днів | діб | дни',
    spent: 'не удалось | прекращен* | не вдалося | припинено | не успя* | безуспешно | безуспішно',
  },
  Nordic: {
    days: 'dagar | dage | dager | dygn | døgn',
    spent: `kunde inte | kunne ikke | ger upp | opgiver | gir opp | utan framgång | uden held |
      uten hell`,
  },
  Finnish: { days: 'päivän | päivää | päivässä', spent: 'ei voitu | ei onnistunut | lopetettu' },
  Turkish: { days: 'gün', spent: 'teslim edilemedi | vazgeçildi | sonlandırıldı' },
  Greek: { days: 'ημέρες | ημερών', spent: 'δεν παραδόθηκε | δεν ήταν δυνατή | χωρίς επιτυχία' },
  'Vietnamese, Indonesian': {
    days: 'ngày | hari',
    spent: 'không thành công | không thể | gagal | tidak berhasil',
  },
}
