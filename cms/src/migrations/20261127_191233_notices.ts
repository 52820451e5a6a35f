import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notice_outbox\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`topic\` text,
  	\`channel\` text,
  	\`address\` text,
  	\`reference\` text,
  	\`title\` text,
  	\`body\` text,
  	\`words\` text,
  	\`path\` text,
  	\`leave\` text,
  	\`is_urgent\` integer,
  	\`state\` text,
  	\`attempts\` numeric,
  	\`next_at\` numeric,
  	\`failure\` text,
  	\`detail\` text,
  	\`created_at\` numeric,
  	\`ended_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`state_nextAt_idx\` ON \`notice_outbox\` (\`state\`,\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`state_endedAt_idx\` ON \`notice_outbox\` (\`state\`,\`ended_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`notices_quiet_from\` numeric DEFAULT 21 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`notices_quiet_to\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_notices_quiet_from\` numeric DEFAULT 21 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_notices_quiet_to\` numeric DEFAULT 7 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notice_outbox\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`notices_quiet_from\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`notices_quiet_to\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_notices_quiet_from\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_notices_quiet_to\`;`)
}
