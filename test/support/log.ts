// A log that tests can read, and one that says nothing.

import type { Log } from '../../src/log.ts'

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }
