// Finds settings that are valid but hardly meant: the daemon accepts them, and `retour check` tells
// them.

import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import type { EventType, Kind } from '../event.ts'
import type { Trouble } from './shape.ts'

/** By this share waits may be longer than configured (webhook/schedule.ts). */
const JITTER = 0.2
const HOUR_S = 3600
const DAY_MS = 86_400_000

/** A certificate this close to its end should have been renewed: the renewal has failed. */
const CERTIFICATE_SOON_MS = 7 * DAY_MS
/** The same as a share, for certificates that are valid for some days only. */
const CERTIFICATE_SOON_SHARE = 1 / 4

/** The kinds of mail that these events are about. Others are about any kind, or no mail at all. */
const kindsOf: Partial<Record<EventType, readonly Kind[]>> = {
  failure: ['failure'],
  response: ['auto-reply', 'reply'],
  abuse: ['abuse'],
}

export function hintsOf(config: Config, nowMs: number = Date.now()): Trouble[] {
  return [
    ...shortName(config),
    ...verpAt(config),
    ...oldCertificate('smtp', config.smtp, nowMs),
    ...oldCertificate('submission', config.submission, nowMs),
    ...lmtpToStrangers(config),
    ...neverCalled(config),
    ...lateTries(config),
    ...forgotten(config),
  ]
}

/**
 * Warns of a certificate that ends soon. Most mail servers accept any certificate, but those that
 * check keep their mail, and mail programs refuse to log in.
 */
function oldCertificate(
  section: string,
  { tlsCert }: { tlsCert?: string },
  nowMs: number,
): Trouble[] {
  const valid = tlsCert === undefined ? null : validityOf(tlsCert)
  if (valid === null) return []
  const { fromMs, untilMs } = valid
  const soonMs = Math.min(CERTIFICATE_SOON_MS, (untilMs - fromMs) * CERTIFICATE_SOON_SHARE)
  if (untilMs > nowMs + soonMs) return []
  const what = untilMs > nowMs ? 'expires' : 'expired'
  const text = `${what} on ${new Date(untilMs).toISOString().slice(0, 10)}; renew it, then reload`
  return [[`${section}.tls_cert`, text]]
}

/** Null if the certificate cannot be read, which is told as a problem elsewhere. */
function validityOf(certificate: string): { fromMs: number; untilMs: number } | null {
  try {
    const { validFromDate, validToDate } = new X509Certificate(readFileSync(certificate))
    return { fromMs: validFromDate.getTime(), untilMs: validToDate.getTime() }
  } catch {
    return null
  }
}

/** The hostname of a machine is often no name in the DNS, as RFC 5321 4.1.1.1 wants. */
function shortName({ hostname }: Config): Trouble[] {
  if (hostname.includes('.')) return []
  const text = `${hostname} is no full name, and some mail servers refuse who greets with such`
  return [['hostname', text]]
}

/** Dots and hyphens occur in domains (RFC 1123 2.1), and the last `at` of an address counts. */
function verpAt({ returnPath: { verp } }: Config): Trouble[] {
  if (verp === undefined || !/^[.-]+$/.test(verp.at)) return []
  const written = `anna${verp.at}my${verp.at}shop.example`
  const at = written.lastIndexOf(verp.at)
  const read = `${written.slice(0, at)}@${written.slice(at + verp.at.length)}`
  const text = `"${verp.at}" stands in names of domains too: ${written} would be read as ${read}`
  return [['return_path.verp.at', text]]
}

/** LMTP must not be spoken on port 25, where peers speak SMTP (RFC 2033 5). */
function lmtpToStrangers({ lmtp }: Config): Trouble[] {
  return lmtp.listen.flatMap((address, at): Trouble[] => {
    if (!address.endsWith(':25') || address.startsWith('unix:')) return []
    const text = `${address} is where mail servers speak SMTP; is smtp.listen meant?`
    return [[`lmtp.listen[${at}]`, text]]
  })
}

/** Finds events that a webhook never gets, as its `kinds` leave out all that they are about. */
function neverCalled({ webhook }: Config): Trouble[] {
  return webhook.flatMap(({ events, kinds }, at) =>
    events.flatMap((event): Trouble[] => {
      const wanted = kinds.length > 0 ? kindsOf[event] : undefined
      if (wanted === undefined || wanted.some((kind) => kinds.includes(kind))) return []
      const text = `lets no ${event} through; add ${wanted.join(' or ')}, or take ${event} out of events`
      return [[`webhook[${at}].kinds`, text]]
    }),
  )
}

/** Finds webhooks that are tried for longer than we keep what their calls tell, or the mail in them. */
function lateTries({ webhook, log }: Config): Trouble[] {
  const [rowsH, mailH] = [log.retentionDays * 24, log.mimeRetentionDays * 24]
  return webhook.flatMap(({ enabled, format, mime, retryS }, at): Trouble[] => {
    const lastH = (retryS.reduce((sum, step) => sum + step, 0) * (1 + JITTER)) / HOUR_S
    const sendsMail = format === 'form' || mime
    if (!enabled || (lastH <= rowsH && (lastH <= mailH || !sendsMail))) return []
    const text =
      `the last try comes up to ${Math.ceil(lastH)} hours after the first, and ` +
      (lastH > rowsH
        ? `what it tells is kept for ${rowsH} (log.retention_days): late tries are not made`
        : `the mail is kept for ${mailH} (log.mime_retention_days): late tries come without it`)
    return [[`webhook[${at}].retry_s`, text]]
  })
}

/** Returned mail is accepted for longer than the messages that were sent are remembered. */
function forgotten({
  returnPath: { secrets, maxAgeDays },
  log: { retentionDays },
}: Config): Trouble[] {
  if (secrets.length === 0 || retentionDays >= maxAgeDays) return []
  const text =
    `a message is forgotten before its return address expires (return_path.max_age_days = ${maxAgeDays}): ` +
    'what comes back between the two has no envelope and no tags'
  return [['log.retention_days', text]]
}
