// Checks logins: passwords against argon2id hashes, on other threads and few at a time, as each takes tens of
// megabytes. An unknown name costs the same work and gets the same answer as a wrong password. An address that
// tries too many different wrong logins is refused for a while without a check; repeating the same wrong login
// counts once, so that a forgotten script locks nobody out. RFC 4954 4.

import { createHmac, randomBytes } from 'node:crypto'
import type { Log } from '../log.ts'
import { networkOf } from '../network.ts'
import { setNewest } from '../newest.ts'

/** How many different wrong logins an address (an IPv6 /64) may try in a window. */
const WRONG_MAX = 10
const WRONG_WINDOW_MS = 600_000
/** Addresses with wrong logins, and logins, that are remembered; the oldest are forgotten first. */
const REMEMBERED_MAX = 10_000
/** A login is not checked again for so long, as senders open a connection for each mail. */
const VERDICT_MS = 600_000
/** Hashes computed at a time, and logins that may wait for theirs. */
const CHECKS_AT_ONCE_MAX = 2
const CHECKS_WAITING_MAX = 200

export interface Credentials {
  name: string
  /** `$argon2id$…` */
  passwordHash: string
}

type Verdict = 'right' | 'wrong' | 'later'

interface Guesses {
  untilMs: number
  /** Digests of wrong logins, and of those that are being checked. */
  logins: Set<string>
}

export class Logins {
  readonly #users: () => readonly Credentials[]
  readonly #log: Log
  readonly #now: () => number
  readonly #verdicts = new Map<string, { isRight: boolean; untilMs: number }>()
  readonly #running = new Map<string, Promise<boolean>>()
  readonly #guesses = new Map<string, Guesses>()
  readonly #turns = new Turns()
  /** Digests of logins are keyed, so that they are of no use outside of this process. */
  readonly #key = randomBytes(32)

  /** `now`: milliseconds since any moment, by a clock that nobody sets. */
  constructor(
    users: () => readonly Credentials[],
    log: Log,
    now: () => number = () => performance.now(),
  ) {
    this.#users = users
    this.#log = log
    this.#now = now
  }

  async check(ip: string, name: string, password: string): Promise<Verdict> {
    const users = this.#users()
    const user = users.find((one) => one.name === name)
    const login = this.#digest(name, password, user?.passwordHash ?? '')
    const known = this.#verdicts.get(login)
    const isKnown = known !== undefined && known.untilMs > this.#now()
    if (isKnown && known.isRight) return 'right'
    const guesses = this.#guessesFrom(networkOf(ip))
    if (guesses.logins.size >= WRONG_MAX && !guesses.logins.has(login)) return 'later'
    if (isKnown && guesses.logins.has(login)) return 'wrong'
    if (!this.#running.has(login) && this.#turns.crowded) return 'later'
    guesses.logins.add(login)
    const isRight = await this.#verify(login, user, users[0], password)
    if (isRight) {
      guesses.logins.delete(login)
      return 'right'
    }
    this.#log.warn('wrong login', { ip, user: user?.name ?? 'unknown' })
    return 'wrong'
  }

  /** Whether the login is right. While the same login is being checked already, that check is waited for. */
  #verify(
    login: string,
    user: Credentials | undefined,
    anybody: Credentials | undefined,
    password: string,
  ): Promise<boolean> {
    const running = this.#running.get(login)
    if (running !== undefined) return running
    const check = this.#turns
      .take(async () => {
        // A hash is computed for an unknown name too: the time must not reveal which names exist.
        const hash = (user ?? anybody)?.passwordHash
        const fits = hash !== undefined && (await Bun.password.verify(password, hash))
        return fits && user !== undefined
      })
      .then((isRight) => {
        const verdict = { isRight, untilMs: this.#now() + VERDICT_MS }
        setNewest(this.#verdicts, login, verdict, REMEMBERED_MAX)
        return isRight
      })
      .finally(() => this.#running.delete(login))
    this.#running.set(login, check)
    return check
  }

  #guessesFrom(network: string): Guesses {
    const known = this.#guesses.get(network)
    if (known !== undefined && known.untilMs > this.#now()) return known
    const fresh = { untilMs: this.#now() + WRONG_WINDOW_MS, logins: new Set<string>() }
    setNewest(this.#guesses, network, fresh, REMEMBERED_MAX)
    return fresh
  }

  #digest(...parts: string[]): string {
    return createHmac('sha256', this.#key).update(JSON.stringify(parts)).digest('base64')
  }
}

/** Runs work a few at a time, in the order in which it came. */
class Turns {
  #running = 0
  readonly #waiting: (() => void)[] = []

  get crowded(): boolean {
    return this.#waiting.length >= CHECKS_WAITING_MAX
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= CHECKS_AT_ONCE_MAX) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else {
      this.#running++
    }
    try {
      return await work()
    } finally {
      // The next one takes over the place.
      const next = this.#waiting.shift()
      if (next === undefined) this.#running--
      else next()
    }
  }
}
