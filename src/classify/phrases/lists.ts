// How the tables of rules/ write lists. Pure.

/** Words with blanks or line ends between; `_` is a blank within one. */
export function wordList(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}

/** Phrases with bars between. */
export function phraseList(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Phrases of every one of a list with every one of another behind it, again with bars. */
export function combined(firsts: string, seconds: string, between = ' … '): string {
  const behind = phraseList(seconds)
  return phraseList(firsts)
    .flatMap((first) => behind.map((second) => first + between + second))
    .join(' | ')
}
