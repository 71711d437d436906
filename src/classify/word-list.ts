/** The words of a list in a rules table, with blanks or line ends between; `_` is a blank within one. */
export function wordList(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}
