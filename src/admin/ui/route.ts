// Reads from the address bar which view is shown: `#/bounces/ID?kind=failure`. As views are named
// behind the #, the server does not know them, and a link leads to its view even after a login.
// Whoever goes back finds a view as he left it: each step of the browser's history has a name,
// under which that is kept.

import { signal } from '@preact/signals'
import { setNewest } from '../../newest.ts'

/** So many steps of the history are remembered. */
const STEPS_MAX = 50

interface Route {
  /** The view, as `['bounces', 'ID']`; `[]` is the overview. */
  path: readonly string[]
  query: Readonly<Record<string, string>>
}

export const route = signal<Route>(parse(location.hash))

history.scrollRestoration = 'manual'
const places = new Map<string, number>()
let step = nameOfStep()
let cameFrom = ''

addEventListener('hashchange', ({ oldURL }) => {
  setNewest(places, step, scrollY, STEPS_MAX)
  step = nameOfStep()
  cameFrom = new URL(oldURL).hash
  route.value = parse(location.hash)
})

/** Where the reader was when he left this step, and by which link; null if the step is new. */
export function leftAt(): { scrollY: number; link: string } | null {
  const known = places.get(step)
  return known === undefined ? null : { scrollY: known, link: cameFrom }
}

/** The name of the step that is shown. */
export function stepName(): string {
  return step
}

function nameOfStep(): string {
  const known: unknown = history.state?.step
  if (typeof known === 'string') return known
  const name = `${Date.now()} ${Math.random()}`
  history.replaceState({ step: name }, '')
  return name
}

function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  return {
    path: path.split('/').filter(Boolean).map(decoded),
    query: Object.fromEntries(new URLSearchParams(query)),
  }
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** A link as `#/bounces?kind=failure`; empty fields are left out. */
export function linkTo(
  path: readonly string[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const search = given.length === 0 ? '' : `?${new URLSearchParams(given)}`
  return `#/${path.map(encodeURIComponent).join('/')}${search}`
}

export function goTo(
  path: readonly string[],
  query: Readonly<Record<string, string | undefined>> = {},
): void {
  location.hash = linkTo(path, query)
}
