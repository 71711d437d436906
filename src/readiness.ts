// What has to work for us to be ready: one check for each part, which rejects with the reason when it does not.

/**
 * How long we are not ready after a mail that could not be kept. It must end by itself: a load balancer sends no
 * mail while we are not ready, so no next mail could show that the trouble is over.
 */
const REFUSED_SPEAKS_MS = 30_000

interface Parts {
  store: { probe(): Promise<void> }
  keeping: Pick<Keeping, 'check'>
  dispatcher: { probe(): Promise<void> }
  returns: Listening
  submission: Listening
}

interface Listening {
  isListening(): boolean
}

export interface Keeping {
  /** Wraps a function that keeps mail, to note whether it succeeds. */
  watch<Given, Kept>(keep: (given: Given) => Promise<Kept>): (given: Given) => Promise<Kept>
  /** Rejects with the reason if the last mail, in or out, was not kept. */
  check(): Promise<void>
}

/** Tracks whether mail can be kept. The store's probe does not show that: its row fits on a disk that no mail fits on. */
export function createKeeping(now = () => performance.now()): Keeping {
  let last: { error: unknown; atMs: number } | null = null
  return {
    watch: (keep) => async (given) => {
      try {
        const kept = await keep(given)
        last = null
        return kept
      } catch (error) {
        last = { error, atMs: now() }
        throw error
      }
    },
    async check() {
      if (last !== null && now() - last.atMs < REFUSED_SPEAKS_MS) throw last.error
    },
  }
}

export function readinessOf({ store, keeping, dispatcher, returns, submission }: Parts) {
  return {
    store: () => store.probe().then(keeping.check),
    dispatcher: () => dispatcher.probe(),
    smtp: () => mustListen(returns),
    submission: () => mustListen(submission),
  }
}

async function mustListen(listener: Listening): Promise<void> {
  if (!listener.isListening()) throw new Error('it does not listen any more')
}
