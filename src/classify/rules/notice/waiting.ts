// Words for a message that is not given up, other than that it is late: it waits, it is tried again; and the same
// with a negation, which ends it. Not "please try again", which is advice to the sender, nor "you need not do
// anything", which is also said of final failures, nor a bare "in the queue", where it may have been for too long.
// After notices of home-made programs, of providers, and dictionaries. The row stands behind those of abroad.ts.

import type { PhraseRow } from '../../phrases/phrases.ts'

export const delaysWaiting: PhraseRow<'delay'> = {
  reason: 'delay',
  source: 'waiting, or tried again, in words of many languages',
  affirmed: true,
  phrases: `
    your message is stored and | will be passed on at the next | will be passed on as soon as |
    will be {delivered, sent} as soon as | will be delivered when … again | still on its way |
    {will, ill} keep at it | keep {on,} trying | will go on trying | we will retry |
    we are still trying | {are, is} still trying to deliver | keeps trying | held for retry |
    the next attempt {is, will} | next attempt will be | next try is at | has been waiting for |
    {message, mail} is waiting | we {will,} hold your message | we are holding your message |
    we keep your message | wird automatisch erneut | wird {erneut, später} zugestellt |
    zugestellt sobald | ausgeliefert sobald | nächster versuch |
    {nächste, erneuter} zustellversuch | wir versuchen … {erneut, weiter, weiterhin} |
    noch unterwegs | wartet noch auf | tot nu toe niet | proberen {wij,} het … opnieuw |
    wacht nog op | wordt later … bezorgd | bezorgd zodra | afgeleverd zodra | volgende poging |
    nog onderweg | nous réessayons | nous réessaierons | nous essaierons à nouveau |
    de nouvelles tentatives | est en attente sur | est en attente de remise |
    en attente de distribution | est toujours en attente | {remis, distribué} dès que |
    prochaine tentative | prochain essai | {sigue, permanece, continúa} en cola | lo intentaremos |
    {volveremos, tornarem} a intentar | seguirá intentando | pendiente de entrega |
    {se entregará, será entregado} en cuanto | entregará cuando | próximo intento |
    ho tornarem a provar | tentarémolo de novo | ainda está na fila |
    {permanece, continua} na fila | vamos tentar novamente | vamos continuar a tentar |
    tentaremos novamente | será entregue assim que | entregue logo que | próxima tentativa |
    {continuerà, continueremo, continua} a provare | riproverà | riproveremo | ritenteremo |
    in attesa di consegna | sarà consegnato {non,} appena | prossimo tentativo |
    {nadal, wciąż} w kolejce | oczekuje na doręczenie | będziemy próbować | spróbujemy ponownie |
    ponowimy próbę | następna próba | kolejna próba | gdy tylko serwer |
    nie {dotarła, dotarło, została, zostało} jeszcze | nie udało się jeszcze | będzie ponawiał |
    będą ponawiane | będziemy ponawiać | doręczymy gdy | ligger kvar i kön | väntar på leverans |
    väntar fortfarande | {levereras, leveres} så snart | levereras när | nästa försök |
    vi behåller meddelandet | ligger {stadig, fortsatt} i kø | venter {stadig, fortsatt} på |
    leveres når | leverer {den, det} når | leverer den så snart | holder på meldingen |
    beholder {meldingen, beskeden} | næste forsøg | neste forsøk | vi prøver igen |
    bliver ved med at prøve | on {yhä, edelleen} jonossa | odottaa toimitusta |
    toimitetaan {heti,} kun | seuraava yritys | yritämme uudelleen | stále čeká |
    {stále, čeká} ve frontě | zkusíme to znovu | budeme {to,} zkoušet | budeme se pokoušet |
    čeká na {odeslání, doručení} | čaká na doručenie | doručíme {jakmile, hneď} | doručena jakmile |
    pokusíme se znovu | stále čaká | skúsime to znova | sorban várakozik | kézbesítésre vár |
    sorban marad | rendszer … próbálkozik | próbálkozik tovább | következő kísérlet |
    kézbesítjük amint | {ismét, újból, újra} megpróbáljuk | este încă în coada |
    așteaptă … livrarea | următoarea încercare | va fi livrat imediat | va fi livrat de îndată |
    vom încerca din nou | vom reîncerca | vom mai încerca | vom continua să încercăm |
    {livrat, trimis} până acum | παραμένει στην ουρά | επόμενη προσπάθεια | θα παραδοθεί μόλις |
    θα προσπαθήσουμε ξανά | θα ξαναπροσπαθήσ* | все еще в очереди | остается в очереди |
    ожидает {доставки, отправки} | следующая попытка | будет доставлено как только |
    будет доставлено когда | мы повторим попыт* | будем повторять попыт* | повторная попытка через |
    {досі, залишається} в черзі | усе ще в черзі | очікує на доставку | наступна спроба |
    буде доставлено щойно | спробуємо ще раз | повторимо спроб* | остава в опашката |
    ще опитаме отново | i dalje je u redu | pokušaćemo ponovo | čeka isporuku | čaka na dostavo |
    {sırada, kuyrukta, iletiniz} bekliyor | hâlâ kuyrukta | {göndermeyi, iletmeyi} deneyecek* |
    teslim etmeyi deneyecek* | denemeyi sürdürecek* | bir sonraki deneme | tekrar deneyeceğiz |
    yeniden denenecek* | vis dar eilėje | joprojām rindā | mēģināsim vēlreiz |
    on endiselt järjekorras | proovime uuesti | 引き続き…試み | 再度配信 | 再送します | 再送いたします | 配信待ち | 送信待ち |
    次回の配信 | 次の再送 | 仍在队列 | 仍在佇列 | 正在等待投递 | 正在等待投遞 | 仍在等待 | 自动重新投递 | 自動重新投遞 | 自动重新发送 | 自動重新發送 | 继续投递 |
    繼續投遞 | 继续为您投递 | 下次尝试 | 下次投递 | 会再次尝试 | 將再次嘗試 | 将再次尝试 | 將會重試 | 将会重试 | 自动重试 | 自動重試 | 暂时无法送达 |
    다시 시도합니다 | 다시 시도할 | 다시 시도하겠습니다 | 다시 전송합니다 | 대기 중입니다 | ยังอยู่ในคิว | รอการจัดส่ง |
    จะลองส่งอีกครั้ง | vẫn đang chờ | sẽ được gửi lại | masih dalam antrean | kami akan mencoba |
    עדיין בתור | ננסה שוב | لا تزال في قائمة الانتظار | سنحاول مرة أخرى | سنعيد المحاولة |
    همچنان در صف | دوباره تلاش خواهیم | {continuera, continuerons} à {essayer, tenter} |
    {continuera, continuerons} d'essayer |
    {continuera, continue, poursuit, poursuivra} ses tentatives | continuerons nos tentatives |
    tentatives se poursuivront | tentatives de remise se poursuivront | tentatives continueront |
    {continuará, continuarán, continuaremos} intentando |
    {seguiremos, seguirá, continuará} tratando | intentos continuarán |
    intentos de entrega continuarán | {continuará, continuarão, continuaremos} a tentar |
    continuarão tentando | tentativas continuarão |
    tentativas de entrega {continuarão, prosseguirão} | continuerà a {tentare, riprovare} |
    continueremo a tentare | continuerà i tentativi | tentativi continueranno |
    tentativi di consegna {continueranno, proseguiranno} |
    {wird, werden} {noch,} weitere … versuchen | {wird, werden} weiterhin versuchen |
    wird {noch,} weitere … versucht | zustellversuche … {tage, stunden} {lang,} fort |
    {zal, zullen} nog … {dagen, uur} proberen | wordt nog … geprobeerd |
    kommer att fortsätta {att,} försöka | fortsätter försöka | fortsätter med att försöka |
    vil fortsætte med at forsøge | vil fortsætte forsøgene | vil fortsette å forsøke |
    vil fortsette forsøkene | fortsetter å forsøke | jatkaa … {toimitusyrity*, yrity*} |
    jatkamme … yrity* | będzie {nadal, dalej} próbował* | będziemy {nadal, dalej} próbować |
    będzie kontynuował* | nadal będzie próbował* | bude nadále pokoušet |
    {bude, budeme} nadále zkoušet | bude naďalej {pokúšať, skúšať} | további … próbál* |
    {va, vom} continua încercările | va continua să tenteze | va mai încerca |
    {будет, будем} продолжать попыт* | будет продолжать пытаться |
    {продолжит, продолжим, продолжает} попыт* | продолжит пытаться |
    {продовжуватиме, продовжить, продовжимо, продовжує} спроб* | буде продовжувати спроб* |
    θα {συνεχίσει, συνεχίσουμε} … προσπάθ* | ще продължи опитите | nastavit će pokuš* |
    nastaviće pokuš* | 試み続けます | 試行を続けます | 再送を続けます | 配信を続けます | 계속…시도합니다 | go on attempting |
    {continue, keep} attempting | goes on trying | continues to try | continues trying`,
}
/** "Not yet" in each language, and words for delivery: the second near behind the first is a delay. */
const notYet: Record<string, { yet: string; done: string }> = {
  English: {
    yet: `so far not | has not so far | could not so far | has thus far not`,
    done: `delivered | reached | accepted | arrived | passed on | forwarded | sent on`,
  },
  German: {
    yet: 'noch nicht | bisher nicht | bislang nicht | derzeit noch nicht | vorerst nicht',
    done: `zugestellt | zustellen | ausgeliefert | übermittelt | angekommen | übergeben |
      weitergeleitet | erreicht`,
  },
  Dutch: {
    yet: 'nog niet | tot nu toe niet | vooralsnog niet | voorlopig niet',
    done: 'bezorgd | bezorgen | afgeleverd | afleveren | aangekomen | verzonden | doorgestuurd',
  },
  French: {
    yet: 'pas encore | pour l instant pas | pas pour le moment',
    done: `remis* | distribué* | délivré* | livré* | transmis* | acheminé* | parvenu* | parvenir |
      arrivé*`,
  },
  Spanish: {
    yet: 'aún no | todavía no | hasta ahora no | de momento no | por ahora no',
    done: 'entregad* | entregar | enviad* | llegado | llegó',
  },
  'Catalan, Galician': {
    yet: 'encara no | aínda non | de moment no | fins ara no',
    done: 'lliura* | arribat | entrega* | pogut lliurar | chegou | chegado | puido',
  },
  Portuguese: {
    yet: 'ainda não | até agora não | por enquanto não',
    done: 'entregue* | entregar | enviad* | chegou',
  },
  Italian: {
    yet: `non è ancora | non è stato ancora | non ha ancora | ancora non | finora non |
      per ora non | al momento non`,
    done: 'consegnat* | consegnare | recapitat* | recapitare | inoltrat* | inviat* | arrivat*',
  },
  Polish: {
    yet: 'jeszcze nie | na razie nie | dotychczas nie | jak dotąd nie',
    done: 'dostarcz* | doręcz* | dotarł* | wysłan* | udało',
  },
  'Swedish, Danish, Norwegian': {
    yet: `ännu inte | hittills inte | endnu ikke | ennå ikke | enda ikke | foreløbig ikke |
      foreløpig ikke | hidtil ikke | inte ännu`,
    done: 'lever* | aflever* | skickat* | nått | nået | nådd | fram | frem | sendt',
  },
  Finnish: {
    yet: 'ei ole vielä | vielä ei | toistaiseksi ei | ei toistaiseksi | ei ole toistaiseksi',
    done: 'toimit* | perille | välit* | lähet* | saapu*',
  },
  'Czech, Slovak': {
    yet: 'zatím | dosud | zatiaľ | doteraz',
    done: `nebyl doručen* | nebyla doručen* | nebylo doručen* | nedoruč* | nepodařilo | nedaří |
      nebola doručen* | nebolo doručen* | nedorazil*`,
  },
  Hungarian: {
    yet: 'még nem | egyelőre nem | eddig nem | mindeddig nem',
    done: 'jutott | érkezett | kézbesít* | sikerült | továbbít* | tudtuk',
  },
  Romanian: {
    yet: 'încă nu | deocamdată nu | nu a fost încă | până acum nu',
    done: 'livrat* | ajuns | trimis* | putut',
  },
  Greek: {
    yet: 'δεν … ακόμη | δεν … ακόμα | προς το παρόν δεν | μέχρι στιγμής δεν',
    done: 'παραδοθεί | παραδόθηκε | σταλεί | φτάσει',
  },
  'Russian, Ukrainian, Bulgarian': {
    yet: `пока не | ещё не | до сих пор не | поки не | поки що не | ще не | досі не | все още не |
      засега не`,
    done: `доставлен* | доставить | удалось | вдалося | дошло | дійшов | отправлен* | надіслан* |
      передан* | получен*`,
  },
  'Croatian, Serbian, Slovene': {
    yet: `još nije | još nisu | zasad nije | zasada nije | še ni | zaenkrat ni | још није |
      засад није`,
    done: 'isporuč* | dostavlj* | stigl* | posla* | испоруч* | достављ*',
  },
  Turkish: {
    yet: 'henüz | şu ana kadar | şimdilik',
    done: `ulaştırılama* | teslim edileme* | teslim edilme* | iletileme* | iletilme* |
      gönderileme* | ulaşma*`,
  },
  'Baltic languages, Estonian': {
    yet: 'dar nebuvo | kol kas ne* | vēl nav | pagaidām nav | ei ole veel | pole veel',
    done: 'pristaty* | išsiųst* | piegādā* | nosūtī* | toimetatud | edastatud',
  },
  'Japanese, Chinese, Korean': {
    yet: 'まだ | 未だ | 暂时没有 | 暂时未 | 暂未 | 暫時未 | 暫未 | 尚未 | 还没有 | 還沒有 | 还未 | 還未 | 아직',
    done: `届いて | 届けられて | 配信 | 配送 | 送信 | 投递 | 投遞 | 送达 | 送達 | 发送成功 | 传送 | 傳送 | 전달되지 | 전송되지 | 배달되지 |
      보내지 | 도착하지`,
  },
  'Vietnamese, Indonesian': {
    yet: 'vẫn chưa | hiện chưa | belum',
    done: 'gửi được | được gửi | chuyển được | terkirim | dikirim | disampaikan | sampai',
  },
}

