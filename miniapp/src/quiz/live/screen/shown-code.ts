/** A code as it is read from the last row: “482 913”. */
export const shownCode = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`
