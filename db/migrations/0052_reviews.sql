-- Review campaigns: from the plan to what each person and collective signed for.

create type period_kind as enum ('quarter', 'year', 'term', 'when-needed');
create type campaign_state as enum ('draft', 'open', 'closed', 'cancelled');

create table campaigns (
	committee_id uuid not null references committees,
	campaign_id uuid not null,
	title text not null,
	period_kind period_kind not null,
	period_from date not null,
	period_to date not null,
	rule_set_id uuid not null,
	state campaign_state not null,
	purpose text not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	opened_on date,
	closed_on date,
	primary key (committee_id, campaign_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint period_ends_after_it_begins check (period_to > period_from)
);
call protect('campaigns');

-- The phases that the rule set names, with this campaign's dates.
create table campaign_phases (
	committee_id uuid not null,
	campaign_id uuid not null,
	phase text not null,
	position integer not null,
	starts_on date not null,
	ends_on date not null,
	primary key (committee_id, campaign_id, phase),
	foreign key (committee_id, campaign_id) references campaigns,
	constraint phase_ends_after_it_starts check (ends_on >= starts_on)
);
call protect('campaign_phases');
grant delete on campaign_phases to tusoi_app;

-- Every collective that takes part: when it was told, who said that it knows, when it will hold its conference.
create table campaign_units (
	committee_id uuid not null,
	campaign_id uuid not null,
	unit_id uuid not null,
	seen_by uuid,
	seen_at timestamptz,
	conference_on date,
	primary key (committee_id, campaign_id, unit_id),
	foreign key (committee_id, campaign_id) references campaigns,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, seen_by) references members (committee_id, member_id)
);
call protect('campaign_units');

create type review_state as enum ('writing', 'handed-in', 'concluded', 'disputed', 'signed', 'not-reviewed', 'exempt');

-- One person's, or one collective's, review in one campaign.
create table reviews (
	committee_id uuid not null,
	review_id uuid not null,
	campaign_id uuid not null,
	subject_member_id uuid,
	subject_unit_id uuid,
	-- the cell of the person, or the collective itself
	unit_id uuid not null,
	form text not null,
	state review_state not null,
	round integer not null default 1,
	-- why it is not reviewed: a ground of the rule set, and words
	ground text,
	ground_words text,
	-- the author wants somebody to enter it for them
	help_wanted boolean not null default false,
	handed_in_at timestamptz,
	concluded_on date,
	primary key (committee_id, review_id),
	foreign key (committee_id, campaign_id) references campaigns,
	foreign key (committee_id, subject_member_id) references members (committee_id, member_id),
	foreign key (committee_id, subject_unit_id) references units (committee_id, unit_id),
	foreign key (committee_id, unit_id) references units,
	constraint of_one_subject check (num_nonnulls(subject_member_id, subject_unit_id) = 1),
	constraint ground_only_when_left_out check ((state in ('not-reviewed', 'exempt')) = (ground is not null)),
	constraint one_review_a_member unique (committee_id, campaign_id, subject_member_id),
	constraint one_review_a_collective unique (committee_id, campaign_id, subject_unit_id)
);
create index reviews_by_unit on reviews (committee_id, campaign_id, unit_id);
create index reviews_by_member on reviews (committee_id, subject_member_id);
call protect('reviews');

