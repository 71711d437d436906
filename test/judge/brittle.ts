// A thread that judges as ours does, but dies at a mail that says `die`, stays at one with `stay` and has rules
// that throw for one with `choke`.

import { judgeMail } from '../../src/judge/judge.ts'
import type { Answer, Task } from '../../src/judge/thread.ts'

declare const self: Worker

const broken = new Proxy([], {
  get() {
    throw new Error('broken')
  },
})

self.onmessage = async ({ data }: MessageEvent<Task>) => {
  if ('rules' in data) return
  const answers: Answer[] = []
  for (const { serial, raw, mailFrom } of data.mails) {
    const text = Buffer.from(raw).toString()
    if (text.includes('die')) process.exit(3)
    while (text.includes('stay'));
    const rules = text.includes('choke') ? broken : []
    answers.push({ serial, judged: await judgeMail(raw, mailFrom, rules) })
  }
  self.postMessage(answers)
}

self.postMessage([] satisfies Answer[])
