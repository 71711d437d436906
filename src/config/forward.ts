// The keys of [forward]: what goes on to the sender's own envelope address.
import { Type } from '@sinclair/typebox'
import { DAY_S, section } from './section.ts'

export const forward = Type.Object(
  {
    enabled: Type.Boolean({
      default: false,
      description:
        "Send returned mail on, unchanged, to the sender's own envelope address. What the sender asked with NOTIFY (RFC 3461) is kept to. Off = senders get no mail from here.",
    }),
    refusals: Type.Boolean({
      default: true,
      description:
        'With `enabled`: report to the same address what was refused on its way out, what waits longer than delay_s where the sender asked for that, and what was delivered likewise.',
    }),
    delay_s: Type.Integer({
      default: 14_400,
      minimum: 60,
      maximum: 30 * DAY_S,
      description: 'When a sender who asked for it (NOTIFY=DELAY) hears that his mail still waits.',
    }),
  },
  { ...section, description: "Mail to the sender's own envelope address." },
)
