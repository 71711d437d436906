// Automatic answers of an address whose owner has left, or that is no longer used. No absence, whatever program
// sends them. Folded phrases, bars between; form: phrases.ts.

export const leftPhrases = [
  // English
  `no longer work* | no longer with | no longer employed | no longer at | no longer part of |
   no longer associated | no longer an employee | no longer a member of | no longer represent* |
   does not work here | doesnt work here | not work here any* | not working here any* |
   left the company | left the organi* | left the firm | left the business | left the school |
   left the university | left the team | has left … effective | has left … as of | has left us |
   have left … as of | has departed | have retired | has retired | am retired | now retired |
   i retired | is retired | moved on from | moved on to a new | last day at | last day with |
   last working day was | passed away | is deceased | changed jobs | new email address is |
   new e mail address is | email address has changed | address has changed to | have a new email |
   have a new e mail | my new email | my new e mail | no longer monitored | no longer in use |
   no longer be in use | no longer be used | no longer be valid | no longer be active |
   no longer being used | no longer active | no longer valid | no longer use this |
   no longer using this | no longer check this | not monitored | is unmonitored | isnt monitored |
   is unattended | has been retired | has been discontinued | has been deactivated |
   has been decommissioned | will be deactivated`,
  // Dutch
  `niet meer werkzaam | niet langer werkzaam | werkt niet meer | werkt niet langer |
   werk niet meer | werk niet langer | niet meer in dienst | niet langer in dienst | uit dienst |
   heeft … verlaten | heb … verlaten | met pensioen | gepensioneerd | niet meer in gebruik |
   niet langer in gebruik | niet meer gebruikt | niet meer gelezen | wordt niet gelezen |
   niet meer bij ons | niet meer actief | overleden | nieuw e mailadres | nieuwe e mailadres |
   mijn nieuwe mailadres | komt te vervallen`,
  // German
  `nicht mehr im unternehmen | nicht mehr in unserem | nicht mehr fur … tatig | nicht mehr tatig |
   nicht mehr bei uns | nicht langer bei | nicht mehr bei der | nicht mehr beschaftigt |
   arbeite nicht mehr | arbeitet nicht mehr | ausgeschieden | hat … verlassen | habe … verlassen |
   im ruhestand | in den ruhestand | in rente | verstorben | nicht mehr abgerufen |
   nicht mehr gelesen | wird nicht gelesen | nicht mehr verwendet | nicht mehr genutzt |
   nicht mehr gultig | nicht mehr aktiv | nicht mehr in betrieb | neue e mail adresse |
   neue mailadresse | e mail adresse hat sich`,
  // French
  `ne travaille plus | ne fait plus partie | ne fais plus partie | nest plus en poste |
   nest plus en fonction | a quitte | ai quitte | nest plus dans | nest plus chez |
   ne suis plus en poste | ne suis plus dans | ne suis plus chez | a la retraite | est decede |
   nest plus utilise* | nest plus consulte* | nest plus active | nest plus valide |
   nest plus relevee | nouvelle adresse | adresse … a change`,
  // Spanish
  `ya no trabaja | ya no trabajo | ya no forma parte | ya no formo parte | ha dejado la |
   ha dejado de | he dejado de trabajar | ya no pertenece | ya no pertenezco | ya no labora |
   ya no laboro | ya no se encuentra en la | se ha jubilado | me he jubilado | fallecio |
   ya no esta en uso | ya no esta activ* | ya no se utiliza | nueva direccion | ha causado baja |
   dejo de trabajar`,
  // Italian
  `non lavora piu | non lavoro piu | non fa piu parte | non faccio piu parte |
   ha lasciato l azienda | ha lasciato la | ho lasciato l | ho lasciato la | in pensione |
   non e piu attiv* | non e piu in uso | non e piu presso | non sono piu in | nuovo indirizzo |
   non piu attivo | non e piu utilizzat* | non collabora piu | e deceduto`,
  // Portuguese
  `ja nao trabalha | ja nao trabalho | nao trabalha mais | nao trabalho mais | nao faz mais parte |
   nao faco mais parte | ja nao faz parte | deixou a empresa | deixei a empresa | aposentado |
   reformado | aposentou se | reformou se | reformei me | novo e mail e | novo endereco |
   nao e mais utilizado | nao esta mais ativo | foi desativad* | nao pertence mais |
   nao integra mais | desligou se | se desligou`,
  // Catalan, Romanian
  `ja no treballa | ja no treballo | nu mai lucreaza | nu mai lucrez | nu mai face parte |
   nu mai este angajat* | a parasit compania | nu mai este folosit* | nu mai este activ*`,
  // Swedish, Danish, Norwegian, Finnish, Icelandic
  `har slutat | jobbar inte langre | arbetar inte langre | inte langre anstalld |
   avslutat sin anstallning | gatt i pension | anvands inte langre | bevakas inte |
   lases inte langre | ar inte langre aktiv | er stoppet | arbejder ikke laengere |
   arbejder ikke mere | ikke laengere ansat | fratradt | fratraadt | gaet pa pension |
   bruges ikke laengere | benyttes ikke laengere | overvages ikke | har sluttet |
   jobber ikke lenger | arbeider ikke lenger | ikke lenger ansatt | gatt av med pensjon |
   ikke lenger i bruk | blir ikke lest | ei ole enaa | ei tyoskentele enaa | en tyoskentele enaa |
   en ole enaa | siirtynyt elakkeelle | jaanyt elakkeelle | haettur storfum | haett storfum`,
  // Polish, Czech, Slovak, Hungarian, Croatian, Slovenian, Lithuanian, Latvian, Estonian
  `juz nie pracuje | nie jest juz | nie pracuje juz | zakonczyl … wspolprace |
   zakonczyla wspolprace | zakonczyla prace | na emeryturze | na emeryture | jest nieaktywn* |
   adres zostal zmieniony | uz nepracuje | jiz nepracuje | jiz neni zamestnan* |
   uz neni zamestnan* | ukoncil … pracovni | ukoncil … pracovny | nie je zamestnan* | v duchodu |
   na dochodku | mar nem dolgozik | mar nem dolgozom | tavozott | nyugdijba | megszunt |
   vise ne radi | vise nije zaposlen* | ne dela vec | nebedirba | vairs nestrada | enam ei toota |
   ei toota enam`,
  // Russian, Ukrainian, Bulgarian, Serbian
  `больше не работа* | уже не работа* | более не работа* | не работает в компании |
   больше не явля* | уволил* | на пенсии | на пенсию | больше не использу* |
   не используется больше | более не использу* | больше не обслуж* | більше не працю* |
   вже не працю* | звільнил* | більше не використову* | вече не работ* | напусна компанията |
   више не ради`,
  // Greek, Turkish
  `δεν εργαζεται πλεον | δεν εργαζεται πια | δεν εργαζομαι πλεον | εχει αποχωρησει | συνταξιοδοτ* |
   artik calism* | sirketimizden ayril* | isten ayril* | gorevinden ayril* | emekli ol* |
   kullanilmamaktadir | artik kullanilm* | bunyemizde calism*`,
  // Hebrew, Arabic, Persian, Hindi
  `אינו עובד עוד | כבר לא עובד | כבר לא עובדת | אינה עובדת עוד | לא עובד יותר | לא עובדת יותר |
   סיים את עבודתו | סיימה את עבודתה | סיימתי את עבודתי | עזב את החברה | עזבה את החברה |
   פרש לגמלאות | لم يعد يعمل | لم تعد تعمل | لم أعد أعمل | لم اعد اعمل | غادر الشركة | ترك العمل |
   تقاعد | دیگر در این شرکت`,
  // Japanese, Chinese, Korean, Vietnamese, Indonesian, Thai
  `退職 | 退社いたしました | 退社しました | 異動となりました | 異動いたしました | 使用しておりません | 使用されておりません |
   使われておりません | 廃止 | 离职 | 離職 | 退休 | 不再使用 | 已停用 | 停止使用 | 퇴사 | 퇴직 |
   더 이상 근무하지 | 사용하지 않는 | 사용되지 않는 | khong con lam viec | da nghi viec | khong con su dung |
   tidak lagi bekerja | sudah tidak bekerja | telah mengundurkan diri | tidak lagi digunakan |
   ไม่ได้ทํางานที่ | ลาออก | พ้นสภาพ`,
].join('|')
