import type { Verdict } from '../event.ts'
import type { Report } from '../mail/message.ts'

export function noticeVerdict(_report: Report): Verdict | null {
  return null
}

export function proseAbout(_report: Report, _recipient: string): string {
  return ''
}
