// A webhook may be tried for longer than the mail is kept that it is to be called with. That is no mistake:
// who keeps little may mean it. So the daemon takes it, and `retour check` tells it.
import type { Config } from '../config.ts'

/** Waits are spread by so much (webhook/schedule.ts). */
const JITTER = 0.2
const HOUR_S = 3600

/** A line for each webhook whose last tries come without the mail that came back. */
export function lateTries({ webhook, log }: Config): string[] {
  const keptH = log.mimeRetentionDays * 24
  return webhook.flatMap(({ enabled, format, mime, retryS }, at) => {
    const lastH = (retryS.reduce((sum, step) => sum + step, 0) * (1 + JITTER)) / HOUR_S
    const sendsMail = enabled && (format === 'form' || mime)
    return sendsMail && lastH > keptH
      ? [
          `webhook[${at}].retry_s: the last try comes up to ${Math.ceil(lastH)} hours after the first, and ` +
            `the mail is kept for ${keptH} (log.mime_retention_days): late tries come without it`,
        ]
      : []
  })
}
