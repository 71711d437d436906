/** The words of a list in a rules table, with blanks or line ends between; `_` is a blank within one. */
export function wordList(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}

/** Phrases of every alternative of one list with every one of another behind it, bars between. */
export function pairs(firsts: string, seconds: string, between = ' … '): string {
  const all = seconds.split('|')
  return firsts
    .split('|')
    .flatMap((first) => all.map((second) => first + between + second))
    .join(' | ')
}
