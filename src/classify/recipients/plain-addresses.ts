// Rewrites addresses that a notice does not write as RFC 5322 has them: broken over two lines within brackets,
// between typographic quotes, with invisible marks, or with an encoded word for a local part, which RFC 2047 5
// forbids. Linear; never throws.

import { isAddress } from '../../mail/address.ts'
import { decodeValue } from '../../mail/message.ts'
import { recipientNames, senderNames } from './roles.ts'

/** The text of a notice, its addresses as people read them. */
export function plainAddresses(notice: string): string {
  return (
    notice
      .replace(UNSEEN, '')
      .replace(QUOTED, '<$1>')
      .replace(BROKEN, (all, start: string, end: string) =>
        isAddress(start + end) ? `<${start}${end}>` : all,
      )
      .replace(ENCODED_WORD, (value) => decodeValue({ name: '', value }))
      .replace(BOX_OF_DOMAIN, ' to $2@$1')
      .replace(TRANSLATION, '')
      .replace(REMARK, '')
      // A form's labels are filled up with dots: `Recipient.....: anna@…`.
      .replace(/(?<=[A-Za-z])\.{2,60}(?=\s{0,3}:\s)/g, '')
  )
}

/** Marks of direction and of width zero. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** An address between typographic quotes, Chinese or Japanese brackets, or brackets with blanks. */
const QUOTED =
  /[<«‹‘“”„「『【〈《＜]\s?([^\s@<>«»‹›“”„]{1,64}@[^\s@<>«»‹›‘’“”„」』】〉》＞]{1,255})\s?[>»›’“”」』】〉》＞]/g

const ENCODED_WORD = /=\?[\w*-]{1,40}\?[bq]\?[^?\s]{1,200}\?=(?=@)/gi

/** Merak names the box of a domain: `The message you sent to klant.example/anna was rejected`. */
const BOX_OF_DOMAIN =
  / to (?<=\byou sent to )([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\/([\w.+-]{1,64})(?= was )/g

/** The translation of a label, behind it: `宛先(To):`. Not "Recipients (failed):". */
const TRANSLATION = new RegExp(
  `[(（/](?<=^[^\\p{L}\\n]{0,8}\\p{L}[\\p{L} ]{0,20}.) ?(?:to|${recipientNames}|${senderNames})s?[)）]?(?= ?[:：])`,
  'gimu',
)

/** What stands in brackets behind the label of a sender: `Sender (envelope):`. */
const REMARK = new RegExp(
  `[(（](?<=^[^\\p{L}\\n]{0,8}(?:${senderNames}) ?.)[^()（）\\n]{1,30}[)）](?= ?[:：])`,
  'gimu',
)

const BROKEN = /<([^\s<>]{1,200})\n[ \t]{0,12}([^\s<>]{1,200})>/g
