import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tips\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`box_hash\` text NOT NULL,
  	\`verifier_hash\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`history\` text NOT NULL,
  	\`head\` text NOT NULL,
  	\`letters\` numeric DEFAULT 0 NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`classify_by\` text NOT NULL,
  	\`resolve_by\` text NOT NULL,
  	\`extensions\` numeric DEFAULT 0 NOT NULL,
  	\`last_sender_at\` text,
  	\`last_handler_at\` text,
  	\`closed_at\` text,
  	\`reminded_for\` text,
  	\`retain_until\` text,
  	\`retention_warned_at\` text,
  	\`deletion_asked_by_id\` text(36),
  	\`deletion_asked_at\` text,
  	\`deletion_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deletion_asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tips_reference_idx\` ON \`tips\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tips_box_hash_idx\` ON \`tips\` (\`box_hash\`);`)
  await db.run(sql`CREATE INDEX \`tips_unit_idx\` ON \`tips\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`tips_state_idx\` ON \`tips\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`tips_received_at_idx\` ON \`tips\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`tips_classify_by_idx\` ON \`tips\` (\`classify_by\`);`)
  await db.run(sql`CREATE INDEX \`tips_resolve_by_idx\` ON \`tips\` (\`resolve_by\`);`)
  await db.run(sql`CREATE INDEX \`tips_closed_at_idx\` ON \`tips\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`tips_retain_until_idx\` ON \`tips\` (\`retain_until\`);`)
  await db.run(sql`CREATE INDEX \`tips_deletion_asked_by_idx\` ON \`tips\` (\`deletion_asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tips_updated_at_idx\` ON \`tips\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tips_created_at_idx\` ON \`tips\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tip_parts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`tip_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`header\` text NOT NULL,
  	\`former_headers\` text,
  	\`key_seq\` numeric DEFAULT 0 NOT NULL,
  	\`payload\` text,
  	\`size\` numeric NOT NULL,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`tip_id\`) REFERENCES \`tips\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tip_parts_name_idx\` ON \`tip_parts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`tip_parts_tip_idx\` ON \`tip_parts\` (\`tip_id\`);`)
  await db.run(sql`CREATE INDEX \`tip_parts_updated_at_idx\` ON \`tip_parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tip_parts_created_at_idx\` ON \`tip_parts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tip_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`unit\` text,
  	\`recipient\` text NOT NULL,
  	\`previous\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tip_keys_seq_idx\` ON \`tip_keys\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`tip_keys_recipient_idx\` ON \`tip_keys\` (\`recipient\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tip_keys_hash_idx\` ON \`tip_keys\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`tip_keys_updated_at_idx\` ON \`tip_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tip_keys_created_at_idx\` ON \`tip_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tip_key_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`holder\` text NOT NULL,
  	\`holder_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`decided_by\` text,
  	\`decided_by_name\` text,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tip_key_requests_recipient_idx\` ON \`tip_key_requests\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`tip_key_requests_unit_idx\` ON \`tip_key_requests\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`tip_key_requests_holder_idx\` ON \`tip_key_requests\` (\`holder\`);`)
  await db.run(sql`CREATE INDEX \`tip_key_requests_state_idx\` ON \`tip_key_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`tip_key_requests_updated_at_idx\` ON \`tip_key_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tip_key_requests_created_at_idx\` ON \`tip_key_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tip_audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`unit\` text,
  	\`tip\` text,
  	\`reference\` text,
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tip_audit_by_idx\` ON \`tip_audit\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`tip_audit_unit_idx\` ON \`tip_audit\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`tip_audit_tip_idx\` ON \`tip_audit\` (\`tip\`);`)
  await db.run(sql`CREATE INDEX \`tip_audit_updated_at_idx\` ON \`tip_audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tip_audit_created_at_idx\` ON \`tip_audit\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_default_unit_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_exit_url\` text DEFAULT 'https://vi.wikipedia.org/' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_classify_hours\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_classify_basis\` text DEFAULT 'Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_resolve_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_resolve_basis\` text DEFAULT 'Bộ luật Tố tụng hình sự 101/2015/QH13, điều 147 khoản 1' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_extension_months\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_max_extensions\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_extension_basis\` text DEFAULT 'Bộ luật Tố tụng hình sự 101/2015/QH13, điều 147 khoản 2' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_remind_hours\` numeric DEFAULT 72 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`tips_retain_months\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`settings_tips_tips_default_unit_idx\` ON \`settings\` (\`tips_default_unit_id\`);`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_default_unit_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_exit_url\` text DEFAULT 'https://vi.wikipedia.org/' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_classify_hours\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_classify_basis\` text DEFAULT 'Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_resolve_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_resolve_basis\` text DEFAULT 'Bộ luật Tố tụng hình sự 101/2015/QH13, điều 147 khoản 1' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_extension_months\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_max_extensions\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_extension_basis\` text DEFAULT 'Bộ luật Tố tụng hình sự 101/2015/QH13, điều 147 khoản 2' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_remind_hours\` numeric DEFAULT 72 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_tips_retain_months\` numeric DEFAULT 24 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_tips_version_tips_default_unit_idx\` ON \`_settings_v\` (\`version_tips_default_unit_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tips\`;`)
  await db.run(sql`DROP TABLE \`tip_parts\`;`)
  await db.run(sql`DROP TABLE \`tip_keys\`;`)
  await db.run(sql`DROP TABLE \`tip_key_requests\`;`)
  await db.run(sql`DROP TABLE \`tip_audit\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`app_name\` text NOT NULL,
  	\`agency_name\` text NOT NULL,
  	\`province_name\` text NOT NULL,
  	\`motto\` text,
  	\`welcome\` text,
  	\`emblem_id\` text(36),
  	\`accent_color\` text DEFAULT '#0B6B3A' NOT NULL,
  	\`website\` text,
  	\`zalo_oa_id\` text,
  	\`current_alert_id\` text(36),
  	\`feedback_forward_days\` numeric DEFAULT 5 NOT NULL,
  	\`feedback_forward_basis\` text DEFAULT 'Nghị định 20/2008/NĐ-CP, điều 9' NOT NULL,
  	\`feedback_answer_days\` numeric DEFAULT 15 NOT NULL,
  	\`feedback_answer_basis\` text DEFAULT 'Quy định nội bộ của đơn vị' NOT NULL,
  	\`feedback_remind_days\` numeric DEFAULT 2 NOT NULL,
  	\`feedback_close_after_days\` numeric DEFAULT 15 NOT NULL,
  	\`feedback_survey_after_days\` numeric DEFAULT 28 NOT NULL,
  	\`feedback_anonymise_after_months\` numeric DEFAULT 24 NOT NULL,
  	\`usage_is_on\` integer DEFAULT true,
  	\`usage_search_threshold\` numeric DEFAULT 5 NOT NULL,
  	\`scam_check_contest_days\` numeric DEFAULT 5 NOT NULL,
  	\`scam_check_report_months\` numeric DEFAULT 12 NOT NULL,
  	\`submissions_proof_cost\` numeric DEFAULT 1000 NOT NULL,
  	\`retention_change_log_months\` numeric DEFAULT 24 NOT NULL,
  	\`retention_usage_months\` numeric DEFAULT 36 NOT NULL,
  	\`provenance_source\` text NOT NULL,
  	\`provenance_checked_at\` text NOT NULL,
  	\`provenance_source_url\` text,
  	\`provenance_needs_review\` integer DEFAULT false,
  	\`provenance_review_reason\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`current_alert_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "app_name", "agency_name", "province_name", "motto", "welcome", "emblem_id", "accent_color", "website", "zalo_oa_id", "current_alert_id", "feedback_forward_days", "feedback_forward_basis", "feedback_answer_days", "feedback_answer_basis", "feedback_remind_days", "feedback_close_after_days", "feedback_survey_after_days", "feedback_anonymise_after_months", "usage_is_on", "usage_search_threshold", "scam_check_contest_days", "scam_check_report_months", "submissions_proof_cost", "retention_change_log_months", "retention_usage_months", "provenance_source", "provenance_checked_at", "provenance_source_url", "provenance_needs_review", "provenance_review_reason", "updated_at", "created_at") SELECT "id", "app_name", "agency_name", "province_name", "motto", "welcome", "emblem_id", "accent_color", "website", "zalo_oa_id", "current_alert_id", "feedback_forward_days", "feedback_forward_basis", "feedback_answer_days", "feedback_answer_basis", "feedback_remind_days", "feedback_close_after_days", "feedback_survey_after_days", "feedback_anonymise_after_months", "usage_is_on", "usage_search_threshold", "scam_check_contest_days", "scam_check_report_months", "submissions_proof_cost", "retention_change_log_months", "retention_usage_months", "provenance_source", "provenance_checked_at", "provenance_source_url", "provenance_needs_review", "provenance_review_reason", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`settings_emblem_idx\` ON \`settings\` (\`emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_current_alert_idx\` ON \`settings\` (\`current_alert_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_provenance_provenance_needs_review_idx\` ON \`settings\` (\`provenance_needs_review\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_app_name\` text NOT NULL,
  	\`version_agency_name\` text NOT NULL,
  	\`version_province_name\` text NOT NULL,
  	\`version_motto\` text,
  	\`version_welcome\` text,
  	\`version_emblem_id\` text(36),
  	\`version_accent_color\` text DEFAULT '#0B6B3A' NOT NULL,
  	\`version_website\` text,
  	\`version_zalo_oa_id\` text,
  	\`version_current_alert_id\` text(36),
  	\`version_feedback_forward_days\` numeric DEFAULT 5 NOT NULL,
  	\`version_feedback_forward_basis\` text DEFAULT 'Nghị định 20/2008/NĐ-CP, điều 9' NOT NULL,
  	\`version_feedback_answer_days\` numeric DEFAULT 15 NOT NULL,
  	\`version_feedback_answer_basis\` text DEFAULT 'Quy định nội bộ của đơn vị' NOT NULL,
  	\`version_feedback_remind_days\` numeric DEFAULT 2 NOT NULL,
  	\`version_feedback_close_after_days\` numeric DEFAULT 15 NOT NULL,
  	\`version_feedback_survey_after_days\` numeric DEFAULT 28 NOT NULL,
  	\`version_feedback_anonymise_after_months\` numeric DEFAULT 24 NOT NULL,
  	\`version_usage_is_on\` integer DEFAULT true,
  	\`version_usage_search_threshold\` numeric DEFAULT 5 NOT NULL,
  	\`version_scam_check_contest_days\` numeric DEFAULT 5 NOT NULL,
  	\`version_scam_check_report_months\` numeric DEFAULT 12 NOT NULL,
  	\`version_submissions_proof_cost\` numeric DEFAULT 1000 NOT NULL,
  	\`version_retention_change_log_months\` numeric DEFAULT 24 NOT NULL,
  	\`version_retention_usage_months\` numeric DEFAULT 36 NOT NULL,
  	\`version_provenance_source\` text NOT NULL,
  	\`version_provenance_checked_at\` text NOT NULL,
  	\`version_provenance_source_url\` text,
  	\`version_provenance_needs_review\` integer DEFAULT false,
  	\`version_provenance_review_reason\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_current_alert_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v\`("id", "version_app_name", "version_agency_name", "version_province_name", "version_motto", "version_welcome", "version_emblem_id", "version_accent_color", "version_website", "version_zalo_oa_id", "version_current_alert_id", "version_feedback_forward_days", "version_feedback_forward_basis", "version_feedback_answer_days", "version_feedback_answer_basis", "version_feedback_remind_days", "version_feedback_close_after_days", "version_feedback_survey_after_days", "version_feedback_anonymise_after_months", "version_usage_is_on", "version_usage_search_threshold", "version_scam_check_contest_days", "version_scam_check_report_months", "version_submissions_proof_cost", "version_retention_change_log_months", "version_retention_usage_months", "version_provenance_source", "version_provenance_checked_at", "version_provenance_source_url", "version_provenance_needs_review", "version_provenance_review_reason", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_app_name", "version_agency_name", "version_province_name", "version_motto", "version_welcome", "version_emblem_id", "version_accent_color", "version_website", "version_zalo_oa_id", "version_current_alert_id", "version_feedback_forward_days", "version_feedback_forward_basis", "version_feedback_answer_days", "version_feedback_answer_basis", "version_feedback_remind_days", "version_feedback_close_after_days", "version_feedback_survey_after_days", "version_feedback_anonymise_after_months", "version_usage_is_on", "version_usage_search_threshold", "version_scam_check_contest_days", "version_scam_check_report_months", "version_submissions_proof_cost", "version_retention_change_log_months", "version_retention_usage_months", "version_provenance_source", "version_provenance_checked_at", "version_provenance_source_url", "version_provenance_needs_review", "version_provenance_review_reason", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v\` RENAME TO \`_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_emblem_idx\` ON \`_settings_v\` (\`version_emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_current_alert_idx\` ON \`_settings_v\` (\`version_current_alert_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_provenance_version_provenance_needs__idx\` ON \`_settings_v\` (\`version_provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
}
