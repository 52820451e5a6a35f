export type { Column } from './columns'
export { parseTable, toDay, toOption, type ParsedTable, type RowError } from './parse-table'
export { readCsv, readTable } from './read-table'
export { fillTable, templateResponse } from './template'
