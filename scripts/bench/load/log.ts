// What benchmarks log: trouble alone.

import type { Log } from '../../../src/log.ts'

const silent = () => undefined

export const troubleLog: Log = { debug: silent, info: silent, warn: silent, error: console.error }
