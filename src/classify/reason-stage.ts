// Which SMTP command a refusal answered, as far as the notice says: the same words mean another thing
// at RCPT TO than after the content. Postfix, Exim, Sendmail, qmail, DragonFly, Gmail and Exchange
// each have a wording for it. Empty when nothing tells.

/** The command that was answered; `connect` is the greeting. */
export type Stage = 'connect' | 'helo' | 'mail' | 'rcpt' | 'data' | ''

const PROSE_MAX_CHARS = 20_000
const BEFORE_MAX_CHARS = 400 // the command stands just before its answer
const AFTER_MAX_CHARS = 300
const SAMPLE_CHARS = 24 // enough of a reply to find it again in the prose

const markers: readonly [Exclude<Stage, ''>, string[]][] = [
  [
    'data',
    [
      'end of data',
      'final data',
      'data command',
      'message content',
      '(data)',
      '[data]',
      'after data',
      '<<< data',
      '>>> data',
      '>>> .',
      'message body',
      'failed after i sent the message',
      '(state 18)',
      '(state 17)',
      '(state 15)',
    ],
  ],
  [
    'rcpt',
    [
      'rcpt to',
      'rcpt_to',
      'rcpt command',
      'after rcpt',
      'does not like recipient',
      '(state 14)',
      '(state 13)',
    ],
  ],
  [
    'mail',
    ['mail from', 'mail_from', 'after mail', 'sender was rejected', '(state 12)', '(state 11)'],
  ],
  ['helo', ['ehlo', 'helo', '(state 9)', '(state 10)']],
  ['connect', ['initial connection', 'greeting', '220 banner', 'after connect']],
]

/** Reads the diagnostic first, then the prose next to where it repeats the diagnostic. */
export function stageOf(diagnostic: string, prose: string): Stage {
  const inside = nearest(diagnostic.toLowerCase(), Number.POSITIVE_INFINITY)
  if (inside !== '' || diagnostic === '') return inside
  const text = prose.slice(0, PROSE_MAX_CHARS).toLowerCase().replace(/\s+/g, ' ')
  const sample = diagnostic.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, SAMPLE_CHARS)
  let at = text.indexOf(sample)
  for (; at >= 0; at = text.indexOf(sample, at + 1)) {
    const stage =
      nearest(text.slice(Math.max(0, at - BEFORE_MAX_CHARS), at), Number.POSITIVE_INFINITY) ||
      nearest(text.slice(at, at + AFTER_MAX_CHARS), 0)
    if (stage !== '') return stage
  }
  return ''
}

// The marker nearest to a position: the last one of the text before, or the first one after.
function nearest(text: string, position: number): Stage {
  let best: Stage = ''
  let distance = Number.POSITIVE_INFINITY
  for (const [stage, words] of markers) {
    for (const word of words) {
      const at = position === 0 ? text.indexOf(word) : text.lastIndexOf(word)
      const away = position === 0 ? at : text.length - at
      if (at >= 0 && away < distance) {
        best = stage
        distance = away
      }
    }
  }
  return best
}
