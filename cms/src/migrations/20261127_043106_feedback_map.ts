import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_map_tile_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_map_attribution\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_map_max_zoom\` numeric DEFAULT 18;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_map_tile_url\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_map_attribution\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_map_max_zoom\` numeric DEFAULT 18;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_map_tile_url\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_map_attribution\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_map_max_zoom\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_map_tile_url\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_map_attribution\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_map_max_zoom\`;`)
}
