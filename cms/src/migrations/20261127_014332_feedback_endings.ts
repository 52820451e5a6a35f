import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feedback_cases\` ADD \`outcome\` text;`)
  await db.run(sql`ALTER TABLE \`feedback_cases\` ADD \`reopenings\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`feedback_events\` ADD \`outcome\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_reopen_days\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_reopen_times\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_reopen_days\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_reopen_times\` numeric DEFAULT 2 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feedback_cases\` DROP COLUMN \`outcome\`;`)
  await db.run(sql`ALTER TABLE \`feedback_cases\` DROP COLUMN \`reopenings\`;`)
  await db.run(sql`ALTER TABLE \`feedback_events\` DROP COLUMN \`outcome\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_reopen_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_reopen_times\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_reopen_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_reopen_times\`;`)
}
