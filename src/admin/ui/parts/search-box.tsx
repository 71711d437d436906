// The search of every view. What is typed is read by the server as the one thing that it can be; the id
// of a call leads straight to it.

import { useRef } from 'preact/hooks'
import { goTo } from '../route.ts'

export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const text = field.current?.value.trim() ?? ''
          if (/^msg_\w+$/.test(text)) goTo(['calls', text])
          else goTo(['bounces'], { q: text })
        }}
      >
        <input
          id="search"
          ref={field}
          type="search"
          aria-label="Search bounces"
          aria-keyshortcuts="/"
          placeholder="Id, address, tag…"
          title="Press / to come here"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="none"
        />
      </form>
    </search>
  )
}
