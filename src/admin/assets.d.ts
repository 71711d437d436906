// Files that the bundler embeds as text.
declare module '*.svg' {
  const text: string
  export default text
}
