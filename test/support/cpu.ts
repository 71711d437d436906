// Measures how long code takes by itself, however many other programs want the processor.

/** Processor time that this thread has used since it began, in ms. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The time of all threads together, as hashes are computed on others. */
export function processCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
