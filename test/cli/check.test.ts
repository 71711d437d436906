import { expect, test } from 'bun:test'
import { configFile } from '../support/config-file.ts'
import { retour } from '../support/terminal.ts'

test('a good file is told with its webhooks', async () => {
  using file = configFile(`
[[webhook]]
name = "crm"
events = ["bounce"]
url = "https://crm.example/hook"
[[webhook]]
name = "test"
events = ["bounce"]
url = "https://crm.example/test"
enabled = false
`)
  const { exit, out } = await retour(['check', '--config', file.path])
  expect(exit).toBe(0)
  expect(out).toBe(`${file.path} is fine; webhooks: crm, test (not enabled)\n`)
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
