import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`table_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`table\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`work_for_id\` text(36),
  	\`state\` text NOT NULL,
  	\`is_publishing\` integer DEFAULT false,
  	\`total\` numeric NOT NULL,
  	\`done\` numeric DEFAULT 0 NOT NULL,
  	\`counts\` text NOT NULL,
  	\`notes\` text NOT NULL,
  	\`brings\` text NOT NULL,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`work_for_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`table_imports_table_idx\` ON \`table_imports\` (\`table\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_by_idx\` ON \`table_imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_work_for_idx\` ON \`table_imports\` (\`work_for_id\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_state_idx\` ON \`table_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_updated_at_idx\` ON \`table_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`table_imports_created_at_idx\` ON \`table_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`table_import_parts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import_id\` text(36) NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`work\` text NOT NULL,
  	\`counts\` text NOT NULL,
  	\`rows\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`table_imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`table_import_parts_import_idx\` ON \`table_import_parts\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`table_import_parts_order_idx\` ON \`table_import_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`table_import_parts_work_idx\` ON \`table_import_parts\` (\`work\`);`)
  await db.run(sql`CREATE INDEX \`table_import_parts_updated_at_idx\` ON \`table_import_parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`table_import_parts_created_at_idx\` ON \`table_import_parts\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`table_imports\`;`)
  await db.run(sql`DROP TABLE \`table_import_parts\`;`)
}
