import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feedback_cases\` ADD \`forwarded_at\` text;`)
  await db.run(sql`ALTER TABLE \`feedback_cases\` ADD \`has_been_late\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feedback_cases\` DROP COLUMN \`forwarded_at\`;`)
  await db.run(sql`ALTER TABLE \`feedback_cases\` DROP COLUMN \`has_been_late\`;`)
}
