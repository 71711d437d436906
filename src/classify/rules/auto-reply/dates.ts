// Words that dates of absence are made of, in all languages at once: a name means the same month
// wherever it is used (of Croatian the tenth is left out, as `listopada` is another month in Polish).
// Folded: lower case, no marks. Words are separated by blanks.

/** Names of months, January first: full names, cases that follow a day number, abbreviations. */
export const monthNames: readonly string[] = [
  `january jan januari januar janner jaenner janv janvier enero ene gennaio gen janeiro stycznia
   styczen sty tammikuuta tammikuun tammi ledna leden januara janvaris janvari sausio jaanuar
   ianuarie ian января январь янв январе січня січень януари ιανουαριου ιανουαριος ιαν ocak ינואר
   בינואר يناير januarja sijecnja
   gener јануара sausio janvara janvarim janvari jaanuaril jaanuarini janar janar xaneiro јануари
   ژانویه styczniu lednu січні sijecnju ιανουαριο`,
  `february feb februari februar febr febrero fevrier fevr fev febbraio febb fevereiro lutego luty
   lut helmikuuta helmikuun unora unor februara februaris vasario veebruar februarie
   февраля февраль фев февр феврале лютого лютии февруари φεβρουαριου φεβρουαριος φεβ subat פברואר
   בפברואר فبراير febrer veljace фебруара februarim februari veebruaril veebruarini shkurt febreiro
   фебруари فوریه lutym unoru лютому veljaci φεβρουαριο`,
  `march mar maart mrt marz maerz mars marzo marco marca marzec mar maaliskuuta maaliskuun brezna
   brezen marec marts martis kovo marts martie marcius marc
   марта март мар марте березня березень март μαρτιου μαρτιος μαρ mart מרץ מרס במרץ مارس
   marc ozujka mac martam marta martsini martsil مارس
   marcu breznu marci березні ozujku μαρτιο`,
  `april apr avril avr abril abr aprile kwietnia kwiecien kwi huhtikuuta huhtikuun dubna duben
   aprila aprilis balandzio aprill aprilie apr
   апреля апрель апр апреле квітня квітень април απριλιου απριλιος απρ nisan nis אפריל באפריל ابريل
   أبريل travnja априла aprilim aprillini aprillil prill آوریل
   kwietniu dubnu aprili квітні travnju απριλιο`,
  `may mei mai mayo maggio mag maio maja maj toukokuuta toukokuun kvetna kveten maja geguzes majus
   мая маи мае травня травень маи μαιου μαιος mayis מאי במאי مايو
   maig svibnja маја maija maijam mais maini geguze maj maio
   maju kvetnu maji травні svibnju μαιο`,
  `june jun juni juin junio giugno giu junho czerwca czerwiec cze kesakuuta kesakuun cervna cerven
   juna birzelio juuni iunie iun junius
   июня июнь июн июне червня червень юни ιουνιου ιουνιος ιουν haziran haz יוני ביוני يونيو
   juny lipnja јуна junija junijam juunini juunil qershor xuno јуни ژوئن
   czerwcu cervnu червні lipnju ιουνιο`,
  `july jul juli juillet juil julio luglio lug julho lipca lipiec lip heinakuuta heinakuun cervence
   cervenec jula liepos juuli iulie iul julius
   июля июль июл июле липня липень юли ιουλιου ιουλιος ιουλ temmuz יולי ביולי يوليو
   juliol srpnja julai јула julija julijam juulini juulil julai korrik xullo јули ژوئیه
   lipcu cervenci липні srpnju ιουλιο`,
  `august aug augustus aout agosto ago augusti sierpnia sierpien sie elokuuta elokuun srpna srpen
   augusta rugpjucio augusts augusztus
   августа август авг августе серпня серпень август αυγουστου αυγουστος αυγ agustos agu אוגוסט
   באוגוסט اغسطس أغسطس agost agustus kolovoza ogos augustam augustini augustil ogos gusht اوت
   sierpniu srpnu auguste серпні kolovozu αυγουστο`,
  `september sep sept septembre septiembre setiembre settembre sett setembro set wrzesnia wrzesien
   wrz syyskuuta syyskuun zari septembra rugsejo septembrie szeptember szept
   сентября сентябрь сен сент сентябре вересня вересень септември σεπτεμβριου σεπτεμβριος σεπ eylul
   eyl ספטמבר בספטמבר سبتمبر rujna септембра septembrim septembri septembrini septembril septembar
   shtator септември سپتامبر wrzesniu вересні rujnu σεπτεμβριο`,
  `october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz
   lokakuuta lokakuun rijna rijen oktobra spalio octombrie
   октября октябрь окт октябре жовтня жовтень октомври οκτωβριου οκτωβριος οκτ ekim eki אוקטובר
   באוקטובר اكتوبر أكتوبر октобра oktobrim oktobri oktoobrini oktoobril oktoober oktoobri oktobar
   tetor октомври اکتبر pazdzierniku rijnu жовтні οκτωβριο`,
  `november nov novembre noviembre novembro listopada listopad lis marraskuuta marraskuun listopadu
   novembra lapkricio noiembrie noi
   ноября ноябрь ноя нояб ноябре листопада листопад ноември νοεμβριου νοεμβριος νοε kasim נובמבר
   בנובמבר نوفمبر studenoga studenog новембра novembrim novembri novembrini novembril novembar
   nentor ноември نوامبر listopadzie листопаді studenom νοεμβριο`,
  `december dec dez decembre diciembre dic dicembre dezember dezembro grudnia grudzien gru
   joulukuuta joulukuun prosince prosinec decembra gruodzio detsember desember decembrie
   декабря декабрь дек декабре грудня грудень декември δεκεμβριου δεκεμβριος δεκ aralik דצמבר בדצמבר
   ديسمبر desembre prosinca disember децембра decembrim decembri detsembrini detsembril detsembri
   disember decembar desembris dhjetor decembro декември دسامبر grudniu prosinci грудні prosincu
   δεκεμβριο`,
]

