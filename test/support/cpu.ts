// How long code takes by itself, however many other programs want the processor meanwhile.

/** Processor time that this thread has used since it began, in ms. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** That of all threads together: hashes are worked out on others. */
export function processCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
