import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'
import { type Reason, type SmtpState, smtpStates } from '../../../src/event.ts'

const failed = { status: '', code: null, action: 'failed' as const }

describe('the command that was answered', () => {
  const words = 'Your message could not be delivered.\n\n<nina@shop.example>: host mx.shop.example'
  const said = '550 no such user'

  test('"no such user" after RCPT TO is the address', () => {
    const prose = `${words} said: ${said} (in reply to RCPT TO command)`
    const decided = decideReason({ ...failed, diagnostic: said, prose })
    expect(decided).toMatchObject({ reason: 'user-unknown', class: 'hard' })
  })

  test('"no such user" after the content is a filter', () => {
    const prose = `${words} said: ${said} (in reply to end of DATA command)`
    const decided = decideReason({ ...failed, diagnostic: said, prose })
    expect(decided).toMatchObject({ reason: 'filtered', class: 'soft' })
  })

  test('qmail’s "does not like recipient" gives the command and no reason', () => {
    const diagnostic =
      '198.51.100.9 does not like recipient.\nRemote host said: 554 5.7.1 Access denied'
    expect(decideReason({ ...failed, diagnostic })).toMatchObject({ class: 'soft' })
    expect(
      decideReason({ ...failed, diagnostic: '503 5.5.1 RCPT first, check the address' }),
    ).toMatchObject({ class: 'soft' })
  })

  test('"neither SPF nor DKIM exists" is not about a recipient', () => {
    const diagnostic =
      '550 neither SPF nor DKIM exists for this domain (in reply to RCPT TO command)'
    expect(decideReason({ ...failed, diagnostic }).class).toBe('soft')
  })

  test('a transcript gives the command of the answer that it quotes', () => {
    const prose = `... while talking to mx.shop.example.:\n>>> DATA\n<<< ${said}\n554 5.0.0 Service unavailable`
    expect(decideReason({ ...failed, diagnostic: said, prose }).reason).toBe('filtered')
  })

  test('a sender that is unknown at MAIL FROM is no fault of the recipient', () => {
    const diagnostic =
      'SMTP error from remote mail server after MAIL FROM:<a@list.example>: 550 unknown user'
    expect(decideReason({ ...failed, diagnostic })).toMatchObject({
      reason: 'sender-rejected',
      fault: 'sender',
    })
  })

  test('a refusal of the greeting is a refusal of the host', () => {
    const diagnostic = 'SMTP error from remote mail server after initial connection: 550 Go away'
    expect(decideReason({ ...failed, diagnostic })).toMatchObject({ reason: 'blocked' })
  })

  test('every state of our own sessions is understood', () => {
    const expected: Record<SmtpState, Reason> = {
      connect: 'blocked',
      ehlo: 'blocked',
      starttls: 'tls-required',
      auth: 'security-error',
      mail: 'sender-rejected',
      rcpt: 'on-hold',
      data: 'on-hold',
      dot: 'on-hold',
    }
    for (const state of Object.keys(expected) as SmtpState[]) {
      const diagnostic = `550 Nee (in reply to ${smtpStates[state]})`
      expect(decideReason({ ...failed, diagnostic }).reason).toBe(expected[state])
    }
  })

  test.each(['<anna@shop.example>... User unknown', 'anna@shop.example... User unknown'])(
    'Sendmail answers only RCPT TO with "%s"',
    (words) => {
      const refusal = {
        status: '',
        code: null,
        diagnostic: `550 ${words}`,
        action: 'failed',
      } as const
      expect(decideReason(refusal)).toMatchObject({ reason: 'user-unknown', class: 'hard' })
    },
  )

  test('a status that names the address stands above the command', () => {
    const diagnostic = '550 5.1.1 User unknown (in reply to end of DATA command)'
    expect(decideReason({ ...failed, diagnostic }).reason).toBe('user-unknown')
  })
})

