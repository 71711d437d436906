// What notices say in languages of which few servers have words of their own, and what is not yet over in
// those that have: after the notices of Exchange and Gmail in these languages, and dictionaries. The rows
// stand behind those of abroad.ts.

import type { PhraseRow } from '../../phrases/phrases.ts'

export const failuresFar: PhraseRow<'failure'> = {
  reason: 'failure',
  source: 'notices in farther languages',
  phrases: `
    ekki … afhen* | ekki … til skila | ekki … komið til | ekki … sent til | skeyti … endursent |
    mistókst að afhenda | није испоручен* | није достављен* | није могла бити испоручена |
    није могуће испоручити | испорука … није успела | не е испорачан* | не може да се испорача |
    не беше испорачан* | неуспешна доставка | неуспешна испорака | не е получен* | не бе доставен* |
    не можахме да доставим | ni bilo … dostavljen* | ni mogoče dostaviti | dostava … ni uspela |
    ni dostavljen* | nuk u dorëzua | nuk mund të dorëzohet | dështoi dorëzimi | dorëzimi … dështoi |
    nepristatyt* | nebuvo pristatyt* | nepavyko pristatyti | nepavyko išsiųsti | pristatyti … nepavyko |
    nav piegādāt* | netika piegādāt* | nevarēja piegādāt | neizdevās piegādāt | nav nogādāt* |
    kohale … ei toimetatud | ei toimetatud kohale | kättetoimetamine … ebaõnnestus | ei saanud … kätte |
    edastamine ebaõnnestus | no s'ha pogut lliurar | no s'ha lliurat | no ha estat lliurat |
    no s'ha pogut entregar | lliurament … ha fallat | error de lliurament | non se puido entregar |
    non foi entregad* | ezin izan da … entregatu | ezin izan da bidali | ni chyflwynwyd | methu danfon |
    nie afgelewer nie | kon nie … aflewer* | वितरित नहीं | नहीं भेजा जा सका | नहीं पहुंच | नहीं पहुँच |
    डिलीवर नहीं | वितरण विफल | भेजने में विफल | বিতরণ করা যায়নি | পাঠানো যায়নি |
    பெறுநருக்கு அனுப்ப முடியவில்லை | வழங்க முடியவில்லை | نہیں پہنچایا جا سکا | ڈیلیور نہیں | تحویل داده نشد |
    تحویل نشد | ارسال نشد | قابل تحویل نیست | تحویل … ناموفق | امکان تحویل … وجود ندارد | نرسید | ვერ მიეწოდა |
    ვერ გაიგზავნა | არ იქნა მიწოდებული | չի առաքվել | չհաջողվեց առաքել | çatdırıla bilmədi | çatdırılmadı |
    жеткізілмеді | жеткізу мүмкін | хүргэж чадсангүй | не дастаўлен* | не ўдалося даставіць |
    tidak dapat dihantar | gagal dihantar | tidak berjaya dihantar | penghantaran … gagal |
    tidak dapat diserahkan | hindi naihatid | hindi maihatid | hindi naipadala | haikuweza kufikishwa |
    haikuwasilishwa | haikutumwa | haijafika | មិនអាចផ្ញើ | ບໍ່ສາມາດສົ່ງ | มิอาจส่ง | ส่งไม่ถึง | ไม่ถูกส่ง |
    ไม่ได้รับการจัดส่ง | ตีกลับ | לא הועברה | לא ניתן להעביר | לא ניתן לשלוח | لم تسلم | لم يتم توصيل |
    لم يتم إرسال | تعذر توصيل | μη παραδοτέο | μη παραδόσιμο | δεν κατέστη δυνατή | αδυναμία παράδοσης |
    δεν επιδόθηκε`,
}

