// What a notice says of a message that is not given up, other than that it is late: it waits, it is tried
// again, its sender has nothing to do. And that it is over, in the same words with a "no". Not "please try again", which is said to him, nor a bare "in the
// queue", which is also said of one that was there for too long. After notices of home-made programs, of
// providers, and dictionaries. The row stands behind those of notices-abroad.ts.

import type { PhraseRow } from '../phrases.ts'

export const delaysWaiting: PhraseRow<'delay'> = {
  reason: 'delay',
  source: 'waiting, or tried again, in words of many languages',
  phrases: `
    your message is stored and | will be passed on at the next | will be passed on as soon as | will be delivered as soon as | will be sent as soon as | will be delivered when … again | still on its way |
    there is nothing for you to do | nothing you need to do | no need to resend | no need to send it again | we will retry | we are still trying | are still trying to deliver | is still trying to deliver | keeps trying | held for retry |
    wird automatisch erneut | wird erneut zugestellt | wird später zugestellt | wird zugestellt sobald | zugestellt sobald er wieder | zugestellt sobald der server wieder | wir versuchen … erneut | wir versuchen … weiter | wir versuchen … weiterhin |
    erneuter zustellversuch | noch unterwegs | wartet noch auf | müssen nichts tun | müssen nichts unternehmen | brauchen nichts zu tun | brauchen … nicht erneut zu senden | nicht noch einmal zu senden |
    tot nu toe niet | proberen het … opnieuw | proberen wij het … opnieuw | wacht nog op | wordt later … bezorgd | wordt bezorgd zodra | wordt afgeleverd zodra | hoeft niets te doen | hoeft … niet opnieuw te | nog onderweg |
    nous réessayons | nous réessaierons | nous essaierons à nouveau | de nouvelles tentatives | est en attente sur | est en attente de remise | en attente de distribution | est toujours en attente | sera remis dès que | sera distribué dès que |
    aucune action n'est nécessaire | vous n'avez rien à faire | pas nécessaire de le renvoyer | inutile de le renvoyer |
    sigue en cola | permanece en cola | continúa en cola | lo intentaremos | volveremos a intentar | seguirá intentando | pendiente de entrega | se entregará en cuanto | será entregado en cuanto | no es necesario que lo reenvíe | no es necesario reenviar | no hace falta reenviar | no tiene que hacer nada |
    ainda está na fila | permanece na fila | continua na fila | vamos tentar novamente | vamos continuar a tentar | tentaremos novamente | será entregue assim que | não é preciso reenviar | não é necessário reenviar | não precisa reenviar |
    continuerà a provare | continueremo a provare | continua a provare | riproverà | riproveremo | ritenteremo | in attesa di consegna | sarà consegnato appena | sarà consegnato non appena | non è necessario rinviar* | non è necessario inviarlo di nuovo | non occorre rinviar* |
    nadal w kolejce | wciąż w kolejce | oczekuje na doręczenie | będziemy próbować | spróbujemy ponownie | ponowimy próbę | nie trzeba wysyłać | nie musisz wysyłać |
    ligger kvar i kön | väntar på leverans | väntar fortfarande | vi fortsätter försöka | fortsätter att försöka | vi försöker igen | behöver inte skicka | behöver inte göra något |
    ligger stadig i kø | ligger fortsatt i kø | venter stadig på | venter fortsatt på | vi prøver igen | bliver ved med at prøve | fortsetter å prøve | behøver ikke sende | trenger ikke å sende | trenger ikke å gjøre noe | skal ikke foretage dig noget |
    on yhä jonossa | on edelleen jonossa | odottaa toimitusta | yritämme uudelleen | jatkaa yrittämistä | viestiä ei tarvitse lähettää uudelleen | sinun ei tarvitse tehdä mitään |
    stále čeká | stále ve frontě | čeká ve frontě | zkusíme to znovu | budeme zkoušet | pokusíme se znovu | není třeba … znovu | nie je potrebné … znova | stále čaká | skúsime to znova |
    sorban várakozik | kézbesítésre vár | ismét megpróbáljuk | újból megpróbáljuk | újra megpróbáljuk | nem kell újraküldeni* | nincs teendője |
    este încă în coada | așteaptă … livrarea | vom încerca din nou | vom reîncerca | nu este nevoie să retrimiteți |
    παραμένει στην ουρά | θα προσπαθήσουμε ξανά | θα ξαναπροσπαθήσ* | δεν χρειάζεται να … ξανά |
    всё ещё в очереди | все еще в очереди | остаётся в очереди | остается в очереди | ожидает доставки | ожидает отправки | мы повторим попыт* | будем повторять попыт* | повторная попытка через | отправлять … повторно не нужно |
    досі в черзі | усе ще в черзі | залишається в черзі | очікує на доставку | спробуємо ще раз | повторимо спроб* | повторно надсилати не потрібно | остава в опашката | ще опитаме отново |
    i dalje je u redu | pokušat ćemo ponovno | pokušaćemo ponovo | čeka isporuku | poskusili bomo znova | čaka na dostavo |
    sırada bekliyor | kuyrukta bekliyor | hâlâ kuyrukta | tekrar deneyeceğiz | yeniden denenecek* | yeniden göndermenize gerek yok | tekrar göndermenize gerek yok |
    vis dar eilėje | bandysime dar kartą | joprojām rindā | mēģināsim vēlreiz | on endiselt järjekorras | proovime uuesti |
    引き続き…試み | 再度配信 | 再度送信を | 再送します | 再送いたします | 配信待ち | 送信待ち | 再送の必要はありません | 再送いただく必要はありません |
    仍在队列 | 仍在佇列 | 正在等待投递 | 正在等待投遞 | 仍在等待 | 会再次尝试 | 將再次嘗試 | 将再次尝试 | 將會重試 | 将会重试 | 自动重试 | 自動重試 | 无需重新发送 | 無需重新發送 | 无须重发 | 暂时无法送达 |
    다시 시도합니다 | 다시 시도할 | 다시 시도하겠습니다 | 다시 전송합니다 | 대기 중입니다 | 다시 보내실 필요 |
    ยังอยู่ในคิว | รอการจัดส่ง | จะลองส่งอีกครั้ง | vẫn đang chờ | sẽ tiếp tục thử | sẽ được gửi lại | không cần gửi lại | masih dalam antrean | kami akan mencoba | tidak perlu mengirim ulang |
    עדיין בתור | ננסה שוב | אין צורך לשלוח שוב | لا تزال في قائمة الانتظار | سنحاول مرة أخرى | سنعيد المحاولة | لا داعي لإعادة الإرسال | همچنان در صف | دوباره تلاش خواهیم`,
}

