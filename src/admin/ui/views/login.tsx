// Sends a token once and gets a session for it, which other tabs of the browser then have too.

import { useEffect, useRef } from 'preact/hooks'
import { ask, sendForm } from '../api.ts'
import { Said, useAction } from '../parts/action.tsx'
import { type Session, session } from '../session.ts'

const logins = new BroadcastChannel('logins')

export function LoginView() {
  const field = useRef<HTMLInputElement>(null)
  // The field has the focus at once, as there is nothing else to do here.
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    const look = () => {
      void ask<Session>('/login').then(
        (opened) => {
          session.value = opened
        },
        () => {}, // it can be logged in here
      )
    }
    logins.addEventListener('message', look)
    return () => logins.removeEventListener('message', look)
  }, [])
  const { isBusy, outcome, submit } = useAction(async () => {
    try {
      session.value = await sendForm<Session>('/login', { token: field.current?.value ?? '' })
      logins.postMessage('')
      return { words: '' }
    } catch (error) {
      field.current?.select()
      throw error
    }
  })
  return (
    <main class="login" id="main">
      <form onSubmit={submit}>
        <div class="stamp">RETOUR AFZENDER</div>
        <h1>Log in</h1>
        <p class="soft">
          With one of the tokens in <code>admin.tokens</code> of the configuration.
        </p>
        <label for="token">Token</label>
        <input
          id="token"
          ref={field}
          name="token"
          type="password"
          autocomplete="current-password"
          spellcheck={false}
          required
        />
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? 'One moment…' : 'Log in'}
        </button>
        <Said outcome={outcome} />
      </form>
    </main>
  )
}
