/** How a row of an answered question looks, by what it was. */
export const rowLooks = {
  right: { icon: 'check', className: 'ct-review__row ct-review__row--right' },
  wrong: { icon: 'close', className: 'ct-review__row ct-review__row--wrong' },
  plain: { icon: undefined, className: 'ct-review__row ct-review__row--plain' },
} as const
