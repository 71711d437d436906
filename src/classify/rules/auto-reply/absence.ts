// Where people are who are not at their desk, in many languages: an absence beside the day on which it ends, nothing
// alone. Folded phrases, bars between; form: phrases.ts.

/** Orders, applications and other things with days of their own: a day beside them ends no absence. */
export const dealings = `
  application | applying | applicants | your {order, offer, booking} | registration | sollicitatie |
  bestelling | inschrijving | aanmelding | bewerbung | auswahlverfahren | bestellung | anmeldung |
  gultig | candidature | commande | inscription | candidatura | pedido | inscripcion | inscricao |
  iscrizione | ordine | aplikacj* | rekrutacj* | zamowieni* | ansokan | ansogning | soknad |
  hakemus | заявк* | заказ* | basvuru* | 応募 | ご注文 | 申请 | 申請 | 订单 | 訂單 | 지원서 | 주문`

/** A request for leave is no absence yet. */
export const leaveRequests = `
  leave {request, approval, balance} | request for leave | time off request | request for time off |
  your leave | verlofaanvraag | verlofsaldo | urlaubsantrag | resturlaub | demande de conge |
  solicitud de vacaciones | richiesta di ferie | pedido de ferias | wniosek urlopowy |
  semesteransokan | ferieansogning | lomahakemus | {заявка, заявление} на отпуск | izin talebi |
  休暇申請 | 休假申请 | 請假申請 | 휴가 신청`

/** What people attach or announce, and no program that answers. */
export const papers = `
  attached | enclosed | payable | {our, your} invoice | our quote | bijgaand | bijlage |
  onze factuur | anbei | im anhang | beigefugt | unsere rechnung | ci joint | en piece jointe |
  notre facture | adjunto | adjunta | nuestra factura | in allegato | nostra fattura | em anexo |
  segue anexo | w zalaczeniu | zalaczam | bifogat | bifogar | vedhaeftet | vedlagt | liitteena |
  v priloze | csatolva | csatolom | atasat | во вложении | прилагаю | у вкладенні | ektedir | ekte |
  添付 | 附件 | 첨부`

