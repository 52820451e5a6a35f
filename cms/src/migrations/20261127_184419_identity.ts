import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`identity_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person\` text,
  	\`token\` text,
  	\`since\` numeric,
  	\`token_until\` numeric,
  	\`until\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_sessions_person_idx\` ON \`identity_sessions\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`identity_sessions_until_idx\` ON \`identity_sessions\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`carried_things\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sealed\` text,
  	\`version\` numeric,
  	\`since\` numeric,
  	\`used_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`carried_things_used_at_idx\` ON \`carried_things\` (\`used_at\`);`)
  await db.run(sql`CREATE TABLE \`identity_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`identity_log_by_idx\` ON \`identity_log\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`identity_log_updated_at_idx\` ON \`identity_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identity_log_created_at_idx\` ON \`identity_log\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`identity_is_carrying_offered\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_identity_is_carrying_offered\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`identity_sessions\`;`)
  await db.run(sql`DROP TABLE \`carried_things\`;`)
  await db.run(sql`DROP TABLE \`identity_log\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`identity_is_carrying_offered\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_identity_is_carrying_offered\`;`)
}
