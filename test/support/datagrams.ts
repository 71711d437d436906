// A datagram socket as systemd has it. Bun has none, so python3 opens it; null if there is no
// python3.

import { expect } from 'bun:test'

export const python = Bun.which('python3')
if (python === null) console.log('no python3 here: what systemd would hear is not tested')

/** Prints each datagram as a line of JSON; says `bound` when it listens. */
const RECEIVER = `
import json, socket, sys
name = sys.argv[1]
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind('\\0' + name[1:] if name.startswith('@') else name)
print('bound', flush=True)
while True:
  print(json.dumps(s.recv(4096).decode()), flush=True)
`

/** A socket as systemd has it. */
export async function receiver(name: string) {
  const child = Bun.spawn([python ?? '', '-c', RECEIVER, name], { stdout: 'pipe' })
  const reader = child.stdout.getReader()
  let text = ''
  const line = async (): Promise<string> => {
    while (!text.includes('\n')) text += new TextDecoder().decode((await reader.read()).value)
    const [first = '', ...rest] = text.split('\n')
    text = rest.join('\n')
    return first
  }
  expect(await line()).toBe('bound')
  return {
    datagram: async (): Promise<string> => JSON.parse(await line()),
    [Symbol.asyncDispose]: async () => {
      child.kill()
      await child.exited
    },
  }
}
