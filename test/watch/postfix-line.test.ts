import { expect, test } from 'bun:test'
import { entryOfJournal, entryOfLine } from '../../src/watch/log-line.ts'
import { type MailEvent, mailLine } from '../../src/watch/postfix-line.ts'
import { cpuMs } from '../support/cpu.ts'

const NOW = new Date(2026, 10, 23, 18).getTime()
const TEXT = '4Xyz0123456789: removed'

test.each([
  [
    'traditional',
    `Nov 23 17:06:17 mx postfix/qmgr[31680]: ${TEXT}`,
    new Date(2026, 10, 23, 17, 6, 17),
  ],
  [
    'a day of one digit',
    `Nov  3 17:06:17 mx postfix/qmgr[1]: ${TEXT}`,
    new Date(2026, 10, 3, 17, 6, 17),
  ],
  ['last year', `Dec 31 23:59:59 mx postfix/qmgr[1]: ${TEXT}`, new Date(2025, 11, 31, 23, 59, 59)],
  [
    'with a priority',
    `<22>Nov 23 17:06:17 mx postfix/qmgr[1]: ${TEXT}`,
    new Date(2026, 10, 23, 17, 6, 17),
  ],
  [
    'ISO',
    `2026-11-23T17:06:17.123456+01:00 mx postfix/qmgr[1]: ${TEXT}`,
    new Date('2026-11-23T16:06:17.123Z'),
  ],
  [
    'ISO in UTC',
    `2026-11-23T17:06:17Z mx postfix/qmgr[1]: ${TEXT}`,
    new Date('2026-11-23T17:06:17Z'),
  ],
  [
    'RFC 5424',
    `<22>1 2026-11-23T17:06:17.003Z mx postfix/qmgr 31680 - - ${TEXT}`,
    new Date('2026-11-23T17:06:17.003Z'),
  ],
  [
    'RFC 5424 with data and a mark',
    `<22>1 2026-11-23T17:06:17.003Z mx postfix/qmgr 1 ID47 [a@1 b="c \\"]"][d@2] \ufeff${TEXT}`,
    new Date('2026-11-23T17:06:17.003Z'),
  ],
])('a line of syslog is read: %s', (_, line, at) => {
  expect(entryOfLine(line, NOW)).toEqual({
    atMs: at.getTime(),
    program: 'postfix/qmgr',
    text: TEXT,
  })
})

test.each(['', 'Nov 23', '-- Reboot --', 'last message repeated 3 times', '\0\0\0'])(
  'a line that is no log is nothing: %j',
  (line) => {
    expect(entryOfLine(line, NOW)).toBeNull()
  },
)

test('an entry of the journal is read, bytes and other things included', () => {
  const fields = {
    __CURSOR: 's=1;i=2',
    __REALTIME_TIMESTAMP: '1795453577123456',
    SYSLOG_IDENTIFIER: 'postfix-out/qmgr',
  }
  const entry = { atMs: 1795453577123, program: 'postfix-out/qmgr', text: TEXT }
  const told = (more: object) => entryOfJournal(JSON.stringify({ ...fields, ...more }))
  expect(told({ MESSAGE: TEXT })).toEqual({ cursor: 's=1;i=2', entry })
  expect(told({ MESSAGE: [...Buffer.from(TEXT)] })).toEqual({ cursor: 's=1;i=2', entry })
  expect(told({ MESSAGE: null })).toEqual({ cursor: 's=1;i=2', entry: null })
  expect(entryOfJournal('-- No entries --')).toBeNull()
  expect(entryOfJournal('null')).toBeNull()
})

function read(text: string, program = 'postfix/smtp'): MailEvent | null {
  return mailLine({ atMs: NOW, program, text })?.event ?? null
}

const head = (relay: string, dsn: string) =>
  `2CC912226AB: to=<bob@example.org>, relay=${relay}, delay=0.3, delays=0.1/0/0.1/0.1, dsn=${dsn}`
