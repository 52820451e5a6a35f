import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`api_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`account_name\` text NOT NULL,
  	\`hint\` text,
  	\`issued_by_name\` text,
  	\`hash\` text NOT NULL,
  	\`last_used_at\` text,
  	\`ended_at\` text,
  	\`ending\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`api_keys_account_idx\` ON \`api_keys\` (\`account\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`api_keys_hash_idx\` ON \`api_keys\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_updated_at_idx\` ON \`api_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_keys_created_at_idx\` ON \`api_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`account_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`account\` text,
  	\`account_name\` text,
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`account_log_by_idx\` ON \`account_log\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`account_log_account_idx\` ON \`account_log\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`account_log_updated_at_idx\` ON \`account_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_log_created_at_idx\` ON \`account_log\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_key_wait_days\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_key_wait_days\` numeric DEFAULT 7 NOT NULL;`)
  // Keys that lay with the accounts go on as keys of their own, without the copy that could be read again.
  await db.run(sql`INSERT OR IGNORE INTO \`api_keys\` (\`id\`, \`name\`, \`account\`, \`account_name\`, \`hash\`)
    SELECT \`id\`, 'Khóa cũ', \`id\`, \`name\`, \`api_key_index\` FROM \`users\` WHERE \`api_key_index\` IS NOT NULL;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key_index\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`api_keys\`;`)
  await db.run(sql`DROP TABLE \`account_log\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key_index\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`tips_key_wait_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_tips_key_wait_days\`;`)
}
