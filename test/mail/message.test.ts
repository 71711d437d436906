import { describe, expect, test } from 'bun:test'
import { field } from '../../src/mail/fields.ts'
import { parseReport, readFields } from '../../src/mail/message.ts'

const bytes = (text: string) => new TextEncoder().encode(text.replace(/\n/g, '\r\n'))

describe('a report', () => {
  test('has its parts in the order of the mail, with their own headers', async () => {
    const raw = await Bun.file(`${import.meta.dir}/../fixtures/dsn-failed.eml`).bytes()
    const report = await parseReport(raw)
    expect(report.contentType).toBe('multipart/report')
    expect(report.reportType).toBe('delivery-status')
    expect(report.parts.map(({ contentType }) => contentType)).toEqual([
      'text/plain',
      'message/delivery-status',
      'message/rfc822',
    ])
    expect(report.parts[1]?.blocks).toHaveLength(2)
    expect(field(report.parts[1]?.blocks[1] ?? [], 'action')).toBe('failed')
    expect(field(report.parts[2]?.blocks[0] ?? [], 'subject')).toBe('Your order № 1')
    expect(report.text).toStartWith('This is the mail system')
    expect(report.defects).toEqual([])
  })

  test('unfolds fields and decodes their words', async () => {
    const report = await parseReport(
      bytes('Subject: =?utf-8?Q?Gr=C3=BC?=\n =?utf-8?Q?=C3=9Fe?=\nX-Long: one\n\ttwo\n\nHello\n'),
    )
    expect(field(report.headers, 'subject')).toBe('Grüße')
    expect(field(report.headers, 'x-long')).toBe('one two')
    expect(report.text).toBe('Hello')
  })

  test('leaves encoded words in recipient fields as the report gives them', () => {
    const [header] = readFields('Final-Recipient: rfc822; =?utf-8?B?w6k=?=@klant.example')
    expect(header?.value).toBe('rfc822; =?utf-8?B?w6k=?=@klant.example')
  })

  test('is read past an mbox separator, blank lines and a byte order mark', async () => {
    for (const before of ['From MAILER-DAEMON Mon Nov  2 10:00:00 2026\n', '\n   \n', '\uFEFF']) {
      const report = await parseReport(bytes(`${before}Subject: x\n\nbody`))
      expect(field(report.headers, 'subject')).toBe('x')
    }
  })

  test('prefers plain text and falls back to what a person reads of the HTML', async () => {
    const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`
    const head = 'Content-Type: multipart/alternative; boundary=b\n\n'
    const html =
      '<style>p{}</style><p>Mail to &lt;a@b.example&gt;</p><br>failed <joe@c.example> caf&eacute;'
    const both = await parseReport(
      bytes(`${head}${part('text/plain', 'plain')}${part('text/html', html)}--b--`),
    )
    expect(both.text).toBe('plain')
    const only = await parseReport(bytes(`${head}${part('text/html', html)}--b--`))
    expect(only.text).toBe('Mail to <a@b.example>\n\nfailed <joe@c.example> café')
  })

  test('has the HTML in front of plain text that is not the same text', async () => {
    const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`
    const footer = part('text/plain', 'The list: https://lists.shop.example')
    const head = 'Content-Type: multipart/mixed; boundary=b\n\n'
    const report = await parseReport(
      bytes(`${head}${part('text/html', '<p>550 User unknown</p>')}${footer}--b--`),
    )
    expect(report.text).toBe('550 User unknown\n\nThe list: https://lists.shop.example')
  })
})

test('of a mail that is one file JSON is read as its text, an invoice in XML is not', async () => {
  const textOf = async (type: string) =>
    (await parseReport(bytes(`Content-Type: ${type}\n\n{"note": "refused"}\n`))).text
  expect(await textOf('application/json')).toContain('refused')
  expect(await textOf('application/problem+json')).toContain('refused')
  expect(await textOf('application/text')).toContain('refused')
  expect(await textOf('application/xml')).toBe('')
  expect(await textOf('application/vnd.invoice+xml')).toBe('')
})

test('preformatted HTML keeps its lines', async () => {
  const html = '<p>Headers:</p><pre>From: a\nTo: b</pre><p>one\ntwo</p>'
  const report = await parseReport(bytes(`Content-Type: text/html\n\n${html}`))
  expect(report.text).toBe('Headers:\n\nFrom: a\nTo: b\n\none two')
})