/** Names of weekdays, Sunday first. */
export const weekdayNames: readonly string[] = [
  `sunday sun zondag zo sonntag so dimanche domingo domenica domingo niedziela niedzieli niedziele
   sondag sunnuntai sunnuntaina nedele nedeli vasarnap duminica воскресенье воскресенья неділя
   неділі κυριακη pazar ראשון الاحد vasarnapon nedelja nedjelja воскресенью svetdiena sekmadienis
   sekmadieni puhapaev minggu κυριακης dimanches الأحد`,
  `monday mon maandag ma montag lundi lunes lunedi segunda segunda-feira poniedzialek poniedzialku
   poniedzialek mandag maanantai maanantaina maanantaihin pondeli pondelok pondelka hetfo luni
   понедельник понедельника понеділок понеділка δευτερα pazartesi שני الاثنين hetfon hetfotol
   ponedjeljak ponedeljek понеделник понедељак pirmdien pirmadienis pirmadieni esmaspaeval senin
   isnin δευτερας lunes manudag segunda-feira الإثنين الأثنين`,
  `tuesday tue tues dinsdag di dienstag mardi martes martedi terca terca-feira wtorek wtorku tisdag
   tirsdag tiistai tiistaina utery utorok utorka kedd marti вторник вторника вівторок вівторка τριτη
   sali שלישי الثلاثاء kedden utorak torek вторник уторак otrdien antradienis antradieni teisipaeval
   selasa τριτης`,
  `wednesday wed woensdag wo mittwoch mi mercredi miercoles mercoledi quarta quarta-feira sroda
   srody srode onsdag keskiviikko keskiviikkona streda stredu stredy szerda miercuri среда среду
   среды середа середу середи τεταρτη carsamba רביעי الاربعاء szerdan srijeda sreda sredo сряда
   среда tresdien treciadienis treciadieni kolmapaeval rabu τεταρτης الأربعاء`,
  `thursday thu thur thurs donderdag do donnerstag jeudi jueves giovedi quinta quinta-feira czwartek
   czwartku torsdag torstai torstaina ctvrtek ctvrtka stvrtok stvrtka csutortok joi четверг четверга
   четвер четверга πεμπτη persembe חמישי الخميس csutortokon cetvrtak cetrtek четвъртък четвртак
   ceturtdien ketvirtadienis ketvirtadieni neljapaeval khamis kamis πεμπτης jueves`,
  `friday fri vrijdag vr freitag fr vendredi viernes venerdi sexta sexta-feira piatek piatku fredag
   perjantai perjantaina patek patku piatok piatka pentek vineri пятница пятницу пятницы п'ятниця
   п'ятницю п'ятниці παρασκευη cuma שישי الجمعة penteken petak petek петък петак piektdien
   penktadienis penktadieni reedel jumat jumaat παρασκευης`,
  `saturday sat zaterdag za samstag sonnabend sa samedi sabado sabato sobota soboty sobote lordag
   lauantai lauantaina sobotu szombat sambata суббота субботу субботы субота суботу суботи σαββατο
   cumartesi שבת السبت szombaton subota sobota събота субота sestdien sestadienis sestadieni
   laupaeval sabtu σαββατου`,
]

