import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feedback_cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`code_hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`priority\` text DEFAULT 'normal' NOT NULL,
  	\`unit_id\` text(36),
  	\`text\` text NOT NULL,
  	\`commune_id\` text(36),
  	\`about_unit_id\` text(36),
  	\`place\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`notify_by_email\` integer DEFAULT false,
  	\`notify_by_zalo\` integer DEFAULT false,
  	\`show_name\` integer DEFAULT false,
  	\`allow_public\` integer DEFAULT false,
  	\`forward_by\` text NOT NULL,
  	\`answer_by\` text NOT NULL,
  	\`reminded_for\` text,
  	\`answered_at\` text,
  	\`closed_at\` text,
  	\`forwarded_to\` text,
  	\`duplicate_of_id\` text(36),
  	\`is_published\` integer DEFAULT false,
  	\`published_at\` text,
  	\`public_title\` text,
  	\`public_text\` text,
  	\`public_answer\` text,
  	\`public_search\` text,
  	\`followers\` numeric DEFAULT 0,
  	\`survey\` text,
  	\`survey_comment\` text,
  	\`survey_noticed_at\` text,
  	\`anonymised_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`about_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`duplicate_of_id\`) REFERENCES \`feedback_cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_cases_reference_idx\` ON \`feedback_cases\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_cases_code_hash_idx\` ON \`feedback_cases\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_state_idx\` ON \`feedback_cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_unit_idx\` ON \`feedback_cases\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_commune_idx\` ON \`feedback_cases\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_about_unit_idx\` ON \`feedback_cases\` (\`about_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_answer_by_idx\` ON \`feedback_cases\` (\`answer_by\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_closed_at_idx\` ON \`feedback_cases\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_duplicate_of_idx\` ON \`feedback_cases\` (\`duplicate_of_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_is_published_idx\` ON \`feedback_cases\` (\`is_published\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_anonymised_at_idx\` ON \`feedback_cases\` (\`anonymised_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_updated_at_idx\` ON \`feedback_cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_cases_created_at_idx\` ON \`feedback_cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`type\` text NOT NULL,
  	\`text\` text,
  	\`by_id\` text(36),
  	\`unit_name\` text,
  	\`before\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`feedback_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_events_case_idx\` ON \`feedback_events\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_events_by_idx\` ON \`feedback_events\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_events_updated_at_idx\` ON \`feedback_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_events_created_at_idx\` ON \`feedback_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback_attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36),
  	\`event_id\` text(36),
  	\`label\` text,
  	\`kind\` text NOT NULL,
  	\`scan\` text NOT NULL,
  	\`is_hidden\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`feedback_cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`feedback_events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_attachments_case_idx\` ON \`feedback_attachments\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_attachments_event_idx\` ON \`feedback_attachments\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_attachments_scan_idx\` ON \`feedback_attachments\` (\`scan\`);`)
  await db.run(sql`CREATE INDEX \`feedback_attachments_updated_at_idx\` ON \`feedback_attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_attachments_created_at_idx\` ON \`feedback_attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_attachments_filename_idx\` ON \`feedback_attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`feedback_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_templates_name_idx\` ON \`feedback_templates\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_templates_slug_idx\` ON \`feedback_templates\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`feedback_templates_updated_at_idx\` ON \`feedback_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_templates_created_at_idx\` ON \`feedback_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`ratings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`level\` numeric NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`procedure_id\` text(36),
  	\`factors_access\` text,
  	\`factors_procedure\` text,
  	\`factors_official\` text,
  	\`factors_result\` text,
  	\`factors_complaints\` text,
  	\`comment\` text,
  	\`channel\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`is_comment_hidden\` integer DEFAULT false,
  	\`hidden_reason\` text,
  	\`hidden_by_id\` text(36),
  	\`hidden_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hidden_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ratings_reference_idx\` ON \`ratings\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`ratings_unit_idx\` ON \`ratings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`ratings_procedure_idx\` ON \`ratings\` (\`procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`ratings_month_idx\` ON \`ratings\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`ratings_hidden_by_idx\` ON \`ratings\` (\`hidden_by_id\`);`)
  await db.run(sql`CREATE INDEX \`ratings_updated_at_idx\` ON \`ratings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ratings_created_at_idx\` ON \`ratings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rating_invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code_hash\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`procedure_id\` text(36),
  	\`source\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rating_invitations_code_hash_idx\` ON \`rating_invitations\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`rating_invitations_unit_idx\` ON \`rating_invitations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`rating_invitations_procedure_idx\` ON \`rating_invitations\` (\`procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`rating_invitations_month_idx\` ON \`rating_invitations\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`rating_invitations_updated_at_idx\` ON \`rating_invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rating_invitations_created_at_idx\` ON \`rating_invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`dossiers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number_hash\` text NOT NULL,
  	\`identity_hash\` text,
  	\`birth_hash\` text,
  	\`number_hint\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`procedure_id\` text(36),
  	\`received_on\` text,
  	\`expected_on\` text,
  	\`note\` text,
  	\`stamp\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dossiers_number_hash_idx\` ON \`dossiers\` (\`number_hash\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_unit_idx\` ON \`dossiers\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_procedure_idx\` ON \`dossiers\` (\`procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_updated_at_idx\` ON \`dossiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_created_at_idx\` ON \`dossiers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`dossier_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`by_id\` text(36),
  	\`state\` text NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`created\` numeric NOT NULL,
  	\`updated\` numeric NOT NULL,
  	\`unchanged\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dossier_imports_unit_idx\` ON \`dossier_imports\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`dossier_imports_by_idx\` ON \`dossier_imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`dossier_imports_updated_at_idx\` ON \`dossier_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_imports_created_at_idx\` ON \`dossier_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`dossier_import_parts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`import_id\` text(36),
  	\`changes\` text NOT NULL,
  	\`counts\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`dossier_imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_import_parts_key_idx\` ON \`dossier_import_parts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`dossier_import_parts_import_idx\` ON \`dossier_import_parts\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`dossier_import_parts_updated_at_idx\` ON \`dossier_import_parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_import_parts_created_at_idx\` ON \`dossier_import_parts\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`settings_feedback_answer_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`days\` numeric NOT NULL,
  	\`legal_basis\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_feedback_answer_rules_order_idx\` ON \`settings_feedback_answer_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_feedback_answer_rules_parent_id_idx\` ON \`settings_feedback_answer_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_feedback_answer_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`days\` numeric NOT NULL,
  	\`legal_basis\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_feedback_answer_rules_order_idx\` ON \`_settings_v_version_feedback_answer_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_feedback_answer_rules_parent_id_idx\` ON \`_settings_v_version_feedback_answer_rules\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key_index\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`feedback_templates_id\` text(36) REFERENCES feedback_templates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_templates_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_forward_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_forward_basis\` text DEFAULT 'Nghị định 20/2008/NĐ-CP, điều 9' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_answer_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_answer_basis\` text DEFAULT 'Quy định nội bộ của đơn vị' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_remind_days\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_survey_after_days\` numeric DEFAULT 28 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_anonymise_after_months\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`submissions_proof_cost\` numeric DEFAULT 1000 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_forward_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_forward_basis\` text DEFAULT 'Nghị định 20/2008/NĐ-CP, điều 9' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_answer_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_answer_basis\` text DEFAULT 'Quy định nội bộ của đơn vị' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_remind_days\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_survey_after_days\` numeric DEFAULT 28 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_anonymise_after_months\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_submissions_proof_cost\` numeric DEFAULT 1000 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`feedback_cases\`;`)
  await db.run(sql`DROP TABLE \`feedback_events\`;`)
  await db.run(sql`DROP TABLE \`feedback_attachments\`;`)
  await db.run(sql`DROP TABLE \`feedback_templates\`;`)
  await db.run(sql`DROP TABLE \`ratings\`;`)
  await db.run(sql`DROP TABLE \`rating_invitations\`;`)
  await db.run(sql`DROP TABLE \`dossiers\`;`)
  await db.run(sql`DROP TABLE \`dossier_imports\`;`)
  await db.run(sql`DROP TABLE \`dossier_import_parts\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`submission_keys\`;`)
  await db.run(sql`DROP TABLE \`settings_feedback_answer_rules\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_feedback_answer_rules\`;`)
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
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seed_records_id\`) REFERENCES \`seed_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "pages_id", "media_id", "users_id", "content_changes_id", "seed_records_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "pages_id", "media_id", "users_id", "content_changes_id", "seed_records_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seed_records_id_idx\` ON \`payload_locked_documents_rels\` (\`seed_records_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key_index\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_forward_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_forward_basis\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_answer_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_answer_basis\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_remind_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_survey_after_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_anonymise_after_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`submissions_proof_cost\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_forward_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_forward_basis\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_answer_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_answer_basis\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_remind_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_survey_after_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_anonymise_after_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_submissions_proof_cost\`;`)
}