describe('a charset', () => {
  const encoded: [string, string, number[], string][] = [
    ['iso-8859-1', '8bit', [0x67, 0xfc, 0x6c], 'gül'],
    ['utf-8 under a wrong label', '8bit', [0x67, 0xc3, 0xbc], 'gü'],
    ['koi8-r', '8bit', [0xd7, 0xc1, 0xd3], 'вас'],
    ['windows-1251', '8bit', [0xe2, 0xe0, 0xf1], 'вас'],
    ['gb18030', '8bit', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['euc-kr', '8bit', [0xc7, 0xd1], '한'],
    ['utf-7', '7bit', [...'Gr+APw-n'].map((c) => c.charCodeAt(0)), 'Grün'],
    ['x-nonsense', '8bit', [0x67, 0xfc], 'gü'],
    ['us-ascii', '7bit', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], 'あ'],
    ['iso-8859-1', 'quoted-printable', [...'g=FC=\n l'].map((c) => c.charCodeAt(0)), 'gü l'],
    ['utf-8', 'base64', [...'w6k='].map((c) => c.charCodeAt(0)), 'é'],
  ]
  for (const [charset, encoding, body, text] of encoded)
    test(`${charset}, ${encoding}`, async () => {
      const label = charset.startsWith('utf-8 under') ? 'iso-8859-1' : charset
      const head = `Content-Type: text/plain; charset=${label}\nContent-Transfer-Encoding: ${encoding}\n\n`
      const raw = new Uint8Array([...bytes(head), ...body])
      expect((await parseReport(raw)).text).toBe(text)
    })
})

describe('damaged mail', () => {
  const damaged: [string, string, string][] = [
    ['without a header', 'just text here\n\nmore', 'no header'],
    ['without a boundary', 'Content-Type: multipart/mixed\n\ntext', 'multipart without boundary'],
    [
      'with a boundary that never comes',
      'Content-Type: multipart/mixed; boundary=b\n\ntext',
      'boundary never seen',
    ],
    [
      'cut off in a part',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext',
      'no closing boundary',
    ],
    ['that ends in its header', 'Subject: x\nFrom: y', 'no blank line after the header'],
    ['with bare CR as line ends', 'Subject: x\r\rbody', 'bare CR as line end'],
    ['with two CR in a line end', 'Subject: x\r\r\n\r\r\nbody', 'more than one CR in a line end'],
    ['with a line that is no field', 'Subject: x\n???\n\nbody', 'header line without a colon'],
  ]
  for (const [name, raw, defect] of damaged)
    test(`${name} is read and the defect written down`, async () => {
      const report = await parseReport(bytes(raw))
      expect(report.defects.join()).toContain(defect)
      expect(report.parts).toHaveLength(1)
    })

  test('with another boundary than its header says is split at the one it has', async () => {
    const parts =
      '--b2xyz\nContent-Type: text/plain\n\none\n--b2xyz\nContent-Type: text/plain\n\ntwo\n--b2xyz--'
    const report = await parseReport(
      bytes(`Content-Type: multipart/mixed; boundary=b1\n\n${parts}`),
    )
    expect(report.parts.map(({ text }) => text.trim())).toEqual(['one', 'two'])
    expect(report.defects).toContain('boundary never seen')
  })

  test('of nothing, or of random bytes, is a report with a defect', async () => {
    for (const raw of [new Uint8Array(), new Uint8Array(2000).map((_, i) => (i * 197) % 256)]) {
      const report = await parseReport(raw)
      expect(report.defects).toContain('no header')
    }
  })

  test('is bounded in parts, depth and fields', async () => {
    const part = '--b\n\nx\n'
    const many = await parseReport(
      bytes(`Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(5000)}--b--`),
    )
    expect(many.parts.length).toBeLessThanOrEqual(100)
    let deep = 'text'
    for (let i = 0; i < 40; i++)
      deep = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${deep}\n--b${i}--`
    expect((await parseReport(bytes(deep))).defects.join()).toContain('too deep')
    const fields = await parseReport(bytes(`${'X-A: b\n'.repeat(20_000)}\nbody`))
    expect(fields.headers.length).toBeLessThanOrEqual(1000)
  })
})
