// Reads tags: words that a sender puts on his messages, to find and filter them by. In the logs
// they are joined with `;`, so no tag may contain one.

export const TAGS_MAX = 64
export const TAG_MAX_LENGTH = 100

const CONTROL = /\p{Cc}/u

/** Whether a text is a tag, if it is not too long. */
export function isTag(text: string): boolean {
  return text.isWellFormed() && !text.includes(';') && !CONTROL.test(text)
}

/** The tags of header values such as `orders, spring sale`. What cannot be a tag is left out. */
export function tagsIn(values: readonly string[]): string[] {
  const tags = values
    .flatMap((value) => value.split(/[,;]/))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= TAG_MAX_LENGTH && isTag(tag))
  return [...new Set(tags)].slice(0, TAGS_MAX)
}
