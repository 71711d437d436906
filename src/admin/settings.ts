// `GET /v1/config`: the configuration in force, every default filled in, every secret hidden.

import { Elysia, t } from 'elysia'
import { shownConfig } from '../config/shown.ts'
import type { Config } from '../config.ts'

export interface SettingsParts {
  config(): Config
}

export function settingsRoutes({ config }: SettingsParts) {
  return new Elysia().get('/v1/config', () => ({ config: shownConfig(config()) }), {
    response: { 200: t.Object({ config: t.Record(t.String(), t.Unknown()) }) },
    detail: {
      summary: 'The configuration in force, secrets hidden',
      description: 'With the keys of the TOML file; what the file leaves out has its default.',
      tags: ['configuration'],
    },
  })
}
