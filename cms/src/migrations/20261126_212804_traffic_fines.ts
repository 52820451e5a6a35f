import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`traffic_fines_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`article\` text,
  	\`note\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`traffic_fines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`traffic_fines_legal_basis_order_idx\` ON \`traffic_fines_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines_legal_basis_parent_id_idx\` ON \`traffic_fines_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines_legal_basis_document_idx\` ON \`traffic_fines_legal_basis\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`traffic_fines\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`vehicle\` text,
  	\`topic\` text,
  	\`order\` numeric DEFAULT 100,
  	\`fine_from\` numeric,
  	\`fine_to\` numeric,
  	\`is_warning\` integer DEFAULT false,
  	\`points\` numeric,
  	\`suspend_from\` numeric,
  	\`suspend_to\` numeric,
  	\`more\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`provenance_source\` text,
  	\`provenance_checked_at\` text,
  	\`provenance_source_url\` text,
  	\`provenance_needs_review\` integer DEFAULT false,
  	\`provenance_review_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`traffic_fines_slug_idx\` ON \`traffic_fines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines_vehicle_idx\` ON \`traffic_fines\` (\`vehicle\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines_provenance_provenance_needs_review_idx\` ON \`traffic_fines\` (\`provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines_updated_at_idx\` ON \`traffic_fines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines_created_at_idx\` ON \`traffic_fines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`traffic_fines__status_idx\` ON \`traffic_fines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`traffic_fines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`traffic_fines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`traffic_fines_texts_order_parent\` ON \`traffic_fines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_traffic_fines_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`article\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_traffic_fines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_legal_basis_order_idx\` ON \`_traffic_fines_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_legal_basis_parent_id_idx\` ON \`_traffic_fines_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_legal_basis_document_idx\` ON \`_traffic_fines_v_version_legal_basis\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_traffic_fines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_vehicle\` text,
  	\`version_topic\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_fine_from\` numeric,
  	\`version_fine_to\` numeric,
  	\`version_is_warning\` integer DEFAULT false,
  	\`version_points\` numeric,
  	\`version_suspend_from\` numeric,
  	\`version_suspend_to\` numeric,
  	\`version_more\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_checked_at\` text,
  	\`version_provenance_source_url\` text,
  	\`version_provenance_needs_review\` integer DEFAULT false,
  	\`version_provenance_review_reason\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`traffic_fines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_parent_idx\` ON \`_traffic_fines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_version_slug_idx\` ON \`_traffic_fines_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_version_vehicle_idx\` ON \`_traffic_fines_v\` (\`version_vehicle\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_provenance_version_provenance_n_idx\` ON \`_traffic_fines_v\` (\`version_provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_version_updated_at_idx\` ON \`_traffic_fines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_version_created_at_idx\` ON \`_traffic_fines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_version_version__status_idx\` ON \`_traffic_fines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_created_at_idx\` ON \`_traffic_fines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_updated_at_idx\` ON \`_traffic_fines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_latest_idx\` ON \`_traffic_fines_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_traffic_fines_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_traffic_fines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_traffic_fines_v_texts_order_parent\` ON \`_traffic_fines_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`traffic_fines_id\` text(36) REFERENCES traffic_fines(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_traffic_fines_id_idx\` ON \`payload_locked_documents_rels\` (\`traffic_fines_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`traffic_fines_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`traffic_fines\`;`)
  await db.run(sql`DROP TABLE \`traffic_fines_texts\`;`)
  await db.run(sql`DROP TABLE \`_traffic_fines_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_traffic_fines_v\`;`)
  await db.run(sql`DROP TABLE \`_traffic_fines_v_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`procedure_fields_id\` text(36),
  	\`units_id\` text(36),
  	\`contacts_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`handbook_id\` text(36),
  	\`alerts_id\` text(36),
  	\`scam_figures_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`feedback_templates_id\` text(36),
  	\`scam_guides_id\` text(36),
  	\`quiz_topics_id\` text(36),
  	\`quiz_questions_id\` text(36),
  	\`quiz_contests_id\` text(36),
  	\`users_id\` text(36),
  	\`content_changes_id\` text(36),
  	\`seed_records_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedure_fields_id\`) REFERENCES \`procedure_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_id\`) REFERENCES \`handbook\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scam_figures_id\`) REFERENCES \`scam_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_templates_id\`) REFERENCES \`feedback_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scam_guides_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_topics_id\`) REFERENCES \`quiz_topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_questions_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_contests_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seed_records_id\`) REFERENCES \`seed_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "scam_figures_id", "pages_id", "media_id", "feedback_templates_id", "scam_guides_id", "quiz_topics_id", "quiz_questions_id", "quiz_contests_id", "users_id", "content_changes_id", "seed_records_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "scam_figures_id", "pages_id", "media_id", "feedback_templates_id", "scam_guides_id", "quiz_topics_id", "quiz_questions_id", "quiz_contests_id", "users_id", "content_changes_id", "seed_records_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedure_fields_id_idx\` ON \`payload_locked_documents_rels\` (\`procedure_fields_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handbook_id_idx\` ON \`payload_locked_documents_rels\` (\`handbook_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scam_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`scam_figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scam_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`scam_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_contests_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_contests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seed_records_id_idx\` ON \`payload_locked_documents_rels\` (\`seed_records_id\`);`)
}