export const delaysFar: PhraseRow<'delay'> = {
  reason: 'delay',
  source: 'still trying, in farther languages',
  affirmed: true,
  phrases: `
    nog niet worden bezorgd | nog niet worden afgeleverd | nog niet bezorgen | nog niet afleveren | 아직 … 않았 |
    아직 … 못했 | 아직 … 못하 | 전송 지연 | 발송 지연 | 배달 지연 | 지연 안내 | 재전송을 시도 | 재시도 | まだ…いません | まだ…おりません | 再送信を | 再試行 |
    遅延しています | 遅れています | 尚未…送达 | 尚未…投递 | 尚未…送達 | 尚未…傳遞 | 尚未…发送 | 还没有…送达 | 仍在尝试 | 仍在嘗試 | 将继续 | 將繼續 | 会继续尝试 | 投递延迟 |
    邮件延迟 | 延遲通知 | 延迟通知 | 系统将…重试 | 稍后将重试 | ยังไม่ได้ส่ง | ยังไม่ถูกส่ง | ยังส่งไม่ | การส่งล่าช้า | จะพยายามส่ง |
    จะพยายามต่อ | לא נמסרה עדיין | טרם נמסר* | טרם הועבר* | טרם הגיע* | עדיין לא נמסר* | ימשיך לנסות |
    תמשיך לנסות | ימשיכו לנסות | עיכוב במסיר* | המסירה מתעכבת | لم يتم … بعد | لم تسلم بعد | لم تصل بعد |
    تأخير في تسليم | تأخير التسليم | تأخرت | سيواصل … المحاولة | ستستمر المحاولة | سنواصل المحاولة |
    هنوز تحویل | هنوز ارسال | تأخیر در تحویل | تاخیر در ارسال | دوباره تلاش می | अभी तक … नहीं | वितरण में देरी |
    फिर से प्रयास | δεν έχει παραδοθεί ακόμα | δεν παραδόθηκε ακόμα | δεν παραδόθηκε ακόμη |
    δεν έχει ακόμα παραδοθεί | θα συνεχίσει να προσπαθεί | θα συνεχιστούν οι προσπάθειες | zatím nebyl* | pokusy … budou pokračovat | pokusy budou opakovány | stále se pokouší* | zpožděná zpráva |
    dosud nebyl* … doručen* | dosud nedoručen* | bude se dále pokoušet | opožděné doručení | zatiaľ nebol* |
    doteraz nebol* | bude sa ďalej pokúšať | ďalší pokus | oneskorené doručenie | doručenie … oneskoren* |
    még nem került kézbesítésre | késlelteté* | továbbra is próbálkoz* | késik a kézbesítés |
    ei ole vielä voitu | ei vielä toimitettu | toimitus viivästyy | yrittää edelleen | jatkaa yrittämistä |
    yritetään edelleen | endnu ikke … frem | endnu ikke afleveret | er forsinket | fortsætter med at forsøge |
    vil fortsat forsøge | vil fortsette å prøve | fortsetter å prøve | ännu ej levererat |
    försöker fortfarande | fortsätter att försöka | leveransen är försenad | hefur ekki enn |
    seinkun á afhendingu | reynt verður áfram | încă nu a fost | nu a fost încă | va continua să încerce |
    se va reîncerca | este întârziată | livrare întârziată | chưa được gửi | bị chậm trễ | sẽ tiếp tục thử |
    tiếp tục gửi lại | belum dihantar | pengiriman tertunda | penghantaran tertangguh | terus mencoba |
    terus mencuba | akan dicoba lagi | још није испоручен* | покушаће поново | испорука касни |
    poskusili bomo znova | dostava … zakasnela | isporuka kasni | pokušat ćemo ponovno | още не е доставен* |
    закъснява | dar nepristatyt* | bandysime dar | vēl nav piegādāt* | mēģinās vēlreiz |
    pole veel … toimetatud | proovib uuesti | encara no s'ha … lliurat | lliurament … retard* |
    es tornarà a provar`,
}

export const subjectsFar: PhraseRow<'failure'> = {
  reason: 'failure',
  source: 'failure subjects in farther languages',
  phrases: `
    ekki tókst að | óafhent | ekki afhent | није испоручен* | неиспоручен* | неуспешна доставка |
    неуспешна испорака | ni dostavljen* | nedostavljen* | nepristatyt* | nav piegādāt* | nepiegādāt* |
    ei toimetatud | ei õnnestunud | no lliurat | no s'ha pogut lliurar | non entregado | ezin izan da |
    वितरित नहीं | वितरण विफल | تحویل نشد | تحویل داده نشد | ارسال نشد | لم يتم تسليم | لم يتم توصيل |
    تعذر تسليم | تعذر توصيل | לא ניתן להעביר | לא נמסר* | tidak dapat dihantar | gagal dihantar |
    hindi naihatid | gửi thư thất bại | thư bị trả lại | không chuyển được | ส่งไม่สำเร็จ | ไม่สามารถส่ง |
    ไม่สามารถนำส่ง | επιστροφή μηνύματος | sikertelen kézbesítés | nem sikerült kézbesíteni | nem kézbesíthető |
    nepodařilo se doručit | nepodarilo sa doručiť | livrarea … eșuat | nelivrat | toimitusvirhe |
    kunne ikke afleveres`,
}
