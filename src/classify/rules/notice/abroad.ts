// What notices in other languages than English say of a message: that it was not delivered, or that it
// is still tried. After the notices of Exchange and Gmail in these languages, those of providers there, and
// dictionaries. The rows stand behind the ones of phrases.ts and subjects.ts.

import type { PhraseRow } from '../../phrases/phrases.ts'

export const delaysAbroad: PhraseRow<'delay'> = {
  reason: 'delay',
  source: 'still trying, in other languages',
  affirmed: true,
  phrases: `
    wird weiterhin versucht | noch in der warteschlange | nog in de wachtrij |
    toujours en file d'attente | ancora in coda | ainda na fila |
    weitere {zustellversuche, versuche} | zustellung … verzögert | {blijft, blijven} proberen |
    nieuwe pogingen | bezorging … vertraagd | remise … retardée | tentatives se poursuivent |
    sera retentée | seguiremos intentando | nuevos intentos | entrega … retrasado | se reintentará |
    {ulteriori, nuovi} tentativi | non è stato consegnato nelle prime |
    non escludendo che questo possa avvenire | verrà ritentat* | consegna … {ritardo, ritardata} |
    recapito … ritardato | novas tentativas | {continuaremos, continuará} tentando |
    entrega … atrasada | kolejne próby | próby … kontynuowane | ponowne próby |
    dostarczenie … opóźni* | opóźnion* | försöker igen | fler försök |
    leveransen … {försenad, fördröjd} | levering … forsinket | forsøger igen | prøver igjen |
    nye forsøk | nye forsøg | toimitus … viivästy* | yritetään uudelleen | další pokusy |
    doručení … zpožděn* | opakované pokusy | kézbesítés … késik | további kísérletek |
    попытки доставки будут | попытки … продолж* | доставка … {задерж*, отложен*} |
    спроби … продовж* | доставку … затримано | teslimat … gecik* | tekrar denenecek* |
    denemeye devam ed* | livrarea … întârziat* | noi încercări | παράδοση … καθυστερ* | 再送を試み |
    配送を試み | 配信…遅延 | 配信…遅れ | 配送…遅延 | 继续尝试 | 繼續嘗試 | 延迟送达 | 延遲傳遞 | 传递…延迟 | {tovább, újra} próbálk* |
    va încerca din nou | δεν έχει παραδοθεί ακόμη | все още не … доставен* | ще продължи да опитва |
    ще опита отново | akan mencoba lagi | chưa … gửi được | sẽ thử lại | 지연되고 | 배달이 지연 | 계속 시도 |
    המסירה … התעכבה | تأخر تسليم | تأخر التسليم | nog niet worden {bezorgd, afgeleverd} | 아직 … 않았 |
    아직 … 못했 | 아직 … 못하 | 전송 지연 | 발송 지연 | 배달 지연 | 지연 안내 | 재전송을 시도 | 재시도 | まだ…いません | まだ…おりません | 再送信を |
    再試行 | 遅延しています | 遅れています | 尚未…送达 | 尚未…投递 | 尚未…送達 | 尚未…傳遞 | 尚未…发送 | 还没有…送达 | 仍在尝试 | 仍在嘗試 | 将继续 |
    將繼續 | 投递延迟 | 邮件延迟 | 延遲通知 | 延迟通知 | 系统将…重试 | 稍后将重试 | ยังไม่ได้ส่ง | ยังไม่ถูกส่ง | ยังส่งไม่ |
    การส่งล่าช้า | จะพยายามส่ง | จะพยายามต่อ | לא נמסרה עדיין | טרם {נמסר*, הועבר*, הגיע*} |
    עדיין לא נמסר* | {ימשיך, תמשיך, ימשיכו} לנסות | עיכוב במסיר* | המסירה מתעכבת | لم يتم … بعد |
    لم تسلم بعد | لم تصل بعد | تأخير في تسليم | تأخير التسليم | تأخرت | سيواصل … المحاولة |
    {ستستمر, سنواصل} المحاولة | هنوز تحویل | هنوز ارسال | تأخیر در تحویل | تاخیر در ارسال |
    دوباره تلاش می | अभी तक … नहीं | वितरण में देरी | फिर से प्रयास | δεν έχει παραδοθεί ακόμα |
    δεν παραδόθηκε {ακόμα, ακόμη} | θα συνεχιστούν οι προσπάθειες | zatím nebyl* |
    pokusy … budou pokračovat | pokusy budou opakovány | stále se pokouší* | zpožděná zpráva |
    dosud nebyl* … doručen* | bude se dále pokoušet | opožděné doručení | zatiaľ nebol* |
    doteraz nebol* | bude sa ďalej pokúšať | ďalší pokus | oneskorené doručenie |
    doručenie … oneskoren* | késlelteté* | továbbra is próbálkoz* | késik a kézbesítés |
    ei ole vielä voitu | ei vielä toimitettu | {yrittää, yritetään} edelleen | jatkaa yrittämistä |
    er forsinket | fortsætter med at forsøge | vil fortsat forsøge | vil fortsette å prøve |
    fortsetter å prøve | ännu ej levererat | försöker fortfarande | fortsätter att försöka |
    hefur ekki enn | seinkun á afhendingu | reynt verður áfram | încă nu a fost | nu a fost încă |
    va continua să încerce | se va reîncerca | {este, livrare} întârziată | chưa được gửi |
    bị chậm trễ | sẽ tiếp tục thử | tiếp tục gửi lại | belum dihantar | pengiriman tertunda |
    penghantaran tertangguh | terus mencoba | terus mencuba | akan dicoba lagi | покушаће поново |
    испорука касни | poskusili bomo znova | dostava … zakasnela | isporuka kasni |
    pokušat ćemo ponovno | още не е доставен* | закъснява | dar nepristatyt* | bandysime dar |
    mēģinās vēlreiz | proovib uuesti | lliurament … retard* | es tornarà a provar`,
}

