import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`quiz_live_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`title\` text,
  	\`seconds\` numeric,
  	\`total\` numeric,
  	\`phase\` text,
  	\`place\` numeric,
  	\`rev\` numeric,
  	\`closes_at\` numeric,
  	\`left_ms\` numeric,
  	\`results\` text,
  	\`opened_at\` numeric,
  	\`changed_at\` numeric,
  	\`ended_at\` numeric,
  	\`cleared_at\` numeric,
  	\`by_name\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_live_sessions_code_idx\` ON \`quiz_live_sessions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`quiz_live_sessions_phase_idx\` ON \`quiz_live_sessions\` (\`phase\`);`)
  await db.run(sql`CREATE INDEX \`quiz_live_sessions_opened_at_idx\` ON \`quiz_live_sessions\` (\`opened_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_live_questions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`session\` text,
  	\`place\` numeric,
  	\`content\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`session_place_idx\` ON \`quiz_live_questions\` (\`session\`,\`place\`);`)
  await db.run(sql`CREATE TABLE \`quiz_live_players\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`session\` text,
  	\`name\` text,
  	\`joined_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`session_joinedAt_idx\` ON \`quiz_live_players\` (\`session\`,\`joined_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_live_answers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`session\` text,
  	\`place\` numeric,
  	\`player\` text,
  	\`answer\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`session_place_1_idx\` ON \`quiz_live_answers\` (\`session\`,\`place\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`quiz_live_sessions\`;`)
  await db.run(sql`DROP TABLE \`quiz_live_questions\`;`)
  await db.run(sql`DROP TABLE \`quiz_live_players\`;`)
  await db.run(sql`DROP TABLE \`quiz_live_answers\`;`)
}
