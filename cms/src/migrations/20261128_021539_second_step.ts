import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`secret\` text,
  	\`last_step\` numeric,
  	\`since\` numeric
  );
  `)
  await db.run(sql`CREATE TABLE \`recovery_codes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text,
  	\`used_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`recovery_codes_account_idx\` ON \`recovery_codes\` (\`account\`);`)
  await db.run(sql`CREATE TABLE \`staff_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text,
  	\`device\` text,
  	\`passed\` text,
  	\`since\` numeric,
  	\`last_used\` numeric,
  	\`ended_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_sessions_account_idx\` ON \`staff_sessions\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`staff_sessions_last_used_idx\` ON \`staff_sessions\` (\`last_used\`);`)
  await db.run(sql`CREATE TABLE \`account_invitations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text,
  	\`until\` numeric,
  	\`used_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`account_invitations_account_idx\` ON \`account_invitations\` (\`account\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`recovery_codes\`;`)
  await db.run(sql`DROP TABLE \`staff_sessions\`;`)
  await db.run(sql`DROP TABLE \`account_invitations\`;`)
}
