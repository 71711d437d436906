// Judges mail on a thread of its own, so that a slow mail delays no session, webhook call or
// commit. Mail is sent to the thread in batches: a full batch at once, the others at the end of a
// turn of the event loop. Only a few batches are there at a time; the rest waits here.
//
// When the thread dies or hangs, the mails that it had are sent to a new one, each alone. The mail
// with which that dies too is kept as `unknown`. Without a second core, or if no thread can be
// started, mail is judged on the main thread, except mail that a thread died with.

import { type OwnRules, readyRules } from '../classify/own-rules.ts'
import type { Log } from '../log.ts'
import { packRaw } from '../store/pack.ts'
import { type Judge, type Judged, judgeMail, unjudged } from './judge.ts'

/** What we send to the thread. */
export type Task =
  | { rules: Rules }
  | { mails: { serial: number; raw: Uint8Array; mailFrom: string }[] }

/** What the thread answers for one mail. */
export type Answer = { serial: number; judged: Judged } | { serial: number; error: string }

/**
 * So many mails share a message to the thread. With more, the answer to the first would come late.
 */
const BATCH_MAX = 8
/**
 * So many batches are with the thread: it never waits for one, and mail that waits here shares the
 * next.
 */
const BATCHES_MAX = 4
/**
 * The mails with the thread, of which it has copies, have at most so many bytes; or it is a single
 * one.
 */
const COPIES_MAX_BYTES = 4 * 1024 * 1024
/**
 * A thread that does not answer for so long hangs: the worst known mail takes a two-hundredth of
 * this.
 */
const STUCK_MS = 30_000

export interface Judging {
  judge: Judge
  /** Sets the user's rules for mail that comes from now on. Broken rules never match. */
  reload(rules: Rules): void
  /** Ends the thread; later mail is judged on the main thread. */
  close(): void
}

type Rules = Parameters<typeof readyRules>[0]

interface Options {
  rules: Rules
  log: Log
  /** Starts the thread; null = judge on the main thread. */
  start: (() => Worker) | null
  /** Stands for STUCK_MS. */
  stuckMs?: number
}

export function openJudging(options: Options): Judging {
  const { start } = options
  return start === null ? judgeHere(options) : new Thread({ ...options, start })
}

function judgeHere({ rules, log }: Pick<Options, 'rules' | 'log'>): Judging {
  let ready: OwnRules = readyRules(rules)
  return {
    judge: async (raw, mailFrom) => told(await judgeMail(raw, mailFrom, ready), log),
    reload: (next) => {
      ready = readyRules(next)
    },
    close: () => {},
  }
}

function told(judged: Judged, log: Log): Judged {
  const error = judged.defect
  if (error !== null) log.error('classifier failed, mail kept as unknown', { error })
  return judged
}

interface Mail {
  serial: number
  raw: Uint8Array
  mailFrom: string
  /** A thread died while it had this mail, so that it is sent alone. */
  isSuspect: boolean
  resolve(judged: Judged): void
  reject(error: unknown): void
}

class Thread implements Judging {
  readonly #options: Options & { start: () => Worker }
  readonly #underWay = new Map<number, Mail>()
  #waiting: Mail[] = []
  #copiedBytes = 0
  #batches = 0
  #serial = 0
  #isScheduled = false
  #rules: Rules
  #worker: Worker | null = null
  #isReady = false
  #heardMs = 0
  #watch: ReturnType<typeof setTimeout> | undefined
  /** Judges on this thread; null while there is another. */
  #here: Judging | null = null

  constructor(options: Options & { start: () => Worker }) {
    this.#options = options
    this.#rules = options.rules
    this.#begin()
  }

