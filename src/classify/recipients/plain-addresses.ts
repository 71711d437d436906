// Rewrites addresses that do not have the form of RFC 5322: broken over two lines within brackets,
// between typographic quotes, with invisible marks, or with an encoded word as the local part,
// which RFC 2047 5 forbids. Linear; never throws.

import { isAddress } from '../../mail/address.ts'
import { decodeValue } from '../../mail/message.ts'
import { recipientNames, senderNames } from './roles.ts'

/** The text of a notice with its addresses in the usual form. */
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
      // Some programs fill their labels up with dots: `Recipient.....: anna@…`.
      .replace(/(?<=[A-Za-z])\.{2,60}(?=\s{0,3}:\s)/g, '')
  )
}

/** Invisible characters: marks of direction and blanks without width. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** An address between typographic quotes, Chinese or Japanese brackets, or brackets with blanks. */
const QUOTED =
  /[<«‹‘“”„「『【〈《＜]\s?([^\s@<>«»‹›“”„]{1,64}@[^\s@<>«»‹›‘’“”„」』】〉》＞]{1,255})\s?[>»›’“”」』】〉》＞]/g

const ENCODED_WORD = /=\?[\w*-]{1,40}\?[bq]\?[^?\s]{1,200}\?=(?=@)/gi

/** Merak writes domain/mailbox: `The message you sent to klant.example/anna was rejected`. */
const BOX_OF_DOMAIN =
  / to (?<=\byou sent to )([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\/([\w.+-]{1,64})(?= was )/g

/** The translation behind a label: `宛先(To):`. "Recipients (failed):" has none. */
const TRANSLATION = new RegExp(
  `[(（/](?<=^[^\\p{L}\\n]{0,8}\\p{L}[\\p{L} ]{0,20}.) ?(?:to|${recipientNames}|${senderNames})s?[)）]?(?= ?[:：])`,
  'gimu',
)

/** A remark in parentheses behind the label of a sender: `Sender (envelope):`. */
const REMARK = new RegExp(
  `[(（](?<=^[^\\p{L}\\n]{0,8}(?:${senderNames}) ?.)[^()（）\\n]{1,30}[)）](?= ?[:：])`,
  'gimu',
)

const BROKEN = /<([^\s<>]{1,200})\n[ \t]{0,12}([^\s<>]{1,200})>/g
