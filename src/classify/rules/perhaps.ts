// Words for "perhaps", as alternatives of an expression, lower case. Sources: dictionaries.

/** They say it wherever they stand. */
export const perhaps =
  'perhaps|maybe|possibly|vielleicht|möglicherweise|misschien|wellicht|peut-être|posiblemente|quizás?|tal vez|talvez|' +
  'forse|być może|возможно|быть может|може би|kanske|måske|kanskje|ehkä|možná|belki|talán|ίσως'

/** They say it at the beginning; behind "not" they mean "cannot be" or "not possible". */
export const perhapsFirst = 'możliwe|может быть|можливо|може бути|možno|poate|mungkin'