/** Words that end an absence, standing before its last day. Phrases of words joined by `_`. */
export const untilWords = `
  until till til til_and_with through thru up_to up_until bis bis_und_mit bis_einschliesslich
  bis_inklusive tot tot_de tot_en_met en_met_de t/m t/m_de tm tm_de t.m. jusqu'au jusqu'a jusqu'en
  jusque hasta fino_al fino_alla fino_all' fino_a fino al_ sino_al ate ate_ao do az az_do pana pana_la pana_pe pana_in la_data_de t.o.m. t.o.m tom
  till_och_med t.o.m. fram_till til_og_med t.o.m t.om. tilogmed frem_til до по по_ включительно_до
  εως μεχρι ως עד حتى الى إلى 至 到 直到 ending ends end_on ends_on end_date enddate ende: ende end eind
  einde to_date inkl incl inclusief einschliesslich including inclusive fins_al fins_a fins hingga
  sampai sampai_dengan s.d. تا deri_me deri ata_o ata_a ata iki lidz kuni sehingga upto
  den_ngay den_het den_het_ngay cho_den_ngay toi_ngay den_ngay_het indtil indtil_og_med inntil
  inntil_og_med tills tem tem. t.e.m. t.e.m fram_til_og_med frem_til_og_med fins_el zakljucno_s
  zakljucno_sa do_zakljucno لغاية الی s/d لحد`

/** Words between the first and the last day; they end an absence only after another date. */
export const rangeWords =
  'to - -> → => > ~ 〜 and a al au do til till und bis en et y e i si och og ve kadar u и та και ו و'

/** Words that begin an absence, standing before its first day. */
export const fromWords = `
  from since starting beginning as_of effective van vanaf sinds met_ingang_van per von vom ab seit
  du des depuis a_partir_du a_partir_de del desde a_partir_del dal dall' a_partire_dal da de od ode
  fra fran fran_och_med fra_og_med fr.o.m. fr.o.m f.o.m. f.o.m fom med_start с начиная_с з із від 从
  從 自 απο מ من between tussen zwischen entre tra intre fra_il mellan mellem mellom между між mulai
  tu_ngay tu dari`

/** Words that may stand between the words above and a day: articles, prepositions, politeness. */
export const fillerWords = `
  gada m. god. r. roku all' dell' dall' l' d' christmas eve kerstavond heiligabend silvester
  oudejaarsdag noel natale nochebuena the on at in day of including inclusive and_including am at
  dem den der das zum zu einschliesslich einschl op de het dag le la el il lo o os dia dnia dne
  giorno jour den d. og med kl. ca ca. around approximately about ungefahr ongeveer vers circa no na
  pe в во на την τις τον ה ه ال לתאריך uur early late again weer wieder data datum date fecha next
  coming following proximo proxima prochain prochaine prossimo komende volgende aanstaande kommenden
  nachsten najblizszy najblizsza nastkommande kommende ngay tanggal pada hari יום ביום και день
  تاریخ تاريخ روز يوم`