-- Where it is reviewed: a member in the cell, a leader in the leading collective too. `rank` 0 is the collective itself,
-- 1 the head, 2 the deputies, 3 the others (the rule set's order).
create table review_places (
	committee_id uuid not null,
	review_id uuid not null,
	unit_id uuid not null,
	rank integer not null,
	concluded_on date,
	concluded_by uuid,
	summary text,
	primary key (committee_id, review_id, unit_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, concluded_by) references members (committee_id, member_id),
	constraint concluded_by_somebody check ((concluded_on is null) = (concluded_by is null))
);
create index review_places_by_unit on review_places (committee_id, unit_id);
call protect('review_places');
grant delete on review_places to tusoi_app;

-- Every saved wording of every section; the newest counts, none is lost.
create table section_texts (
	committee_id uuid not null,
	section_text_id uuid not null,
	review_id uuid not null,
	section text not null,
	version integer not null,
	round integer not null,
	words text not null,
	entered_by uuid not null,
	channel channel not null,
	saved_at timestamptz not null,
	primary key (committee_id, section_text_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_wording_a_version unique (committee_id, review_id, section, version)
);
call protect('section_texts');
revoke update on section_texts from tusoi_app;

-- What was handed in, word for word, each time.
create table hand_ins (
	committee_id uuid not null,
	review_id uuid not null,
	round integer not null,
	number integer not null,
	sections jsonb not null,
	entered_by uuid not null,
	on_behalf_of uuid,
	channel channel not null,
	handed_in_at timestamptz not null,
	primary key (committee_id, review_id, number),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, on_behalf_of) references members (committee_id, member_id)
);
call protect('hand_ins');
revoke update on hand_ins from tusoi_app;

-- Suggestions: from the superior to the committee, from the committee to its cells and persons.
create type suggestion_state as enum ('sent', 'explained', 'returned', 'accepted', 'withdrawn');
create type suggestion_sender as enum ('superior', 'committee');

create table suggestions (
	committee_id uuid not null,
	suggestion_id uuid not null,
	review_id uuid not null,
	sender suggestion_sender not null,
	sender_name text not null,
	number text not null,
	dated_on date not null,
	words text not null,
	due_on date not null,
	state suggestion_state not null,
	-- the superior's own id of it, when it came as a dispatch
	dispatch_key uuid,
	entered_by uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, suggestion_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_suggestion_a_dispatch unique (committee_id, dispatch_key)
);
create index suggestions_by_review on suggestions (committee_id, review_id);
call protect('suggestions');

-- What happened, why, whose responsibility, what follows. Each return asks for the next round.
create table explanations (
	committee_id uuid not null,
	explanation_id uuid not null,
	suggestion_id uuid not null,
	round integer not null,
	happened text not null,
	objective_cause text not null,
	subjective_cause text not null,
	responsibility text not null,
	follow_up text not null,
	explained_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	verdict text check (verdict in ('accepted', 'returned')),
	verdict_words text,
	verdict_by text,
	verdict_at timestamptz,
	primary key (committee_id, explanation_id),
	foreign key (committee_id, suggestion_id) references suggestions,
	foreign key (committee_id, explained_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_explanation_a_round unique (committee_id, suggestion_id, round)
);
call protect('explanations');

-- Comments gathered beforehand from those who should be asked.
create table review_comments (
	committee_id uuid not null,
	review_comment_id uuid not null,
	review_id uuid not null,
	source text not null,
	source_name text not null,
	dated_on date not null,
	words text not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, review_comment_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index review_comments_by_review on review_comments (committee_id, review_id);
call protect('review_comments');

-- Criticism: a fact, when and where, and what the speaker asks for; the answer stands beside it.
create type criticism_state as enum ('raised', 'held-back', 'answered', 'withdrawn');

create table criticisms (
	committee_id uuid not null,
	criticism_id uuid not null,
	review_id uuid not null,
	author_id uuid not null,
	fact text not null,
	happened_on date,
	happened_when text not null,
	place text not null,
	ask text not null,
	state criticism_state not null,
	held_back_reason text,
	held_back_by uuid,
	answer text,
	answered_by uuid,
	answer_entered_by uuid,
	answer_channel channel,
	answered_at timestamptz,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, criticism_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, author_id) references members (committee_id, member_id),
	foreign key (committee_id, held_back_by) references members (committee_id, member_id),
	foreign key (committee_id, answered_by) references members (committee_id, member_id),
	foreign key (committee_id, answer_entered_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint answered_in_words check ((state = 'answered') = (answer is not null)),
	constraint held_back_for_a_reason check (state <> 'held-back' or (held_back_reason is not null and held_back_by is not null))
);
create index criticisms_by_review on criticisms (committee_id, review_id);
call protect('criticisms');

-- The conference of one unit in one campaign. Its meeting keeps time, place and roll.
create type conference_state as enum ('planned', 'in-session', 'ended');

create table conferences (
	committee_id uuid not null,
	meeting_id uuid not null,
	campaign_id uuid not null,
	unit_id uuid not null,
	chair_id uuid not null,
	clerk_id uuid not null,
	state conference_state not null,
	opened_at timestamptz,
	ended_at timestamptz,
	-- whose review is before the conference now
	review_id uuid,
	speaker_id uuid,
	speaking_since timestamptz,
	primary key (committee_id, meeting_id),
	foreign key (committee_id, meeting_id) references meetings,
	foreign key (committee_id, campaign_id, unit_id) references campaign_units,
	foreign key (committee_id, chair_id) references members (committee_id, member_id),
	foreign key (committee_id, clerk_id) references members (committee_id, member_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, speaker_id) references members (committee_id, member_id)
);
create index conferences_by_unit on conferences (committee_id, campaign_id, unit_id);
call protect('conferences');

-- Who asked to speak and who spoke, about whose review, how long, in what words for the minutes.
create table speeches (
	committee_id uuid not null,
	speech_id uuid not null,
	meeting_id uuid not null,
	review_id uuid,
	speaker_id uuid not null,
	position integer not null,
	started_at timestamptz,
	ended_at timestamptz,
	words text not null default '',
	primary key (committee_id, speech_id),
	foreign key (committee_id, meeting_id) references conferences,
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, speaker_id) references members (committee_id, member_id),
	constraint speech_ends_after_it_starts check (ended_at >= started_at)
);
create index speeches_by_meeting on speeches (committee_id, meeting_id, position);
call protect('speeches');
grant delete on speeches to tusoi_app;

-- Votes as tallies only: nothing links a voter to a vote.
create table tallies (
	committee_id uuid not null,
	tally_id uuid not null,
	meeting_id uuid not null,
	review_id uuid,
	question text not null,
	convened integer not null,
	issued integer not null,
	collected integer not null,
	valid integer not null,
	agree integer not null,
	disagree integer not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, tally_id),
	foreign key (committee_id, meeting_id) references conferences,
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint tally_adds_up check (
		agree >= 0 and disagree >= 0 and agree + disagree <= valid and valid <= collected
		and collected <= issued and issued <= convened
	)
);
create index tallies_by_meeting on tallies (committee_id, meeting_id);
call protect('tallies');

-- What is concluded about one item: a suggestion, a criticism, a comment, or something named at the conference.
create type conclusion_outcome as enum ('no-fault', 'shortcoming', 'to-verify');
create type conclusion_item as enum ('suggestion', 'criticism', 'comment', 'other');

create table conclusions (
	committee_id uuid not null,
	conclusion_id uuid not null,
	review_id uuid not null,
	unit_id uuid not null,
	round integer not null,
	item conclusion_item not null,
	item_id uuid,
	outcome conclusion_outcome not null,
	words text not null,
	shortcoming_id uuid,
	-- what the inspectors found later, of an item that was to be verified
	verifies uuid,
	concluded_on date not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, conclusion_id),
	foreign key (committee_id, review_id, unit_id) references review_places,
	foreign key (committee_id, shortcoming_id) references shortcomings,
	foreign key (committee_id, verifies) references conclusions (committee_id, conclusion_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint fault_opens_a_shortcoming check ((outcome = 'shortcoming') = (shortcoming_id is not null)),
	constraint verified_once unique (committee_id, verifies)
);
create index conclusions_by_review on conclusions (committee_id, review_id);
create unique index one_conclusion_an_item on conclusions (committee_id, review_id, unit_id, round, item_id)
	where item_id is not null and verifies is null;
call protect('conclusions');
revoke update on conclusions from tusoi_app;

-- The person signs for having seen it, and may disagree; the level above answers a disagreement.
create table review_signatures (
	committee_id uuid not null,
	review_id uuid not null,
	round integer not null,
	agrees boolean not null,
	words text not null,
	signed_by uuid not null,
	entered_by uuid not null,
	channel channel not null,
	signed_at timestamptz not null,
	decision text check (decision in ('upheld', 'again')),
	decision_words text,
	decided_by uuid,
	decided_at timestamptz,
	primary key (committee_id, review_id, round),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, signed_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	foreign key (committee_id, decided_by) references members (committee_id, member_id),
	constraint only_a_disagreement_is_decided check (not agrees or decision is null)
);
call protect('review_signatures');

-- What a head commits to at once: a corrective action that stands on the first page of everybody concerned.
create table urgent_actions (
	committee_id uuid not null,
	action_id uuid not null,
	campaign_id uuid not null,
	unit_id uuid not null,
	committed_by uuid not null,
	committed_at timestamptz not null,
	primary key (committee_id, action_id),
	foreign key (committee_id, action_id) references corrective_actions,
	foreign key (committee_id, campaign_id) references campaigns,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, committed_by) references members (committee_id, member_id)
);
create index urgent_actions_by_unit on urgent_actions (committee_id, unit_id);
call protect('urgent_actions');

