import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`rating_invitations_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`rating_invitations_created_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` ADD \`is_used\` integer DEFAULT false NOT NULL;`)
  // A used invitation stays used; only the moment of its use is forgotten.
  await db.run(sql`UPDATE \`rating_invitations\` SET \`is_used\` = (\`used_at\` IS NOT NULL);`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` DROP COLUMN \`used_at\`;`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` DROP COLUMN \`updated_at\`;`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` DROP COLUMN \`created_at\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rating_invitations\` ADD \`used_at\` text;`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` ADD \`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` ADD \`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`CREATE INDEX \`rating_invitations_updated_at_idx\` ON \`rating_invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rating_invitations_created_at_idx\` ON \`rating_invitations\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`rating_invitations\` DROP COLUMN \`is_used\`;`)
}
