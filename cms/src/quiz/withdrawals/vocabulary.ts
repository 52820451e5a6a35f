/** How long a question that was withdrawn by hand can be put back, in seconds. */
export const undoSeconds = 60