export const elsewhere = [
  // English
  `on a cruise | on a {road,} trip | on honeymoon | on our honeymoon | on my honeymoon | camping |
    hiking | trekking | in {the,} hospital | {having, have} surgery | an operation |
    recovering from | on the road | at sea | at the beach | in the mountains | abroad | overseas |
    no signal | no internet | no wifi | no reception | off grid | unplugged | disconnected |
    in meetings | in a workshop | in workshops | on site | on a site visit | at a wedding |
    newborn | new baby | parental | maternity | paternity | vacationing | holidaying |
    on a retreat | at an event | shut down | shutdown | we close | office closure | day trip |
    on strike | jury | not working | off work | offline`,
  // Dutch, German
  `op huwelijksreis | op wintersport | op skivakantie | kamperen | in het ziekenhuis | geopereerd |
    operatie | herstellen | herstel | even weg | eventjes weg | er tussenuit | onderweg | op pad |
    op een beurs | buiten strijd | in vergadering | in opleiding | in training | thuis met |
    wintersluiting | dicht | gesloten | op stap | bijscholing | studiedag | verhuizing |
    in den bergen | am meer | auf {tour, messe, schulung, seminar, weltreise, kreuzfahrt} |
    unterwegs | auf {einer, der} messe | im workshop | in einem workshop | in workshops |
    in einer besprechung | in besprechungen | in schulung | im seminar | im krankenhaus | operiert |
    operation | hochzeitsreise | offline | nicht im dienst | nicht zu erreichen | urlaubszeit |
    nicht am schreibtisch | bruckentag | uberstunden | umzug | geschlossen`,
  // French, Spanish, Italian, Portuguese, Catalan, Romanian
  `en voyage | a l etranger | a l hopital | hospitalise* | operation | en croisiere | en seminaire |
    en atelier | en residence | loin de tout | loin des ecrans | voyage de noces | en mission |
    au ski | deconnecte* | hors ligne | en repos | en recuperation | fermeture | fermes |
    desconectad* | de viaje | en el extranjero | hospitalizad* | operacion | de luna de miel |
    vacacional | de permiso | de baja | en una feria | en reunion* | sin cobertura | sin conexion |
    asuntos propios | de descanso | in viaggio | all estero | in ospedale | operazione |
    viaggio di nozze | in trasferta | in riunione | fuori sede | fuori ufficio | in crociera |
    chius* | ferie | permesso | em viagem | viajando | no estrangeiro | no exterior | lua de mel |
    em formacao | em reuniao | fora do pais | licenca | de folga | recesso | ferias | encerrad* |
    fechad* | de vacacions | de viatge | de baixa | vacances | permis | in strainatate |
    in delegatie | in spital | {in,} concediu | plecat* | deplasare`,
  // Swedish, Danish, Norwegian, Finnish, Icelandic
  `pa resande fot | utomlands | pa sjukhus | opererad | brollopsresa | foraldraledig | ledig |
   pa kurs | pa massa | i mote | bortrest | tjansteledig | stangt | sportlov | hostlov | julledig |
   sjuk | vabbar | pa farten | i udlandet | pa hospitalet | opereret | bryllupsrejse | barsel |
   pa kursus | pa messe | i mode | lukket | fri | syg | ferie | orlov |
   utenlands | pa sykehus | operert | bryllupsreise | permisjon | pa tur | pa hytta | stengt | syk |
   sykmeldt | ulkomailla | sairaalassa | leikkauksessa | haamatkalla | kurssilla | messuilla |
   koulutuksessa | vapaalla | suljettu | sairaana | sairaslomalla | vanhempainvapaalla | matkoilla |
   matkalla | i frii | erlendis | lokad | i orlofi`,
  // Polish, Czech, Slovak, Hungarian, southern Slavic, Baltic
  `w podrozy | za granica | w szpitalu | po operacji | w delegacji | na szkoleniu | na targach |
    nieobecn* | na zwolnieniu | urlop* | nieczynn* | zamkniet* | wolne | v zahranici | v nemocnici |
    po operaci | na sluzebni ceste | na skoleni | na veletrhu | na nemocensk* | neschopen* |
    dovolen* | zavren* | mimo | nepritomn* | na pn | na materskej | na materske | kulfoldon |
    korhazban | muteten | kikuldetesben | kepzesen | tavol | szabadsag* | zarva | betegszabadsag* |
    u inozemstvu | na {poslovnom,} putu | bolovanj* | odmor* | zatvoren* | v tujini | na bolniski |
    dopust* | zaprt* | odsut* | atostog* | komandiruot* | serg* | uzsienyje | atvalinajum* |
    komandejum* | slimib* | puhkus* | lahetus* | haige* | valismaal`,
  // Russian, Ukrainian, Bulgarian, Serbian
  `за границеи | в больнице | на больничном | операци* | в командировке | на выставке |
    на обучении | {в,} отпуск* | отсутств* | выходн* | закрыт* | каникул* | нерабоч* | за кордоном |
    у лікарні | на лікарняному | у відрядженні | відпуст* | відсутн* | вихідн* | зачинен* |
    в чужбина | в болница | болничен | командировка | почивка | отсъств* | затворен* | на одмор |
    на одмору | на путу | боловањ* | одсут*`,
  // Greek, Turkish, Hebrew, Arabic, Persian, Hindi
  `στο εξωτερικο | στο νοσοκομειο | ταξιδι* | αδεια* | διακοπες | κλειστ* | απουσι* |
   εκτος γραφειου | yurt disi* | hastane* | ameliyat | seyahat* | izin* | tatil* | kapali* |
   egitimde | fuarda | raporlu* | בחופש* | בחו ל | אשפוז | מאושפז* | ניתוח | בנסיעה | סגור* |
   בחגים | במחלה | חופשת | إجازة | اجازة | سفر* | مسافر* | المستشفى | عملية | عطلة | مغلق* |
   مريض* | مهمة | مرخصی | छुट्टी | अवकाश | यात्रा | बाहर | अस्पताल`,
  // Japanese, Chinese, Korean, Vietnamese, Indonesian, Thai
  `出張 | 休暇 | 休業 | 休み | 不在 | 休診 | 入院 | 海外 | 研修 | 夏季休 | 年末年始 | 育休 | 産休 | 休館 | 出差 | 休假 | 请假 | 請假 |
   放假 | 假期 | 住院 | 培训 | 培訓 | 年假 | 产假 | 產假 | 外出 | 春节 | 春節 | 国庆 | 元旦 | 휴가 | 출장 | 부재 | 연차 | 휴무 | 휴직 |
   병가 | 교육 | 연휴 | 입원 | 해외 | nghi | cong tac | vang mat | di du lich | nam vien | cuti | bercuti |
   libur | dinas | luar kota | luar negeri | sakit | tutup | di luar | ลา | วันหยุด | ไปราชการ |
   ไปต่างประเทศ | ปิดทําการ | ไม่อยู่`,
].join('|')
