// `GET /v1/config`: the configuration in force, every default filled in, every secret hidden.

import { Elysia, t } from 'elysia'
import { shownConfig } from '../config/shown.ts'
import type { AdminParts } from './parts.ts'
import { answers } from './responses.ts'

const settingsSchema = t.Object({
  config: t.Record(t.String(), t.Unknown(), { description: 'By the sections of the TOML file.' }),
  listening: t.Array(t.String(), {
    description:
      'Addresses as they are bound: those of `smtp.listen`, then those of `lmtp.listen`.',
  }),
  reload_taken: t.Boolean({
    description:
      'False when the file was refused at the last reload, as it would be at a start: what was in force stays.',
  }),
})

export function settingsRoutes({ config, listening, isReloadTaken }: AdminParts) {
  const shown = () => ({
    config: shownConfig(config()),
    listening: [...listening()],
    reload_taken: isReloadTaken(),
  })
  return new Elysia().get('/v1/config', shown, {
    response: answers(200, settingsSchema, 'The configuration, and where mail is taken.'),
    detail: {
      summary: 'The configuration in force, secrets hidden',
      description: 'With the keys of the TOML file; what the file leaves out has its default.',
      tags: ['configuration'],
    },
  })
}
