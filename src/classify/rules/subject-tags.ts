// What gateways and filters write into the brackets or between the stars that they set before a subject.
// Alternatives of a regular expression; sources: the defaults of Exchange, Google, SpamAssassin and scanners.

export const subjectTags =
  'ext|externa?l?|external (?:e-?mail|sender|message)|externe?(?: e-?mail| mail)?|externo|esterno|outside|' +
  'caution|warning|spam|junk|bulk|(?:suspected|possible|probable|likely|potential) spam|suspect(?:ed)?|' +
  'suspicious|phishing|marketing|disarmed|unverified'
