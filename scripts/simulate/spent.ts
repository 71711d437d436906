// What the threads of a running node have spent, from Linux' /proc: the time that each worked, and that
// it was ready and waited for a core, which is how cores that are fewer than threads slow a node.

import { readdirSync, readFileSync } from 'node:fs'

export interface Spent {
  mainMs: number
  judgeMs: number
}

/** Throws where the kernel does not tell (CONFIG_SCHED_INFO) or the process is gone. */
export function spentBy(pid: number): Spent {
  const threads = readdirSync(`/proc/${pid}/task`).map((id) => {
    const [name, spent] = ['comm', 'schedstat'].map((file) =>
      readFileSync(`/proc/${pid}/task/${id}/${file}`, 'utf8').trim(),
    )
    const [workedNs, waitedNs] = (spent ?? '').split(' ').map(Number)
    return { isMain: id === `${pid}`, name, ms: ((workedNs ?? 0) + (waitedNs ?? 0)) / 1e6 }
  })
  // The thread of checkpoints has the same name, and little to do.
  const workers = threads.filter(({ name }) => name === 'Worker')
  return {
    mainMs: threads.find(({ isMain }) => isMain)?.ms ?? Number.NaN,
    judgeMs: Math.max(0, ...workers.map(({ ms }) => ms)),
  }
}
