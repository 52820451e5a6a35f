import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notice_subscriptions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text,
  	\`created_at\` numeric,
  	\`renewed_at\` numeric
  );
  `)
  await db.run(sql`CREATE TABLE \`notice_topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subscription\` text,
  	\`topic\` text,
  	\`about\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`topic_about_idx\` ON \`notice_topics\` (\`topic\`,\`about\`);`)
  await db.run(sql`CREATE INDEX \`subscription_idx\` ON \`notice_topics\` (\`subscription\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notice_subscriptions\`;`)
  await db.run(sql`DROP TABLE \`notice_topics\`;`)
}
