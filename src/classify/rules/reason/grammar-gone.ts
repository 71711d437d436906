// Words for somebody who is there no longer, or never was: "no longer" in each language, with what
// an address, a mailbox or a person was (in use, valid, employed), and "not registered". They are
// used together with the words of grammar.ts, which has the same languages. Sources: dictionaries
// and grammars.

/** "No longer valid", "not registered", by language. */
export const gone: Record<string, string> = {
  Dutch: `
    {niet meer, niet langer} {geldig, in gebruik, gebruikt, actief, beschikbaar, bestaat, werkzaam,
      in dienst, bekend} |
    {bestaat, werkt hier} {niet meer, niet langer} | is vervallen | komen te vervallen |
    niet geregistreerd | nooit aangemaakt`,
  German: `
    {nicht mehr, nicht länger} {gültig, aktiv, in gebrauch, in betrieb, verwendet, genutzt, benutzt,
      vorhanden, verfügbar, existent, existiert, vergeben, bekannt, beschäftigt, tätig, registriert,
      aktuell} |
    existiert nicht mehr | gibt es nicht mehr | arbeitet nicht mehr | ist erloschen |
    nicht registriert | nie angelegt | nicht angelegt`,
  French: `
    n'est plus {valide, valable, active, actif, en service, en usage, utilisée, utilisé, disponible,
      attribuée} |
    ne correspond à {aucun utilisateur, aucun abonné, aucun compte, aucun destinataire,
      aucune boîte, aucune personne} |
    n'existe plus | ne travaille plus | ne fait plus partie | pas enregistré* | jamais été créé* |
    pas été créé*`,
  Spanish: `
    {ya no, ya no es, ya no está} {existe, válid*, activ*, operativ*, vigente, disponible, en uso,
      en servicio, se usa, se utiliza, trabaja, pertenece} |
    no corresponde a {ningún usuario, ningún destinatario, ningún buzón, ninguna cuenta,
      ninguna persona} |
    ha dejado de existir | dejó de existir | no está dado de alta | no está dada de alta |
    no está registrad* | no ha sido cread*`,
  Portuguese: `
    {já não, já não é, já não está, não é mais, não está mais} {existe, válid*, ativ*, utilizad*,
      usad*, disponível, em uso, trabalha} |
    {não existe, não trabalha} mais | deixou de existir | não faz mais parte | não foi localizad* |
    não está cadastrad* | não cadastrad* | não está registrad* | não foi criad*`,
  Italian: `
    {non è più, non più} {valid*, attiv*, operativ*, in uso, in servizio, disponibile, esistente,
      presente, utilizzat*} |
    non esiste più | non lavora più | non fa più parte | non è registrat* | non risulta registrat* |
    non risulta esistente | mai stata creata | mai stato creato`,
  Polish: `
    {nie jest już, już nie jest} {używan*, aktualn*, ważn*, aktywn*, dostępn*, w użyciu} |
    {już nie, nie} {istnieje, pracuje} | nie pracuje już | stracił ważność | przestał istnieć |
    nie jest zarejestrowan* | nie została utworzona | nie zostało utworzone`,
  'Czech, Slovak': `
    {již není, už není, není již, už nie je} {platn*, aktivn*, aktívn*, používán*, používan*,
      dostupn*} |
    již nepracuje | už nepracuje | se již nepoužívá | už nepoužíva | není registrován* |
    nie je registrovan* | nebyla vytvořena`,
  'Croatian, Serbian, Slovene': `
    {više nije, više ne} {postoji, važeć*, aktiv*, u upotrebi, koristi} |
    ni več {veljav*, aktiv*, v uporabi} | ne obstaja več | више не постоји`,
  Hungarian: `
    {már nem, többé nem} {él, érvényes, létezik, aktív, elérhető, használatos, dolgozik} |
    nincs regisztrálva`,
  Romanian: `
    {nu mai, nu mai este} {există, valabil*, valid*, activ*, folosit*, utilizat*, disponibil*,
      lucrează} |
    nu este înregistrat*`,
  'Russian, Ukrainian, Bulgarian': `
    {больше не, более не, уже не} {существ*, действител*, действует, используется, актив*, доступен,
      доступна, работает} |
    {більше не, вже не} {існу*, дійсн*, діє, використовується, актив*, працює} | у нас нет |
    у нас немає | не значится | не числится | не зареєстрован* | не е регистриран* |
    вече не {съществува, е валид*, е актив*, се използва, работи}`,
  Nordic: `
    {inte längre, ej längre} {giltig*, aktiv*, i bruk, i drift, tillgänglig*, finns} |
    {finns, existerar, används, arbetar, jobbar} {inte längre, ej längre} |
    {ikke længere, ikke mere} {gyldig*, aktiv*, i brug, i drift, tilgængelig*} |
    {findes, eksisterer, bruges, anvendes, arbejder} {ikke længere, ikke mere} |
    ikke lenger {gyldig*, aktiv*, i bruk, i drift, tilgjengelig*, finnes} |
    {finnes, eksisterer, brukes, arbeider, jobber} ikke lenger | har upphört | inte registrera* |
    ikke registrer*`,
  Finnish: `
    {ei ole enää, ei enää ole} {voimassa, palveluksessa, käytössä, olemassa, aktiivinen,
      saatavilla} |
    ei ole rekisteröity`,
  Turkish: `
    {artık, artık burada} {geçerli değil, mevcut değil, aktif değil, kullanılmıyor,
      kullanımda değil, çalışmıyor} |
    bulunmamaktadır | mevcut değildir | kayıtlı değil | kayıtlı değildir`,
  Greek: `
    {δεν ισχύει, δεν υπάρχει, δεν χρησιμοποιείται} {πλέον, πια} |
    πλέον δεν {ισχύει, υπάρχει, χρησιμοποιείται}`,
  Hebrew: 'כבר לא {קיים, קיימת, בשימוש, פעיל, פעילה, בתוקף}',
  Arabic: '{لم يعد, لم تعد} {موجود*, صالح*, مستخدم*, نشط*}',
  Vietnamese: 'không còn {tồn tại, được sử dụng, hiệu lực, hợp lệ, hoạt động}',
  Indonesian: `
    {tidak lagi, sudah tidak} {ada, digunakan, berlaku, aktif, valid} |
    {tidak ada, tidak digunakan, tidak berlaku, tidak aktif} lagi`,
  Japanese: '使われていません | 使用されておりません | 利用されていません | 廃止され',
  Chinese: '已失效 | 已不再使用 | 不再使用 | 不再有效 | 已作废 | 已作廢',
  Korean: '{더 이상, 더이상} {사용되지 않, 사용하지 않, 존재하지 않, 유효하지 않}',
}

