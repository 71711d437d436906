import { expect, test } from 'bun:test'
import { readAs, setUp, TOKEN } from './rig.ts'

test('the configuration is shown with its defaults and the names of the file', async () => {
  await using rig = await setUp()
  const { config } = await readAs<{ config: object }>(await rig.request('/v1/config'))
  expect(config).toMatchObject({
    hostname: 'mx1.bounces.example.com',
    return_path: { domains: ['bounces.example.com', 'two.example.com'], max_age_days: 60 },
    smtp: { listen: ['0.0.0.0:25'], size_max_bytes: 10_485_760 },
    webhook: [{ name: 'crm', events: ['bounce'], timeout_ms: 15_000 }],
    log: { retention_days: 90 },
  })
})

test('whether the file was taken at the last reload is told', async () => {
  await using rig = await setUp()
  const told = await readAs<object>(await rig.request('/v1/config'))
  expect(told).toMatchObject({ reload_taken: false })
})

test('where mail is taken is told as it is bound', async () => {
  await using rig = await setUp()
  const { listening } = await readAs<{ listening: string[] }>(await rig.request('/v1/config'))
  expect(listening).toEqual(['127.0.0.1:2525'])
})

test('no secret is shown', async () => {
  await using rig = await setUp()
  const text = await (await rig.request('/v1/config')).text()
  for (const secret of [TOKEN, 'whsec_', 'of-the-webhook', 'hidden-key', 'secret of the command']) {
    expect(text).not.toContain(secret)
  }
  expect(JSON.parse(text).config).toMatchObject({
    return_path: { secrets: ['(hidden)'] },
    webhook: [
      {
        url: 'https://crm.example/hook?(hidden)',
        secret: ['(hidden)'],
        headers: { authorization: '(hidden)' },
      },
    ],
    admin: { tokens: ['(hidden)'] },
    relay: { password: '' },
  })
})