  readonly judge: Judge = (raw, mailFrom) => {
    if (this.#here) return this.#here.judge(raw, mailFrom)
    return new Promise((resolve, reject) => {
      const serial = ++this.#serial
      this.#waiting.push({ serial, raw, mailFrom, isSuspect: false, resolve, reject })
      // So the thread begins while this one still reads from other sessions.
      if (this.#waiting.length >= BATCH_MAX) this.#send()
      if (this.#isScheduled) return
      this.#isScheduled = true
      setImmediate(() => {
        this.#isScheduled = false
        this.#send()
      })
    })
  }

  reload(rules: Rules): void {
    this.#rules = rules
    this.#here?.reload(rules)
    this.#worker?.postMessage({ rules } satisfies Task)
  }

  close(): void {
    this.#waiting.unshift(...this.#end())
    this.#judgeHere()
  }

  #begin(): void {
    this.#isReady = false
    try {
      const worker = this.#options.start()
      this.#worker = worker
      worker.onmessage = ({ data }: MessageEvent<Answer[]>) => this.#take(data)
      worker.onerror = (event) => {
        event.preventDefault()
        this.#died(worker, event.message)
      }
      worker.addEventListener('close', () => this.#died(worker, 'it ended'))
      worker.unref()
      worker.postMessage({ rules: this.#rules } satisfies Task)
      this.#listen()
    } catch (error) {
      this.#options.log.error('no thread to judge mail on', { error })
      this.#judgeHere()
    }
  }

  /** Sends as much of the waiting mail as there is room for. */
  #send(): void {
    if (!this.#isReady) return
    // The watch for an earlier mail may still run.
    if (this.#underWay.size === 0) this.#heardMs = performance.now()
    while (this.#batches < BATCHES_MAX) {
      const batch: { serial: number; raw: Uint8Array<ArrayBuffer>; mailFrom: string }[] = []
      while (batch.length < BATCH_MAX && this.#mayCopy()) {
        const mail = this.#waiting.shift()
        if (mail === undefined) break
        const { serial, mailFrom } = mail
        try {
          batch.push({ serial, raw: new Uint8Array(mail.raw), mailFrom })
        } catch (error) {
          mail.reject(error) // no memory for the copy
          continue
        }
        this.#underWay.set(serial, mail)
        this.#copiedBytes += mail.raw.length
      }
      if (batch.length === 0) return // the next answer calls this again
      const buffers = batch.map(({ raw }) => raw.buffer)
      this.#worker?.postMessage({ mails: batch } satisfies Task, buffers)
      this.#batches += 1
      if (this.#watch === undefined) this.#listen()
    }
  }

  #mayCopy(): boolean {
    const [next] = this.#waiting
    const [first] = this.#underWay.values()
    if (next === undefined || first === undefined) return next !== undefined
    if (next.isSuspect || first.isSuspect) return false
    return this.#copiedBytes + next.raw.length <= COPIES_MAX_BYTES
  }

  #take(answers: Answer[]): void {
    if (this.#isReady) this.#batches -= 1
    this.#isReady = true
    this.#heardMs = performance.now()
    for (const answer of answers) {
      const mail = this.#underWay.get(answer.serial)
      if (mail === undefined) continue
      this.#underWay.delete(answer.serial)
      this.#copiedBytes -= mail.raw.length
      if ('judged' in answer) mail.resolve(told(answer.judged, this.#options.log))
      else mail.reject(new Error(answer.error))
    }
    this.#send()
  }

  /** Checks from time to time that the thread has answered, and gives it up if it has not. */
  #listen(): void {
    const { stuckMs = STUCK_MS } = this.#options
    const worker = this.#worker
    this.#heardMs = performance.now()
    const look = (): void => {
      const leftMs = this.#heardMs + stuckMs - performance.now()
      this.#watch = undefined
      if (worker === null || worker !== this.#worker) return
      if (this.#isReady && this.#underWay.size === 0) return
      if (leftMs <= 0) this.#died(worker, `nothing heard for ${stuckMs} ms`)
      else this.#watch = setTimeout(look, leftMs)
    }
    clearTimeout(this.#watch)
    this.#watch = setTimeout(look, stuckMs)
  }

  #died(worker: Worker, why: string): void {
    if (worker !== this.#worker) return
    const { log } = this.#options
    const wasReady = this.#isReady
    const mails = this.#end()
    log.error('the thread that judges mail is gone', { why, mails: mails.length })
    const [only] = mails
    if (only?.isSuspect) keepUnjudged(only)
    else {
      this.#waiting.unshift(...mails.map((mail) => ({ ...mail, isSuspect: true })))
    }
    if (wasReady) this.#begin()
    else this.#judgeHere() // it died before it had any mail: another one would too
  }

  /** Ends the thread; gives the mail that it had not answered. */
  #end(): Mail[] {
    const mails = [...this.#underWay.values()]
    const worker = this.#worker
    this.#worker = null
    clearTimeout(this.#watch)
    this.#watch = undefined
    this.#underWay.clear()
    this.#copiedBytes = 0
    this.#batches = 0
    worker?.terminate()
    return mails
  }

  #judgeHere(): void {
    const { log } = this.#options
    this.#here = judgeHere({ rules: this.#rules, log })
    const { judge } = this.#here
    for (const mail of this.#waiting) {
      // A suspect could crash or block this thread as well.
      if (mail.isSuspect) keepUnjudged(mail)
      else judge(mail.raw, mail.mailFrom).then(mail.resolve, mail.reject)
    }
    this.#waiting = []
  }
}

function keepUnjudged({ raw, resolve, reject }: Mail): void {
  const verdict = unjudged('the classifier did not finish')
  packRaw(raw).then((packed) => resolve({ ...verdict, raw: packed, defect: null }), reject)
}
