-- Rules of the field as data. A rule set is never changed: a new text is a new set.

create table rule_sets (
	committee_id uuid not null references committees,
	rule_set_id uuid not null,
	code text not null,
	title text not null,
	effective_from date not null,
	content jsonb not null,
	loaded_at timestamptz not null,
	primary key (committee_id, rule_set_id),
	unique (committee_id, code)
);
call protect('rule_sets');
revoke update on rule_sets from tusoi_app;