/** What may stand before whom it is said of: "this address", "the recipient's account". Not "your": that is who sends. */
export const articles = `
  de | het | dit | deze | die | der | das | diese | dieser | dieses | le | la | l | ce | cet |
  cette | el | esta | este | esa | ese | o | a | essa | esse | il | questo | questa | quest | ten |
  ta | to | tato | toto | tento | acest | această | ez | az | a | этот | эта | это | эту | цей |
  ця | този | тази | denna | detta | den | det | denne | dette | tämä | bu | η | ο | το | αυτή η |
  αυτός ο | почтовый | электронный | поштова | поштову | пощенската | poštovní | poštová |
  e mailová |
  e mailový | emailová | mottagarens | användarens | modtagerens | brugerens | mottakerens |
  brukerens | такого | почтового | böyle bir`

/** What the address is one of, behind it: that is who sends as well. And for what it is no more, or out of what. */
export const ofSender =
  'din | ditt | dumneavoastră | dvs | ta | σας | σου | שלך | שלכם | của bạn | anda | kamu'
export const aims =
  'para | pour | per | für | um | voor | om | för | for | til | zum | zur | dla | do | для | käytöstä'

/** What may stand between an account that was deleted and the verb: "of", words for its owner, and for mail. */
export const ofHim = `
  d | des | du | da | do | di | del | dell | della | van | von | vom | dem | den | till | til |
  för | for | e | mail |
  email | correo | electrónico | electrónica | courriel | électronique | messagerie | posta |
  correio | eletrônico |
  eletrônica | pocztow* | poczty | elektroniczn* | электронной | почты | електронної | пошти |
  e postadress |
  benutzers | nutzers | teilnehmers | personne | persona | pessoa | persoon`

/** One of two things: "is full or no longer there". */
export const choices = `
  oder | of | ou | o | oppure | lub | albo | nebo | alebo | ili | или | або | vagy | sau | eller |
  tai | veya | veyahut |
  ή | atau | hoặc`
