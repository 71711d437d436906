// Whether the user is logged in. `open`: the listener has no tokens, and nobody needs to log in.

import { signal } from '@preact/signals'

export interface Session {
  login: 'open' | 'needed' | 'done'
  until: string | null
  version: string
  commit: string
}

/** Null until it is known. */
export const session = signal<Session | null>(null)

export function needLogin(): void {
  session.value = { login: 'needed', until: null, version: '', commit: '' }
}