/** Beginnings of words that tell a return; a date beside one is the day of return. */
export const returnStems = `
  back return returns returning returned resume powrotem ponownie terug retomare retomarei
  возобновляем возобновим vrnem vrnemo weer wieder zuruck zurueck ruckkehr rueckkehr retour reviens
  reviendrai reviendra reviendrons rentrerai rentre reprendrai reprise regreso regresare regresamos
  regresso regressando regressa regressarei vuelvo vuelta volvere volveremos reincorporo
  reincorporare incorporare rientro rientrando rientrero rientreremo torno tornero torneremo ritorno
  retorno retornarei retornaremos voltarei volto volta wracam wroce wracamy powrot powroce tillbaka
  ater aterkommer tilbage tilbake igjen igen palaan palaamme palaa takaisin vratim vracim zpet
  navrat spat visszaterek visszaerkezem ujra revin reveni revenim intorc вернусь вернемся
  возвращаюсь возвращение выхожу выиду приступлю буду повернусь повернуся επιστρεφω επιστρεψω
  επιστροφη donecegim donus donecegiz donuyorum برمیگردم بازمیگردم برمی بازمی אחזור אשוב ואחזור
  ואשוב חוזר חוזרת أعود سأعود عودتي اعود ساعود vissza visszajovok nyitas nyitunk nyitvatartas
  ujranyitas reluam reluarea redeschidem redeschidere deschidem otvaramo otvarame otwieramy
  aterstart aterupptar oppnar abner genabner apner gjenapner avataan avaamme kembali reopen reopens
  reopening resume resumes resuming retomo retomamos retomaremos reabrimos reabriremos riapriamo
  riapriremo riapriranno riapertura reouverture rouvrirons rouvre πισω επιστρεφουμε nouveau jalleen
  jallen سأباشر سنباشر أباشر vracam vracamo vratit vraticu враћам враћамо вракам kthehem rikthehem
  restart restarts lai zuruckkehren wiedereroffnung offnen offnet offnung hervat hervatten heropent
  heropenen reprends reprendra revenons reviennent reprenons reprend reprennent rouvrons rouvrent
  rentrons rentrent volvemos vuelve vuelven volveran regresa regresan regresara reabre reabren
  reanudamos reanudaremos reincorporara torniamo rientriamo rientra rientrano riprendiamo
  riprenderemo riprendero riprenderanno riprende riapre riaprono voltamos voltaremos regressamos
  regressaremos regressa reabre retorna retornam wraca wracaja wznawiamy wznowimy revine reincepem
  again nuovamente operativo operativa operativi nuevamente novamente reincorpora reintegro hem hjem
  opnieuw retur aftur opet znovu znova opat ponovno ponovo spet отново върна връщам снова опять
  знову поново повертаюсь griziu grisiu griztu vel atgriezisos atgriezos atkal tagasi naasen jalle
  jovok ismet terek ter elerheto tekrar yeniden ξανα παλι שוב inapoi tornare regresando retornando
  bertugas वापस heropenen geoffnet nas traffas traeffes`

/** Answers that need no word before the day: "отвечу вам 4 декабря". */
export const bareAnswers =
  'отвечу ответим відповім відповімо odpowiem odpowiemy odpisze odpiszemy odpovim odpovime odpoviem odpovieme odgovoricu odgovorim'

