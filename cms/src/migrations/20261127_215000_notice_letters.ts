import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`notice_subscriptions\` ADD \`channel\` text;`)
  await db.run(sql`ALTER TABLE \`notice_topics\` ADD \`channel\` text;`)
  // Until now there were browsers only.
  await db.run(sql`UPDATE \`notice_subscriptions\` SET \`channel\` = 'push';`)
  await db.run(sql`UPDATE \`notice_topics\` SET \`channel\` = 'push';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`notice_subscriptions\` DROP COLUMN \`channel\`;`)
  await db.run(sql`ALTER TABLE \`notice_topics\` DROP COLUMN \`channel\`;`)
}
