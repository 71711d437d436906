import { describe, expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvText, readCsv } from '../../src/cli/suppression-csv.ts'
import { report } from '../support/mail.ts'
import { ALICE, openTown, NOW as TOWN_NOW } from '../support/suppressions.ts'
import { house } from './house.ts'

const NOW = Date.UTC(2026, 10, 23)

describe('retour suppressions', () => {
  test('adds, lists, checks and removes', async () => {
    await using at = await house()
    const added = await at.run(['suppressions', 'add', 'Alice@example.org', '--note', 'by phone'])
    expect(added).toMatchObject({ exit: 0, out: 'Alice@example.org is on the list\n' })
    const { out } = await at.run(['suppressions', 'list'])
    const [head, row] = out.split('\n')
    expect(head).toMatch(/^address +since +cause +reason +until +note$/)
    expect(row).toMatch(/^Alice@example\.org +\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ +manual +by phone$/)
    const checked = await at.run(['suppressions', 'check', 'alice@example.org', 'bob@example.org'])
    expect(checked.out).toBe('alice@example.org  suppressed  manual\nbob@example.org    free\n')
    expect((await at.run(['suppressions', 'remove', 'alice@EXAMPLE.org'])).exit).toBe(0)
    expect((await at.run(['suppressions', 'list'])).out).toBe('no suppressions\n')
    expect(await at.run(['suppressions', 'remove', 'alice@example.org'])).toMatchObject({
      exit: 1,
      problems: ['alice@example.org is not on the suppression list'],
    })
  })

  test('gives programs the answers of the API', async () => {
    await using at = await house()
    const added = JSON.parse((await at.run(['suppressions', 'add', 'a@b.example', '--json'])).out)
    expect(added).toMatchObject({ address: 'a@b.example', cause: 'manual', evidence: [] })
    const listed = JSON.parse((await at.run(['suppressions', 'list', '@b.example', '--json'])).out)
    expect(listed).toEqual({ suppressions: [added], next: null })
    const checked = await at.run(
      ['suppressions', 'check', '-', '--json'],
      'a@b.example\n\nc@d.example\n',
    )
    expect(JSON.parse(checked.out)).toMatchObject({
      addresses: [{ suppressed: true }, { suppressed: false }],
    })
  })

  test('tells why an address is on the list, and which mails put it there', async () => {
    await using at = await house()
    await at.run(['suppressions', 'add', 'alice@example.org', '--note', 'by phone'])
    const { exit, out } = await at.run(['suppressions', 'show', 'Alice@example.org'])
    expect(exit).toBe(0)
    expect(out).toMatch(
      /^address +alice@example\.org\ncause +manual\nsince +\S+ \S+\nuntil +it is removed\n/,
    )
    expect(out).toMatch(/^note +by phone$/m)
    await using town = await openTown()
    const message = await town.comesBack(TOWN_NOW, (to) => report({ to, recipient: ALICE }))
    await using other = await house({ store: town.store })
    const told = await other.run(['suppressions', 'show', ALICE])
    const sign = '2026-11-23 12:00:00Z  hard, user-unknown  bounce \\S{26}'
    expect(told.out).toMatch(new RegExp(`\\n\\n${sign}  message ${message}\\n$`))
    expect(await at.run(['suppressions', 'show', 'bob@example.org'])).toMatchObject({
      exit: 1,
      problems: ['bob@example.org is not on the suppression list'],
    })
    expect((await at.run(['suppressions', 'show', 'bob'])).exit).toBe(2)
  })

  test('exports what it imports, thousands at once', async () => {
    await using at = await house()
    const rows = Array.from(
      { length: 2500 },
      (_, i) => `user${i}@example.org,hard,user-unknown,"a ""b"",\nc",,`,
    )
    const given = ['address,cause,reason,note,created_at,until', ...rows, ''].join('\r\n')
    const imported = await at.run(['suppressions', 'import', '-'], given)
    expect(imported.problems).toEqual([])
    expect(imported.out).toBe('2500 addresses taken, 2500 of them new\n')
    const { out } = await at.run(['suppressions', 'export'])
    const read = readCsv(out, NOW)
    if ('problems' in read) throw new Error(read.problems.join())
    expect(read.entries).toHaveLength(2500)
    expect(read.entries).toContainEqual({
      ...{ address: 'user2499@example.org', cause: 'hard', reason: 'user-unknown' },
      note: 'a "b",\nc',
    })
    const again = await at.run(['suppressions', 'import', '-', '--json'], out)
    expect(JSON.parse(again.out)).toEqual({ taken: 2500, added: 0, ended: 0 })
  })

  test('takes what it exports, however much a remote had to say', async () => {
    await using town = await openTown()
    const diagnostic = `smtp; 550 5.1.1 ${'x'.repeat(1100)}`
    await town.comesBack(TOWN_NOW, (to) => report({ to, recipient: ALICE, diagnostic }))
    await using one = await house({ store: town.store })
    const { out } = await one.run(['suppressions', 'export'])
    await using other = await house()
    expect(await other.run(['suppressions', 'import', '-'], out)).toMatchObject({
      exit: 0,
      out: '1 address taken, 1 of them new\n',
    })
    const note = 'x'.repeat(1001)
    const old = { address: ALICE, cause: 'hard', reason: '', note, created_at: '', until: null }
    expect(readCsv(csvText([old]), NOW)).toMatchObject({ entries: [{ note: note.slice(1) }] })
  })

  test('takes nothing of a file with wrong lines and tells them all', async () => {
    await using at = await house()
    const path = join(at.directory, 'list.csv')
    writeFileSync(path, 'a@b.example\n"no\naddress"\nc@b.example,whim\n')
    expect(await at.run(['suppressions', 'import', path])).toMatchObject({
      exit: 1,
      problems: [
        'line 2: "no\naddress" is no address',
        'line 4: cause is none of manual, complaint, hard, soft',
        'nothing was taken',
      ],
    })
    expect((await at.run(['suppressions', 'list'])).out).toBe('no suppressions\n')
    writeFileSync(path, Buffer.from('zo\xeb@b.example\n', 'latin1'))
    expect((await at.run(['suppressions', 'import', path])).problems).toEqual([
      `${path}: is not UTF-8`,
    ])
    const none = join(at.directory, 'none')
    expect((await at.run(['suppressions', 'import', none])).problems).toEqual([
      `${none}: no such file or directory`,
    ])
  })

  test.each([['check'], ['add'], ['remove']])('%s of what is no address is usage', async (word) => {
    await using at = await house()
    const { exit, problems, out } = await at.run(['suppressions', word, 'junk'])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(problems.join('\n')).toContain('"junk" is no address')
  })

  test('checks nothing of a list with wrong lines and tells them all', async () => {
    await using at = await house()
    const lines = `a@b.example\n\njunk\n${'x'.repeat(64)}@${'y'.repeat(200)}.example\n@b.example`
    const { exit, out, problems } = await at.run(['suppressions', 'check', '-'], lines)
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(problems.map((one) => one.replace(/".+"/, '…'))).toEqual([
      'line 3: … is no address',
      'line 4: … is no address',
      'line 5: … is no address',
      'nothing was checked',
    ])
  })

  test('of a wrong end is usage', async () => {
    await using at = await house()
    expect((await at.run(['suppressions', 'add', 'a@b.example', '--until', 'soon'])).exit).toBe(2)
  })
})