/** The day of the return by its name. Alternatives of a regular expression. */
export const firstDay = [
  '(?:first|(?:my|our) next) (?:(?:working|work|business|office) ?day|day (?:of|at) work)|' +
    'my next day in the office', // English
  '(?:eerste|1e|(?:mijn|onze) (?:eerst)?volgende) werkdag|' +
    '(?:erste[rn]?|1\\.|(?:mein|unser) nachster) arbeitstag|' +
    '(?:forsta|min nasta) arbetsdag(?:en)?|' +
    '(?:forste|min naeste|min neste) (?:arbejdsdag|arbeidsdag)', // Germanic
  '(?:premier|mon prochain) jour (?:de travail|ouvre)|' +
    '(?:primer|mi proximo) dia (?:de trabajo|laborable|habil)|' +
    '(?:primeiro|meu proximo) dia (?:de trabalho|util)', // Romance
  '(?:primo|mio prossimo) giorno (?:di lavoro|lavorativo)|prima zi (?:de lucru|lucratoare)',
  'pierwszy dzien (?:pracy|roboczy)|prvni pracovni den|prvy pracovny den|' +
    'elso munkanap(?:om)?|ensimmainen tyopaiva(?:ni)?', // eastern
  'первыи рабочии день|першии робочии день|ilk (?:is|calisma|mesai) gunu?m?', // Cyrillic, Turkish
].join('|')

/** Beginnings of words that tell an answer; behind the first day on which it is given. */
export const answerStems = `
  answer answers answered respond reply catch read handle handled process processed deal
  beantwoord beantwoorden lees lezen reageer reageren behandel behandelen
  gewohnt gewohnte gewohnten usual habitual gewoonlijk antworte antworten beantworte beantworten
  bearbeite bearbeiten bearbeitet lese lesen kummere kummern repondrai repondrons reponds repondons
  lirai lirons traiterai traiterons rouvre consulterai respondere responderemos contestare
  contestaremos atendere atenderemos leere rispondero risponderemo rispondo rispondiamo leggero
  leggeremo responderei responderemos atenderei lerei
  odpowiem odpowiemy odpisze odpiszemy odpovim odpovime odpoviem valaszolok valaszolunk raspund
  raspundem svarar besvarar laser svarer besvarer leser vastaan vastaamme luen
  odpisuje antworten beantworten repondre responder rispondere odpowiadam odpowiedziec besvare svare
  vastata отвечу ответим отвечаем ответить відповісти відповім відповімо одговор yanitlayacagim
  cevaplayacagim απαντησω`
/** Who can be reached from a day on is back on it. Alternatives of a regular expression. */
export const reachable = [
  'available|reachable|be reached|contactable|bereikbaar|beschikbaar|aanwezig|erreichbar|anzutreffen|verfugbar', // English, Dutch, German
  'joignables?|disponibles?|(?<=(?:serai|serons|suis|sommes) )presente?s?|localizable|' +
    'disponibil[ei]|raggiungibil[ei]|reperibil[ei]|disponive(?:l|is)|contactavel', // Romance
  'tillganglig|antraffbar|nabar|kontaktbar|tilgaengelig|tilgjengelig|tavattavissa|kaytettavissa|saatavilla', // northern
  'dostepn[yai]|dyspozycji|dispozici|dispozicii|k zastizeni|dostupn[yaoi]|dosegljiv[aoi]?|elerheto', // eastern
  "доступ[еі]н|доступна|доступны|доступні|на связи|на зв'язку|на линия|на разположение", // Cyrillic
  'διαθεσιμ[ηο]ς?|ulasilabilir(?:im|iz)?|musait|זמין|זמינה|متاح|متاحة|متواجد', // Greek, Turkish, Hebrew, Arabic
].join('|')
/** Where somebody is who is at work; he is it on a day as well as from it on. */
export const atWork = [
  'in the office|in office|at (?:my|the) desk|at work|on duty|op kantoor|op het werk|' +
    'aan het werk|im buro|im haus|am platz', // English, Dutch, German
  'am arbeitsplatz|am schreibtisch|im dienst|au bureau|au travail|en la oficina|' +
    'en el despacho|in ufficio|in sede|no escritorio', // Romance
  'pa kontoret|pa jobbet|pa plats|pa arbejdet|pa jobb|toimistolla|toissa|w biurze|w pracy|' +
    'v kancelari|v praci|az irodaban|la birou', // northern, eastern
  'в офисе|на работе|на рабочем месте|в офісі|на роботі|в офиса|на работа|στο γραφειο|ofiste|' +
    'במשרד|في المكتب|di kantor', // and others
].join('|')
/** The author as the subject of a sentence; where a verb alone says it, the verb. */
export const authorWords = `
  i i'm i'll we we're we'll ik wij we ben ich wir bin sind je j' nous suis serai serons estoy estare
  estaremos estamos sono saro saremo siamo estou estarei estaremos bede bedziemy jestem budu budem
  budeme jsem som jag jeg vi olen olemme vagyok leszek leszunk я мы буду будем ми аз ще ειμαι
  olacagim olacagiz voi sunt אני אהיה سأكون أكون saya`
