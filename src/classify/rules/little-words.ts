// Words that make a sentence deny, suppose or doubt what it tells. Lower case. Sources: dictionaries.

/** "Perhaps", as alternatives of an expression: they say it wherever they stand. */
export const perhaps =
  'perhaps|maybe|possibly|vielleicht|möglicherweise|misschien|wellicht|peut-être|posiblemente|quizás?|tal vez|talvez|' +
  'forse|być może|возможно|быть может|може би|kanske|måske|kanskje|ehkä|možná|belki|talán|ίσως'

/** These say it at the beginning; behind "not" they mean "cannot be" or "not possible". */
export const perhapsFirst = 'możliwe|может быть|можливо|може бути|možno|poate|mungkin'

/** "If", as alternatives. Dutch "als" also means "as"; at the end it stands before an address. */
export const ifWords =
  'if|falls|wenn|sofern|als(?= (?:(?:de|het|een|deze|dit|u|je) |$))|indien|si|se|jeśli|jeżeli|pokud|jestliže|ak|om|hvis|' +
  'dersom|ha|dacă|daca|jos|eğer|если|якщо|ако|εάν|αν'

/**
 * "If" in those languages in which the word means nothing else at the start of a sentence. The "si"
 * of Italian does: "Si è verificato", and the "se" of Spanish: the word behind them tells.
 */
export const ifFirst =
  '[Ii]f|[Ww]henever|[Ff]alls|[Ss]ofern|[Ii]ndien|Wenn|Jeśli|Jeżeli|Pokud|Jestliže|Ak|Če|Dacă|' +
  'Hvis|Ifall|Jos|Εάν|Αν|Если|Якщо|Ако|' +
  "S['’]ils?|Si (?:no|usted|su|el|vous|votre|le|ce|cette)|Se (?:non|não|il|o|você)"

/** "Will be", in what follows from a condition. */
export const willWords =
  'will|wird|werden|worden|zal|zullen|será|serán|sera|seront|sarà|saranno|verrà|verranno|serão|' +
  'zostanie|zostaną|będzie|będą|будет|будут'

/** "Not", "nobody" and the like, folded. */
export const negations = `
  not no never nothing nobody cannot niet geen nicht kein keine keinen ne pas non aucun aucune n_a nao nie nem nu inte ej
  ikke ei emme ole ehdi не няма nije necemo δεν degil khong tidak לא لن لا`

/** Common words of languages in which the words of notices are known. */
export const ofKnownLanguages =
  /(?<!\p{L})(?:the|your|you|ihre?|nicht|votre|vous|pour|para|del|della|uw|naar|din|på|twoj\p{L}{1,2}|nie|для|ваш\p{L}{0,2})(?!\p{L})/iu
