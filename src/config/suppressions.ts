// The keys of [suppressions]: what puts an address on the list, for how long, and what the list
// does.
import { Type } from '@sinclair/typebox'
import { section } from './section.ts'

const DAYS_MAX = 3650
/** The store keeps no more signs of an address. */
const SOFT_COUNT_MAX = 20

export const suppressions = Type.Object(
  {
    enabled: Type.Boolean({
      default: true,
      description:
        'Keep the list from what comes back. false leaves it to you: entries stay, none is added or removed.',
    }),
    refuse: Type.Boolean({
      default: false,
      description:
        'Do not send to addresses on the list: outgoing mail fails at once with the state `suppressed`.',
    }),
    hard: Type.Boolean({
      default: true,
      description: 'An address that does not work (class hard, fault recipient) is listed at once.',
    }),
    complaints: Type.Boolean({
      default: true,
      description: 'An address that complained (RFC 5965) is listed at once.',
    }),
    soft: Type.Boolean({
      default: true,
      description:
        'An address that fails again and again for now (class soft, fault recipient) is listed for a while. A delivery or an answer starts the count anew and ends the entry.',
    }),
    unmatched: Type.Boolean({
      default: true,
      description:
        'Count mail to VERP and fixed addresses too where it cannot be tied to a message. Who knows such an address can forge that; a signed address ties every mail to its message.',
    }),
    soft_count: Type.Integer({
      default: 5,
      minimum: 1,
      maximum: SOFT_COUNT_MAX,
      description: 'How many messages have to fail so, within soft_days.',
    }),
    soft_days: Type.Integer({
      default: 14,
      minimum: 1,
      maximum: DAYS_MAX,
      description: 'In how many days soft_count messages have to fail.',
    }),
    soft_expire_days: Type.Integer({
      default: 30,
      minimum: 1,
      maximum: DAYS_MAX,
      description: 'How long after the last such failure the entry ends.',
    }),
  },
  {
    ...section,
    description:
      'Addresses that should not be mailed. Built from logged failures and complaints; never from what is the fault of content, policy, sender or network.',
  },
)
