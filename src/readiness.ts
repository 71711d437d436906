// What has to work for us to be ready, one check a part; each rejects with why it does not.

interface Parts {
  store: { probe(): Promise<void> }
  dispatcher: { probe(): Promise<void> }
  returns: Listening
  submission: Listening
}

interface Listening {
  isListening(): boolean
}

export function readinessOf({ store, dispatcher, returns, submission }: Parts) {
  return {
    store: () => store.probe(),
    dispatcher: () => dispatcher.probe(),
    smtp: () => mustListen(returns),
    submission: () => mustListen(submission),
  }
}

async function mustListen(listener: Listening): Promise<void> {
  if (!listener.isListening()) throw new Error('it does not listen any more')
}
