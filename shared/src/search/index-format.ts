/**
 * The form in which the search index is stored. It stands in the address as well: a phone whose app is
 * older or newer than the service asks for the form that it can read.
 */
export const indexFormat = 3
