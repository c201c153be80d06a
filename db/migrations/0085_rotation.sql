-- The leaders' rotation over all cells: plans in versions, what they are made from, and what became of each visit. Of each
-- month the latest adopted version that covers it is in force.

create type rotation_plan_state as enum (
	'draft', 'waiting', 'solving', 'solved', 'failed', 'adopted', 'replaced', 'discarded'
);

create table rotation_plans (
	committee_id uuid not null references committees,
	rotation_plan_id uuid not null,
	-- counted when it is adopted
	version integer,
	state rotation_plan_state not null,
	first_month date not null,
	months smallint not null check (months between 1 and 24),
	minutes_apart smallint not null check (minutes_apart between 0 and 600),
	-- the plan that this one changes as little as it can
	replans uuid,
	-- how far the reckoning is
	step text,
	-- what it was reckoned from, and what came out: kept as they were
	problem jsonb,
	outcome jsonb,
	failure text,
	rule_set_id uuid not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	finished_at timestamptz,
	adopted_by uuid,
	adopted_at timestamptz,
	primary key (committee_id, rotation_plan_id),
	foreign key (committee_id, replans) references rotation_plans,
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, adopted_by) references members (committee_id, member_id),
	constraint one_version_once unique (committee_id, version),
	constraint first_month_by_its_first_day check (first_month = date_trunc('month', first_month)::date),
	constraint adopted_with_its_version check (
		(state in ('adopted', 'replaced')) = (version is not null)
		and num_nonnulls(version, adopted_by, adopted_at) in (0, 3)
	)
);
call protect('rotation_plans');

create table rotation_leaders (
	committee_id uuid not null,
	rotation_plan_id uuid not null,
	member_id uuid not null,
	per_month smallint not null check (per_month between 1 and 31),
	primary key (committee_id, rotation_plan_id, member_id),
	foreign key (committee_id, rotation_plan_id) references rotation_plans,
	foreign key (committee_id, member_id) references members (committee_id, member_id)
);
call protect('rotation_leaders');

-- Days on which a leader cannot come; without a member, the superior's working group. Why is nobody's business.
create table rotation_absences (
	committee_id uuid not null references committees,
	rotation_absence_id uuid not null,
	member_id uuid,
	valid daterange not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	withdrawn_at timestamptz,
	primary key (committee_id, rotation_absence_id),
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
call protect('rotation_absences');

create type rotation_wish_kind as enum ('visit', 'no-visit');

create table rotation_wishes (
	committee_id uuid not null references committees,
	rotation_wish_id uuid not null,
	kind rotation_wish_kind not null,
	unit_id uuid not null,
	month date not null,
	member_id uuid,
	entered_by uuid not null,
	entered_at timestamptz not null,
	withdrawn_at timestamptz,
	primary key (committee_id, rotation_wish_id),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, member_id) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint wished_for_a_month check (month = date_trunc('month', month)::date)
);
create index rotation_wishes_by_month on rotation_wishes (committee_id, month) where withdrawn_at is null;
call protect('rotation_wishes');

create table rotation_visits (
	committee_id uuid not null,
	rotation_plan_id uuid not null,
	unit_id uuid not null,
	month date not null,
	member_id uuid not null,
	held_on date not null,
	starts_at text not null,
	is_joint boolean not null,
	primary key (committee_id, rotation_plan_id, unit_id, month),
	foreign key (committee_id, rotation_plan_id) references rotation_plans,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, member_id) references members (committee_id, member_id)
);
create index rotation_visits_by_member on rotation_visits (committee_id, member_id, month);
call protect('rotation_visits');
revoke update on rotation_visits from tusoi_app;

create type rotation_outcome_kind as enum ('made', 'missed');
-- Nothing about anybody's health.
create type rotation_missed_reason as enum ('cell-did-not-meet', 'called-away', 'meeting-moved', 'other');

-- What became of a visit in a month, whatever plan it stood in, and visits that stood in none.
create table rotation_outcomes (
	committee_id uuid not null references committees,
	unit_id uuid not null,
	month date not null,
	kind rotation_outcome_kind not null,
	planned_for uuid,
	attended_by uuid,
	attended_on date,
	reason rotation_missed_reason,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, unit_id, month),
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, planned_for) references members (committee_id, member_id),
	foreign key (committee_id, attended_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint outcome_in_its_month check (
		month = date_trunc('month', month)::date and date_trunc('month', attended_on)::date = month
	),
	constraint made_by_somebody_or_missed_for_a_reason check (
		case kind when 'made' then num_nonnulls(attended_by, attended_on) = 2 and reason is null
		else num_nonnulls(attended_by, attended_on) = 0 and reason is not null end
	)
);
create index rotation_outcomes_by_month on rotation_outcomes (committee_id, month);
call protect('rotation_outcomes');
