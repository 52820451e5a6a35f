import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`dossier_imports\` ADD \`refused\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_close_after_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_close_after_days\` numeric DEFAULT 15 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`dossier_imports\` DROP COLUMN \`refused\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_close_after_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_close_after_days\`;`)
}
