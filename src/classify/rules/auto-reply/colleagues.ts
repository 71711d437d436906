// Who is there while the author of an absence note is not. Folded; alternatives of a regular expression.

/** Words for them; behind them an ending in languages that have one. */
export const colleagues = {
  spaced: [
    'colleagues?|who|co-?workers?|team-?mates?|deputy|assistants?|replacement|stand-?in', // English
    "collega(?:'?s)?|vervang(?:er|ster)|waarnem(?:er|ster)", // Dutch
    'kolleg(?:en?|in|innen)|(?:stell)?vertret(?:er|erin|ung|erung)|urlaubsvertretung|' +
      'nachfolger(?:in)?|assistent(?:in)?', // German
    'collegues?|remplacante?s?|suppleante?|adjointe?|assistante', // French
    'companer[oa]s?|colegas?|sustitut[oa]|suplente|substitut[oa]|colleghi|colleghe|sostitut[oa]', // Spanish, Portuguese, Italian
    'coleg(?:ul|ii|ei)|colega|inlocuitor(?:ul)?', // Romanian
    'koleg(?:a|i|e|u|ow|om)|kolezank(?:a|i|e)|zastepc(?:a|y|zyni)|kolegyn(?:e|i)|kolegovi|' +
      'zastupce|kolegin[ae]|kolegic[ae]', // Polish, Czech, Slavic
    'kollega(?:n|ni|nsa|ns)?|kollegor|kollegaer|kolleger|ersattare|vikarien?|vikar(?:en)?|' +
      'stedfortraeder|sijaise(?:ni|na)|tyotoverini', // northern
    'kollega[im]+|kollegan[oa]m|helyettes(?:em)?', // Hungarian
    'коллег(?:а|и|е|у)|заместител(?:ь|я|ю)|колег(?:а|и|ата)|заступник', // Russian, Ukrainian, Bulgarian
    'συναδελφο[ςι]|meslektas\\p{L}{0,6}|vekil(?:im|imiz)|arkadas(?:im|imiz|larim)\\p{L}{0,3}', // Greek, Turkish
    'עמית(?:ה|י|תי)?|زميل(?:ي|تي|ة)?|rekan|dong nghiep', // Hebrew, Arabic, Indonesian, Vietnamese
  ].join('|'),
  unspaced: '同僚|代理|担当|同事|동료|대리|담당',
}

/** The author speaks of himself. */
export const selves = [
  "i|i'm|i'll|ik|ich|je|j'|jag|jeg|я|ben",
  'my|mijn|mein|meiner?|meinem|mon|mi|mio|meu|moj|mojego|mego|mym|min|mitt|моего|моем|mea|μου',
  'vuelvo|regreso|regresare|volvere|rientro|rientrero|torno|tornero|regresso|regressarei|' +
    'volto|voltarei|retorno|retornarei',
  'wracam|wroce|vracim|vratim|palaan|revin|вернусь|буду|повернусь|επιστρεφω|επιστρεψω|' +
    'donecegim|donuyorum|donusume',
].join('|')
