import type { OriginalMessage } from '../event.ts'
import type { Report } from '../mail/message.ts'

export function originalOf(_report: Report): OriginalMessage | undefined {
  return undefined
}
