// Damaged configuration files: problems, never a throw, and never a secret in their words.

import { expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config.ts'
import { directoryOfFile } from '../support/directory.ts'
import { fuzzOf, rounds, SEED } from '../support/fuzz.ts'

const FILES = 1500
const directory = directoryOfFile()

const secrets = ['Quahog-Ember-Saffron-1', 'Juniper-Walrus-Cobalt-2', 'Bearer-Thistle-Mango-3']
const whole = `hostname = "mx1.bounces.example.com"
data_dir = "data"
[return_path]
domains = ["bounces.example.com"]
secrets = ["${secrets[0]}"]
verp = { prefix = "bounces", delimiter = "+", at = "=" }
[smtp]
listen = ["127.0.0.1:0"]
size_max_bytes = 10_485_760
[relay]
host = "smart.example.com"
username = "shop"
password = "${secrets[1]}"
[[webhook]]
name = "crm"
events = ["bounce", "failure"]
url = "https://crm.example/hook"
headers = { authorization = "${secrets[2]}" }
allow_private = false
allow_cidrs = ["10.0.0.0/8"]
[[rule]]
name = "own"
field = "subject"
match = "bounce"
kind = "failure"
[admin]
tokens = ["${secrets[1]}"]
`

test('no damaged file makes the loader throw or repeat a secret', () => {
  const fuzz = fuzzOf(SEED)
  const path = join(directory, 'retour.toml')
  let sound = 0
  for (let file = 0; file < rounds(FILES); file++) {
    const text = file === 0 ? whole : fuzz.mutated(whole)
    writeFileSync(path, text, 'latin1')
    const loaded = loadConfig(path)
    if ('config' in loaded) {
      sound += 1
      continue
    }
    expect(loaded.problems.length).toBeGreaterThan(0)
    // Where damage made a key's name of it, it is shown as one.
    const told = loaded.problems.map((problem) => problem.slice(problem.indexOf(': '))).join()
    for (const problem of loaded.problems) expect(problem).not.toMatch(/[\r\n]/)
    // Half of a secret tells as much as a whole one.
    const misplaced = text.replace(/^(?:secrets|password|headers|tokens) = .*$/gm, '')
    for (const word of ['Saffron', 'Cobalt', 'Mango']) {
      // Where damage made it part of another key's value, it is that key's value.
      const leaked = !misplaced.includes(word) && told.includes(word)
      expect([leaked, told, text]).toEqual([false, told, text])
    }
  }
  expect(sound).toBeGreaterThan(FILES / 50)
})
