import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_units_id_idx\` ON \`users_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`submission_keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_keys_updated_at_idx\` ON \`submission_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_keys_created_at_idx\` ON \`submission_keys\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`submissions_proof_cost\` numeric DEFAULT 1000 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_submissions_proof_cost\` numeric DEFAULT 1000 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`submission_keys\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`submissions_proof_cost\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_submissions_proof_cost\`;`)
}
