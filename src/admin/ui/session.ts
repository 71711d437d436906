// Whether the user is logged in. `open` is a listener without tokens: nobody needs to.

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
