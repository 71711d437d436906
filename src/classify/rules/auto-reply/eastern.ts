// How auto-replies are written: Polish, Czech, Slovak, Hungarian, Russian, Ukrainian,
// Bulgarian, Serbian with Croatian and Slovene, Greek, Turkish.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const eastern: readonly AutoReplyPhrases[] = [
  {
    language: 'pl',
    subject: `
      automatyczna {odpowiedz, wiadomosc} | odpowiedz {automatyczna, auto} | autoodpowiedz |
      autoresponder`,
    awaySubject: `
      poza biurem | nieobecnosc | nieobecny | nieobecna | jestem na urlopie |
      {informacja, powiadomienie} o nieobecnosci`,
    doubtful: `
      urlop | na urlopie | wakacje | nieobecnosc | nieobecny | nieobecna | nieczynne | zamkniete |
      zwolnieniu | delegacji | wracam | niedostepny | niedostepna | w dniach | w okresie |
      w terminie | przerwa swiateczna | dzien wolny`,
    away: `
      poza biurem | przebywam obecnie na | na zwolnieniu {lekarskim, do} | na opiece nad |
      opieka nad dzieckiem | {na, w} delegacji | w podrozy sluzbowej | jest nieobecny |
      jest nieobecna | {nieobecny, nieobecna} w biurze | nieobecny do | nieobecna do |
      mojej nieobecnosci | moja nieobecnosc | nie {ma, bedzie} mnie w biurze |
      {jestem, bede} {niedostepny, niedostepna} | wracam w | wracam dnia | wroce do {biura, pracy} |
      wroce w | po {moim,} powrocie | bede z powrotem | ograniczony dostep do | bez dostepu do |
      nie mam dostepu do | jestesmy nieczynni | {jestem, bede} … nieobecn* | mam urlop |
      na chorobowym | wyjezdzie sluzbowym | biuro … {nieczynne, zamkniete} | na l4 | na urlopie |
      poza firma | zastepuje mnie | ponownie dostepn* | do pracy wracam | wracam do | powracam |
      firma … nieczynna | firma bedzie zamknieta | nie bede dostepn* |
      jestem … na {konferencji, targach, szkoleniu} | z powodu choroby | mam dzien wolny`,
    answer: `
      wiadomosc wygenerowana automatycznie w odpowiedzi | automatyczna odpowiedz |
      odpowiedz wygenerowana automatycznie | ta odpowiedz zostala wygenerowana`,
    courtesy: `
      dziekuje za {wiadomosc, maila, kontakt} |
      dziekujemy za {wiadomosc, kontakt, zgloszenie, przeslanie} | otrzymalismy {panstwa, twoja} |
      {twoja, panstwa} wiadomosc zostala | {odpowiemy, jak} najszybciej | tak szybko jak |
      juz nie pracuje | nie jest juz pracownikiem | nowy adres |
      zostalo {zarejestrowane, przyjete} | potwierdzamy {otrzymanie, przyjecie} |
      {zakonczyla, zakonczyl} wspolprace | nie pracuje`,
  },
  {
    language: 'cs',
    subject: 'automaticka odpoved',
    awaySubject: `
      mimo kancelar | nepritomnost | jsem na dovolene | oznameni o nepritomnosti | mimo pracoviste`,
    doubtful: `
      dovolena | {na,} dovolene | nepritomen | nepritomna | zavreno | uzavreno | cerpam | ve dnech |
      v obdobi | v terminu | celozavodni | dovolenou`,
    away: `
      mimo kancelar | mimo pracoviste | na {rodicovske,} dovolene | na sluzebni ceste |
      v pracovni neschopnosti | na neschopence | marodim | {nejsem, nebudu} v kancelari |
      nejsem pritomen | nejsem pritomna | {jsem, budu} {nepritomen, nepritomna} |
      {me, moji} nepritomnosti | {nebudu, nejsem} k dispozici | nebudu dostupny | nebudu dostupna |
      vratim se {do, dne} | po {mem,} navratu | zpet v kancelari | budu zpet | zpet budu |
      {omezeny, nemam} pristup | nemocen | nemocna | na nemocenske | zastupuje {me, mne} |
      opet v kancelari | zpet v praci | vracim se | kancelar … zavrena | nepritomen do |
      nepritomna do | jsem … na {konferenci, skoleni, veletrhu} | {cerpam, mam, mame} … dovolenou |
      na materske | jsem … v zahranici`,
    answer: 'jedna se o automatickou odpoved | automaticka odpoved',
    courtesy: `
      dekuji za {vas, vasi, zpravu} | dekujeme za {vas, vasi} | vasi zpravu jsme | vas e mail jsme |
      co nejdrive | {jiz, uz} nepracuje | byl prijat | byl zaregistrovan | prijali jsme |
      potvrzujeme prijeti | obdrzeli jsme`,
  },
  {
    language: 'sk',
    subject: 'automaticka odpoved',
    awaySubject: 'mimo kancelarie | nepritomnost | som na dovolenke',
    doubtful: `
      dovolenka | na dovolenke | nepritomny | nepritomna | zatvorene | dovolenke | dovolenku`,
    away: `
      mimo kancelarie | na dovolenke | na sluzobnej ceste | nie som v kancelarii |
      {nebudem, spat, opat} v kancelarii | som nepritomny | som nepritomna | mojej nepritomnosti |
      po navrate | budem spat | nebudem k dispozicii | praceneschopn* | pn do | zastupuje ma |
      vratim sa | {cerpam, mam} … dovolenku | som … na skoleni | na materskej | som … v zahranici`,
    answer: 'automaticka odpoved',
    courtesy: 'dakujem za vas | dakujeme za vas | dakujeme za vasu | co najskor | uz nepracuje',
  },
  {
    language: 'hu',
    subject: 'automatikus valasz | automatikus valaszuzenet',
    awaySubject: 'hazon kivul | irodan kivul | nem vagyok az irodaban | tavollet | szabadsagon',
    doubtful: 'szabadsag | tavol | zarva | szabadsagon | kulfoldon',
    away: `
      szabadsagon | hazon kivul | irodan kivul | nem {vagyok, leszek, tartozkodom} az irodaban |
      tavol vagyok | tavol leszek | tavolletem | betegszabadsagon | tappenzen | uzleti uton |
      visszaterek | visszaerkezem | legkozelebb … leszek elerheto | nem {vagyok, leszek} elerheto |
      szabadsagot toltom | szabadsagomat | betegallomany* |
      {beteg, kepzesen, konferencian, kulfoldon} vagyok | helyettesem | helyettesit |
      irodank … zarva | terek vissza | legkozelebb … vagyok | szabadsagom | konferencian veszek |
      kulfoldon tartozkod* | gyesen | gyeden | nem vagyok email kozelben | nem vagyok gepnel`,
    answer: 'ez egy automatikus valaszuzenet | automatikus valasz',
    courtesy: `
      koszonom {levelet, uzenetet} | koszonjuk {levelet, uzenetet, megkereseset} |
      levelet megkaptuk | uzenetet megkaptuk | hamarosan valaszolunk | a leheto leghamarabb |
      mar nem dolgozik | megkaptuk | rogzitettuk | bejelentese | valaszolni fogunk`,
  },
  {
    language: 'ru',
    subject: `
      автоматическии ответ | автоответ | автоответчик | автоматическое уведомление об отсутствии |
      авто ответ | автоматическое сообщение`,
    awaySubject: `
      нет на работе | вне офиса | {не, отсутствие, нет, отсутствует} на рабочем месте | отсутствую |
      я в отпуске | уведомление об отсутствии`,
    doubtful: `
      отпуск | в отпуске | отсутствие | отсутствии | закрыт | каникулы | командировка |
      больничныи | вернусь | выходнои | выходные | недоступен | недоступна | отпуска | в период |
      период с | каникул`,
    away: `
      меня нет на работе | отгул | {я, сеичас} в отпуске | в отпуске {до, с, по} |
      в декретном отпуске | {ушел, ушла} в отпуск | отсутствую | буду отсутствовать |
      отсутствует на | мое отсутствие | моего отсутствия | моем отсутствии | {не, нет} в офисе |
      вне офиса | {нет, не} на рабочем месте | меня не будет | в командировке | на больничном |
      {выиду, выхожу, вернусь} на работу | вернусь из | вернусь в офис | вернусь на рабочее |
      возвращаюсь {из, на} | возвращаюсь в офис | по возвращении | после возвращения |
      приступлю к работе | буду на связи с | буду доступен | буду доступна |
      ограниченныи доступ к почте | ограничен доступ к | не имею доступа к | нет доступа к почте |
      {нахожусь, буду} в … отпуск* | в очередном отпуске | в декрете | болею | в отъезде |
      офис … не работает | компания не работает | не работает с … по | меня замещает |
      замещает меня | на время моего | первыи рабочии день | вне зоны доступа |
      ежегодном оплачиваемом | выходе из отпуска | нахожусь на | нахожусь в поездке |
      я на обучении | я на конференции`,
    answer: `
      это автоматическое сообщение в ответ | данное письмо является автоматическим ответом |
      автоматическии ответ | автоответ`,
    courtesy: `
      спасибо за ваше {письмо, сообщение, обращение} | {спасибо, благодарю} за письмо |
      {спасибо, благодарим} за обращение | благодарим вас за |
      ваше {письмо, сообщение, обращение} получено | мы получили ваше | ваша заявка |
      ваше обращение зарегистрировано | ответим вам | в ближаишее время |
      {больше, уже} не работает | уволился | новыи адрес | сменил адрес | принято |
      зарегистрировано | мы ответим | получено и | принята в работу | больше не является |
      более не работает`,
  },
  {
    language: 'uk',
    subject: 'автоматична відповідь | автовідповідь | автовідповідач',
    awaySubject: `
      поза офісом | немає на робочому місці | я у відпустці | відсутніи на робочому місці`,
    doubtful: 'відпустка | у відпустці | відсутність | вихідні | повернусь | закрито',
    away: `
      в відпустці | у відрядженні | на лікарняному | поза офісом | {не, немає} в офісі |
      мене зараз немає | відсутніи | відсутня | моєі відсутності | мене не буде |
      {повернусь, повернуся} до роботи | повернусь з | повернуся з | після повернення |
      буду на роботі з | у … відпустці | повертаюсь | повертаюся | заміщає мене | у декреті |
      хворію | перебуваю на | я на навчанні`,
    answer: 'автоматична відповідь | автовідповідь',
    courtesy: `
      дякую за {ваш, лист} | дякуємо за {звернення, ваш, лист} | ваш лист отримано |
      наиближчим часом | більше не працює | отримано | зареєстровано | ми відповімо | прииняте`,
  },
  {
    language: 'bg',
    subject: 'автоматичен отговор | автоматично съобщение',
    awaySubject: 'извън офиса | в отпуск',
    away: `
      в отпуск {съм, до, от} | съм в отпуск | ще бъда в отпуск | извън офиса | отсъствам |
      ще се върна | в командировка | в отпуска | в болничен | извън страната | ще бъда извън |
      ще отсъства`,
    answer: 'автоматичен отговор',
    courtesy: 'благодаря за вашето | благодарим за вашето | благодарим ви за',
  },
  {
    language: 'sr',
    subject: 'automatski odgovor | automatska poruka | аутоматски одговор | samodejni odgovor',
    awaySubject: `
      odsutan | odsutna | odsutnost | izvan ureda | van kancelarije | izven pisarne |
      ni me v pisarni | ван канцеларије`,
    away: `
      na odmoru | nisam u {uredu, kancelariji} | izvan ureda | van kancelarije | na porodiljnom |
      vracam se | vratit cu se | na {letnem,} dopustu | nisem v pisarni | odsoten | odsotna |
      odsutan | odsutna | na godisnjem | bolovanj* | porodiljsk* | sluzbenom putu | u inozemstvu |
      na bolniskem | ponovno u uredu | ponovo u kancelariji | zamjenjuje me | ni me v pisarni |
      bom nedosegljiv* | ван канцеларије | на одмору | одсутан сам | одсутна сам`,
    answer: 'to je samodejni odgovor | automatski odgovor',
    courtesy: 'hvala na vasoj | hvala na poruci | hvala vam na | hvala za vase sporocilo',
  },
  {
    language: 'el',
    subject: 'αυτοματη απαντηση | αυτοματο μηνυμα',
    awaySubject: 'εκτος γραφειου | απουσια | σε αδεια',
    doubtful: 'απουσια | αδεια | διακοπες | κλειστα | επιστρεφω',
    away: `
      δεν ειμαι στο γραφειο | εκτος γραφειου | απουσιαζω | θα απουσιασω | σε αδεια | με αδεια |
      σε διακοπες | η απουσια μου | απουσιας μου | θα επιστρεψω | επιστρεφω |
      κατα την επιστροφη μου | περιορισμενη προσβαση | δεν βρισκομαι στο γραφειο | λειπω |
      επαγγελματικο ταξιδι | θα ειμαι ξανα | {ξανα, πισω} στο γραφειο | θα ειμαστε κλειστα |
      εκτος εδρας | με αντικαθιστα | {βρισκομαι, ειμαι} … αδεια | αναρρωτικη αδεια | γονικη αδεια |
      αδεια μητροτητας | παραμεινουν κλειστα`,
    answer: 'αυτο ειναι ενα αυτοματο μηνυμα απαντησης | αυτοματη απαντηση',
    courtesy: `
      {ευχαριστω, ευχαριστουμε} για το μηνυμα | σας ευχαριστουμε για | λαβαμε το μηνυμα σας |
      το συντομοτερο δυνατο | δεν εργαζεται πλεον | εχει καταχωρηθει | παραληφθηκε |
      θα σας απαντησουμε | θα επικοινωνησουμε`,
  },
  {
    language: 'tr',
    subject: 'otomatik yanit | otomatik cevap | otomatik ileti | otomatik mesaj',
    awaySubject: `
      {ofis, isyeri} disinda | ofis disindayim | izindeyim | ofiste degilim | izin bildirimi`,
    doubtful: `
      izin | yillik izin | tatil | izinde | tatilde | kapali | ofis disinda | seyahat | dogum izni |
      tarihine kadar`,
    away: `
      ofis disinda | ofis disindayim | {ofiste, isyerinde} degilim | ofiste olmayacagim | hastayim |
      is yerinde degilim | izinliyim | yillik izin | yillik iznimi | tatildeyim | tatilde olacagim |
      seyahatteyim | is seyahatindeyim | is seyahatinde | {sehir, yurt} disindayim | donusumde |
      dondugumde | donus tarihim | tekrar ofiste | burada bulunmayac* | burada olmayac* |
      ofise donecegim | {e postalarima, mail} erisimim | sinirli erisim | dogum izn* |
      {izn, tatil} nedeniyle | izinde* | ofiste bulunm* | is yerinde bulunm* | raporlu* |
      isbasi yap* | is basi yap* | ofisimiz … kapali | tekrar is basinda | izinli olac* |
      izin kullanac* | izin kullaniyor* | egitimdeyim | konferanstayim | fuardayim |
      hastalik iznin*`,
    answer: 'bu otomatik bir {yanittir, cevaptir} | bu bir otomatik yanittir | otomatik yanit',
    courtesy: `
      {mesajiniz, e postaniz, mailiniz, iletiniz} icin tesekkur | bize ulastiginiz icin |
      mesajiniz alinmistir | mesajiniz bize ulasmistir | e postaniz alinmistir |
      talebiniz alinmistir | en kisa {surede, zamanda} | artik calismamaktadir |
      {gorevinden,} ayrilmistir | kaydedilmistir | alinmistir | olusturulmustur |
      donus yapilacaktir | size ulasacagiz`,
  },
]