const MX = 'mx.example.org[192.0.2.25]:25'
const tried = {
  kind: 'tried',
  recipient: 'bob@example.org',
  ip: '192.0.2.25',
} as const

test.each<[string, string, MailEvent]>([
  [
    'a refusal of the recipient',
    `${head(MX, '5.1.1')}, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command))`,
    {
      ...tried,
      status: 'bounced',
      dsn: '5.1.1',
      code: 550,
      state: 'rcpt',
      description: '550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown',
    },
  ],
  [
    'a refusal of the content, with brackets in it',
    `${head(MX, '5.7.1')}, status=bounced (host mx.example.org[192.0.2.25] said: 554-5.7.1 no (spam) here 554 5.7.1 see (in reply to end of DATA command))`,
    {
      ...tried,
      status: 'bounced',
      dsn: '5.7.1',
      code: 554,
      state: 'dot',
      description: '554-5.7.1 no (spam) here 554 5.7.1 see',
    },
  ],
  [
    'a refusal whose words look like an outcome themselves',
    `${head(MX, '5.1.1')}, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 gone, dsn=2.0.0, status=sent (250 2.0.0 Ok) (in reply to RCPT TO command))`,
    {
      ...tried,
      status: 'bounced',
      dsn: '5.1.1',
      code: 550,
      state: 'rcpt',
      description: '550 5.1.1 gone, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
    },
  ],
  [
    'a refusal of the sender',
    `${head(MX, '4.7.1')}, status=deferred (host mx.example.org[192.0.2.25] said: 451 4.7.1 later (in reply to MAIL FROM command))`,
    {
      ...tried,
      status: 'deferred',
      dsn: '4.7.1',
      code: 451,
      state: 'mail',
      description: '451 4.7.1 later',
    },
  ],
  [
    'a server that will not talk',
    `${head(MX, '5.0.0')}, status=bounced (host mx.example.org[192.0.2.25] refused to talk to me: 554 go away)`,
    {
      ...tried,
      status: 'bounced',
      dsn: '5.0.0',
      code: 554,
      state: 'connect',
      description: '554 go away',
    },
  ],
  [
    'a server that is not there',
    `${head('none', '4.4.1')}, status=deferred (connect to mx.example.org[192.0.2.25]:25: Connection refused)`,
    {
      ...tried,
      status: 'deferred',
      dsn: '4.4.1',
      code: null,
      state: 'connect',
      description: 'connect to mx.example.org[192.0.2.25]:25: Connection refused',
    },
  ],
  [
    'a connection that broke',
    `${head(MX, '4.4.2')}, status=deferred (lost connection with mx.example.org[192.0.2.25] while sending RCPT TO)`,
    {
      ...tried,
      status: 'deferred',
      dsn: '4.4.2',
      code: null,
      state: 'rcpt',
      description: 'lost connection with mx.example.org[192.0.2.25] while sending RCPT TO',
    },
  ],
  [
    'a domain that is not there',
    `${head('none', '5.4.4')}, status=bounced (Host or domain name not found. Name service error for name=nosuch.example type=A: Host not found)`,
    {
      ...tried,
      ip: '',
      status: 'bounced',
      dsn: '5.4.4',
      code: null,
      state: '',
      description:
        'Host or domain name not found. Name service error for name=nosuch.example type=A: Host not found',
    },
  ],
  [
    'a delivery over IPv6',
    `${head('mx.example.org[2001:db8::25]:25, conn_use=2', '2.0.0')}, status=sent (250 2.0.0 Ok: queued as 4Xyz)`,
    {
      ...tried,
      ip: '2001:db8::25',
      status: 'sent',
      dsn: '2.0.0',
      code: 250,
      state: '',
      description: '250 2.0.0 Ok: queued as 4Xyz',
    },
  ],
  [
    'a delivery here',
    `${head('local', '2.0.0')}, status=sent (delivered to mailbox)`,
    {
      ...tried,
      ip: '',
      status: 'sent',
      dsn: '2.0.0',
      code: null,
      state: '',
      description: 'delivered to mailbox',
    },
  ],
  [
    'an alias: who it was sent to counts',
    '2CC912226AB: to=<bob@inner.example>, orig_to=<info@example.org>, relay=virtual, delay=1, delays=1/0/0/0, dsn=2.0.0, status=sent (delivered to maildir)',
    {
      ...tried,
      recipient: 'info@example.org',
      ip: '',
      status: 'sent',
      dsn: '2.0.0',
      code: null,
      state: '',
      description: 'delivered to maildir',
    },
  ],
  [
    'what would have bounced',
    `${head(MX, '5.1.1')}, status=SOFTBOUNCE (host mx.example.org[192.0.2.25] said: 550 5.1.1 no (in reply to RCPT TO command))`,
    {
      ...tried,
      status: 'deferred',
      dsn: '5.1.1',
      code: 550,
      state: 'rcpt',
      description: '550 5.1.1 no',
    },
  ],
  [
    'who sent it',
    '2CC912226AB: from=<b-x@bounces.example.com>, size=446, nrcpt=1 (queue active)',
    { kind: 'queued', sender: 'b-x@bounces.example.com' },
  ],
  [
    'the null sender',
    '2CC912226AB: from=<>, size=446, nrcpt=1 (queue active)',
    { kind: 'queued', sender: '' },
  ],
  [
    'a mail out of time',
    '2CC912226AB: from=<b-x@bounces.example.com>, status=expired, returned to sender',
    { kind: 'expired' },
  ],
  [
    'one that an operator ends',
    '2CC912226AB: from=<b-x@bounces.example.com>, status=force-expired, returned to sender',
    { kind: 'expired' },
  ],
  ['a mail that is gone', '2CC912226AB: removed', { kind: 'removed' }],
])('%s', (_, text, event) => {
  expect(read(text)).toEqual(event)
})

