// The frame around every view: links to the others, a search, the theme, and the logout.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { ask } from './api.ts'
import { useLoad } from './load.ts'
import { ActionButton } from './parts/action.tsx'
import { Show } from './parts/states.tsx'
import { ThemeButton } from './parts/theme-button.tsx'
import { goTo, leftAt, linkTo, route } from './route.ts'
import { type Session, session } from './session.ts'
import { LoginView } from './views/login.tsx'
import { type View, viewFor, views } from './views.tsx'

export function App() {
  const asked = useLoad('session', async (signal) => {
    session.value = await ask<Session>('/login', { signal })
    return true
  })
  const state = session.value
  const isLogin = useRef(false)
  if (state === null) return <Show of={asked}>{() => null}</Show>
  if (state.login === 'needed') {
    isLogin.current = true
    return <LoginView />
  }
  return <Frame state={state} isAfterLogin={isLogin.current} />
}

function Frame({ state, isAfterLogin }: { state: Session; isAfterLogin: boolean }) {
  const view = viewFor(route.value.path)
  const main = useRef<HTMLElement>(null)
  const place = route.value.path.join('/')
  useShortcuts()
  const shown = useRef(isAfterLogin ? null : place)
  useLayoutEffect(() => {
    document.title = `${titleOf(view)} – Retour`
    if (shown.current === place) return
    shown.current = place
    if (main.current !== null) arrive(main.current)
  }, [place])
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <Side view={view} state={state} />
      <main id="main" ref={main} tabIndex={-1}>
        {/* The key makes each address a new view, which keeps nothing of the last one. */}
        <view.Content key={place} path={route.value.path} query={route.value.query} />
      </main>
    </>
  )
}

/** Moves the focus into a new view, so that it is read out; whoever comes back is where he left. */
function arrive(main: HTMLElement): void {
  const left = leftAt()
  const link = [...main.querySelectorAll('a')].find(
    (one) => one.getAttribute('href') === left?.link,
  )
  ;(link ?? main).focus({ preventScroll: true })
  scrollTo(0, left?.scrollY ?? 0)
}

function titleOf(view: View): string {
  const [, id] = route.value.path
  return id === undefined || !view.isOfOne || view.path === 'nowhere'
    ? view.title
    : `${view.title} ${id}`
}

function Side({ view, state }: { view: View; state: Session }) {
  return (
    <header class="side">
      <a class="brand" href={linkTo([])} title="To the overview">
        <span class="stamp">RETOUR AFZENDER</span>
      </a>
      <SearchBox />
      <nav aria-label="Views">
        <ul>
          {views
            .filter(({ isListed }) => isListed)
            .map(({ path, title, letter }) => (
              <li key={path}>
                <a
                  href={linkTo(path === '' ? [] : [path])}
                  title={`g ${letter}`}
                  aria-keyshortcuts={`g ${letter}`}
                  aria-current={path === (view.under ?? view.path) ? 'page' : undefined}
                >
                  {title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <Foot state={state} />
    </header>
  )
}

/** The server recognises what is typed by its form. The id of a call leads straight to the call. */
function SearchBox() {
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
          title="Press / to come here, Escape to leave"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return
            document.getElementById('main')?.focus({ preventScroll: true })
          }}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="none"
        />
      </form>
    </search>
  )
}

function Foot({ state }: { state: Session }) {
  return (
    <div class="foot">
      <ThemeButton />
      {state.login === 'done' && <LogOut />}
      <p class="soft small">
        <a href="/openapi">API</a> · <a href="/metrics">Metrics</a>
        <span class="version">
          Retour {state.version} ({state.commit})
        </span>
      </p>
    </div>
  )
}

function LogOut() {
  const logOut = async () => {
    session.value = await ask<Session>('/logout', { method: 'POST' })
    return { words: null }
  }
  return <ActionButton act={logOut}>Log out</ActionButton>
}

/** `/` goes to the search, `g` and a letter go to a view, as in other tools of operators. */
function useShortcuts(): void {
  // Listens before anything is painted, so that no key is missed.
  useLayoutEffect(() => {
    let isGoing = false
    const take = (event: KeyboardEvent) => {
      const { target, key } = event
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof HTMLElement && target.closest('input,select,textarea')) return
      const goal = isGoing ? views.find((view) => view.isListed && view.letter === key) : undefined
      isGoing = key === 'g'
      if (goal) goTo(goal.path === '' ? [] : [goal.path])
      if (key !== '/') return
      event.preventDefault()
      document.getElementById('search')?.focus()
    }
    addEventListener('keydown', take)
    return () => removeEventListener('keydown', take)
  }, [])
}