/** What is said of a way to reach him, and not of the day. */
export const newWays =
  'new|nieuwe?|neuen?|nouveau|nouvelle|nuev[ao]|nuov[ao]|nov[aoyeu]|nowy[mj]?|nya|nye|ny|' +
  'nytt|нов(?:ыи|ого|ому|ом|ая|ои|ую)|yeni|uj'

/** What was is no return. */
export const past =
  "was|were|wasn't|waren|war|etais|etions|estuve|estaba|ero|eravamo|estive|estava|bylem|" +
  'bylam|byl|byla|var|был|была|были'

/** What stands straight before a day on which something is answered, or after which it is. */
export const onWords = `
  on after am nach op na le apres el despues il dopo em no apos w we po den pa v ve в во у после
  після dem der del la`
/** Words that, denied, tell the first day on which it is so: "not before 14 December". */
export const beforeWords = `
  before prior_to earlier_than sooner_than voor eerder_dan vor fruher_als avant antes antes_del
  antes_do prima prima_del fore forran for tidligere_end ennen przed pred inainte_de раньше ранее`

/** The same in scripts without blanks; they stand after the day. */
export const returnRuns =
  /^[^。\n\d]{0,24}?(?:ofiste olac|ofiste olur|isbasi|is basi|戻|復帰|出社|帰社|再開|通常営業|営業(?:開始|再開)|返岗|返崗|复工|復工|到岗|到崗|返回|起可(?:以)?(?:联系|聯絡|聯繫)|回来|回來|回到|回公司|上班|恢复|恢復|복귀|출근|돌아|정상)|^\s?(?:\([^()\n]{1,6}\)\s?)?(?:에|부터|이후|に|以降|より|から)[^。\n\d]{0,16}?(?:확인|회신|답변|연락 가|연락이 가|確認|対応|返信|ご連絡|お返事)/u

/** What follows the last day where it comes after it: Japanese, Chinese, Korean, Turkish, Finnish, Hungarian. */
export const untilRuns =
  /^\s{0,2}(?:\([^()\n]{1,6}\)\s{0,2})?(?:(?:まで|迄)(?!に)|까지(?![^.。\n]{0,12}(?:회신(?:드|하겠|을)|답변(?:드|하겠|을)|연락드|제출))|(?:之|以)?前[^。,,\n]{0,6}(?:无法|無法|不|未|没)|为止|為止|止(?![\p{L}])|'?\p{L}{0,8}\s?(?:\p{L}{3,10}\s)?(?:tarihine |gunune )?kadar\b|(?:tarihleri |gunleri )arasi(?:nda)?\b|valis(?:en ajan|ena aikana)\b|arte\b|-?[ea]?ig\b|-?(?:e |a |an |en )?kozott\b|\.?\s?kozott\b|तक|পর্যন্ত|asti\b|saakka\b|(?:dek)\b)/u

/** The same for the first day. */
export const fromRuns =
  /^\s{0,2}(?:\([^()\n]{1,6}\)\s{0,2})?(?:오전|오후|午前|午後|朝)?(?:から|より|부터|起|开始|開始|'?\p{L}{0,5}\s?(?:tarihinden|itibaren)|-?(?:tol)\b|alkaen\b|lahtien\b)/u
