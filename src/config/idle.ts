// Finds keys that have no effect because of other keys. Whoever wrote them expects something that
// will not happen, so they are told as mistakes. Keys of a section that is turned off (`enabled =
// false`, no `listen`) are no mistakes: they wait until it is turned on again.
import type { Config } from '../config.ts'
import type { EventType } from '../event.ts'
import { schema } from './schema.ts'
import type { Trouble } from './shape.ts'

/** Events for which no mail came back. */
const outgoing: readonly EventType[] = ['attempt', 'delivery', 'suppression']

/** `key` is the place of the webhook: `webhook[0]`. */
export function idleInWebhook(webhook: Config['webhook'][number], key: string): Trouble[] {
  const { allowPrivate, allowCidrs, format, mime, events, kinds } = webhook
  const found: Trouble[] = []
  if (allowPrivate && allowCidrs.length > 0) {
    const text =
      'does nothing while allow_private is true; set allow_private = false or take it out'
    found.push([`${key}.allow_cidrs`, text])
  }
  if (format === 'form' && !mime) {
    const text =
      'does nothing in a form, which always has the mail; set format = "json" or take it out'
    found.push([`${key}.mime`, text])
  }
  if (kinds.length === 0 || events.length === 0) return found
  if (events.every((event) => outgoing.includes(event))) {
    const text = `does nothing: no mail comes back at ${events.join(', ')}; take it out`
    found.push([`${key}.kinds`, text])
  }
  return found
}

export function idleInRelay({ relay: { host, port, allowCidrs } }: Config): Trouble[] {
  const isUsual = port === schema.properties.relay.properties.port.default
  if (host === '' && !isUsual) {
    return [['relay.port', 'does nothing without a host: the MX of the recipients listen on 25']]
  }
  if (host === '' || allowCidrs.length === 0) return []
  const text = 'does nothing beside a host, which may be anywhere; take one of the two out'
  return [['relay.allow_cidrs', text]]
}

export function idleInReturnPath({ returnPath: { prefix, secrets } }: Config): Trouble[] {
  const isUsual = prefix === schema.properties.return_path.properties.prefix.default
  if (isUsual || secrets.length > 0) return []
  const text = 'does nothing without secrets (or secrets_file): it starts signed addresses'
  return [['return_path.prefix', text]]
}

export function idleInLog({ log: { anonymiseDays, retentionDays } }: Config): Trouble[] {
  if (anonymiseDays === 0 || anonymiseDays < retentionDays) return []
  const text = `does nothing: at retention_days (${retentionDays}) the rows go; make it less, or 0`
  return [['log.anonymise_days', text]]
}

/** If the time for mail is the default it was not chosen, and may be longer than that for rows. */
export function idleInMimeRetention({ log }: Config): Trouble[] {
  const { mimeRetentionDays, retentionDays } = log
  const isUsual = mimeRetentionDays === schema.properties.log.properties.mime_retention_days.default
  if (isUsual || mimeRetentionDays <= retentionDays) return []
  const text = `is more than retention_days (${retentionDays}), at which the whole bounce goes`
  return [['log.mime_retention_days', text]]
}
