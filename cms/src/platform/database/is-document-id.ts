import { env } from '../env'

const patterns = {
  sqlite: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  mongodb: /^[0-9a-f]{24}$/,
}

/** Whether a text can be a document's id in this database. MongoDB fails on others instead of finding nothing. */
export function isDocumentId(text: string): boolean {
  return patterns[env.databaseUrl.startsWith('mongodb') ? 'mongodb' : 'sqlite'].test(text)
}
