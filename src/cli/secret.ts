// Reads what a person types on the terminal without showing it.

const ENTER = '\r\n\u0004'
const INTERRUPT = '\u0003'
const ERASE = '\b\u007f'

/** Reads one line; '' after Ctrl-C, null if stdin is no terminal. */
export async function readSecret(prompt: string): Promise<string | null> {
  const { stdin, stderr } = process
  if (!stdin.isTTY) return null
  stderr.write(prompt)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  const { promise, resolve } = Promise.withResolvers<string>()
  let typed: string[] = []
  const take = (keys: string) => {
    for (const key of keys) {
      if (key === INTERRUPT) return resolve('')
      if (ENTER.includes(key)) return resolve(typed.join(''))
      typed = ERASE.includes(key) ? typed.slice(0, -1) : [...typed, key]
    }
  }
  stdin.on('data', take).resume()
  try {
    return await promise
  } finally {
    stdin.off('data', take).pause()
    stdin.setRawMode(false)
    stderr.write('\n')
  }
}
