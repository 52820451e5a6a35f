import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`feedback_cases\` ADD \`followers_crowded\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`scam_reports\` ADD \`is_crowded\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`scam_reports_is_crowded_idx\` ON \`scam_reports\` (\`is_crowded\`);`)
  await db.run(sql`ALTER TABLE \`scam_contests\` ADD \`is_crowded\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`scam_contests_is_crowded_idx\` ON \`scam_contests\` (\`is_crowded\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`scam_reports_is_crowded_idx\`;`)
  await db.run(sql`ALTER TABLE \`scam_reports\` DROP COLUMN \`is_crowded\`;`)
  await db.run(sql`DROP INDEX \`scam_contests_is_crowded_idx\`;`)
  await db.run(sql`ALTER TABLE \`scam_contests\` DROP COLUMN \`is_crowded\`;`)
  await db.run(sql`ALTER TABLE \`feedback_cases\` DROP COLUMN \`followers_crowded\`;`)
}