test.each([
  [
    'a content filter that queues it again',
    `${head('127.0.0.1[127.0.0.1]:10024', '2.0.0')}, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4Xyz)`,
  ],
  [
    'an alias that leads elsewhere',
    `${head('local', '2.0.0')}, status=sent (forwarded as 4XvKzP1Bbq)`,
  ],
  ['a probe', `${head(MX, '2.1.5')}, status=deliverable (250 2.1.5 Ok)`],
  ['a client', '2CC912226AB: client=localhost[127.0.0.1]'],
  ['a message id', '2CC912226AB: message-id=<from=<x>, size=1@example.org>'],
  ['a warning', 'warning: hostname x does not resolve to address 192.0.2.1'],
  [
    'a refusal at the door',
    'NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 550 5.1.1 no; from=<b@c> to=<d@e>',
  ],
])('%s tells nothing', (_, text) => {
  expect(read(text)).toBeNull()
})

test('a mail is known by its instance and number, long or short', () => {
  const keyOf = (program: string, text: string) => mailLine({ atMs: NOW, program, text })?.key
  expect(keyOf('postfix/qmgr', '2CC912226AB: removed')).toBe('postfix 2CC912226AB')
  expect(keyOf('postfix-out/qmgr', '4XvKzP1Bbqz3xK: removed')).toBe('postfix-out 4XvKzP1Bbqz3xK')
  expect(keyOf('postfix/relay/smtp', '2CC912226AB: removed')).toBe('postfix 2CC912226AB')
  expect(keyOf('dovecot', '2CC912226AB: removed')).toBeUndefined()
})

test('an answer of brackets that was cut off takes no time', () => {
  const startMs = cpuMs()
  const event = read(`${head(MX, '5.0.0')}, status=bounced ${'('.repeat(60_000)}`)
  expect(cpuMs() - startMs).toBeLessThan(150)
  expect(event).toMatchObject({ kind: 'tried', description: '' })
})
