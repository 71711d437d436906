// Shows the sums of a period; each links to the list of what it counts.

import type { Overview } from '../../answers.ts'
import { count, numberText, shareText } from '../format.ts'
import { linkTo } from '../route.ts'
import { Sum } from './facts.tsx'

/** `from` is the day on which the period begins. */
export function Tiles({ totals, from }: { totals: Overview['totals']; from: string }) {
  const tiles = [
    {
      name: 'came back',
      value: totals.bounces,
      link: linkTo(['bounces'], { from }),
      note: ofMessages(totals),
    },
    {
      name: 'failures logged',
      value: totals.failures,
      link: linkTo(['bounces'], { kind: 'failure', from }),
      note: `${numberText(totals.hard_failures)} hard`,
    },
    {
      name: 'complaints',
      value: totals.complaints,
      link: linkTo(['bounces'], { kind: 'abuse', from }),
      note:
        totals.messages === 0 ? '' : `${shareText(totals.complaints, totals.messages)} of messages`,
    },
    {
      name: 'calls delivered',
      value: totals.calls_done,
      link: linkTo(['calls'], { state: 'done' }),
      note: `${numberText(totals.failed_tries)} tries failed`,
    },
    {
      name: 'calls given up',
      value: totals.calls_dead,
      link: linkTo(['calls'], { state: 'dead' }),
      note: '',
    },
  ]
  return (
    <ul class="tiles">
      {tiles.map(({ name, value, link, note }) => (
        <li key={name}>
          <a href={link}>
            <Sum value={value} /> <span>{name}</span> <small>{note}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

function ofMessages({ messages }: Overview['totals']): string {
  return messages === 0 ? '' : `of ${count(messages, 'message')}`
}
