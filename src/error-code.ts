// The word that the system, SQLite or the runtime gives an error beside its message.

/** `ENOENT`, `SQLITE_BUSY`, `ERR_…`; '' where there is none. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
