// The thread that judges mail. Its first answer, an empty list, says that it is ready. It gets the
// user's rules and then batches of mail, and answers each batch when all of it is judged. If
// judging a mail fails, the error is the answer, and the thread goes on.

import { type OwnRules, readyRules } from '../classify/own-rules.ts'
import { letGo } from '../memory.ts'
import { judgeMail } from './judge.ts'
import type { Answer, Task } from './thread.ts'

declare const self: Worker

let rules: OwnRules = []

self.onmessage = async ({ data }: MessageEvent<Task>) => {
  if ('rules' in data) {
    rules = readyRules(data.rules)
    return
  }
  const answers: Answer[] = []
  for (const { serial, raw, mailFrom } of data.mails) {
    try {
      answers.push({ serial, judged: await judgeMail(raw, mailFrom, rules) })
    } catch (error) {
      answers.push({ serial, error: String(error) })
    } finally {
      letGo(raw)
    }
  }
  self.postMessage(answers)
  for (const answer of answers) if ('judged' in answer) letGo(answer.judged.raw.mime)
}

self.postMessage([] satisfies Answer[]) // ready
