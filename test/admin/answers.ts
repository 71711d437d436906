// What the dashboard and the commands read of the answers (src/admin/answers.ts) is what the schemas
// promise. Types alone: the compiler tells where it is not.

import type {
  Bounce,
  Call,
  FoundBounce,
  Message,
  Overview,
  QueuedMail,
  Suppression,
  TestOutcome,
  Try,
  Webhook,
} from '../../src/admin/answers.ts'
import type { bounceRoutes } from '../../src/admin/bounces.ts'
import type { callRoutes } from '../../src/admin/calls.ts'
import type { messageRoutes } from '../../src/admin/messages.ts'
import type { overviewRoutes } from '../../src/admin/overview.ts'
import type { queueRoutes } from '../../src/admin/queue.ts'
import type { searchRoutes } from '../../src/admin/search.ts'
import type { suppressionRoutes } from '../../src/admin/suppressions.ts'
import type { webhookRoutes } from '../../src/admin/webhooks.ts'

/** A schema has many a word as a string, and its description says which there are. */
type Loose<T> = T extends string ? string : T extends object ? { [K in keyof T]: Loose<T[K]> } : T

type V1<Routes extends (...parts: never[]) => { '~Routes': { v1: unknown } }> =
  ReturnType<Routes>['~Routes']['v1']

/** An error where what a route answers is not what is read. */
type Read<Shape, Route extends { response: { 200: Loose<Shape> } }> = [Shape, Route]

type Calls = V1<typeof callRoutes>['calls']
type Webhooks = V1<typeof webhookRoutes>['webhooks']

export type Reads = [
  Read<Bounce, V1<typeof bounceRoutes>['bounces'][':id']['get']>,
  Read<{ bounces: FoundBounce[] }, V1<typeof searchRoutes>['bounces']['get']>,
  Read<Message, V1<typeof messageRoutes>['messages'][':id']['get']>,
  Read<QueuedMail, V1<typeof queueRoutes>['queue'][':id']['get']>,
  Read<Overview, V1<typeof overviewRoutes>['overview']['get']>,
  Read<Suppression, V1<typeof suppressionRoutes>['suppressions'][':address']['get']>,
  Read<{ calls: Call[] }, Calls['get']>,
  Read<{ call: Call; tries: Try[] }, Calls[':id']['get']>,
  Read<{ webhooks: Webhook[] }, Webhooks['get']>,
  Read<TestOutcome, Webhooks[':name']['test']['post']>,
]
