import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`alerts_charts_points\` ADD \`out_of\` numeric;`)
  await db.run(sql`ALTER TABLE \`alerts_charts_points\` ADD \`group\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_charts_points\` ADD \`date\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_charts\` ADD \`message\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts_points\` ADD \`out_of\` numeric;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts_points\` ADD \`group\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts_points\` ADD \`date\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts\` ADD \`message\` text;`)
  await db.run(sql`ALTER TABLE \`scam_figures_points\` ADD \`out_of\` numeric;`)
  await db.run(sql`ALTER TABLE \`scam_figures_points\` ADD \`group\` text;`)
  await db.run(sql`ALTER TABLE \`scam_figures_points\` ADD \`date\` text;`)
  await db.run(sql`ALTER TABLE \`scam_figures\` ADD \`message\` text;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v_version_points\` ADD \`out_of\` numeric;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v_version_points\` ADD \`group\` text;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v_version_points\` ADD \`date\` text;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v\` ADD \`version_message\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`alerts_charts_points\` DROP COLUMN \`out_of\`;`)
  await db.run(sql`ALTER TABLE \`alerts_charts_points\` DROP COLUMN \`group\`;`)
  await db.run(sql`ALTER TABLE \`alerts_charts_points\` DROP COLUMN \`date\`;`)
  await db.run(sql`ALTER TABLE \`alerts_charts\` DROP COLUMN \`message\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts_points\` DROP COLUMN \`out_of\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts_points\` DROP COLUMN \`group\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts_points\` DROP COLUMN \`date\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_version_charts\` DROP COLUMN \`message\`;`)
  await db.run(sql`ALTER TABLE \`scam_figures_points\` DROP COLUMN \`out_of\`;`)
  await db.run(sql`ALTER TABLE \`scam_figures_points\` DROP COLUMN \`group\`;`)
  await db.run(sql`ALTER TABLE \`scam_figures_points\` DROP COLUMN \`date\`;`)
  await db.run(sql`ALTER TABLE \`scam_figures\` DROP COLUMN \`message\`;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v_version_points\` DROP COLUMN \`out_of\`;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v_version_points\` DROP COLUMN \`group\`;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v_version_points\` DROP COLUMN \`date\`;`)
  await db.run(sql`ALTER TABLE \`_scam_figures_v\` DROP COLUMN \`version_message\`;`)
}
