/** No average is told of fewer people: it would nearly be somebody's own score. */
export const smallestGroup = 5
