import { expect, test } from 'bun:test'
import { parse } from 'smol-toml'
import { exampleToml } from '../../src/config/example.ts'
import { lineOf, linesOf } from '../../src/config/lines.ts'

const toml = `# [comment] = 1
hostname = "a # b" # x = 1
"quoted key" = 1
'single'.dotted = 2
text = """
[no.header]
no = "key" \\""" still
"""
raw = '''
[[neither]]
'''
list = [
  "[x]", # ]
  { a = 1 },
]
last = 1
[return_path]
  domains = ["]"]
verp = { prefix = "[", at = "=" }
[[webhook]] # first
name = "a"
[[webhook]]
name = "b"
[webhook.headers]
"x y" = "z"
[ [rule] ]
[deep . "er"]
key=1\r
`.replace('[ [rule] ]', '[[ rule ]]')

test('a long comment takes no longer than a short one', () => {
  const long = `#${'x'.repeat(1_000_000)}\n${' '.repeat(1_000_000)}\n[a]${' '.repeat(1_000_000)}# x\nb = 1`
  expect(lineOf(linesOf(long), 'a.b')).toBe(4)
})

test.each([
  ['hostname', 2],
  ['quoted key', 3],
  ['single', 4],
  ['single.dotted', 4],
  ['text', 5],
  ['raw', 9],
  ['list', 12],
  ['list[1].a', 12],
  ['last', 16],
  ['return_path', 17],
  ['return_path.domains[0]', 18],
  ['return_path.verp.at', 19],
  ['return_path.fixed', 17],
  ['webhook', 20],
  ['webhook[0]', 20],
  ['webhook[0].name', 21],
  ['webhook[1].name', 23],
  ['webhook[1].url', 22],
  ['webhook[1].headers', 24],
  ['webhook[1].headers.x y', 25],
  ['rule[0].match', 26],
  ['deep', 27],
  ['deep.er.key', 28],
  ['no', undefined],
  ['neither', undefined],
  ['comment', undefined],
])('%s stands on line %p', (key, line) => {
  parse(toml)
  expect(lineOf(linesOf(toml), key)).toBe(line)
})

test('every key of the example is where it says', () => {
  const text = exampleToml({}).replace(/^#(?! )/gm, '')
  const texts = text.split('\n')
  for (const [key, line] of linesOf(text)) {
    const name = key.replace(/.*\.|\[\d+\]$/g, '')
    expect(texts[line - 1]).toMatch(new RegExp(`^\\[*${name}[\\] ]`))
  }
  expect(lineOf(linesOf(text), 'webhook[0].retry_s[3]')).toBeGreaterThan(200)
})
