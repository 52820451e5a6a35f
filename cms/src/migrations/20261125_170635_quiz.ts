import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`quiz_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`summary\` text,
  	\`order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_topics_slug_idx\` ON \`quiz_topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`quiz_topics_updated_at_idx\` ON \`quiz_topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_topics_created_at_idx\` ON \`quiz_topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_topics__status_idx\` ON \`quiz_topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_summary\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_parent_idx\` ON \`_quiz_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_version_version_slug_idx\` ON \`_quiz_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_version_version_updated_at_idx\` ON \`_quiz_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_version_version_created_at_idx\` ON \`_quiz_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_version_version__status_idx\` ON \`_quiz_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_created_at_idx\` ON \`_quiz_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_updated_at_idx\` ON \`_quiz_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_topics_v_latest_idx\` ON \`_quiz_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`is_correct\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_choices_order_idx\` ON \`quiz_questions_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_choices_parent_id_idx\` ON \`quiz_questions_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_steps_order_idx\` ON \`quiz_questions_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_steps_parent_id_idx\` ON \`quiz_questions_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions_pairs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`left\` text,
  	\`right\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_pairs_order_idx\` ON \`quiz_questions_pairs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_pairs_parent_id_idx\` ON \`quiz_questions_pairs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`article\` text,
  	\`clause\` text,
  	\`point\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_legal_basis_order_idx\` ON \`quiz_questions_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_legal_basis_parent_id_idx\` ON \`quiz_questions_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_legal_basis_document_idx\` ON \`quiz_questions_legal_basis\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic_id\` text(36),
  	\`kind\` text DEFAULT 'single',
  	\`difficulty\` text DEFAULT 'medium',
  	\`situation\` text,
  	\`text\` text,
  	\`drawing\` text,
  	\`picture_id\` text(36),
  	\`truth\` text,
  	\`explanation\` text,
  	\`provenance_source\` text,
  	\`provenance_checked_at\` text,
  	\`provenance_source_url\` text,
  	\`provenance_needs_review\` integer DEFAULT false,
  	\`provenance_review_reason\` text,
  	\`slug\` text,
  	\`usable_in\` text DEFAULT 'practice',
  	\`is_reviewed\` integer DEFAULT false,
  	\`content_author_id\` text(36),
  	\`reviewed_by_id\` text(36),
  	\`reviewed_at\` text,
  	\`held_until\` text,
  	\`text_key\` text,
  	\`import_id\` text(36),
  	\`import_line\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`quiz_topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`content_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`quiz_question_imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_topic_idx\` ON \`quiz_questions\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_picture_idx\` ON \`quiz_questions\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_provenance_provenance_needs_review_idx\` ON \`quiz_questions\` (\`provenance_needs_review\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_questions_slug_idx\` ON \`quiz_questions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_usable_in_idx\` ON \`quiz_questions\` (\`usable_in\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_is_reviewed_idx\` ON \`quiz_questions\` (\`is_reviewed\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_content_author_idx\` ON \`quiz_questions\` (\`content_author_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_reviewed_by_idx\` ON \`quiz_questions\` (\`reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_text_key_idx\` ON \`quiz_questions\` (\`text_key\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_import_idx\` ON \`quiz_questions\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_updated_at_idx\` ON \`quiz_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions_created_at_idx\` ON \`quiz_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_questions__status_idx\` ON \`quiz_questions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`quiz_questions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_questions_texts_order_parent\` ON \`quiz_questions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_questions_v_version_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`is_correct\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_choices_order_idx\` ON \`_quiz_questions_v_version_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_choices_parent_id_idx\` ON \`_quiz_questions_v_version_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_questions_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_steps_order_idx\` ON \`_quiz_questions_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_steps_parent_id_idx\` ON \`_quiz_questions_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_questions_v_version_pairs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`left\` text,
  	\`right\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_pairs_order_idx\` ON \`_quiz_questions_v_version_pairs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_pairs_parent_id_idx\` ON \`_quiz_questions_v_version_pairs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_questions_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36),
  	\`article\` text,
  	\`clause\` text,
  	\`point\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quiz_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_legal_basis_order_idx\` ON \`_quiz_questions_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_legal_basis_parent_id_idx\` ON \`_quiz_questions_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_legal_basis_document_idx\` ON \`_quiz_questions_v_version_legal_basis\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_topic_id\` text(36),
  	\`version_kind\` text DEFAULT 'single',
  	\`version_difficulty\` text DEFAULT 'medium',
  	\`version_situation\` text,
  	\`version_text\` text,
  	\`version_drawing\` text,
  	\`version_picture_id\` text(36),
  	\`version_truth\` text,
  	\`version_explanation\` text,
  	\`version_provenance_source\` text,
  	\`version_provenance_checked_at\` text,
  	\`version_provenance_source_url\` text,
  	\`version_provenance_needs_review\` integer DEFAULT false,
  	\`version_provenance_review_reason\` text,
  	\`version_slug\` text,
  	\`version_usable_in\` text DEFAULT 'practice',
  	\`version_is_reviewed\` integer DEFAULT false,
  	\`version_content_author_id\` text(36),
  	\`version_reviewed_by_id\` text(36),
  	\`version_reviewed_at\` text,
  	\`version_held_until\` text,
  	\`version_text_key\` text,
  	\`version_import_id\` text(36),
  	\`version_import_line\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`quiz_topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_content_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_import_id\`) REFERENCES \`quiz_question_imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_parent_idx\` ON \`_quiz_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_topic_idx\` ON \`_quiz_questions_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_picture_idx\` ON \`_quiz_questions_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_provenance_version_provenance__idx\` ON \`_quiz_questions_v\` (\`version_provenance_needs_review\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_slug_idx\` ON \`_quiz_questions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_usable_in_idx\` ON \`_quiz_questions_v\` (\`version_usable_in\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_is_reviewed_idx\` ON \`_quiz_questions_v\` (\`version_is_reviewed\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_content_author_idx\` ON \`_quiz_questions_v\` (\`version_content_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_reviewed_by_idx\` ON \`_quiz_questions_v\` (\`version_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_text_key_idx\` ON \`_quiz_questions_v\` (\`version_text_key\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_import_idx\` ON \`_quiz_questions_v\` (\`version_import_id\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_updated_at_idx\` ON \`_quiz_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version_created_at_idx\` ON \`_quiz_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_version_version__status_idx\` ON \`_quiz_questions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_created_at_idx\` ON \`_quiz_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_updated_at_idx\` ON \`_quiz_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_latest_idx\` ON \`_quiz_questions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_quiz_questions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quiz_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quiz_questions_v_texts_order_parent\` ON \`_quiz_questions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_question_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`by_id\` text(36),
  	\`state\` text NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`created\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_question_imports_by_idx\` ON \`quiz_question_imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_question_imports_updated_at_idx\` ON \`quiz_question_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_question_imports_created_at_idx\` ON \`quiz_question_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_banks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`topic_id\` text(36) NOT NULL,
  	\`count\` numeric DEFAULT 10 NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`quiz_topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_banks_order_idx\` ON \`quiz_contests_banks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_banks_parent_id_idx\` ON \`quiz_contests_banks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_banks_topic_idx\` ON \`quiz_contests_banks\` (\`topic_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests_prizes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`count\` numeric DEFAULT 1 NOT NULL,
  	\`reward\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quiz_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_prizes_order_idx\` ON \`quiz_contests_prizes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_prizes_parent_id_idx\` ON \`quiz_contests_prizes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quiz_contests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`only_kept\` integer DEFAULT false,
  	\`timing\` text DEFAULT 'total' NOT NULL,
  	\`seconds\` numeric DEFAULT 900 NOT NULL,
  	\`attempts_allowed\` numeric DEFAULT 1 NOT NULL,
  	\`who_may_enter\` text DEFAULT 'anyone' NOT NULL,
  	\`group_kind\` text DEFAULT 'commune' NOT NULL,
  	\`group_names\` text,
  	\`asks_prediction\` integer DEFAULT true,
  	\`rules\` text,
  	\`organiser\` text NOT NULL,
  	\`gives_certificate\` integer DEFAULT true,
  	\`certificate_percent\` numeric DEFAULT 80,
  	\`signer\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`seed_hash\` text,
  	\`pool_hash\` text,
  	\`announced_at\` text,
  	\`pool\` text,
  	\`published_results\` text,
  	\`withdrawn\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_contests_starts_at_idx\` ON \`quiz_contests\` (\`starts_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_contests_slug_idx\` ON \`quiz_contests\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_updated_at_idx\` ON \`quiz_contests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_contests_created_at_idx\` ON \`quiz_contests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_pools\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seed\` text NOT NULL,
  	\`questions\` text NOT NULL,
  	\`groups\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`quiz_attempts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contest\` text,
  	\`entrant\` text,
  	\`owner\` text,
  	\`slot\` text,
  	\`number\` numeric,
  	\`nonce\` text,
  	\`state\` text,
  	\`nickname\` text,
  	\`is_name_shown\` integer,
  	\`group\` text,
  	\`prediction\` numeric,
  	\`started_at\` numeric,
  	\`deadline_at\` numeric,
  	\`ended_at\` numeric,
  	\`position\` numeric,
  	\`drawn\` text,
  	\`steps\` text,
  	\`score\` numeric,
  	\`seconds\` numeric,
  	\`network\` text,
  	\`device\` text,
  	\`certificate\` text,
  	\`disqualified_at\` numeric,
  	\`disqualified_reason\` text,
  	\`disqualified_by\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quiz_attempts_slot_idx\` ON \`quiz_attempts\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_certificate_idx\` ON \`quiz_attempts\` (\`certificate\`);`)
  await db.run(sql`CREATE INDEX \`contest_entrant_idx\` ON \`quiz_attempts\` (\`contest\`,\`entrant\`);`)
  await db.run(sql`CREATE INDEX \`contest_state_startedAt_idx\` ON \`quiz_attempts\` (\`contest\`,\`state\`,\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`state_deadlineAt_idx\` ON \`quiz_attempts\` (\`state\`,\`deadline_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_board_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`board\` text,
  	\`key\` numeric,
  	\`reached_at\` numeric,
  	\`contest\` text,
  	\`attempt\` text,
  	\`name\` text,
  	\`is_name_shown\` integer,
  	\`group\` text,
  	\`score\` numeric,
  	\`seconds\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_board_entries_contest_idx\` ON \`quiz_board_entries\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`board_key_reachedAt_idx\` ON \`quiz_board_entries\` (\`board\`,\`key\`,\`reached_at\`);`)
  await db.run(sql`CREATE TABLE \`quiz_rank_counts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric
  );
  `)
  await db.run(sql`CREATE TABLE \`quiz_result_pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`edition\` text,
  	\`text\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_result_pages_edition_idx\` ON \`quiz_result_pages\` (\`edition\`);`)
  await db.run(sql`CREATE TABLE \`quiz_reports\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`began_at\` numeric,
  	\`updated_at\` numeric,
  	\`done\` numeric,
  	\`total\` numeric,
  	\`made_at\` numeric,
  	\`result\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`quiz_staff_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contest\` text,
  	\`attempt\` text,
  	\`action\` text,
  	\`at\` numeric,
  	\`by\` text,
  	\`by_name\` text,
  	\`reason\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_at_idx\` ON \`quiz_staff_log\` (\`contest\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`attempt_at_idx\` ON \`quiz_staff_log\` (\`attempt\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quiz_topics_id\` text(36) REFERENCES quiz_topics(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quiz_questions_id\` text(36) REFERENCES quiz_questions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quiz_contests_id\` text(36) REFERENCES quiz_contests(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_contests_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_contests_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`quiz_topics\`;`)
  await db.run(sql`DROP TABLE \`_quiz_topics_v\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions_choices\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions_steps\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions_pairs\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`quiz_questions_texts\`;`)
  await db.run(sql`DROP TABLE \`_quiz_questions_v_version_choices\`;`)
  await db.run(sql`DROP TABLE \`_quiz_questions_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_quiz_questions_v_version_pairs\`;`)
  await db.run(sql`DROP TABLE \`_quiz_questions_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_quiz_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_quiz_questions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`quiz_question_imports\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_banks\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests_prizes\`;`)
  await db.run(sql`DROP TABLE \`quiz_contests\`;`)
  await db.run(sql`DROP TABLE \`quiz_pools\`;`)
  await db.run(sql`DROP TABLE \`quiz_attempts\`;`)
  await db.run(sql`DROP TABLE \`quiz_board_entries\`;`)
  await db.run(sql`DROP TABLE \`quiz_rank_counts\`;`)
  await db.run(sql`DROP TABLE \`quiz_result_pages\`;`)
  await db.run(sql`DROP TABLE \`quiz_reports\`;`)
  await db.run(sql`DROP TABLE \`quiz_staff_log\`;`)
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
  	\`scam_guides_id\` text(36),
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
  	FOREIGN KEY (\`scam_figures_id\`) REFERENCES \`scam_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scam_guides_id\`) REFERENCES \`scam_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_templates_id\`) REFERENCES \`feedback_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seed_records_id\`) REFERENCES \`seed_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "scam_figures_id", "scam_guides_id", "pages_id", "media_id", "feedback_templates_id", "users_id", "content_changes_id", "seed_records_id") SELECT "id", "order", "parent_id", "path", "procedures_id", "procedure_fields_id", "units_id", "contacts_id", "legal_documents_id", "handbook_id", "alerts_id", "scam_figures_id", "scam_guides_id", "pages_id", "media_id", "feedback_templates_id", "users_id", "content_changes_id", "seed_records_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scam_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`scam_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seed_records_id_idx\` ON \`payload_locked_documents_rels\` (\`seed_records_id\`);`)
}
