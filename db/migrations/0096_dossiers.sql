-- Lists of households on their way in, and what was published of a dossier.

create type dossier_import_state as enum ('looked-at', 'written');

create table dossier_imports (
	committee_id uuid not null,
	dossier_import_id uuid not null,
	dossier_id uuid not null,
	file_name text not null,
	sha256 text not null,
	state dossier_import_state not null,
	unknown_hamlets jsonb not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	written_at timestamptz,
	primary key (committee_id, dossier_import_id),
	foreign key (committee_id, dossier_id) references dossiers,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('dossier_imports');

create type dossier_row_outcome as enum ('new', 'completed', 'same', 'refused');

-- What was read, until it is written; names are not kept twice.
create table dossier_import_rows (
	committee_id uuid not null,
	dossier_import_id uuid not null,
	row_number integer not null,
	sheet_row integer not null,
	outcome dossier_row_outcome not null,
	fields jsonb not null,
	problems jsonb not null,
	notices jsonb not null,
	primary key (committee_id, dossier_import_id, row_number),
	foreign key (committee_id, dossier_import_id) references dossier_imports
);
call protect('dossier_import_rows');

-- Figures without names as they were published, frozen.
create table dossier_publications (
	committee_id uuid not null,
	dossier_publication_id uuid not null,
	dossier_id uuid not null,
	as_of date not null,
	revision integer not null,
	figures jsonb not null,
	message text not null,
	published_by uuid not null,
	published_at timestamptz not null,
	primary key (committee_id, dossier_publication_id),
	foreign key (committee_id, dossier_id) references dossiers,
	foreign key (committee_id, published_by) references members (committee_id, member_id),
	constraint one_progress_a_revision unique (committee_id, dossier_id, as_of, revision)
);
call protect('dossier_publications');
revoke update on dossier_publications from tusoi_app;
