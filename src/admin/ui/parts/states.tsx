// What is shown instead of the content of a view: that it is loading, refused, or empty.

import type { ComponentChildren } from 'preact'
import type { ApiProblem } from '../api.ts'
import type { Loaded, Pages } from '../load.ts'

const NOT_FOUND = 404

function Problem({ problem, retry }: { problem: ApiProblem; retry: () => void }) {
  if (problem.status === NOT_FOUND) {
    return (
      <div class="note bad" role="alert">
        <strong>Not found</strong>
        <p>{problem.message}</p>
        <p>It may have expired, or the id is incomplete.</p>
      </div>
    )
  }
  return (
    <div class="note bad" role="alert">
      <strong>{problem.status === 0 ? 'No answer' : 'That did not work'}</strong>
      <p>{problem.message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="note">
      <strong>{title}</strong>
      {children}
    </div>
  )
}

function Loading() {
  return (
    <p class="loading" role="status">
      Loading…
    </p>
  )
}

interface ShowProps<T> {
  of: Loaded<T>
  title?: string
  children: (value: T) => ComponentChildren
}

/** Shows the value once it is there; before, under `title`, that it is loading or was refused. */
export function Show<T>({ of, title, children }: ShowProps<T>) {
  const { value, problem, reload } = of
  if (value === null) {
    return (
      <>
        {problem && title && <h1>{title}</h1>}
        {problem ? <Problem problem={problem} retry={reload} /> : <Loading />}
      </>
    )
  }
  return (
    <>
      {problem && <Problem problem={problem} retry={reload} />}
      {children(value)}
    </>
  )
}

interface ListProps<T> {
  of: Pages<T>
  none: ComponentChildren
  children: (rows: readonly T[]) => ComponentChildren
}

/** A list in pages: its rows, `none` if there are none, or that it is loading or was refused. */
export function List<T>({ of, none, children }: ListProps<T>) {
  const { rows, isLoading, more, reload, isOfOlder } = of
  const isEmpty = rows.length === 0
  const problem = of.problem && <Problem problem={of.problem} retry={reload} />
  return (
    <>
      {!isOfOlder && problem}
      {!isEmpty && children(rows)}
      {isOfOlder && problem}
      {isEmpty && isLoading && <Loading />}
      {isEmpty && !isLoading && !problem && none}
      <More more={more} isLoading={isLoading} />
    </>
  )
}

function More({ more, isLoading }: { more: (() => void) | null; isLoading: boolean }) {
  if (more === null) return null
  return (
    <p class="more">
      <button type="button" onClick={more} disabled={isLoading}>
        {isLoading ? 'Loading…' : 'Show older'}
      </button>
    </p>
  )
}
