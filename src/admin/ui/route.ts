// Which view the address bar asks for: `#/bounces/ID?kind=failure`. Views live behind the #, so the
// server needs to know none of them, and a link still leads to its view after a login.

import { signal } from '@preact/signals'

interface Route {
  /** `['bounces', 'ID']`; `[]` is the overview. */
  path: readonly string[]
  query: Readonly<Record<string, string>>
}

export const route = signal<Route>(parse(location.hash))

addEventListener('hashchange', () => {
  route.value = parse(location.hash)
})

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

/** `#/bounces?kind=failure`, without what is empty. */
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
