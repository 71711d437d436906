// Automatic answers of an address whose owner has left, or that is no longer used. No absence, whatever program
// sends them. Folded phrases, bars between; form: phrases.ts.

export const leftPhrases = [
  // English
  `no longer {work*, with, employed, at, associated, represent*} |
    no longer {part of, an employee} | no longer a member of | does not work here |
    doesnt work here | not {work, working} here any* |
    left the {company, organi*, firm, business, school, university, team} | has left … effective |
    {has, have} left … as of | has left us | has departed | {have, has, am, now, i, is} retired |
    moved on from | moved on to a new | last day {at, with} | last working day was | passed away |
    is deceased | changed jobs | new {email, e mail} address is | email address has changed |
    address has changed to | have a new {email, e mail} | my new email | my new e mail |
    no longer {monitored, active, valid} |
    no longer {in use, be used, be valid, be active, being used, use this, using this} |
    no longer be in use | no longer check this | {not, isnt} monitored | is unmonitored |
    is unattended | has been {retired, discontinued, deactivated, decommissioned} |
    will be deactivated`,
  // Dutch
  `niet {meer, langer} werkzaam | {werkt, werk} niet {meer, langer} |
    niet meer {in dienst, in gebruik, bij ons} | niet langer in {dienst, gebruik} | uit dienst |
    {heeft, heb} … verlaten | met pensioen | gepensioneerd | niet meer {gebruikt, gelezen, actief} |
    wordt niet gelezen | overleden | {nieuw, nieuwe} e mailadres | mijn nieuwe mailadres |
    komt te vervallen`,
  // German
  `nicht mehr {im unternehmen, in unserem, bei uns, bei der} | nicht mehr fur … tatig |
    nicht mehr {tatig, beschaftigt} | nicht langer bei | {arbeite, arbeitet} nicht mehr |
    ausgeschieden | {hat, habe} … verlassen | im ruhestand | in den ruhestand | in rente |
    verstorben | nicht mehr {abgerufen, gelesen, verwendet, genutzt, gultig, aktiv} |
    wird nicht gelesen | nicht mehr in betrieb | neue e mail adresse | neue mailadresse |
    e mail adresse hat sich`,
  // French
  `ne travaille plus | ne {fait, fais} plus partie | nest plus en {poste, fonction} | a quitte |
    ai quitte | nest plus {dans, chez, utilise*, consulte*, active, valide, relevee} |
    ne suis plus en poste | ne suis plus {dans, chez} | a la retraite | est decede |
    nouvelle adresse | adresse … a change`,
  // Spanish
  `ya no trabaja | ya no trabajo | ya no {forma, formo} parte | ha dejado {la, de} |
    he dejado de trabajar | ya no pertenece | ya no pertenezco | ya no labora | ya no laboro |
    ya no se encuentra en la | se ha jubilado | me he jubilado | fallecio | ya no esta en uso |
    ya no esta activ* | ya no se utiliza | nueva direccion | ha causado baja | dejo de trabajar`,
  // Italian
  `non {lavora, lavoro} piu | non {fa, faccio} piu parte | ha lasciato l azienda |
    {ha, ho} lasciato la | ho lasciato l | in pensione | non e piu {attiv*, presso, utilizzat*} |
    non e piu in uso | non sono piu in | nuovo indirizzo | non piu attivo | non collabora piu |
    e deceduto`,
  // Portuguese
  `ja nao trabalha | ja nao trabalho | nao {trabalha, trabalho} mais | nao {faz, faco} mais parte |
    ja nao faz parte | {deixou, deixei} a empresa | aposentado | reformado | aposentou se |
    reformou se | reformei me | novo e mail e | novo endereco | nao e mais utilizado |
    nao esta mais ativo | foi desativad* | nao {pertence, integra} mais | desligou se |
    se desligou`,
  // Catalan, Romanian
  `ja no treballa | ja no treballo | nu mai lucreaza | nu mai lucrez | nu mai face parte |
   nu mai este angajat* | a parasit compania | nu mai este folosit* | nu mai este activ*`,
  // Swedish, Danish, Norwegian, Finnish, Icelandic
  `har slutat | {jobbar, arbetar, anvands, lases} inte langre | inte langre anstalld |
    avslutat sin anstallning | gatt i pension | bevakas inte | ar inte langre aktiv | er stoppet |
    {arbejder, bruges, benyttes} ikke laengere | arbejder ikke mere | ikke laengere ansat |
    fratradt | fratraadt | gaet pa pension | overvages ikke | har sluttet |
    {jobber, arbeider} ikke lenger | ikke lenger ansatt | gatt av med pensjon | ikke lenger i bruk |
    blir ikke lest | {ei, en} {ole, tyoskentele} enaa | {siirtynyt, jaanyt} elakkeelle |
    {haettur, haett} storfum`,
  // Polish, Czech, Slovak, Hungarian, Croatian, Slovenian, Lithuanian, Latvian, Estonian
  `juz nie pracuje | nie {jest, pracuje} juz | zakonczyl … wspolprace |
    zakonczyla {wspolprace, prace} | na emeryturze | na emeryture | jest nieaktywn* |
    adres zostal zmieniony | {uz, jiz} nepracuje | {jiz, uz} neni zamestnan* |
    ukoncil … {pracovni, pracovny} | nie je zamestnan* | v duchodu | na dochodku |
    mar nem {dolgozik, dolgozom} | tavozott | nyugdijba | megszunt | vise ne radi |
    vise nije zaposlen* | ne dela vec | nebedirba | vairs nestrada | enam ei toota | ei toota enam`,
  // Russian, Ukrainian, Bulgarian, Serbian
  `больше не {работа*, явля*, использу*, обслуж*} | {уже, более} не работа* |
    не работает в компании | уволил* | на пенсии | на пенсию | не используется больше |
    более не использу* | {більше, вже} не працю* | звільнил* | більше не використову* |
    вече не работ* | напусна компанията | више не ради`,
  // Greek, Turkish
  `δεν εργαζεται {πλεον, πια} | δεν εργαζομαι πλεον | εχει αποχωρησει | συνταξιοδοτ* |
    {artik, bunyemizde} calism* | {sirketimizden, isten, gorevinden} ayril* | emekli ol* |
    kullanilmamaktadir | artik kullanilm*`,
  // Hebrew, Arabic, Persian, Hindi
  `אינו עובד עוד | כבר לא עובד | כבר לא עובדת | אינה עובדת עוד | לא {עובד, עובדת} יותר |
    סיים את עבודתו | סיימה את עבודתה | סיימתי את עבודתי | {עזב, עזבה} את החברה | פרש לגמלאות |
    لم يعد يعمل | لم تعد تعمل | لم أعد أعمل | لم اعد اعمل | غادر الشركة | ترك العمل | تقاعد |
    دیگر در این شرکت`,
  // Japanese, Chinese, Korean, Vietnamese, Indonesian, Thai
  `退職 | 退社いたしました | 退社しました | 異動となりました | 異動いたしました | 使用しておりません | 使用されておりません | 使われておりません | 廃止 | 离职 |
    離職 | 退休 | 不再使用 | 已停用 | 停止使用 | 퇴사 | 퇴직 | 더 이상 근무하지 | 사용하지 않는 | 사용되지 않는 |
    khong con {lam viec, su dung} | da nghi viec | tidak lagi {bekerja, digunakan} |
    sudah tidak bekerja | telah mengundurkan diri | ไม่ได้ทํางานที่ | ลาออก | พ้นสภาพ`,
].join('|')
