/**
 * Whether a text is an e-mail address and nothing that a browser would go to: `evil.com\\@name.vn` and
 * `evil.com?@name.vn` open evil.com.
 */
export const isEmailAddress = (text: string) => /^[^\s@/:\\?#]+@[^\s@/\\?#]+$/.test(text)