export const failuresAbroad: PhraseRow<'failure'> = {
  reason: 'failure',
  source: 'notices in other languages',
  phrases: `
    {wurde, konnte} nicht verteilt | nicht {zugestellt, zustellen, ausgeliefert, übermittelt} |
    konnte {leider,} nicht … zugestellt | zustellung … nicht möglich | zurückgesandt |
    zurückgeschickt | wurde abgewiesen | zustellfehler |
    niet {bezorgd, bezorgen, afgeleverd, afleveren} | kon niet … {bezorgd, afgeleverd} |
    niet te bezorgen | {bezorging, aflevering} … mislukt | retour afzender | teruggestuurd |
    {pas, n'a} pu être | pas réussi à … remettre | pas arrivé | impossible de distribuer |
    pas été {distribué*, acheminé*, transmis*, délivré*} | non distribué* | non remis* |
    remise … {échoué, impossible} | retourné à l'expéditeur | ha sido {devuelto, rechazado} |
    fue devuelto | fue rechazado | no pudimos entregar | no {hemos podido, se logró} entregar |
    imposible entregar | no llegó a | no pudo ser entregad* | no se entregó | entrega … fallado |
    no se pudo realizar la entrega | error de entrega | não chegou | foi devolvid* |
    não {conseguimos, pudemos} entregar | erro na entrega | erro ao entregar | impossível entregar |
    não pode ser entregue | não entregue | entrega … falhou | ne impedisce l'accettazione |
    messaggio non è stato accettato | non siamo riusciti a consegnare | è stato respinto |
    restituito al mittente | errore nella consegna | errore durante la consegna | non consegnat* |
    non recapitat* | consegna … non riuscita | consegna … fallita | nie została doręczona |
    nie zostało doręczone | niedoręczon* | nie mogła zostać doręczona |
    dostarczenie … nie powiodło | nie udało się … dostarczyć | nie udało się doręczyć |
    niedostarczon* | niedostarczaln* | zwrócona do nadawcy | nie dotarła | inte leverera* |
    ej levererat* | kunde inte {nås, skickas} | kunne ikke nås | leverans* … misslyck* |
    ikke {levere*, afleveret, levert} | leveringen … misly* | leveringsfejl |
    {toimittaminen, toimitus} … epäonnistui | toimittaminen … ei onnistu* | ei toimitettu |
    viestiä ei {voitu, voi} | nebyla doručena | nebylo doručeno | nepodařilo … doručit |
    doručení … {nezdařilo, selhalo} | nedoručen* | nemohla být doručena | nelze doručit |
    doručenie … zlyhalo | nebola doručená | {kézbesítés, kézbesítése} … nem sikerült |
    kézbesítés … sikertelen | kézbesíthetetlen* | nem tudtuk kézbesíteni | nem kézbesíthető |
    livrarea … nu a reușit | livrarea … eșuat | nu a putut fi livrat* |
    nu {a fost, poate fi} livrat* | παράδοση … απέτυχε | δεν είναι δυνατή η παράδοση |
    αδύνατη η παράδοση | δεν παραδόθηκε | не смогли доставить | не удалось … доставить |
    не доставлен* | не был доставлен* | не была доставлен* | не было доставлен* |
    не были доставлен* | доставка … невозможна | доставка … не удалась | доставить … не удалось |
    возвращено отправителю | письмо возвращено | недоставлен* | не удается доставить |
    неможливо доставити | не вдалось доставити | не {може, можа} да бъде доставен* |
    не {е, беше} доставен* | isporuka … nije uspjela | nije moguće isporučiti | teslim edilemedi |
    teslim edilemez | ulaştırılamadı | iletilemedi | gönderilemedi | teslimat … başarısız |
    iade edildi | לא {היתה אפשרות, הייתה אפשרות, ניתן היה} למסור | לא ניתן {למסירה, למסור} |
    {המסירה, מסירת} … נכשלה | לא נמסרה | לא הגיעה | فشل التسليم | فشل تسليم |
    تعذر {تسليم, التسليم, إرسال} | لم يتم تسليم | غير قابل للتسليم | 不能送信 | 届きませんでした | 届けられませんでした |
    届けできませんでした | 送達できません | 送れませんでした | 配送不能 | 配信に失敗 | 配送に失敗 | 送信に失敗 | 返送されました | 未能将邮件 | 未能传递 | 未能傳遞 |
    未能送达 | 未能送達 | 未能投递 | 投递未成功 | 没有送达 | 发送不成功 | 未能成功 | 无法送出 | 無法送達 | 无法将您的 | 無法將您的 | 传递…失败 | 傳遞…失敗 |
    退件 | 邮件被退 | 被退回 | 未送达 | 未送達 | 전달되지 못 | 전달되지 않 | 보내지 못 | 발송 실패 | 전송 실패 | 배달 실패 | 도착하지 못 |
    배달할 수 없 | không {thể, được} gửi | không {gửi, chuyển} được | gửi thất bại | không thể chuyển |
    tidak {dapat, bisa} dikirim* | gagal dikirim | pengiriman … gagal | tidak terkirim |
    tidak dapat disampaikan | ไม่สามารถส่ง | ไม่สามารถนำส่ง | ส่งไม่สำเร็จ | ekki … afhen* |
    ekki … til skila | ekki … {komið, sent} til | skeyti … endursent | mistókst að afhenda |
    није испоручен* | није достављен* | није могла бити испоручена | није могуће испоручити |
    испорука … није успела | не {е, беше} испорачан* | не може да се испорача |
    неуспешна {доставка, испорака} | не е получен* | не бе доставен* | не можахме да доставим |
    ni bilo … dostavljen* | ni mogoče dostaviti | dostava … ni uspela | ni dostavljen* |
    nuk u dorëzua | nuk mund të dorëzohet | dështoi dorëzimi | dorëzimi … dështoi | nepristatyt* |
    nebuvo pristatyt* | nepavyko {pristatyti, išsiųsti} | pristatyti … nepavyko |
    {nav, netika} piegādāt* | {nevarēja, neizdevās} piegādāt | nav nogādāt* |
    kohale … ei toimetatud | ei toimetatud kohale | kättetoimetamine … ebaõnnestus |
    ei saanud … kätte | edastamine ebaõnnestus | no s'ha pogut {lliurar, entregar} |
    no s'ha lliurat | no ha estat lliurat | lliurament … ha fallat | error de lliurament |
    non se puido entregar | non foi entregad* | ezin izan da … entregatu | ezin izan da bidali |
    ni chyflwynwyd | methu danfon | nie afgelewer nie | kon nie … aflewer* | वितरित नहीं |
    नहीं भेजा जा सका | नहीं पहुंच | नहीं पहुँच | डिलीवर नहीं | वितरण विफल | भेजने में विफल |
    বিতরণ করা যায়নি | পাঠানো যায়নি | பெறுநருக்கு அனுப்ப முடியவில்லை | வழங்க முடியவில்லை |
    نہیں پہنچایا جا سکا | ڈیلیور نہیں | تحویل {داده,} نشد | ارسال نشد | قابل تحویل نیست |
    تحویل … ناموفق | امکان تحویل … وجود ندارد | نرسید | ვერ მიეწოდა | ვერ გაიგზავნა |
    არ იქნა მიწოდებული | չի առաքվել | չհաջողվեց առաքել | çatdırıla bilmədi | çatdırılmadı |
    жеткізілмеді | жеткізу мүмкін | хүргэж чадсангүй | не дастаўлен* | не ўдалося даставіць |
    tidak {dapat, berjaya} dihantar | gagal dihantar | penghantaran … gagal |
    tidak dapat diserahkan | hindi {naihatid, maihatid, naipadala} | haikuweza kufikishwa |
    haikuwasilishwa | haikutumwa | haijafika | មិនអាចផ្ញើ | ບໍ່ສາມາດສົ່ງ | มิอาจส่ง | ส่งไม่ถึง |
    ไม่ถูกส่ง | ไม่ได้รับการจัดส่ง | ตีกลับ | לא הועברה | לא ניתן {להעביר, לשלוח} | لم تسلم |
    لم يتم توصيل | لم يتم إرسال | تعذر توصيل | μη παραδοτέο | μη παραδόσιμο | δεν κατέστη δυνατή |
    αδυναμία παράδοσης | δεν επιδόθηκε | ne peut {pas,} être {remis*, distribué*, délivré*} |
    nie może {zostać dostarczon*, być dostarczon*, zostać doręczon*, być doręczon*} |
    nemůže být doručen* | nemôže byť doručen* | δεν μπορεί να παραδοθεί |
    ne može biti {isporučen*, dostavljen*} | ei saa kätte toimetada | negali būti pristatyt* |
    配信できません | لا يمكن {تسليم, توصيل} | no es pot lliurar | ส่งข้อความ…ไม่สำเร็จ`,
}

