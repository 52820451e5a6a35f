export {
  aroundEntry,
  boardPage,
  cursorOf,
  rankOf,
  type BoardStore,
  type Placed,
  type Ranked,
} from './board'
export {
  countAll,
  countBelow,
  countEntry,
  keyLimit,
  toCounts,
  type RankCount,
} from './rank-counters'
