// A webhook as the configuration gives it ([[webhook]]); what each key means stands in the schema.

import type { EventType, Kind } from '../event.ts'

export interface WebhookConfig {
  name: string
  events: EventType[]
  url: string
  format: 'form' | 'json'
  /** `whsec_…`; several while rotating, none = calls are not signed. */
  secret: string[]
  kinds: Kind[]
  tags: string[]
  mime: boolean
  timeoutMs: number
  concurrency: number
  ratePerS: number
  retryS: number[]
  headers: Record<string, string>
  /** Whether it may be at an address that is not public. */
  allowPrivate: boolean
  /** Addresses and networks that it may be at although allowPrivate is false. */
  allowCidrs: string[]
  enabled: boolean
}
