import { describe, expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '../support/directory.ts'

const main = join(import.meta.dir, '../../src/main.ts')

function spawn(words: string[], directory: string) {
  const env = { ...process.env, TMPDIR: directory }
  return Bun.spawn([process.execPath, main, 'demo', ...words], {
    env,
    stdout: 'pipe',
    stderr: 'pipe',
  })
}

/** Event names of the calls that are shown under each numbered heading. */
function callsByStory(out: string): string[][] {
  return out
    .split(/^\d {2}/m)
    .slice(1)
    .map((story) => [...story.matchAll(/^ {3}we call +(\w+)/gm)].map((match) => match[1] ?? ''))
}

describe('retour demo', () => {
  test('--once shows each returned mail with its calls, ends with 0 and leaves nothing', async () => {
    using directory = temporaryDirectory()
    const child = spawn(['--once'], directory.path)
    const out = await child.stdout.text()
    expect(await child.stderr.text()).toBe('')
    expect(await child.exited).toBe(0)
    expect(callsByStory(out)).toEqual([
      ['bounce', 'failure'],
      ['bounce', 'response'],
      ['bounce'],
      ['bounce', 'abuse'],
    ])
    expect(out).toContain('7 calls, as many as expected, each with a good signature.')
    expect(out).toContain('mailbox-full (soft)')
    expect(readdirSync(directory.path)).toEqual([])
  })

  test('without --once stays, serves the dashboard, and removes its files on SIGINT', async () => {
    using directory = temporaryDirectory()
    const child = spawn([], directory.path)
    const reader = child.stdout.getReader()
    let out = ''
    const read = async (isThere: () => boolean) => {
      while (!isThere()) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`the demo ended: ${out}`)
        out += Buffer.from(value).toString()
      }
    }
    await read(() => out.includes('Ctrl-C ends'))
    const dashboard = /^Dashboard +(\S+)$/m.exec(out)?.[1] ?? ''
    expect((await fetch(dashboard)).status).toBe(200)
    const command = /^ {2}(printf .*)$/m.exec(out)?.[1] ?? 'false'
    expect(command).toStartWith('printf ')
    if (Bun.which('curl') !== null) {
      const mail = Bun.spawn(['sh', '-c', command], { stdout: 'pipe', stderr: 'pipe' })
      expect(await mail.exited).toBe(0)
      await read(() => /^ {3}we call +response/m.test(out.split('Ctrl-C ends')[1] ?? ''))
    }
    child.kill('SIGINT')
    expect(await child.exited).toBe(0)
    expect(readdirSync(directory.path)).toEqual([])
  })
})
