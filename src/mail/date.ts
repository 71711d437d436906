// A time as mail writes it, RFC 5322 3.3.

/** `Mon, 23 Nov 2026 10:00:00 +0000` */
export function mailDate(ms: number): string {
  return new Date(ms).toUTCString().replace('GMT', '+0000')
}