/** The same by other verbs than "deliver": it did not arrive, was refused or sent back. */
export const refusalsAbroad: PhraseRow<'failure'> = {
  reason: 'failure',
  source: 'notices in other languages: not arrived, refused, returned',
  // Orders do not arrive and applications are refused as well.
  weak: true,
  phrases: `
    nicht angekommen | kam nicht an | nachricht … {abgelehnt, zurückgewiesen} |
    mail … {abgelehnt, zurückgewiesen, geweigerd, afgewezen} | nicht versendet | niet aangekomen |
    bericht … {geweigerd, afgewezen} | geretourneerd | niet worden verzonden | pu parvenir |
    {message, courriel} … {refusé, rejeté} | non livré* | renvoyé à l'expéditeur | no llegó |
    no pudo {enviarse, entregarse} | no se pudo enviar | {mensaje, correo} … rechazado |
    devuelto al remitente | entrega fallida | no fue posible entregar | não foi enviad* |
    falha no envio | falha ao {enviar, entregar} | mensagem … {rejeitad*, recusad*} |
    {devolvida, devolvido} ao remetente | non inviat* | messaggio … {rifiutato, respinto} |
    non è arrivat* | invio … fallito | invio … non riuscito | nie można doręczyć |
    wiadomość … odrzucon* | nie została wysłana | zwrot wiadomości | zwrócon* | nådde inte |
    inte {nått,} fram | returneras | returneret | leveransfel | avvisats | meddelande … avvisad* |
    nåede ikke | ikke … afleveres | {besked, mail} … afvist | ikke kommet frem | nådde ikke |
    ikke å levere | {melding, post} … avvist | kom ikke frem | ei mennyt perille | ei saapunut |
    eikä … voitu toimittaa | viestiäsi voitu toimittaa | ei voida toimittaa |
    palautettu lähettäjälle | toimitusvirhe | zpráva … odmítnut* |
    {vrácen, vrácena, vráceno} odesílateli | správa … odmietnut* | nem érkezett meg |
    nem lehet kézbesíteni | nem sikerült eljuttatni | nu a ajuns | mesaj … respins |
    nu s a putut livra | nu a fost trimis* | δεν μπόρεσε να παραδοθεί | δεν έφτασε |
    μήνυμα … {επιστράφηκε, απορρίφθηκε} | επιστροφή μηνύματος | не дошло | не было отправлено |
    {письмо, сообщение} … отклонен* | {ошибка, помилка} доставки | не було доставлен* |
    {лист, повідомлення} … відхилен* | {съобщение, съобщението} … отхвърлен* | грешка при доставка |
    poruka … odbijena | nije moguće dostaviti | reddedildi | ulaşmadı | ulaşamadı | gönderilemiyor |
    teslim edilmedi | 受信を拒否 | 拒否されました | 届いておりません | 送信されませんでした | 配達不能 | 拒收 | 被拒绝 | 被拒絕 | 未能送出 | 未送出 |
    發送失敗 | 寄送失敗 | 無法寄送 | 수신이 거부 | 전달 실패 | 전송되지 않 | 되돌아왔 | bị trả lại | bị từ chối |
    {email, pesan} … ditolak | dikembalikan | ถูกปฏิเสธ | ถูกตีกลับ | تم رفض | لم تصل | נדחתה |
    הוחזרה`,
}

export const subjectsAbroad: PhraseRow<'failure'> = {
  reason: 'failure',
  source: 'failure subjects in other languages',
  phrases: `
    niet worden {afgeleverd, bezorgd} | zugestellt werden | pu être {remis*, distribué*} |
    ser entregado | ser entregue | stato consegnato | mogła zostać dostarczona | została doręczona |
    být doručena | メールをお届け | 전송되지 | 발송되지 | bezorging | zustellung | {mail, nachricht} konnte nicht |
    échec d'envoi | {mensaje, correo} devuelto | mensagem devolvida | messaggio respinto |
    zwrot wiadomości | går inte att leverera | ikke leverbar* | no distribuid* | não distribuíd* |
    non distribuit* | 退回 | ekki tókst að | óafhent | неиспоручен* | nedostavljen* | nepiegādāt* |
    ei toimetatud | no lliurat | non entregado | ezin izan da | לא נמסר* | gửi thư thất bại |
    thư bị trả lại | επιστροφή μηνύματος | sikertelen kézbesítés | nelivrat | toimitusvirhe |
    kunne ikke afleveres`,
}
