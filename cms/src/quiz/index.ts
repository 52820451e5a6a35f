export * from './questions'
