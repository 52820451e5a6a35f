import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings_hotlines\` ADD \`sms_number\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`zalo_mini_app_id\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_version_hotlines\` ADD \`sms_number\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_zalo_mini_app_id\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings_hotlines\` DROP COLUMN \`sms_number\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`zalo_mini_app_id\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_version_hotlines\` DROP COLUMN \`sms_number\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_zalo_mini_app_id\`;`)
}
