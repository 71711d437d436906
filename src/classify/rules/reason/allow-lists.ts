// Lists of those who may write to a recipient: words for a sender, and for such a list or an address book. "The sender
// was not found in the recipient's list of allowed senders" has all the words of a recipient who is not found. Used
// as the words of grammar.ts are. Sources: the settings of mail programs and providers in these languages, and
// dictionaries.

/** Words of one language; bars between, a closing `*` is any ending. */
export interface AllowList {
  sender: string
  /** The sender as the reader of the notice: "your address". */
  yours?: string
  listed: string
}

/** Only some may write: enough without a word for the sender. */
export const onlySome = `
  {accepteert, ontvangt, neemt} alleen | alleen {berichten, mail, e mail} van |
  {akzeptiert, empfängt, nimmt} nur | nur {nachrichten, e mails, mails} von | nur von bekannten |
  n'accepte que | ne reçoit que | {uniquement, seulement} les messages | accepte uniquement |
  solo acepta | solo recibe | acepta solo | acepta únicamente | só aceita | só recebe |
  aceita apenas | aceita somente | apenas aceita | recebe apenas |
  accetta {solo, soltanto, esclusivamente} | accetta messaggi solo | riceve solo |
  solo messaggi da | solo dai | {przyjmuje, odbiera} … tylko od | akceptuje tylko |
  przyjmuje tylko | wyłącznie od | přijímá … {pouze, jen} od | prijíma … len od | přijímá pouze |
  prijíma iba | {prima, prihvaća, sprejema} … samo od | прима … само од | csak ismert |
  csak … fogad | acceptă … {doar, numai} de la | acceptă doar | primește doar |
  {принимает, получает} … только от | принимает только | приймає … {лише, тільки} від |
  отримує … лише від | {приема, получава} … само от | tar {bara, endast} emot |
  accepterar {endast, bara} | {modtager, accepterer, mottar, aksepterer} kun | tar kun imot |
  ottaa vastaan … vain | hyväksyy vain | vastaanottaa vain | {δέχεται, λαμβάνει} … μόνο από |
  yalnızca … kabul {ediyor, eder} | sadece … kabul ediyor | מקבל … רק מ* | مقبول فقط | يقبل … فقط |
  chỉ nhận … từ | chỉ chấp nhận | hanya menerima | ยอมรับเฉพาะ | รับเฉพาะ | からのメールのみ | からのみ | のみ受信 |
  只接收 | 仅接收 | 只接受 | 仅接受 | 僅接受 | 僅接收 | 메일만 받 | 메일만 수신 | 에서만 수신`

