// A button that makes all calls of a webhook that were given up due again.

import type { Webhook } from '../../answers.ts'
import { ask } from '../api.ts'
import { count } from '../format.ts'
import { Said, useAction } from './action.tsx'

/** The period: all calls, whenever they were made. */
const ALWAYS = { from: '1970-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z' }

/** The result stays when there is nothing left to replay. */
export function ReplayAll({ webhook, done }: { webhook: Webhook; done: () => void }) {
  const { name, calls } = webhook
  const { isBusy, outcome, run } = useAction(async () => {
    const question = `Replay all ${count(calls.dead, 'call')} of ${name} that were given up?`
    if (!confirm(question)) return { words: '' }
    const path = `/v1/webhooks/${encodeURIComponent(name)}/replay`
    const body = { ...ALWAYS, state: 'dead' }
    const { replayed } = await ask<{ replayed: number }>(path, { method: 'POST', body })
    done()
    return { words: `${count(replayed, 'call is', 'calls are')} due again.` }
  })
  return (
    <span class="action">
      {calls.dead > 0 && (
        <button type="button" disabled={isBusy} onClick={() => void run()}>
          Replay all that {name} missed
        </button>
      )}
      <Said outcome={outcome} />
    </span>
  )
}
