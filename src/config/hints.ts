// What is no mistake, as somebody may mean it so, but hardly does: the daemon takes it, and `retour check`
// tells it.
import type { Config } from '../config.ts'

/** Waits are spread by so much (webhook/schedule.ts). */
const JITTER = 0.2
const HOUR_S = 3600

/** A line for each. */
export function hintsOf(config: Config): string[] {
  return [...shortName(config), ...lmtpToStrangers(config), ...lateTries(config)]
}

/** What machines call themselves is often no name in the DNS (RFC 5321 4.1.1.1 wants one). */
function shortName({ hostname }: Config): string[] {
  if (hostname.includes('.')) return []
  return [
    `hostname: ${hostname} is no full name, and some mail servers refuse who greets with such`,
  ]
}

/** RFC 2033 5: never on port 25, where peers speak SMTP. */
function lmtpToStrangers({ lmtp }: Config): string[] {
  return lmtp.listen.flatMap((address, at) =>
    address.endsWith(':25') && !address.startsWith('unix:')
      ? [`lmtp.listen[${at}]: ${address} is where mail servers speak SMTP; is smtp.listen meant?`]
      : [],
  )
}

/** For each webhook that is tried for longer than the mail is kept that it is to be called with. */
function lateTries({ webhook, log }: Config): string[] {
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
