// One returned mail, parsed: headers, flat parts and prose. Lenient with everything and bounded in
// everything; what was forgiven is written down in `defects`. The only importer of postal-mime.
// RFC 5322, 2045-2047, 6532.

/** One header field. `name` in lower case; `value` unfolded with encoded words (RFC 2047) decoded. */
export interface Header {
  name: string
  value: string
}

/** One leaf part, or one message/* part, in the order of the mail. */
export interface Part {
  /** Lower case, without parameters. */
  contentType: string
  /** Decoded text, or '' for parts that are no text. */
  text: string
  headers: Header[]
}

/** The parsed view of a returned mail: what the classifier reads. */
export interface Report {
  headers: Header[]
  contentType: string
  /** `report-type` parameter of multipart/report, lower case, '' when absent. */
  reportType: string
  parts: Part[]
  /** The prose a person would read: text parts, or the text of the HTML where there is no other. */
  text: string
  defects: string[]
}