describe('the status code', () => {
  test('what the server said stands above the field of the report', () => {
    const input = { ...failed, status: '5.1.1', diagnostic: '550 5.7.1 IP address blacklisted' }
    expect(decideReason(input)).toMatchObject({ status: '5.7.1', reason: 'blocked' })
  })

  test('a generic code of the server leaves the field of the report', () => {
    const input = { ...failed, status: '5.2.2', diagnostic: '554 5.0.0 Service unavailable' }
    expect(decideReason(input)).toMatchObject({ status: '5.2.2', reason: 'mailbox-full' })
  })

  test('a code behind "message expired" tells why it expired', () => {
    const diagnostic =
      '554 4.4.7 Message expired: unable to deliver.<421 4.4.2 Connection timed out>'
    expect(decideReason({ ...failed, status: '4.4.7', diagnostic }).status).toBe('4.4.2')
  })

  test('a list of attempts gives the reason why a message expired', () => {
    const diagnostic = '550 4.4.7 QUEUE.Expired; message expired'
    const prose = "Remote Server returned '441 4.4.1 Error encountered while communicating'"
    expect(decideReason({ ...failed, status: '4.4.7', diagnostic, prose }).status).toBe('4.4.1')
  })

  test('its comment gives the reason where the server says nothing', () => {
    const status = '4.0.0 (shop.example: host name lookup failure)'
    expect(decideReason({ ...failed, status, diagnostic: '' })).toMatchObject({
      status: '4.0.0',
      reason: 'network-error',
    })
  })

  test('addresses and versions are no codes', () => {
    const diagnostic = 'host mx5.1.1.example [5.2.2.1] says: 550 go away, Sendmail 5.3.4.1'
    expect(decideReason({ ...failed, diagnostic }).status).toBe('')
  })

  test('a domain that is unknown is not a user for the status of an address', () => {
    const diagnostic = '550 5.1.1 Recipient address rejected: unknown domain name'
    expect(decideReason({ ...failed, diagnostic }).reason).toBe('host-unknown')
  })

  test('of two phrases the one that the status code confirms wins', () => {
    const diagnostic = '550 5.1.1 User unknown; your host is listed in RBL'
    expect(decideReason({ ...failed, diagnostic }).reason).toBe('user-unknown')
  })
})

describe('hard is only what is permanent', () => {
  const row = { diagnostic: 'User unknown', action: 'failed' as const }

  test('an unknown user for now is soft', () => {
    expect(decideReason({ ...row, status: '4.1.1', code: 450 }).class).toBe('soft')
    expect(decideReason({ ...row, status: '', code: 450 }).class).toBe('soft')
    expect(decideReason({ ...row, status: '', code: null, action: 'delayed' }).class).toBe('soft')
  })

  test('an unknown user for good is hard', () => {
    expect(decideReason({ ...row, status: '5.1.1', code: 550 }).class).toBe('hard')
    expect(decideReason({ ...row, status: '', code: null }).class).toBe('hard')
  })

  test('a name that does not resolve for now is trouble on the way', () => {
    const input = { ...row, status: '4.4.4', code: null, diagnostic: 'Host not found' }
    expect(decideReason(input)).toMatchObject({ reason: 'network-error', class: 'soft' })
  })

  test('a refusal for content or policy never counts against the address', () => {
    for (const diagnostic of ['550 5.7.1 spam', '552 5.3.4 message too big', '554 relay denied']) {
      const { class: class_, fault } = decideReason({ ...failed, diagnostic })
      expect(class_).toBe('soft')
      expect(['content', 'policy']).toContain(fault)
    }
  })
})

describe('what is left', () => {
  test('the reply code decides where words and status say nothing', () => {
    expect(decideReason({ ...failed, code: 552, diagnostic: '552 Nee' }).reason).toBe(
      'mailbox-full',
    )
    expect(decideReason({ ...failed, code: 551, diagnostic: '551 Nee' }).reason).toBe('moved')
  })

  test('words that no rule knows are on hold, and nothing at all is undefined', () => {
    expect(decideReason({ ...failed, diagnostic: '550 Nee' }).reason).toBe('on-hold')
    expect(decideReason({ ...failed, diagnostic: '' })).toMatchObject({
      reason: 'undefined',
      class: 'none',
    })
  })

  test('the notice gives the reason where there is no diagnostic', () => {
    const prose = "Your message wasn't delivered because the address couldn't be found."
    const decided = decideReason({ ...failed, status: '5.0.0', diagnostic: '', prose })
    expect(decided.reason).toBe('user-unknown')
  })

  test('old Sendmail says the reason above its own error', () => {
    const diagnostic = '554 <nina@shop.example>... Remote protocol error'
    const prose = `>>> MAIL From:<a@list.example>\n<<< 550 Insecure Mail Relay\n${diagnostic}`
    expect(decideReason({ ...failed, diagnostic, prose }).reason).toBe('relaying-denied')
  })

  test('the trace names the row', () => {
    const { rule } = decideReason({ ...failed, diagnostic: '550 5.7.606 banned sending IP' })
    expect(rule).toBe('the words "5 7 606" (Outlook.com)')
  })
})

describe('what was delivered', () => {
  test('has no reason, whatever else the notice says', () => {
    const input = {
      status: '2.0.0',
      code: 250,
      diagnostic: '250 2.0.0 OK',
      action: 'delivered' as const,
    }
    const decided = decideReason({ ...input, prose: 'another mailbox is full' })
    expect(decided).toMatchObject({ reason: 'undefined', class: 'none', status: '2.0.0' })
  })

  test('the codes of what a server accepted before are not those of its refusal', () => {
    const diagnostic = '250 2.1.0 sender ok, 550 5.2.2 over quota'
    expect(decideReason({ ...failed, status: '5.0.0', diagnostic }).status).toBe('5.2.2')
  })
})