-- The rectification plan of a collective or a person after a campaign.
create type rectification_plan_state as enum ('draft', 'submitted', 'approved', 'published');

create table rectification_plans (
	committee_id uuid not null,
	rectification_plan_id uuid not null,
	review_id uuid not null,
	state rectification_plan_state not null,
	submitted_by uuid,
	returned_words text,
	approved_by uuid,
	approved_on date,
	published_on date,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, rectification_plan_id),
	foreign key (committee_id, review_id) references reviews,
	foreign key (committee_id, submitted_by) references members (committee_id, member_id),
	foreign key (committee_id, approved_by) references members (committee_id, member_id),
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_plan_a_review unique (committee_id, review_id),
	constraint approved_by_somebody check ((state in ('approved', 'published')) = (approved_by is not null))
);
call protect('rectification_plans');

-- What a plan says about a corrective action beyond what the register knows.
create table plan_lines (
	committee_id uuid not null,
	rectification_plan_id uuid not null,
	action_id uuid not null,
	measure text not null,
	coordinator text not null,
	starts_on date,
	supervisor text not null,
	note text not null,
	primary key (committee_id, rectification_plan_id, action_id),
	foreign key (committee_id, rectification_plan_id) references rectification_plans,
	foreign key (committee_id, action_id) references corrective_actions
);
call protect('plan_lines');
grant delete on plan_lines to tusoi_app;

-- Many papers as one file, made in the background.
create type archive_state as enum ('waiting', 'making', 'done', 'failed');

create table paper_archives (
	committee_id uuid not null,
	paper_archive_id uuid not null,
	campaign_id uuid not null,
	unit_id uuid,
	kinds jsonb not null,
	format text not null check (format in ('docx', 'pdf')),
	state archive_state not null,
	total integer not null default 0,
	made integer not null default 0,
	storage_key text,
	size_bytes integer,
	failure text,
	asked_by uuid not null,
	asked_at timestamptz not null,
	finished_at timestamptz,
	primary key (committee_id, paper_archive_id),
	foreign key (committee_id, campaign_id) references campaigns,
	foreign key (committee_id, unit_id) references units,
	foreign key (committee_id, asked_by) references members (committee_id, member_id)
);
call protect('paper_archives');
