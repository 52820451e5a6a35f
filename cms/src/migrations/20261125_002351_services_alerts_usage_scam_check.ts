import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`alerts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_rels_order_idx\` ON \`alerts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_parent_idx\` ON \`alerts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_path_idx\` ON \`alerts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_units_id_idx\` ON \`alerts_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_order_idx\` ON \`_alerts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_parent_idx\` ON \`_alerts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_path_idx\` ON \`_alerts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_units_id_idx\` ON \`_alerts_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`scam_figures_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` numeric,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scam_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_figures_points_order_idx\` ON \`scam_figures_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scam_figures_points_parent_id_idx\` ON \`scam_figures_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scam_figures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`dimension\` text,
  	\`order\` numeric DEFAULT 100,
  	\`type\` text DEFAULT 'bar',
  	\`unit\` text,
  	\`criterion\` text,
  	\`source\` text,
  	\`source_url\` text,
  	\`source_date\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`scam_figures_slug_idx\` ON \`scam_figures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`scam_figures_provenance_provenance_needs_review_idx\` ON \`scam_figures\` (\`provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`scam_figures_updated_at_idx\` ON \`scam_figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_figures_created_at_idx\` ON \`scam_figures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_figures__status_idx\` ON \`scam_figures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_scam_figures_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` numeric,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scam_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_points_order_idx\` ON \`_scam_figures_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_points_parent_id_idx\` ON \`_scam_figures_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scam_figures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_dimension\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_type\` text DEFAULT 'bar',
  	\`version_unit\` text,
  	\`version_criterion\` text,
  	\`version_source\` text,
  	\`version_source_url\` text,
  	\`version_source_date\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scam_figures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_parent_idx\` ON \`_scam_figures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_version_slug_idx\` ON \`_scam_figures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_provenance_version_provenance_ne_idx\` ON \`_scam_figures_v\` (\`version_provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_version_updated_at_idx\` ON \`_scam_figures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_version_created_at_idx\` ON \`_scam_figures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_version_version__status_idx\` ON \`_scam_figures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_created_at_idx\` ON \`_scam_figures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_updated_at_idx\` ON \`_scam_figures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_figures_v_latest_idx\` ON \`_scam_figures_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`alert_reactions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alert\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_reactions_alert_idx\` ON \`alert_reactions\` (\`alert\`);`)
  await db.run(sql`CREATE TABLE \`scam_guides_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_guides_entries_order_idx\` ON \`scam_guides_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_entries_parent_id_idx\` ON \`scam_guides_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scam_guides_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`help\` text,
  	\`yes\` text,
  	\`no\` text,
  	\`unsure\` text DEFAULT 'yes',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_guides_questions_order_idx\` ON \`scam_guides_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_questions_parent_id_idx\` ON \`scam_guides_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scam_guides_verdicts_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scam_guides_verdicts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_guides_verdicts_steps_order_idx\` ON \`scam_guides_verdicts_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_verdicts_steps_parent_id_idx\` ON \`scam_guides_verdicts_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scam_guides_verdicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`tone\` text,
  	\`title\` text,
  	\`why\` text,
  	\`shows_banks\` integer DEFAULT false,
  	\`message\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_guides_verdicts_order_idx\` ON \`scam_guides_verdicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_verdicts_parent_id_idx\` ON \`scam_guides_verdicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scam_guides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`lead\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`scam_guides_slug_idx\` ON \`scam_guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_provenance_provenance_needs_review_idx\` ON \`scam_guides\` (\`provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_updated_at_idx\` ON \`scam_guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_created_at_idx\` ON \`scam_guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides__status_idx\` ON \`scam_guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`scam_guides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`alerts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_guides_rels_order_idx\` ON \`scam_guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_rels_parent_idx\` ON \`scam_guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_rels_path_idx\` ON \`scam_guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`scam_guides_rels_alerts_id_idx\` ON \`scam_guides_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE TABLE \`_scam_guides_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scam_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_entries_order_idx\` ON \`_scam_guides_v_version_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_entries_parent_id_idx\` ON \`_scam_guides_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scam_guides_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`help\` text,
  	\`yes\` text,
  	\`no\` text,
  	\`unsure\` text DEFAULT 'yes',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scam_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_questions_order_idx\` ON \`_scam_guides_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_questions_parent_id_idx\` ON \`_scam_guides_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scam_guides_v_version_verdicts_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scam_guides_v_version_verdicts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_verdicts_steps_order_idx\` ON \`_scam_guides_v_version_verdicts_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_verdicts_steps_parent_id_idx\` ON \`_scam_guides_v_version_verdicts_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scam_guides_v_version_verdicts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`tone\` text,
  	\`title\` text,
  	\`why\` text,
  	\`shows_banks\` integer DEFAULT false,
  	\`message\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scam_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_verdicts_order_idx\` ON \`_scam_guides_v_version_verdicts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_verdicts_parent_id_idx\` ON \`_scam_guides_v_version_verdicts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scam_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_lead\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_parent_idx\` ON \`_scam_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_version_slug_idx\` ON \`_scam_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_provenance_version_provenance_nee_idx\` ON \`_scam_guides_v\` (\`version_provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_version_updated_at_idx\` ON \`_scam_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_version_created_at_idx\` ON \`_scam_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_version_version__status_idx\` ON \`_scam_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_created_at_idx\` ON \`_scam_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_updated_at_idx\` ON \`_scam_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_latest_idx\` ON \`_scam_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_scam_guides_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`alerts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scam_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_rels_order_idx\` ON \`_scam_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_rels_parent_idx\` ON \`_scam_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_rels_path_idx\` ON \`_scam_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_scam_guides_v_rels_alerts_id_idx\` ON \`_scam_guides_v_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE TABLE \`usage_counts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`metric\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`usage_counts_day_idx\` ON \`usage_counts\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`scam_indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`bank\` text,
  	\`value\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`evidence\` text NOT NULL,
  	\`confirmed_on\` text NOT NULL,
  	\`expires_on\` text,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`canonical\` text,
  	\`proposed_by_id\` text(36),
  	\`reviewed_by_id\` text(36),
  	\`listed_at\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`file_name\` text,
  	\`batch\` text,
  	\`bucket\` text,
  	\`digests\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scam_indicators_state_idx\` ON \`scam_indicators\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_indicators_canonical_idx\` ON \`scam_indicators\` (\`canonical\`);`)
  await db.run(sql`CREATE INDEX \`scam_indicators_proposed_by_idx\` ON \`scam_indicators\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`scam_indicators_reviewed_by_idx\` ON \`scam_indicators\` (\`reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`scam_indicators_batch_idx\` ON \`scam_indicators\` (\`batch\`);`)
  await db.run(sql`CREATE INDEX \`scam_indicators_bucket_idx\` ON \`scam_indicators\` (\`bucket\`);`)
  await db.run(sql`CREATE INDEX \`scam_indicators_updated_at_idx\` ON \`scam_indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_indicators_created_at_idx\` ON \`scam_indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scam_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`bank\` text,
  	\`canonical\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`story\` text,
  	\`has_lost_money\` integer,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_reports_reference_idx\` ON \`scam_reports\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`scam_reports_canonical_idx\` ON \`scam_reports\` (\`canonical\`);`)
  await db.run(sql`CREATE INDEX \`scam_reports_state_idx\` ON \`scam_reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`scam_reports_updated_at_idx\` ON \`scam_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_reports_created_at_idx\` ON \`scam_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scam_contests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`bank\` text,
  	\`canonical\` text NOT NULL,
  	\`indicator_id\` text(36) NOT NULL,
  	\`reason\` text NOT NULL,
  	\`name\` text,
  	\`contact\` text,
  	\`due_on\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`tracking_hash\` text,
  	\`answer\` text,
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`scam_indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_contests_reference_idx\` ON \`scam_contests\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_canonical_idx\` ON \`scam_contests\` (\`canonical\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_indicator_idx\` ON \`scam_contests\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_due_on_idx\` ON \`scam_contests\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_state_idx\` ON \`scam_contests\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_contests_tracking_hash_idx\` ON \`scam_contests\` (\`tracking_hash\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_decided_by_idx\` ON \`scam_contests\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_updated_at_idx\` ON \`scam_contests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_contests_created_at_idx\` ON \`scam_contests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scam_buckets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`records\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_buckets_key_idx\` ON \`scam_buckets\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`settings_scam_check_bank_hotlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`number\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_scam_check_bank_hotlines_order_idx\` ON \`settings_scam_check_bank_hotlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_scam_check_bank_hotlines_parent_id_idx\` ON \`settings_scam_check_bank_hotlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_scam_check_bank_hotlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_scam_check_bank_hotlines_order_idx\` ON \`_settings_v_version_scam_check_bank_hotlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_scam_check_bank_hotlines_parent_id_idx\` ON \`_settings_v_version_scam_check_bank_hotlines\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`current_until\` text;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`self_check_step\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_current_until\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_self_check_step\` text;`)
  await db.run(sql`ALTER TABLE \`dossier_imports\` ADD \`refused\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`scam_figures_id\` text(36) REFERENCES scam_figures(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`scam_guides_id\` text(36) REFERENCES scam_guides(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scam_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`scam_figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scam_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`scam_guides_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_close_after_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`usage_is_on\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`usage_search_threshold\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`scam_check_contest_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`scam_check_report_months\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`retention_usage_months\` numeric DEFAULT 36 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_close_after_days\` numeric DEFAULT 15 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_usage_is_on\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_usage_search_threshold\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_scam_check_contest_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_scam_check_report_months\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_retention_usage_months\` numeric DEFAULT 36 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`alerts_rels\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`scam_figures_points\`;`)
  await db.run(sql`DROP TABLE \`scam_figures\`;`)
  await db.run(sql`DROP TABLE \`_scam_figures_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_scam_figures_v\`;`)
  await db.run(sql`DROP TABLE \`alert_reactions\`;`)
  await db.run(sql`DROP TABLE \`scam_guides_entries\`;`)
  await db.run(sql`DROP TABLE \`scam_guides_questions\`;`)
  await db.run(sql`DROP TABLE \`scam_guides_verdicts_steps\`;`)
  await db.run(sql`DROP TABLE \`scam_guides_verdicts\`;`)
  await db.run(sql`DROP TABLE \`scam_guides\`;`)
  await db.run(sql`DROP TABLE \`scam_guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_scam_guides_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_scam_guides_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_scam_guides_v_version_verdicts_steps\`;`)
  await db.run(sql`DROP TABLE \`_scam_guides_v_version_verdicts\`;`)
  await db.run(sql`DROP TABLE \`_scam_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_scam_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`usage_counts\`;`)
  await db.run(sql`DROP TABLE \`scam_indicators\`;`)
  await db.run(sql`DROP TABLE \`scam_reports\`;`)
  await db.run(sql`DROP TABLE \`scam_contests\`;`)
  await db.run(sql`DROP TABLE \`scam_buckets\`;`)
  await db.run(sql`DROP TABLE \`settings_scam_check_bank_hotlines\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_scam_check_bank_hotlines\`;`)
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
  	\`feedback_templates_id\` text(36),
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
  	FOREIGN KEY (\`feedback_templates_id\`) REFERENCES \`feedback_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seed_records_id\`) REFERENCES \`seed_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "pages_id", "media_id", "feedback_templates_id", "users_id", "content_changes_id", "seed_records_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "pages_id", "media_id", "feedback_templates_id", "users_id", "content_changes_id", "seed_records_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seed_records_id_idx\` ON \`payload_locked_documents_rels\` (\`seed_records_id\`);`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`current_until\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`self_check_step\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_current_until\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_self_check_step\`;`)
  await db.run(sql`ALTER TABLE \`dossier_imports\` DROP COLUMN \`refused\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_close_after_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`usage_is_on\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`usage_search_threshold\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`scam_check_contest_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`scam_check_report_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`retention_usage_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_close_after_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_usage_is_on\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_usage_search_threshold\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_scam_check_contest_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_scam_check_report_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_retention_usage_months\`;`)
}
