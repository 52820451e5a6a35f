export { banks, type Bank } from './account'
export {
  bucketCount,
  bucketPrefix,
  digestBytes,
  expressionDigest,
  findInBucket,
  headerBytes,
  monthNumber,
  recordBytes,
  showMonth,
  writeBucket,
  writeRecord,
  type Entry,
  type RecordState,
} from './bucket'
export { canonicalize, type Canonical } from './canonical'
export { indicatorSources, scamForms, type IndicatorSource, type ScamForm } from './forms'
export { indicatorKindOptions, indicatorKinds, type Asked, type IndicatorKind } from './kinds'
export { canonicalLink } from './link'
export { siteOf } from './link-expressions'
export { allPaths, checkGuide, longestPath, type Guide } from './guide/check-guide'
export { checkOfficial, type OfficialAnswer } from './official/check-official'
export { buildDirectory, type OfficialDirectory } from './official/directory'
export { firstStep, stepKeys } from './guide/step-keys'
