// Replaces words for the sender's own address, domain or host by one word for the sender or the
// host, so that no rule takes them for the recipient's: "your domain does not exist", "l'adresse de
// l'expéditeur", "unbekannte IP-Adresse". Linear: every gap is bounded.

import { once } from '../once.ts'
import { fold } from '../phrases/fold.ts'
import { listFinder } from '../phrases/phrases.ts'
import { allowLists } from '../rules/reason/allow-lists.ts'
import { sendersOwn } from '../rules/reason/owned.ts'

const { English: _, ...abroad } = allowLists

/** Finds a word for the sender, in other languages than English. */
export const findSender = once(() => listFinder(Object.values(abroad).map(({ sender }) => sender)))

const HIS_OWN = anyOf(
  'adresse adressen adres adresu adresa direccion endereco indirizzo адрес адреса domaine dominio domein',
  'domane domain domena домен домена адресът домейн домейнът compte cuenta conta casella konto address mailbox account',
)
const BETWEEN = anyOf(
  'd de del des du di della dell do da l von vom van e mail email correo courriel posta postal messagerie',
  'electronica electronico eletronico elettronica electronique электронной почты на of the',
)
const SENDER = anyOf(
  'expediteur emetteur remitente emisor remetente mittente absender absenders afzender nadawcy odesilatele',
  'odosielatela отправителя відправника подателя изпращача sender originator retour retorno ritorno',
)
const OWN_OF_SENDER = new RegExp(`(?<= )${HIS_OWN}(?: ${BETWEEN}){0,5} (?=${SENDER} )`, 'g')

// The sender's own things in languages in which the owner stands first.
const SENDERS_OWN =
  /((?<= )gonderen|gonderici|发件人|发信人|寄件者|寄件人|發件人|送信者|差出人|발신자|발송자|보낸 ?사람)(?:의 ?|的|の)?(?: e posta|邮箱|邮件|电子邮件|電子郵件|メール| ?이메일)?(?: adresi|地址|域名|網域|アドレス|ドメイン| ?주소| ?도메인)/g

const SAID = anyOf(
  'fqdn is was does has seems appears to be could can an a ist wurde konnte est es esta ha e jest werd kon fue foi ne un dem den der beim bei bij de empfanger ontvanger',
)
const owned = sendersOwn.map((row) => {
  const [whose = '', has = '', wrong = '', owner = ''] = row.map(fold)
  const what = has === '' ? `(?:${whose})` : `(?:${whose}) (?:${has})`
  return {
    what,
    before: new RegExp(` ${what}(?= (?:${SAID} ){0,5}(?:${wrong}) )`, 'g'),
    behind: new RegExp(` ((?:${wrong})\\p{L}{0,2}) ${what}(?= )`, 'gu'),
    owner,
  }
})
// A quick test, as most texts have none of these words.
const ANY_OWNED = new RegExp(` (?:${owned.map(({ what }) => what).join('|')}) `)
const OWNED_UNSPACED =
  /(?:您的|你的|您|你)(?:邮箱|邮件|电子邮件|電子郵件|郵件|用户|用戶)?(?:地址|域名|[账帐賬帳][户号戶號]|邮箱|郵箱|信箱)(?=不存在|已?不再|已?失效|无效|無效|未找到|找不到)|(?:あなた|貴方|お客様|貴社)の(?:メール)?(?:アドレス|ドメイン|アカウント|ボックス)(?=[がは](?:存在し|見つか|無効|ありま))|(?:귀하|당신|고객님)의 (?:이메일 |메일 )?(?:주소|도메인|계정|메일함|사서함)(?=[이가은는])/g
const IP_UNSPACED =
  / ip (?:地址|位址)(?=不存在|无效|無效|未知)| ip アドレス(?=[がは](?:無効|不明))|(?:未知|无效|無效|不明)的? ip (?:地址|位址)/g
const NAME = anyOf('domaine domain dominio nom nombre nome naam имя домен')
// The name in the client's greeting: "Domaine HELO inconnu".
const HELO_NAME = new RegExp(
  ` (?:${NAME}(?: d[eu]?)? (?:helo|ehlo)|(?:helo|ehlo) ${NAME})(?= )`,
  'g',
)

// Words that name the sender but are not about him: "Returned to the sender: no such domain".
const TO_SENDER =
  / (?:(?:al|ao) (?:remitente|remetente|mittente)|(?:a l|au|a son) (?:expediteur|emetteur)|an (?:den )?absender|aan (?:de )?afzender|do nadawcy|odesilateli|odosielatelovi|отправителю|відправнику|на подателя|till? (?:avsandaren|afsenderen|avsenderen)|lahettajalle|feladonak|gonderene)(?= )|送信者(?=[にへ])|(?:보낸 ?사람|발신자)(?=에게)/g

// A greeting, which is not about the sender either: "Dear sender, there is no such user".
const GREETING = anyOf(
  'dear hello hi attention geachte beste geehrter geehrte lieber liebe hallo cher chere bonjour estimado estimada',
  'querido hola prezado prezada caro cara ola gentile egregio spettabile buongiorno szanowny drogi vazeny mily',
  'tisztelt kedves stimate stimata draga basta hej kaere kjaere hei hyva arvoisa уважаемый дорогой шановний',
  'lugupeetud cienijamais gerbiamas здравствуйте уважаеми поштовани postovani spostovani dragi sayin degerli gui yth αγαπητε αξιοτιμε عزيزي',
)
const GREETED_SENDER = anyOf(
  'sender afzender absender expediteur remitente remetente mittente nadawco odesilateli odosielatel felado kuldo',
  'expeditor avsandare afsender avsender lahettaja отправитель відправнику подател подателю posiljatelju posiljaoce',
  'posiljatelj saatja sutitaj siuntejau пошиљаоче gonderen gonderici pengirim αποστολεα المرسل',
)
const GREETED = new RegExp(
  ` (?:${GREETING} ${GREETED_SENDER}|kinh gui nguoi gui|שולח (?:יקר|נכבד))(?= )|(?:尊敬的|亲爱的|親愛的|敬爱的) ?(?:发件人|发信人|寄件者|寄件人|發件人)|(?:送信者|差出人)(?=様|さま|各位)|(?:보낸 ?사람|발신자|발송자)(?=께|님)`,
  'g',
)

/**
 * The words (as words.ts gives them) with one word for the sender in place of those for what is
 * his.
 */
export function senderAlone(words: string): string {
  let alone = words
    .replace(OWN_OF_SENDER, '')
    .replace(TO_SENDER, ' ')
    .replace(GREETED, ' ')
    .replace(SENDERS_OWN, '$1')
  for (const { before, behind, owner } of ANY_OWNED.test(alone) ? owned : []) {
    alone = alone.replace(before, ` ${owner}`).replace(behind, ` ${owner} $1`)
  }
  return alone
    .replace(OWNED_UNSPACED, '发件人')
    .replace(IP_UNSPACED, ' 您的 ip 拒绝')
    .replace(HELO_NAME, ' helo name')
}

// A group of words as `words` writes them.
function anyOf(...lists: string[]): string {
  return `(?:${fold(lists.join(' ')).replaceAll(' ', '|')})`
}
