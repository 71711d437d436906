// A return address of Retour for one message: send it with this envelope sender (nodemailer:
// `envelope: { from: address, to }`), and put the id into an X-Retour-Id header. `secret` is the first
// of return_path.secrets, `domain` one of return_path.domains in ASCII. Runs on Node, Bun and Deno.

import { createHmac, randomBytes } from 'node:crypto'

function base32(octets: Uint8Array): string {
  const bits = [...octets].map((octet) => octet.toString(2).padStart(8, '0')).join('')
  const padded = bits.padStart(Math.ceil(bits.length / 5) * 5, '0')
  const digit = (five: string) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(five, 2)]
  return (padded.match(/.{5}/g) ?? []).map(digit).join('')
}

export function retourAddress(secret: string, domain: string, prefix = 'b') {
  const uuid = randomBytes(16) // UUIDv7
  uuid.writeUIntBE(Date.now(), 0, 6)
  uuid[6] = 0x70 | (uuid.readUInt8(6) & 0x0f)
  uuid[8] = 0x80 | (uuid.readUInt8(8) & 0x3f)
  const hmac = createHmac('sha256', secret).update('retour1').update(uuid)
  const mac = hmac.update(domain.toLowerCase()).digest().subarray(0, 10)
  const id = base32(uuid)
  return { id, address: `${prefix}-${id}${base32(mac)}@${domain.toLowerCase()}` }
}

const [, script = '', domain] = process.argv
if (import.meta.url.endsWith(script.split(/[\\/]/).pop() ?? '') && domain !== undefined) {
  const { id, address } = retourAddress(process.env.RETOUR_SECRET ?? '', domain)
  console.log(`${id} ${address}`)
}
