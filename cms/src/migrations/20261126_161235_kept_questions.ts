import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`quiz_contests\` ADD \`question_source\` text DEFAULT 'kept' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`quiz_contests\` DROP COLUMN \`only_kept\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`quiz_contests\` ADD \`only_kept\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`quiz_contests\` DROP COLUMN \`question_source\`;`)
}
