// Receives a webhook with `format = "json"` and a `secret`. In a framework retourCall() is given the raw body:
// of Express by `express.raw({ type: '*/*', limit: '16mb' })` as request.body, of the handlers of Next, Hono and
// Deno by `await request.text()`, with `Object.fromEntries(request.headers)`. Large mail needs room: one and a half
// times smtp.size_max_bytes, in that limit and in the client_max_body_size of an nginx in front.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

/** The call, if Retour sent it and within five minutes (Standard Webhooks), else null. */
function retourCall(secret, headers, body) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': given = '' } = headers
  const ours = createHmac('sha256', key).update(`${id}.${time}.`).update(body).digest()
  const isOurs = given.split(' ').some((one) => {
    const theirs = Buffer.from(one.replace('v1,', ''), 'base64') // several while secrets rotate
    return theirs.length === ours.length && timingSafeEqual(theirs, ours)
  })
  const isFresh = Math.abs(Date.now() / 1000 - Number(time)) < 300
  return key.length > 0 && isOurs && isFresh ? JSON.parse(body) : null
}

const secret = process.env.RETOUR_WEBHOOK_SECRET ?? '' // whsec_…
const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const call = retourCall(secret, request.headers, Buffer.concat(chunks))
    // A call may come twice, with the same webhook-id. Any answer but 2xx makes it come again.
    if (call !== null) {
      const { type, data } = call // Buffer.from(data.mime_base64, 'base64') is the mail byte for byte
      const failed = `${data.recipient} failed: ${data.description}`
      console.log(type === 'failure' ? failed : `${type} of ${data.recipient}`)
    }
    response.writeHead(call === null ? 401 : 204).end()
  })
})
server.listen(Number(process.argv[2]), '127.0.0.1')