export const delaysYet: readonly PhraseRow<'delay'>[] = Object.entries(notYet).map(
  ([language, { yet, done }]) => ({
    reason: 'delay',
    source: `not yet, in ${language}`,
    once: true,
    phrases: '',
    behind: [[yet, done]],
  }),
)

/** Nothing is tried again. */
export const givenUpAbroad = `
  keine weiteren {zustellversuche, versuche} | wird nicht {weiter versucht, erneut zugestellt} |
  nicht erneut versucht | versuchen … nicht erneut | geen {nieuwe, verdere} pogingen |
  proberen het niet opnieuw | wordt niet {opnieuw, meer} geprobeerd | aucune nouvelle tentative |
  {pas, plus} de nouvelles tentatives | ne réessaierons pas | ne réessayons pas |
  ne sera pas retentée | no lo intentaremos | no volveremos a {intentar, intentarlo} |
  no seguiremos intentando | no {se,} seguirá intentando | no se reintentará |
  no habrá nuevos intentos |
  no se {harán nuevos, realizarán nuevos, harán más, realizarán más} intentos |
  sin nuevos intentos | não vamos tentar | não tentaremos |
  não {continuaremos, continuará} tentando | não haverá novas tentativas |
  não serão feitas novas tentativas | sem novas tentativas |
  non {riproverà, riproveremo, ritenteremo} | non verrà ritentat* |
  non ci saranno {ulteriori, nuovi} tentativi |
  non verranno {effettuati ulteriori, fatti ulteriori, effettuati nuovi} tentativi |
  non saranno effettuati ulteriori tentativi | nessun ulteriore tentativo |
  nie będziemy {próbować, ponawiać} | nie spróbujemy ponownie | nie ponowimy próby |
  nie będą ponawiane | żadne kolejne próby | {kolejne, ponowne} próby nie |
  inga {fler, ytterligare} försök | försöker inte igen | ingen {flere, nye} {forsøg, forsøk} |
  prøver ikke {igen, igjen} | ei yritetä uudelleen | emme yritä uudelleen | žádné další pokusy |
  další pokusy nebudou | nebudeme zkoušet | ďalšie pokusy nebudú | nem próbáljuk újra |
  nem próbálkozunk | további kísérletek nem | nu {vom, va} încerca din nou | nu vom reîncerca |
  nu vom mai încerca | nu vor mai fi încercări | δεν θα προσπαθήσουμε ξανά | δεν θα ξαναπροσπαθήσ* |
  не будем повторять | повторных попыток не будет | повторные попытки не |
  попытки {доставки,} прекращены | больше не будет предпринимать | повторних спроб не буде |
  спроби припинено | няма да опитаме отново | nećemo {ponovno, ponovo} pokušati |
  {tekrar, yeniden} denenmeyecek* | tekrar denemeyeceğiz | 再送しません | 試みましたが | 再送は終了 | 再送を終了 | 配信を終了 |
  配信は終了 | 再送を打ち切 | 配信を打ち切 | 再送は行いません | 再送は行われません | 再送を中止 | 再送信は行いません | 不会再尝试 | 不再尝试 | 不會再嘗試 | 不再重试 |
  不再重試 | 停止重试 | 더 이상 시도하지 | 다시 시도하지 않 | tidak akan dicoba lagi | không thử lại nữa |
  sẽ không thử lại | sẽ không tiếp tục thử | לא ננסה שוב | לא ימשיך לנסות |
  לא ייעשו ניסיונות נוספים | لن نحاول مرة أخرى | لن تتم إعادة المحاولة`
