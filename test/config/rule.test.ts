import { describe, expect, test } from 'bun:test'
import { configDirectory } from '../support/config-file.ts'

const { load: loadText, problems: problemsOf } = configDirectory()

const good =
  '[return_path]\ndomains = ["bounces.example.com"]\nsecrets = ["correct horse battery staple"]'

const load = (rules: string) => loadText(`${good}\n${rules}`)
const problems = (rules: string) => problemsOf(`${good}\n${rules}`)

describe('a rule', () => {
  test('is taken as written, and looks anywhere when nothing else is said', () => {
    const loaded = load(`[[rule]]
      name = "gone"
      match = 'no longer a customer'
      kind = "failure"
      reason = "user-unknown"
      [[rule]]
      name = "stock"
      field = "header:X-Shop"
      match = '/out of (stock|office)/'
      class = "none"`)
    expect('config' in loaded && loaded.config.rule).toEqual([
      {
        name: 'gone',
        field: 'any',
        match: 'no longer a customer',
        kind: 'failure',
        reason: 'user-unknown',
      },
      { name: 'stock', field: 'header:X-Shop', match: '/out of (stock|office)/', class: 'none' },
    ])
  })

  const rule = '[[rule]]\nname = "a"\nmatch = "x"\n'
  test.each([
    [rule, 'rule[0]: "a" decides nothing: give kind, reason or class'],
    [`${rule}kind = "failed"`, 'rule[0].kind: expected one of "failure"'],
    [`${rule}reason = "unknown-user"`, 'rule[0].reason: expected one of "user-unknown"'],
    [`${rule}class = "soft"\nfield = "header:"`, 'rule[0].field: expected "subject", "from"'],
    [`${rule}class = "soft"\n${rule}class = "hard"`, 'rule[1].name: "a" is taken by rule[0]'],
    ['[[rule]]\nname = "a"\nclass = "soft"', 'rule[0].match: is missing'],
    ['[[rule]]\nname = "a"\nclass = "soft"\nmatch = " "', 'rule[0].match: expected 1 to 500'],
    [
      '[[rule]]\nname = "a"\nclass = "soft"\nmatch = \'/(a)\\1/\'',
      'rule[0].match: /(a)\\1/ is no regular expression of RE2: invalid escape sequence',
    ],
  ])('%p is a problem', (text, told) => {
    expect(problems(text)).toHaveLength(1)
    expect(problems(text)[0]).toStartWith(told)
  })

  test('with a wrong kind still tells of its expression', () => {
    const told = problems('[[rule]]\nname = "a"\nmatch = "/(a+/"\nkind = "bounce"')
    expect(told.map((line) => line.split(':')[0])).toEqual(['rule[0].match', 'rule[0].kind'])
  })

  test('that is wrong hides nothing that is wrong with another', () => {
    const broken = '[[rule]]\nname = "b"\nclass = "soft"\nmatch = " "\n'
    const again = '[[rule]]\nname = "a"\nmatch = "/(/"\nclass = "soft"\n'
    const told = problems(`${rule}class = "hard"\n${broken}${again}`)
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'rule[1].match',
      'rule[2].name',
      'rule[2].match',
    ])
    expect(problems('rule = 5')).toHaveLength(1)
  })
})
