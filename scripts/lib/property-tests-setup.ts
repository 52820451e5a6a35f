import fc from 'fast-check'

/**
 * A bound that a property names is reached: without this, `maxLength: 60` means ten at most
 * (fast-check's `size`, which is `small` unless told otherwise). What names no bound stays small.
 */
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true })