export const allowLists: Record<string, AllowList> = {
  English: {
    sender: 'sender*',
    yours: 'your address | your email address | your e mail address',
    listed: 'allowed senders | approved senders | safe senders | permitted senders',
  },
  Dutch: {
    sender: 'afzender*',
    yours: 'uw adres | uw e mailadres | je adres | je e mailadres',
    listed: `toegestane | goedgekeurde | vertrouwde | contactpersonen | contacten | adresboek |
      witte lijst`,
  },
  German: {
    sender: 'absender*',
    yours: 'ihre adresse | ihre e mail adresse | deine adresse',
    listed: `erlaubte* | zugelassene* | vertrauenswürdige* | sicherer absender | kontakte |
      kontakten | kontaktliste | adressbuch* | adressbuchs | weißen liste | positivliste`,
  },
  French: {
    sender: "expéditeur* | émetteur* | adresse d'envoi",
    yours: 'votre adresse',
    listed: `autorisés | approuvés | expéditeurs fiables | expéditeurs de confiance | contacts |
      carnet d'adresses | liste blanche`,
  },
  'Spanish, Portuguese, Catalan, Galician': {
    sender: `remitent* | remetente* | emisor* | dirección de envío | endereço de envio`,
    yours: 'su dirección | tu dirección | o seu endereço | seu endereço',
    listed: `permitidos | autorizados | {remitentes, remetentes} seguros | de confianza |
      confiáveis | contactos | contatos | libreta de direcciones | agenda |
      {catálogo, livro} de endereços | lista blanca | lista branca | permesos | contactes |
      autoritzats | remitentes admitidos`,
  },
  Italian: {
    sender: "mittent* | indirizzo di invio | indirizzo d'invio",
    yours: 'il suo indirizzo | il tuo indirizzo',
    listed:
      'consentiti | autorizzati | attendibili | approvati | contatti | rubrica | lista bianca',
  },
  Polish: {
    sender: 'nadawc*',
    yours: 'twój adres | twojego adresu',
    listed: `dozwolonych | zaufanych | bezpiecznych | zatwierdzonych | kontaktach | kontaktów |
      książce adresowej | białej liście`,
  },
  'Czech, Slovak': {
    sender: 'odesílatel* | odosielateľ*',
    yours: 'vaše adresa | vašu adresu',
    listed: `povolených | důvěryhodných | dôveryhodných | bezpečných | schválených | kontaktech |
      kontakty | kontaktoch | adresáři | adresári`,
  },
  'Croatian, Serbian, Slovene': {
    sender: 'pošiljatelj* | pošiljalac* | pošiljao* | pošiljaoc* | пошиљалац* | пошиљаоц*',
    listed: `dopuštenih | dozvoljenih | dovoljenih | pouzdanih | zaupanja vrednih | kontaktima |
      stikih | imeniku | adresaru | дозвољених | поузданих | контактима | именику`,
  },
  Hungarian: {
    sender: 'feladó* | küldő*',
    listed: 'engedélyezett | megbízható | jóváhagyott | névjegye* | címjegyzék* | fehérlist*',
  },
  Romanian: {
    sender: 'expeditor*',
    yours: 'adresa dvs | adresa dumneavoastră',
    listed: `permiși | autorizați | siguri | de încredere | aprobați | agenda* |
      persoane de contact | contactel*`,
  },
  'Russian, Ukrainian, Belarusian': {
    sender: 'отправител* | відправник* | адпраўнік*',
    yours: 'ваш адрес | вашего адреса | ваша адреса',
    listed: `разрешенных | доверенных | надежных | одобренных | контактах | контакты | контактов |
      адресной {книге, книги} | белом списке | дозволених | довірених | надійних | контактах |
      контактів | адресній книзі | білому списку | дазволеных`,
  },
  'Bulgarian, Macedonian': {
    sender: 'подател* | изпращач* | испраќач*',
    listed: `разрешени | разрешените | надеждни | доверени | контактите | контакти |
      адресната книга | дозволени`,
  },
  'Nordic, Icelandic': {
    sender: 'avsändar* | afsender* | avsender* | sendand*',
    yours: 'din adress | din adresse',
    listed: `tillåtna | betrodda | godkända | säkra | kontakter | adressbok* | tilladte |
      godkendte | betroede | sikre | tillatte | klarerte | godkjente | adressebog* | adressebok* |
      kontaktpersoner | leyfða | leyfðra | tengiliðum`,
  },
  Finnish: {
    sender: 'lähettäj*',
    yours: 'osoitettasi',
    listed: `sallittujen | sallitut | luotettujen | turvallisten | hyväksyttyjen | yhteystie* |
      osoitekirja*`,
  },
  'Estonian, Latvian, Lithuanian': {
    sender: 'saatja* | sūtītāj* | siuntėj*',
    listed: `lubatud | usaldatud | kontaktid* | aadressiraamatu* | atļaut* | uzticam* |
      kontaktpersonu | leidžiam* | patikim* | adresų knyg*`,
  },
  Turkish: {
    sender: 'gönderen* | gönderici*',
    yours: 'adresiniz',
    listed: `izin verilen | güvenilir | güvenli | onaylı | kişiler* | kişi listesi* | rehber* |
      adres defter* | beyaz liste*`,
  },
  Greek: {
    sender: 'αποστολ*',
    yours: 'η διεύθυνσή σας',
    listed:
      'επιτρεπόμεν* | αξιόπιστ* | ασφαλ* | εγκεκριμέν* | επαφές | επαφών | βιβλίο διευθύνσεων',
  },
  Hebrew: {
    sender: 'השולח | שולח | השולחים | שולחים',
    yours: 'כתובתך',
    listed: 'המורשים | מורשים | הבטוחים | המאושרים | אנשי הקשר | פנקס הכתובות',
  },
  'Arabic, Persian, Urdu': {
    sender: 'المرسل | المرسلين | مرسل | فرستنده | فرستندگان | بھیجنے والے | بھیجنے والا',
    listed: `المسموح | الموثوق* | المعتمدين | الآمنين | جهات اتصال | جهات الاتصال | دفتر عناوين |
      مجاز | مورد اعتماد | مخاطبین | دفترچه نشانی | اجازت یافتہ`,
  },
  Hindi: {
    sender: 'प्रेषक | प्रेषकों | भेजने वाला',
    listed: 'अनुमत | स्वीकृत | सुरक्षित | संपर्क | संपर्कों | पता पुस्तिका',
  },
  Vietnamese: {
    sender: 'người gửi',
    yours: 'địa chỉ của bạn',
    listed: 'được phép | tin cậy | an toàn | danh bạ | sổ địa chỉ',
  },
  'Indonesian, Malay': {
    sender: 'pengirim | penghantar',
    yours: 'alamat anda',
    listed: `diizinkan | tepercaya | terpercaya | aman | disetujui | kontak | buku alamat |
      dibenarkan | dipercayai | kenalan`,
  },
  Thai: {
    sender: 'ผู้ส่ง',
    yours: 'ที่อยู่ของคุณ',
    listed: 'ที่อนุญาต | ที่ได้รับอนุญาต | ที่เชื่อถือ | รายชื่อติดต่อ | สมุดที่อยู่',
  },
  Basque: { sender: 'bidaltzaile*', listed: 'baimendu* | kontaktu* | helbide liburu*' },
  Japanese: {
    sender: '送信者 | 差出人 | 送信ドメイン',
    yours: '送信元 | あなたのアドレス',
    listed:
      '許可された | 許可リスト | 信頼できる | 連絡先 | アドレス帳 | 電話帳 | ホワイトリスト | 受信許可',
  },
  Chinese: {
    sender: '发件人 | 寄件者 | 寄件人 | 發件人 | 发信人',
    yours: '您的地址',
    listed: `允许发件人 | 允许的发件人 | 允許的寄件者 | 允許寄件者 | 安全发件人 | 安全寄件者 | 信任的发件人 | 白名单 | 白名單 |
      联系人 | 聯絡人 | 通讯录 | 通訊錄`,
  },
  Korean: {
    sender: '발신자 | 보낸 사람 | 보낸사람 | 발송자 | 발신인 | 발신 도메인',
    listed:
      '허용된 | 허용 목록 | 수신 허용 | 안전한 | 신뢰할 수 있는 | 주소록 | 연락처 | 화이트리스트',
  },
}
