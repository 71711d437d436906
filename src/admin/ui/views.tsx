// The table of all views with their addresses: `#/bounces` is a list, `#/bounces/ID` shows one of
// it.

import type { ComponentType } from 'preact'
import { Empty } from './parts/states.tsx'
import { linkTo } from './route.ts'
import { BounceView } from './views/bounce.tsx'
import { BouncesView } from './views/bounces.tsx'
import { CallView } from './views/call.tsx'
import { CallsView } from './views/calls.tsx'
import { ConfigView } from './views/config.tsx'
import { LiveView } from './views/live.tsx'
import { MessageView } from './views/message.tsx'
import { OverviewView } from './views/overview.tsx'
import { QueueView } from './views/queue.tsx'
import { SuppressionsView } from './views/suppressions.tsx'
import { WebhooksView } from './views/webhooks.tsx'

export interface ViewProps {
  path: readonly string[]
  query: Readonly<Record<string, string>>
}

export interface View {
  /** The first step of the address. */
  path: string
  title: string
  Content: ComponentType<ViewProps>
  /** Whether the address ends in an id. */
  isOfOne: boolean
  isListed: boolean
  /** The letter that leads to it after `g`. */
  letter?: string
  /** The listed view that it belongs to, if that has another path. */
  under?: string
}

const list = { isOfOne: false, isListed: true }
const one = { isOfOne: true, isListed: false }

export const views: readonly View[] = [
  { ...list, path: '', title: 'Overview', Content: OverviewView, letter: 'o' },
  { ...list, path: 'live', title: 'Live', Content: LiveView, letter: 'l' },
  { ...list, path: 'bounces', title: 'Bounces', Content: BouncesView, letter: 'b' },
  { ...one, path: 'bounces', title: 'Bounce', Content: BounceView },
  { ...one, path: 'messages', title: 'Message', Content: MessageView, under: 'bounces' },
  { ...list, path: 'webhooks', title: 'Webhooks', Content: WebhooksView, letter: 'w' },
  { ...list, path: 'calls', title: 'Calls', Content: CallsView, letter: 'c' },
  { ...one, path: 'calls', title: 'Call', Content: CallView },
  { ...list, path: 'queue', title: 'Queue', Content: QueueView, letter: 'q' },
  {
    ...list,
    path: 'suppressions',
    title: 'Suppressions',
    Content: SuppressionsView,
    letter: 's',
  },
  { ...list, path: 'config', title: 'Configuration', Content: ConfigView, letter: 'k' },
]

const nowhere: View = { ...one, path: 'nowhere', title: 'Not found', Content: NotFound }

function NotFound() {
  return (
    <>
      <h1>Page not found</h1>
      <Empty title="There is nothing at this address">
        <p>
          The link may be incomplete. <a href={linkTo([])}>Go to the overview</a>
        </p>
      </Empty>
    </>
  )
}

export function viewFor([first = '', ...rest]: readonly string[]): View {
  const found = views.find((view) => view.path === first && view.isOfOne === (rest.length === 1))
  return rest.length > 1 ? nowhere : (found ?? nowhere)
}
