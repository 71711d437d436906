// What went wrong with a file, for behind its name: without the system's code, call and path.

/** `no such file or directory` of `ENOENT: no such file or directory, open 'x'`; else the message. */
export function fileProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const plain = /^E[A-Z0-9]+: (.+), \w+(?: '.*')?$/s.exec(message)?.[1] ?? message
  return plain === 'illegal operation on a directory' ? 'is a directory' : plain
}
