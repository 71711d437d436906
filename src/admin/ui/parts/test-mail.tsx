// Shown while nothing has come back yet: a return address, and a command that sends a mail to it.

import { useState } from 'preact/hooks'
import { firstMail } from '../../first-mail.ts'
import { ask } from '../api.ts'
import { problemOf, useAnswer } from '../load.ts'
import { linkTo } from '../route.ts'
import { ActionButton } from './action.tsx'
import { Empty } from './states.tsx'

const RECIPIENT = 'test@example.org'

export function TestMail() {
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState('')
  const mint = async () => {
    const body = { recipient: RECIPIENT, tags: ['test'] }
    const answer = await ask<{ return_address: string }>('/v1/messages', { method: 'POST', body })
    setAddress(answer.return_address)
  }
  return (
    <Empty title="Nothing has come back yet">
      <p>
        Either no mail was returned, or it does not reach this server. To test it, send a mail to a
        return address and watch it <a href={linkTo(['live'])}>come in</a>.
      </p>
      {address === '' ? (
        <button
          type="button"
          class="primary"
          onClick={() => void mint().catch((error) => setProblem(problemOf(error).message))}
        >
          Make a return address
        </button>
      ) : (
        <Command address={address} />
      )}
      {problem !== '' && <p class="bad">{problem}</p>}
    </Empty>
  )
}

function Command({ address }: { address: string }) {
  const { value } = useAnswer<{ config: { smtp: { listen: string[] } }; listening: string[] }>(
    '/v1/config',
  )
  const isOn = (value?.config.smtp.listen.length ?? 0) > 0
  const listen = (isOn ? value?.listening[0] : undefined) ?? '0.0.0.0:25'
  const server = listen.replace(/^(0\.0\.0\.0|\[::\])(?=:)/, location.hostname)
  const text = firstMail(server, address)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    return { words: 'Copied.' }
  }
  return (
    <>
      <pre class="command">{text}</pre>
      {/* Browsers have it only with TLS, or on this machine. */}
      {navigator.clipboard && <ActionButton act={copy}>Copy</ActionButton>}
      <p class="soft">
        The address is that of a message to {RECIPIENT}, tag <code>test</code>.
      </p>
    </>
  )
}