describe('CSV', () => {
  test.each([
    ['a@b.example\nc@d.example', ['a@b.example', 'c@d.example']],
    ['\ufeffemail\r\na@b.example\r\n\r\n', ['a@b.example']],
    ['name,Recipient\n"Alice, A.",a@b.example', ['a@b.example']],
    ['"a@b.example"\r"c@d.example"', ['a@b.example', 'c@d.example']],
    ['email;note\na@b.example;"x; y"\n"c@d.example"', ['a@b.example', 'c@d.example']],
    ['email\tnote\na@b.example\t1,5 times', ['a@b.example']],
    ['', []],
  ])('%j has %p', (text, addresses) => {
    const read = readCsv(text, NOW)
    expect('entries' in read && read.entries.map(({ address }) => address)).toEqual(addresses)
  })

  test.each([
    ['a@b.example,,,,,soon', 'line 1: until: "soon" is no time'],
    ['a@b.example,,whim', 'line 1: there is no reason "whim"'],
    [`a@b.example,,,${'x'.repeat(1001)}`, 'line 1: the note has over 1000 characters'],
    ['\n\nb', 'line 3: "b" is no address'],
    [`${'x'.repeat(255)}@b.example`, `line 1: "${'x'.repeat(255)}@b.example" is no address`],
    ['a@b.example\n"never closed', 'line 2: "never closed" is no address'],
  ])('%j is told: %s', (text, problem) => {
    expect(readCsv(text, NOW)).toEqual({ problems: [problem] })
  })

  test('entries that have ended are left out and counted', () => {
    const text = 'a@b.example,,,,,2026-01-01\nc@d.example,,,,,2027-01-01\n'
    expect(readCsv(text, NOW)).toEqual({
      entries: [{ address: 'c@d.example', until: '2027-01-01T00:00:00.000Z' }],
      ended: 1,
    })
  })

  test('a row is written and read back', () => {
    const entry = {
      ...{ address: '"x,y"@b.example', cause: 'soft', reason: 'mailbox-full' },
      ...{ note: '', created_at: '2026-11-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' },
    }
    expect(readCsv(csvText([entry]), NOW)).toEqual({
      entries: [
        {
          ...{ address: '"x,y"@b.example', cause: 'soft', reason: 'mailbox-full' },
          until: '2027-01-01T00:00:00.000Z',
        },
      ],
      ended: 0,
    })
  })
})
