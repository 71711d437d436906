// Makes rows of the live stream. They begin with the newest bounces in the store, so that the view
// is not empty at first, and so that bounces are not missed that came while the connection was
// broken.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Failure, FoundBounce, TriedCall } from '../answers.ts'
import { ask } from './api.ts'
import { durationText } from './format.ts'
import { needLogin, type Session } from './session.ts'

/** So many rows are kept; a browser shows them without effort. */
const ROWS_MAX = 300
const FIRST_ROWS = 20
/** Events that come within this time are drawn together: each drawing is one of the whole list. */
const GATHER_MS = 200
/** How long to wait, in ms, before a stream that was refused is requested again. */
const REFUSED_WAIT_MS = 3000

export interface LiveRow {
  key: string
  type: string
  at: string
  /** The path of the view with the details. */
  link: readonly string[]
  kind: string
  state: string
  note: string
  recipient: string
  reason: string
  tags: readonly string[]
  message: string
  /** Everything that a filter searches, as one text. */
  text: string
  /** Whether it came while the view was open. */
  isNew: boolean
}

interface Tail {
  rows: readonly LiveRow[]
  status: 'connecting' | 'open' | 'lost'
  isPaused: boolean
  /** How many events came while paused. */
  held: number
  /** Pauses, or goes on. */
  pause(): void
}

export function useTail(): Tail {
  const [rows, setRows] = useState<readonly LiveRow[]>([])
  const [held, setHeld] = useState<readonly LiveRow[]>([])
  const [status, setStatus] = useState<Tail['status']>('connecting')
  const [isPaused, setPaused] = useState(false)
  const setNext = isPaused ? setHeld : setRows
  const take = useRef<(newest: readonly LiveRow[]) => void>(() => {})
  take.current = (newest) => setNext((old) => eachOnce([...newest, ...old]))
  const fill = useRef<(newest: readonly LiveRow[]) => void>(() => {})
  fill.current = (newest) => {
    const known = new Set(rows.map(({ key }) => key))
    const missed = newest.filter(({ key }) => !known.has(key))
    setNext((old) => eachOnce([...old, ...missed].sort(newestFirst)))
  }

  useEffect(() => {
    const controller = new AbortController()
    const read = () =>
      readNewest(controller.signal).then(
        (newest) => fill.current(newest),
        () => {},
      )
    void read()
    let isLost = false
    const changed = (next: Tail['status']) => {
      if (isLost && next === 'open') void read()
      isLost = next === 'lost'
      setStatus(next)
    }
    const gathered: LiveRow[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const close = listen(changed, (row) => {
      gathered.push(row)
      timer ??= setTimeout(() => {
        timer = undefined
        take.current(gathered.splice(0).reverse())
      }, GATHER_MS)
    })
    return () => {
      controller.abort()
      clearTimeout(timer)
      close()
    }
  }, [])
  return {
    rows,
    status,
    isPaused,
    held: held.length,
    pause() {
      setPaused(!isPaused)
      setRows((old) => eachOnce([...held, ...old]))
      setHeld([])
    },
  }
}

/** Opens the stream, and again when it ends. Gives a function that stops this. */
function listen(
  changed: (status: Tail['status']) => void,
  take: (row: LiveRow) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const source = new EventSource('/v1/stream')
  let close = () => source.close()
  source.onopen = () => changed('open')
  source.onerror = () => {
    changed('lost')
    if (source.readyState !== EventSource.CLOSED) return
    // Refused: the browser does not try again. The session may be over, or a proxy waits for our
    // server.
    void checkSession()
    timer = setTimeout(() => {
      close = listen(changed, take)
    }, REFUSED_WAIT_MS)
  }
  for (const [type, read] of Object.entries(readers)) {
    source.addEventListener(type, ({ data }) => {
      take(rowOf(type, read(JSON.parse(data) as never)))
    })
  }
  return () => {
    clearTimeout(timer)
    close()
  }
}

async function readNewest(signal: AbortSignal): Promise<LiveRow[]> {
  const path = `/v1/bounces?limit=${FIRST_ROWS}`
  const { bounces } = await ask<{ bounces: FoundBounce[] }>(path, { signal })
  return bounces.map((bounce) => ({ ...rowOf('bounce', readBounce(bounce)), isNew: false }))
}

async function checkSession(): Promise<void> {
  const { login } = await ask<Session>('/login').catch(() => ({ login: 'done' }))
  if (login === 'needed') needLogin()
}

/** Removes rows that are there twice, read and live, and those beyond ROWS_MAX. */
function eachOnce(rows: readonly LiveRow[]): LiveRow[] {
  const each = new Map(rows.toReversed().map((row) => [row.key, row]))
  return [...each.values()].reverse().slice(0, ROWS_MAX)
}

function newestFirst(a: LiveRow, b: LiveRow): number {
  return Date.parse(b.at) - Date.parse(a.at)
}

type Read = Omit<LiveRow, 'type' | 'text' | 'isNew'>

const nothing = { kind: '', state: '', note: '', recipient: '', reason: '', tags: [], message: '' }

function readBounce(bounce: FoundBounce): Read {
  const { id, received_at, kind, recipient, reason, tags, message } = bounce
  const link = ['bounces', id]
  return { ...nothing, key: id, at: received_at, link, kind, recipient, reason, tags, message }
}

function readFailure(failure: Failure & { message: string; tags: string[] }): Read {
  const { id, at, bounce, recipient, reason, class: note, message, tags } = failure
  const link = bounce === null ? ['messages', message] : ['bounces', bounce]
  return { ...nothing, key: id, at, link, note, recipient, reason, tags, message }
}

function readCall(call: TriedCall): Read {
  const { id, webhook, event, recipient, state, message, tries, status, duration_ms } = call
  const at = call.settled_at ?? new Date().toISOString()
  const took = duration_ms === null ? '' : ` in ${durationText(duration_ms)}`
  const note = `${status ?? 'no answer'}${took}`
  const texts = {
    note,
    recipient: `${event} to ${webhook}${recipient === '' ? '' : `: ${recipient}`}`,
    reason: state === 'done' ? '' : call.last_error,
  }
  return { ...nothing, key: `${id} ${tries}`, at, link: ['calls', id], state, ...texts, message }
}

/** An attempt or a delivery. */
interface Sent {
  id: string
  at: string
  message: string
  recipient: string
  tags: string[]
  description?: string
}

function readSent({ id, at, message, recipient, tags, description: note = '' }: Sent): Read {
  const link = ['messages', message]
  return { ...nothing, key: `${id} ${at}`, at, link, note, recipient, tags, message }
}

const readers: Record<string, (data: never) => Read> = {
  bounce: readBounce,
  failure: readFailure,
  call: readCall,
  attempt: readSent,
  delivery: readSent,
}

/** The events of the stream. */
export const liveTypes: readonly string[] = Object.keys(readers)

function rowOf(type: string, read: Read): LiveRow {
  const { key, kind, state, note, recipient, reason, tags, message } = read
  const text = [type, key, kind, state, note, recipient, reason, message, ...tags].join(' ')
  return { ...read, type, text, isNew: true }
}
