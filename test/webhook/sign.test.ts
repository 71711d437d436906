import { expect, test } from 'bun:test'
import { Webhook } from 'standardwebhooks'
import { signatureHeaders } from '../../src/webhook/sign.ts'

const OLD = `whsec_${Buffer.alloc(24, 1).toString('base64')}`
const NEW = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const body = Buffer.from('{"type":"bounce","text":"é"}')

test('the public package of Standard Webhooks verifies a signature', () => {
  const headers = signatureHeaders([NEW], 'msg_1', Date.now(), body)
  expect(new Webhook(NEW).verify(body, headers)).toEqual({ type: 'bounce', text: 'é' })
  const request = new Request('http://receiver.example', { method: 'POST', headers })
  expect(new Webhook(NEW).verify(body, Object.fromEntries(request.headers))).toBeTruthy()
})

test('a form is no JSON, and is verified as the README says', () => {
  const rawBody = 'id=&type=bounce&tags%5B%5D=a'
  const headers = signatureHeaders([NEW, OLD], 'msg_1', Date.now(), Buffer.from(rawBody))
  expect(() => new Webhook(OLD).verify(rawBody, headers)).toThrow('JSON')
  const isOurs = (secret: string, body: string) => {
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': given } = headers
    const signature = new Webhook(secret).sign(id ?? '', new Date(Number(time) * 1000), body)
    return given?.split(' ').includes(signature)
  }
  expect([isOurs(NEW, rawBody), isOurs(OLD, rawBody)]).toEqual([true, true])
  expect(isOurs(NEW, `${rawBody}b`)).toBe(false)
})

test('while rotating a receiver may hold either secret', () => {
  const headers = signatureHeaders([NEW, OLD], 'msg_1', Date.now(), body)
  expect(headers['webhook-signature']?.split(' ')).toHaveLength(2)
  expect(new Webhook(NEW).verify(body, headers)).toBeTruthy()
  expect(new Webhook(OLD).verify(body, headers)).toBeTruthy()
})

test('another body, id, time or secret does not verify', () => {
  const headers = signatureHeaders([NEW], 'msg_1', Date.now(), body)
  const refuse = (secret: string, text: Buffer, changes: Record<string, string> = {}) =>
    expect(() => new Webhook(secret).verify(text, { ...headers, ...changes })).toThrow()
  refuse(NEW, Buffer.from('{"type":"bounce","text":"e"}'))
  refuse(NEW, body, { 'webhook-id': 'msg_2' })
  refuse(NEW, body, { 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) })
  refuse(OLD, body)
})

test('without a secret a call has an id and a time and no signature', () => {
  expect(signatureHeaders([], 'msg_1', 1_795_435_200_999, body)).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1795435200',
  })
})
