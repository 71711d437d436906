import { expect, test } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { configFile } from '../support/config-file.ts'
import { retour } from '../support/terminal.ts'

test('a good file is told with its webhooks', async () => {
  using file = configFile(`[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://crm.klant.nl/hook"
[[webhook]]
name = "test"
events = ["bounce"]
url = "https://crm.klant.nl/test"
enabled = false
`)
  const text = readFileSync(file.path, 'utf8')
  writeFileSync(file.path, text.replaceAll('example.com', 'klant.nl'))
  const { exit, out, problems } = await retour(['check', '--config', file.path])
  expect(exit).toBe(0)
  expect(out).toBe(`${file.path} is fine; webhooks: crm, test (not enabled)\n`)
  expect(problems).toEqual([])
})

test('names for examples are told key by key, and are no mistakes', async () => {
  using file = configFile(`fixed = ["bounces@shop.invalid"]
[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://hooks.example.com:8443/bounce"
[[webhook]]
name = "later"
events = ["bounce"]
url = "https://example.com/hooks/bounce"
enabled = false
`)
  const { exit, out, problems } = await retour(['check', '--config', file.path])
  expect(exit).toBe(0)
  expect(out).toStartWith(`${file.path} can be run, but not for real mail; webhooks: crm, later`)
  const told = (key: string, name: string) =>
    `${key}: ${name} is a name for examples (RFC 2606); put your own`
  expect(problems).toEqual([
    told('hostname', 'mx1.bounces.example.com'),
    told('return_path.domains[0]', 'bounces.example.com'),
    told('return_path.domains[1]', 'two.example.com'),
    told('return_path.fixed[0]', 'shop.invalid'),
    told('webhook[0].url', 'hooks.example.com'),
  ])
})

test('every problem is a line and the exit code 1', async () => {
  using file = configFile('prefx = "b"\n[smtp]\nlisten = 25')
  const { exit, problems } = await retour(['check', '--config', file.path])
  expect(exit).toBe(1)
  expect(problems).toHaveLength(2)
})

test('a file that is not there is a problem', async () => {
  const { exit, problems } = await retour(['check', '--config', '/nonexistent/retour.toml'])
  expect(exit).toBe(1)
  expect(problems).toEqual(['/nonexistent/retour.toml does not exist'])
})
