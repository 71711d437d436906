// Loads from the API what a view shows: it is loading, there, or refused. What was there stays
// visible while it is asked for again.

import { useEffect, useRef, useState } from 'preact/hooks'
import { setNewest } from '../../newest.ts'
import { ApiProblem, ask, noAnswer, pathWith } from './api.ts'
import { stepName } from './route.ts'

/**
 * After this a request counts as not answered, as a tunnel may be dead. What is reloaded now and
 * then is asked anew.
 */
const ANSWER_MAX_MS = 30_000

export interface Loaded<T> {
  value: T | null
  problem: ApiProblem | null
  isLoading: boolean
  /** Asks again; what is there stays. */
  reload(): void
}

/**
 * Loads anew whenever `key` changes, and every `everyMs` while the page is visible; 0 is never.
 * `everyMs` may depend on what is there.
 */
export function useLoad<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
  everyMs: number | ((value: T) => number) = 0,
): Loaded<T> {
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<{ key: string; value: T | null; problem: ApiProblem | null }>({
    key: '',
    value: null,
    problem: null,
  })
  const [isLoading, setLoading] = useState(true)
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    const controller = new AbortController()
    setLoading(true)
    const settle = (change: { value: T } | { problem: ApiProblem }) => {
      if (controller.signal.aborted) return
      clearTimeout(late)
      setLoading(false)
      setState((old) => {
        const kept = old.key === key ? old : { value: null }
        return { problem: null, value: kept.value, ...change, key }
      })
    }
    const late = setTimeout(() => settle({ problem: noAnswer() }), ANSWER_MAX_MS)
    latest.current(controller.signal).then(
      (value) => settle({ value }),
      (error) => settle({ problem: problemOf(error) }),
    )
    return () => {
      clearTimeout(late)
      controller.abort()
    }
  }, [key, turn])
  const isCurrent = state.key === key
  const waitMs =
    typeof everyMs === 'number' ? everyMs : state.value === null ? 0 : everyMs(state.value)
  // The time counts from the answer, as a new request would break off one that still waits.
  useInterval(isCurrent && !isLoading ? waitMs : 0, () => setTurn((old) => old + 1))
  return {
    value: isCurrent ? state.value : null,
    problem: isCurrent ? state.problem : null,
    isLoading: isLoading || !isCurrent,
    reload: () => setTurn((old) => old + 1),
  }
}

/** Loads what the API answers at a path. */
export function useAnswer<T>(
  path: string,
  everyMs: number | ((value: T) => number) = 0,
): Loaded<T> {
  return useLoad(path, (signal) => ask<T>(path, { signal }), everyMs)
}

export function problemOf(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, String(error))
}

function useInterval(everyMs: number, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    if (everyMs === 0) return
    const timer = setInterval(() => {
      if (!document.hidden) latest.current()
    }, everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
}

/** A list in pages of the API, put behind each other. */
export interface Pages<T> {
  rows: readonly T[]
  problem: ApiProblem | null
  isLoading: boolean
  /** Loads the next page; null on the last. */
  more: (() => void) | null
  /** Whether `problem` is about a further page, so that the rows above are right. */
  isOfOlder: boolean
  reload(): void
}

interface PageState<T> {
  key: string
  rows: readonly T[]
  /** `before` of the last page. */
  before: string
  next: string | null
}

/** Lists as they were when the reader left them, so that going back leads to the same row. */
const listsLeft = new Map<string, PageState<unknown>>()
const LISTS_LEFT_MAX = 20

/**
 * The list that answers from `path` have under `name`. It starts over whenever the question
 * changes. The first page is loaded anew every `everyMs` until older ones are asked for.
 */
export function usePages<T extends { id: string }>(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  name: string,
  everyMs = 0,
): Pages<T> {
  const key = pathWith(path, query)
  const [shown, setShown] = useState(() => listAsLeft<T>(key))
  const [before, setBefore] = useState(shown.before)
  const isCurrent = shown.key === key
  const asked = isCurrent ? before : ''
  const page = useLoad(
    `${key} ${asked}`,
    async (signal) => {
      const page = pathWith(path, { ...query, before: asked })
      const answer = await ask<Record<string, unknown>>(page, { signal })
      return { rows: answer[name] as T[], next: answer.next as string | null }
    },
    asked === '' ? everyMs : 0,
  )
  useEffect(() => {
    if (page.value === null) return
    const { rows, next } = page.value
    setBefore(asked)
    setShown((old) => ({
      key,
      before: asked,
      next,
      rows: asked === '' ? rows : joined(old.rows, rows),
    }))
  }, [page.value])
  useEffect(() => {
    setNewest(listsLeft, `${stepName()} ${shown.key}`, shown, LISTS_LEFT_MAX)
  }, [shown])
  const { next } = shown
  return {
    rows: isCurrent ? shown.rows : [],
    problem: page.problem,
    // Also true when a page is here and not among the rows yet, so that the list does not seem
    // empty for a moment. While a page is loaded anew, the old one is shown.
    isLoading: page.value === null ? page.isLoading : !isCurrent,
    more:
      isCurrent && next !== null ? () => (asked === next ? page.reload() : setBefore(next)) : null,
    isOfOlder: asked !== '',
    reload: () => (asked === '' || page.problem !== null ? page.reload() : setBefore('')),
  }
}

function listAsLeft<T>(key: string): PageState<T> {
  const known = listsLeft.get(`${stepName()} ${key}`) as PageState<T> | undefined
  return known ?? { key: '', rows: [], before: '', next: null }
}

/** Puts a page behind the rows; rows that are there already are replaced. */
function joined<T extends { id: string }>(rows: readonly T[], page: readonly T[]): T[] {
  const fresh = new Map(page.map((row) => [row.id, row]))
  const known = new Set(rows.map(({ id }) => id))
  return [
    ...rows.map((row) => fresh.get(row.id) ?? row),
    ...page.filter(({ id }) => !known.has(id)),
  ]
}
