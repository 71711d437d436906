// How auto-replies are written: Japanese, Chinese (both scripts), Korean, Vietnamese,
// Indonesian, Thai, Hebrew, Arabic, Persian.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const asian: readonly AutoReplyPhrases[] = [
  {
    language: 'ja',
    subject: '自動応答 | 自動返信 | 自動配信返信 | 自動回答',
    awaySubject: '休暇のお知らせ | 休業のお知らせ | 夏季休業 | 年末年始休業 | 不在',
    doubtful: '休暇 | 休業 | 出張 | 不在 | 休み | 出社 | 戻り | 復帰',
    away: `
      不在といたし | 不在となり | 不在となって | 不在のため | 不在です | 不在期間 | 不在中 | 不在とさせて | 会社を離れ | オフィスを離れ | 休暇中 | 休暇のため |
      半休 | 休暇を取得 | 休暇を頂 | 休暇をいただ | 休暇となり | 休暇とさせて | 夏季休暇 | 冬季休暇 | 年次休暇 | 有給休暇 | 有休を | お休みさせて |
      休んでおり | 休みをいただ | 休みを頂 | 休業とさせて | 休業いたし | 休業させて | 休業期間 | 休業中 | 夏季休業 | 冬季休業 | 産休 | 育休 | 育児休業 |
      出張中 | 出張のため | 出張に出て | 外出中 | 外出しており | 戻り次第 | 帰社後 | 出社後 | 休み明け | 休暇明け | メールを確認できな | メールの確認ができな |
      メールを確認することができ | お休みとさせて | お休みとなり | 夏休み | 冬休み | 年末年始の | ゴールデンウィーク | 忌引 | 研修のため | 病欠 | 臨時休業 |
      通常通り勤務 | 席を外 | 休暇に入 | 不在に | 終日不在 | お盆休 | gw 休 | 夏期休 | 冬期休 | 年末年始休 | 有給を | 年休を | 代休を | 入院中 |
      療養中 | 療養のため | 入院のため | 出張しており | セミナー参加のため | 研修参加のため | 休職中 | 不在となる`,
    answer: `
      自動応答です | 自動返信です | 自動的に返信 | 自動で返信 | 自動返信メール | 自動返信にて | 自動応答メール | 自動応答メッセージ | 自動配信により返信 |
      システムによる自動返信`,
    courtesy: `
      お問い合わせありがとう | お問い合わせいただき | お問い合わせを受け付け | お問合せありがとう | メールありがとうござい | メールをいただき | ご連絡ありがとう |
      ご連絡いただき | 受付いたしました | 受け付けました | 受付完了 | 担当者より | 折り返しご連絡 | 追ってご連絡 | 退職いたしました | 退職しました |
      メールアドレスが変更 | アドレスを変更 | 受付番号 | 承りました | 受け付けいたし | 受付しました | 自動送信 | 自動配信 | 回答いたします`,
  },
  {
    language: 'zh',
    subject: `
      自动答复 | 自动回复 | 自动应答 | 自动回覆 | 自動答覆 | 自動回覆 | 自動回復 | 自動回應 | 自動回信 | 自动回信 | 自動應答`,
    awaySubject: '外出 | 不在办公室 | 不在辦公室 | 休假通知 | 休假中 | 正在休假',
    doubtful: `
      休假 | 出差 | 放假 | 不在 | 假期 | 返回 | 回来 | 回來 | 国庆 | 國慶 | 春节 | 春節 | 停止办公 | 外出 | 延迟回复 | 延遲回覆 | 恢复上班 |
      恢復上班 | 公休 | 调休 | 補休 | 年假`,
    away: `
      不在办公室 | 不在辦公室 | 不在公司 | 离开办公室 | 離開辦公室 | 外出办公 | 外出中 | 正在外出 | 出差中 | 因出差 | 在出差 | 出差在外 | 外出差 |
      休年假 | 年假中 | 度假中 | 在度假 | 休产假 | 產假 | 育婴假 | 請假 | 请假 | 放假期间 | 放假期間 | 假期期间 | 假期結束 |
      假期结束 | 春节放假 | 返回辦公室 | 回到办公室 | 回到辦公室 | 回办公室 | 返回公司 | 回到公司 | 返工后 | 上班后 | 我回来后 | 我回來後 | 无法查看邮件 |
      無法查看郵件 | 无法查收邮件 | 不便查看邮件 | 休假 | 放假时间 | 放假時間 | 放假通知 | 放假安排 | 将放假 | 將放假 | 外出培训 | 外出开会 | 不在座位 |
      在国外 | 休息中 | 休陪产假 | 出差期間 | 出差期间 | 休婚假 | 外出学习 | 外出學習 | 外出参加 | 出国 | 出國 | 住院 | 在外地 | 不在国内 | 不在國內 |
      返岗 | 恢复正常办公 | 停止办公 | 暂停办公 | 不方便上网 | 不便上网 | 上網不便 | 休探亲假 | 本人 … 出差 | 我 … 出差 | 外地出差 | 因公出差 |
      职务代理 | 職務代理 | 聯絡代理人 | 联系代理人 | 洽代理人 | 休病假 | 请病假 | 請病假 | 请事假 | 請事假 | 休特休 | 正在参加 | 正在參加 | 因参加 |
      暂时无法回信 | 暫時無法回信 | 暂时不能回信 | 暫時不能回信`,
    answer: `
      这是自动回复 | 这是一封自动回复 | 這是自動回覆 | 此为自动回复 | 此為自動回覆 | 本邮件为自动回复 | 本郵件為自動 | 系统自动回复 | 系統自動回覆 |
      自动回复邮件 | 自動回覆郵件 | 邮箱自动回复`,
    courtesy: `
      您的邮件已收到 | 您的邮件我已收到 | 您的来信已收到 | 你的邮件已收到 | 邮件已收到 | 邮件已经收到 | 已收到您的 | 已经收到您的 | 已收到你的 | 收到您的邮件 |
      收到你的邮件 | 感谢您的来信 | 感谢您的邮件 | 感谢来信 | 谢谢您的来信 | 谢谢您的邮件 | 您的郵件已收到 | 收到您的來信 | 感謝您的來信 | 感謝您的郵件 |
      謝謝您的來信 | 尽快回复 | 尽快给您回复 | 尽快与您联系 | 儘快回覆 | 盡快回覆 | 會盡快 | 会尽快 | 已离职 | 已離職 | 不再使用此邮箱 | 邮箱已停用 |
      已受理 | 已登记 | 工单编号 | 收悉 | 已提交 | 我们会在 | 我們會在 | 離職`,
  },
  {
    language: 'ko',
    subject: '자동 회신 | 자동회신 | 자동 응답 | 자동응답 | 자동 답장 | 자동답장',
    awaySubject: '부재중 | 부재 중 | 부재 알림 | 휴가 안내 | 휴가중 | 휴가 중',
    doubtful: '휴가 | 출장 | 부재 | 휴무 | 복귀 | 외근 | 출근 | 연휴 | 휴진',
    away: `
      부재중 | 부재 중 | 부재하 | 자리를 비 | 자리에 없 | 사무실에 없 | 사무실을 비 | 휴가중 | 휴가 중 | 휴가입니다 | 휴가를 | 휴가 기간 |
      휴가 예정 | 연차 | 하계휴가 | 여름휴가 | 출장중 | 출장 중 | 출장으로 | 출장입니다 | 외근중 | 외근 중 | 출산휴가 | 복귀 후 | 복귀 예정 |
      복귀하 | 돌아와서 | 휴가로 | 휴가인 | 병가 | 경조휴가 | 출장 예정 | 해외출장 | 교육 참석 | 재택 | 부재 예정 | 휴무입니다 | 휴직 | 창립기념일 |
      메일 확인이 늦 | 복귀합니다 | 복귀할 | 업무 복귀 | 대체휴무 | 출장 관계 | 해외 출장 | 세미나 참석 | 컨퍼런스 참석 | 학회 참석 | 메일 확인이 어렵 |
      입원 중 | 입원으로 | 반차를 | 반차 사용 | 월차를`,
    answer: `
      자동 회신입니다 | 자동 응답입니다 | 자동으로 회신 | 자동으로 발송된 답장 | 자동 회신 메일 | 자동회신 메일 | 자동 응답 메일 | 자동응답 메일`,
    courtesy: `
      메일을 보내 주셔서 감사 | 메일 보내주셔서 감사 | {문의해, 문의, 연락} 주셔서 감사 | 연락주셔서 감사 | 메일이 접수 | 문의가 접수 | 접수되었습니다 |
      잘 받았습니다 | 빠른 시일 내에 | 빠른 시간 내에 | 등록되었 | 접수번호 | 접수 되었 | 답변 드리 | 회신드리겠 | 퇴사`,
  },
  {
    language: 'vi',
    subject: 'tra loi tu dong | tu dong tra loi | thu tra loi tu dong',
    awaySubject: 'vang mat | khong co mat tai van phong | ngoai van phong',
    doubtful: 'nghi le | nghi tet',
    away: `
      ngoai van phong | nghi {phep, om, lam} | nghi thai san | di cong tac | se tro lai |
      quay lai van phong | {tro, quay} lai lam viec | {dang, se} vang mat | khong co mat tai |
      xin nghi | nghi che do | dang nghi | dang di vang | van phong dong cua | dong cua nghi |
      nghi le den | di nuoc ngoai | khong o van phong`,
    answer: 'day la thu tra loi tu dong | day la email tra loi tu dong',
    courtesy: `
      cam on {ban, anh, chi} da | cam on quy khach da | da nhan duoc {email, thu} |
      da nhan duoc yeu cau | se phan hoi | se lien he lai`,
  },
  {
    language: 'id',
    subject: 'balasan automatik | balasan otomatis | jawapan automatik | balas otomatis',
    awaySubject: 'di luar kantor | sedang cuti',
    doubtful: 'libur | cuti',
    away: `
      di luar kantor | sedang cuti | saya cuti | cuti tahunan | cuti melahirkan |
      tidak {berada,} di kantor | kembali ke kantor | kembali {bekerja, masuk} | dinas luar |
      perjalanan dinas | sedang libur | kantor … tutup | di luar kota | sedang sakit | saya sakit |
      tidak masuk {kerja, kantor} | cuti bersama`,
    answer: 'ini adalah balasan otomatis',
    courtesy: `
      terima kasih {atas email, telah menghubungi, sudah menghubungi} | {telah, sudah} kami terima |
      telah menerima {email, pesan} | akan segera {membalas, merespon}`,
  },
  {
    language: 'th',
    subject: 'ตอบกลับอัตโนมัติ | การตอบกลับอัตโนมัติ | ข้อความตอบกลับอัตโนมัติ',
    awaySubject: 'ไม่อยู่ที่สํานักงาน',
    away: `
      ไม่อยู่ที่สํานักงาน | ไม่อยู่ที่ทํางาน | ลาพักร้อน | ลาพักผ่อน | ลาคลอด | ลากิจ | ลาป่วย |
      ลาหยุด | ลาบวช | อยู่ระหว่างลา | หยุดพักร้อน | ไม่อยู่สํานักงาน | ไม่อยู่ออฟฟิศ |
      เดินทางไปต่างประเทศ | ไปราชการ | นอกสถานที่ | ปิดทําการ | กลับมาทํางาน`,
    answer: 'เป็นข้อความตอบกลับอัตโนมัติ | อีเมลตอบกลับอัตโนมัติ',
    courtesy: 'ขอบคุณสําหรับอีเมล | ขอบคุณที่ติดต่อ | ได้รับอีเมล | จะติดต่อกลับ | จะตอบกลับ',
  },
  {
    language: 'he',
    subject: 'תשובה אוטומטית | מענה אוטומטי | הודעה אוטומטית',
    awaySubject: 'מחוץ למשרד | לא במשרד | היעדרות מהמשרד | אני בחופשה | הודעת היעדרות',
    doubtful: 'חופשה | בחופשה | חופש | סגור | נעדר | נעדרת | אשוב',
    away: `
      מחוץ למשרד | {לא, אינני, איני} במשרד | לא אהיה במשרד | בחופשה | בחופשת | במילואים |
      {שירות, בשירות} מילואים | מילואים פעיל | בחו ל | היעדרותי | בהיעדרי | אחזור למשרד | אחזור ב |
      אשוב ב | עם שובי | בשובי | חוזר למשרד | חופשת מחלה | עם חזרתי | אעדר | נעדר | נעדרת |
      אני {בכנס, בנסיעה, בהשתלמות} | בחופש עד | אחזור לעבודה`,
    answer: 'זוהי תשובה אוטומטית | זהו מענה אוטומטי | זו תשובה אוטומטית',
    courtesy: `
      תודה על {פנייתך, פנייתכם} | תודה שפנית | הודעתך התקבלה | פנייתך התקבלה | נחזור אליך בהקדם |
      כבר לא עובד`,
  },
  {
    language: 'ar',
    subject: 'رد تلقائي | الرد التلقائي | رد آلي | الرد الآلي',
    awaySubject: 'خارج المكتب | خارج مكتبي | في إجازة | إجازة',
    doubtful: 'عطلة | مغلق | سأعود | غائب | سفر',
    away: `
      خارج المكتب | خارج مكتبي | لست في المكتب | لن أكون في المكتب | في إجازة |
      إجازة {سنوية, أمومة, مرضية} | في اجازة | {سأعود, أعود} إلى المكتب | سأعود إلى العمل |
      سأعود في | سأعود يوم | عند عودتي | حتى عودتي | غير متواجد | غير موجود في المكتب |
      في مهمة عمل | إجازتي | مغلقة من | رحلة عمل | خارج البلاد | متغيب | بإجازة | سأكون خارج |
      العودة إلى العمل | باشرة العمل | حضور مؤتمر | أشارك في مؤتمر`,
    answer: 'هذا رد تلقائي | هذا رد آلي | هذه رسالة رد تلقائي',
    courtesy: `
      شكرا {لتواصلك, لتواصلكم, لرسالتك} | شكرا على رسالتك | تم استلام رسالتك | لقد استلمنا رسالتك |
      في أقرب وقت`,
  },
  {
    language: 'fa',
    subject: 'پاسخ خودکار',
    awaySubject: 'خارج از دفتر',
    away: `
      خارج از {دفتر, کشور} | در مرخصی | مرخصی هستم | مرخصی استحقاقی | در سفر هستم | حضور ندارم |
      در دسترس نیستم | سفر کاری`,
    answer: 'این یک پاسخ خودکار',
    courtesy: 'با تشکر از ایمیل | پیام شما را دریافت | {ایمیل, پیام} شما دریافت شد | در اولین فرصت',
  },
  {
    language: 'hi',
    subject: 'स्वचालित उत्तर | स्वतः उत्तर | ऑटो रिप्लाई',
    awaySubject: 'कार्यालय से बाहर | अवकाश पर',
    away: 'कार्यालय से बाहर | ऑफिस से बाहर | छुट्टी पर | अवकाश पर',
    answer: 'यह एक स्वचालित उत्तर | यह स्वचालित उत्तर',
    courtesy: 'आपके ईमेल के लिए धन्यवाद | संपर्क करने के लिए धन्यवाद',
  },
  {
    // Basque, Tagalog, Kazakh, Albanian, Swahili, Urdu, Azerbaijani, Georgian, Armenian, Irish, Welsh
    language: 'further',
    subject: `
      erantzun automatikoa | автоматски одговор | awtomatikong tugon | автоматты жауап |
      pergjigje automatike | jibu la kiotomatiki | خودکار جواب | avtomatik cavab |
      ავტომატური პასუხი | ինքնաշխատ պատասխան | freagra uathoibrioch | ymateb awtomatig |
      automatisches antwort | automatik svar`,
    awaySubject: 'bulegotik kanpo | нет на месте | відсутніи',
    away: `
      bulegotik kanpo | lanetik kanpo | kanpoan egongo naiz | oporretan | кеңседе болмаимын |
      nich int kontoor | бидам отсутен | бидам отсутна | отсутен сум | naka leave |
      wala sa opisina | демалыс* | на одмор сум | vacacions | jam me pushime | me leje vjetore |
      niko likizo | likizoni | mezuniyyetde | məzuniyyətdə | შვებულებაში | ar saoire | ar wyliau`,
    answer: '',
    courtesy: '',
  },
]
