// Shows the returned mail as it came, and always as text. It is loaded on a click, of a long one
// the beginning.

import { useState } from 'preact/hooks'
import { askBytes } from '../api.ts'
import { mailText, sizeText } from '../format.ts'
import { useLoad } from '../load.ts'
import { Panel } from './facts.tsx'
import { Show } from './states.tsx'

/** Enough for every report, and not too much for a browser. */
const SHOWN_MAX_BYTES = 128 * 1024

export function RawMail({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false)
  const path = `/v1/bounces/${encodeURIComponent(id)}/mime`
  return (
    <Panel
      title="The mail itself"
      aside={
        <a href={path} download={`${id}.eml`}>
          Download .eml
        </a>
      }
    >
      {isOpen ? (
        <Shown path={path} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Show the mail as text
        </button>
      )}
    </Panel>
  )
}

function Shown({ path }: { path: string }) {
  const loaded = useLoad(path, (signal) => askBytes(path, SHOWN_MAX_BYTES, signal))
  return (
    <Show of={loaded}>
      {({ bytes, isCut }) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="raw" tabIndex={0} aria-label="Returned mail">
            <pre>{mailText(bytes)}</pre>
          </section>
          {isCut && (
            <p class="soft">Only the first {sizeText(SHOWN_MAX_BYTES)}; the download is whole.</p>
          )}
        </>
      )}
    </Show>
  )
}
