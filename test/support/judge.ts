// Judges mail on the test's own thread.

import { openJudging } from '../../src/judge/thread.ts'
import { silentLog } from './log.ts'

export const { judge } = openJudging({ rules: [], log: silentLog, start: null })
