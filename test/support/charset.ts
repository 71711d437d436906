// Encodes text in a charset. `TextEncoder` only writes UTF-8, so the tables are made by asking
// `TextDecoder` what each byte, or pair of bytes, stands for. Throws at a character that the
// charset does not have.

const tables = new Map<string, Map<string, number[]>>()

/** The bytes of a text in a charset of one or two bytes a character, or in UTF-8 or ISO-2022-JP. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'iso-2022-jp') return escaped(text)
  const table = tableOf(charset)
  return Uint8Array.from([...text].flatMap((character) => bytesOf(character, table)))
}

function bytesOf(character: string, table: Map<string, number[]>): number[] {
  const bytes = character < '\x80' ? [character.charCodeAt(0)] : table.get(character)
  if (bytes === undefined) throw new Error(`the charset has no ${character}`)
  return bytes
}

function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const decoder = new TextDecoder(charset as Bun.Encoding)
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, bytes)
  }
  for (let first = 0x80; first <= 0xff; first += 1) add(first)
  if (table.size < 100 || charset === 'shift_jis')
    for (let first = 0x81; first <= 0xfe; first += 1)
      for (let second = 0x40; second <= 0xfe; second += 1) add(first, second)
  tables.set(charset, table)
  return table
}

// ISO-2022-JP is EUC-JP in seven bits between escape sequences (RFC 1468).
function escaped(text: string): Uint8Array {
  const table = tableOf('euc-jp')
  const bytes: number[] = []
  let wide = false
  for (const character of text) {
    const next = character >= '\x80'
    if (next !== wide) bytes.push(0x1b, ...Buffer.from(next ? '$B' : '(B'))
    wide = next
    bytes.push(...bytesOf(character, table).map((byte) => byte & 0x7f))
  }
  if (wide) bytes.push(0x1b, ...Buffer.from('(B'))
  return Uint8Array.from(bytes)
}
