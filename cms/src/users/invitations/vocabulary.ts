/** What stands before the token in the link of an invitation. */
export const invitationMark = 'loi-moi='

/** Answer to an administrator who invites. */
export type Invited = {
  id: string
  /** Where the letter went; without a mail server there is none. */
  sentTo?: string
  /** Shown this once, where no letter can be sent. */
  link?: string
  /** ISO time. */
  until: string
}

/** What the opened link shows of the account. */
export type Welcome = { name: string; email: string }
