// A command that sends a first mail to a return address, for who wants to see something come back. curl is on
// most machines; the mail is one that is told for what it is, an out-of-office reply.

/** `server`: host and port of the listener. */
export function firstMail(server: string, to: string): string {
  const mail = 'From: test@example.org\\nSubject: Out of office\\n\\nI am away until Monday.\\n'
  return `printf '${mail}' | curl smtp://${server} --mail-from '' --mail-rcpt ${to} --crlf -T -`
}
