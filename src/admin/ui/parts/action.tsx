// A button that sends a request to the API, and shows the result beside itself.

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { problemOf } from '../load.ts'

interface Outcome {
  words: ComponentChildren
  isBad?: boolean
}

interface Doing {
  isBusy: boolean
  outcome: Outcome | null
  run(): Promise<void>
  /** Does it when a form is submitted. */
  submit(event: Event): void
}

/** `act` resolves with the result to show. */
export function useAction(act: () => Promise<Outcome>): Doing {
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const run = async () => {
    setBusy(true)
    setOutcome(null)
    setOutcome(await act().catch((error) => ({ words: problemOf(error).message, isBad: true })))
    setBusy(false)
  }
  return {
    isBusy,
    outcome,
    run,
    submit(event) {
      event.preventDefault()
      void run()
    },
  }
}

export function Said({ outcome }: { outcome: Outcome | null }) {
  return (
    <span class={outcome?.isBad ? 'said bad' : 'said'} role="status">
      {outcome?.words}
    </span>
  )
}

/** The result of a button that is gone with its row. */
export function RowResult({ words }: { words: string }) {
  return (
    <p class="said" role="status">
      {words}
    </p>
  )
}

interface ActionButtonProps {
  act: () => Promise<Outcome>
  children: ComponentChildren
  /** The label for screen readers, if the text of the button is not enough. */
  label?: string
  kind?: '' | 'danger'
}

export function ActionButton({ act, children, label, kind = '' }: ActionButtonProps) {
  const { isBusy, outcome, run } = useAction(act)
  return (
    <span class="action">
      <button
        type="button"
        class={kind}
        disabled={isBusy}
        onClick={() => void run()}
        aria-label={label}
      >
        {isBusy ? 'One moment…' : children}
      </button>
      <Said outcome={outcome} />
    </span>
  )
}
