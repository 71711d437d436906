import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import type { Reason } from '../../../src/event.ts'

// What notices say in languages of which few servers have words of their own, written for this test.

const rows: Record<string, [Reason, string][]> = {
  Lithuanian: [
    ['user-unknown', 'Gavėjas tokiu adresu neegzistuoja.'],
    ['user-unknown', 'El. pašto adresas nerastas, patikrinkite jį.'],
    ['user-unknown', '550 Nežinomas gavėjas (in reply to RCPT TO command)'],
    ['mailbox-full', 'Gavėjo pašto dėžutė yra pilna.'],
    ['mailbox-full', 'Viršyta pašto dėžutės kvota.'],
    ['message-too-big', 'Laiškas yra per didelis.'],
    ['suspended', 'Gavėjo paskyra užblokuota.'],
    ['host-unknown', 'Domenas nerastas.'],
  ],
  Latvian: [
    ['user-unknown', 'Šāds lietotājs neeksistē.'],
    ['user-unknown', 'Saņēmēja adrese nav atrasta.'],
    ['mailbox-full', 'Saņēmēja pastkastīte ir pilna.'],
    ['message-too-big', 'Vēstule ir pārāk liela.'],
    ['suspended', 'Konts ir bloķēts.'],
    ['host-unknown', 'Domēns neeksistē.'],
  ],
  Estonian: [
    ['user-unknown', 'Sellist kasutajat ei ole olemas.'],
    ['user-unknown', 'Saaja aadressi ei leitud.'],
    ['mailbox-full', 'Saaja postkast on täis.'],
    ['message-too-big', 'Kiri on liiga suur.'],
    ['suspended', 'Konto on suletud.'],
    ['host-unknown', 'Domeeni ei leitud.'],
  ],
  Icelandic: [
    ['user-unknown', 'Viðtakandi finnst ekki.'],
    ['user-unknown', 'Netfangið er ekki til.'],
    ['mailbox-full', 'Pósthólf viðtakanda er fullt.'],
    ['message-too-big', 'Skeytið er of stórt.'],
    ['suspended', 'Reikningnum hefur verið lokað.'],
    ['host-unknown', 'Lénið fannst ekki.'],
  ],
  Catalan: [
    ['user-unknown', "L'usuari no existeix."],
    ['user-unknown', "No s'ha trobat l'adreça del destinatari."],
    ['mailbox-full', 'La bústia del destinatari és plena.'],
    ['message-too-big', 'El missatge és massa gran.'],
    ['suspended', 'El compte està desactivat.'],
    ['host-unknown', "El domini no s'ha trobat."],
  ],
  'Hindi, Marathi': [
    ['user-unknown', 'प्राप्तकर्ता का पता नहीं मिला।'],
    ['user-unknown', 'यह उपयोगकर्ता मौजूद नहीं है।'],
    ['mailbox-full', 'प्राप्तकर्ता का मेलबॉक्स भर गया है।'],
    ['message-too-big', 'संदेश बहुत बड़ा है।'],
    ['suspended', 'यह खाता निलंबित कर दिया गया है।'],
    ['host-unknown', 'डोमेन नहीं मिला।'],
  ],
  Persian: [
    ['user-unknown', 'نشانی گیرنده پیدا نشد.'],
    ['user-unknown', 'این کاربر وجود ندارد.'],
    ['mailbox-full', 'صندوق پستی گیرنده پر است.'],
    ['message-too-big', 'پیام بیش از حد بزرگ است.'],
    ['suspended', 'حساب کاربر مسدود شده است.'],
    ['host-unknown', 'دامنه یافت نشد.'],
  ],
  Malay: [
    ['user-unknown', 'Penerima tidak wujud.'],
    ['user-unknown', 'Alamat e-mel tidak dijumpai.'],
    ['mailbox-full', 'Peti mel penerima telah penuh.'],
    ['message-too-big', 'Mesej terlalu besar.'],
    ['suspended', 'Akaun telah digantung.'],
  ],
  Thai: [
    ['user-unknown', 'ไม่พบผู้รับ'],
    ['user-unknown', 'ที่อยู่อีเมลไม่ถูกต้อง'],
    ['mailbox-full', 'กล่องจดหมายของผู้รับเต็ม'],
    ['message-too-big', 'ข้อความมีขนาดใหญ่เกินไป'],
    ['suspended', 'บัญชีถูกระงับ'],
  ],
  Macedonian: [
    ['user-unknown', 'Корисникот не постои.'],
    ['user-unknown', 'Примачот не е пронајден.'],
    ['mailbox-full', 'Поштенското сандаче е полно.'],
    ['message-too-big', 'Пораката е преголема.'],
  ],
  Albanian: [
    ['user-unknown', 'Përdoruesi nuk ekziston.'],
    ['user-unknown', 'Adresa e marrësit nuk u gjet.'],
    ['mailbox-full', 'Kutia postare e marrësit është plot.'],
    ['message-too-big', 'Mesazhi është shumë i madh.'],
  ],
  Georgian: [
    ['user-unknown', 'მომხმარებელი ვერ მოიძებნა.'],
    ['mailbox-full', 'მიმღების საფოსტო ყუთი სავსეა.'],
    ['message-too-big', 'წერილი ძალიან დიდია.'],
  ],
}

for (const [language, told] of Object.entries(rows))
  describe(`reasons in ${language}`, () => {
    test.each(told)('%s: %s', (reason, diagnostic) => {
      const input = { status: '', code: null, diagnostic, action: 'failed' as const }
      expect(decideReason(input)).toMatchObject({ reason })
    })
  })