/** Nothing is tried again. */
export const givenUpAbroad = `
  keine weiteren zustellversuche | keine weiteren versuche | wird nicht weiter versucht | nicht erneut versucht | wird nicht erneut zugestellt | versuchen … nicht erneut |
  geen nieuwe pogingen | geen verdere pogingen | proberen het niet opnieuw | wordt niet opnieuw geprobeerd | wordt niet meer geprobeerd |
  aucune nouvelle tentative | pas de nouvelles tentatives | plus de nouvelles tentatives | ne réessaierons pas | ne réessayons pas | ne sera pas retentée |
  no lo intentaremos | no volveremos a intentar | no volveremos a intentarlo | no seguiremos intentando | no seguirá intentando | no se reintentará | no habrá nuevos intentos |
  no se harán nuevos intentos | no se realizarán nuevos intentos | no se harán más intentos | no se realizarán más intentos | sin nuevos intentos |
  não vamos tentar | não tentaremos | não continuaremos tentando | não continuará tentando | não haverá novas tentativas | não serão feitas novas tentativas | sem novas tentativas |
  non riproverà | non riproveremo | non ritenteremo | non verrà ritentat* | non ci saranno ulteriori tentativi | non verranno effettuati ulteriori tentativi | non saranno effettuati ulteriori tentativi |
  non verranno fatti ulteriori tentativi | nessun ulteriore tentativo | non ci saranno nuovi tentativi | non verranno effettuati nuovi tentativi |
  nie będziemy próbować | nie spróbujemy ponownie | nie ponowimy próby | żadne kolejne próby | kolejne próby nie | ponowne próby nie |
  inga fler försök | inga ytterligare försök | försöker inte igen | ingen flere forsøg | ingen flere forsøk | ingen nye forsøg | ingen nye forsøk | prøver ikke igen | prøver ikke igjen |
  ei yritetä uudelleen | emme yritä uudelleen | žádné další pokusy | další pokusy nebudou | nebudeme zkoušet | ďalšie pokusy nebudú | nem próbáljuk újra | nem próbálkozunk | további kísérletek nem |
  nu vom încerca din nou | nu vom reîncerca | nu va încerca din nou | nu vor mai fi încercări | δεν θα προσπαθήσουμε ξανά | δεν θα ξαναπροσπαθήσ* |
  не будем повторять | повторных попыток не будет | повторные попытки не | попытки прекращены | попытки доставки прекращены | больше не будет предпринимать | повторних спроб не буде | спроби припинено | няма да опитаме отново |
  nećemo ponovno pokušati | nećemo ponovo pokušati | tekrar denenmeyecek* | tekrar denemeyeceğiz | yeniden denenmeyecek* |
  再送しません | 再送は行いません | 再送は行われません | 再送を中止 | 再送信は行いません | 不会再尝试 | 不再尝试 | 不會再嘗試 | 不再重试 | 不再重試 | 停止重试 | 더 이상 시도하지 | 다시 시도하지 않 |
  tidak akan dicoba lagi | không thử lại nữa | sẽ không thử lại | sẽ không tiếp tục thử | לא ננסה שוב | לא ימשיך לנסות | לא ייעשו ניסיונות נוספים | لن نحاول مرة أخرى | لن تتم إعادة المحاولة`
