// Writes a command that sends a first mail to a return address, for people who want to see
// something come back. It uses curl, which most machines have; the mail is easily recognised as an
// out-of-office reply.

/** `server` is the host and port of the listener. */
export function firstMail(server: string, to: string): string {
  const mail = 'From: test@example.org\\nSubject: Out of office\\n\\nI am away until Monday.\\n'
  return `printf '${mail}' | curl smtp://${server} --mail-from '' --mail-rcpt ${to} --crlf -T -`
}
