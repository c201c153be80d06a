-- Dialogue conferences with the people: announced, asked, answered, and the results published.

create type dialogue_state as enum ('planned', 'announced', 'held', 'called-off');
create type dialogue_ground as enum ('regular', 'voters-asked', 'needed');

create table dialogues (
	committee_id uuid not null references committees,
	dialogue_id uuid not null,
	-- by which the public finds it
	slug text not null,
	kind text not null,
	ground dialogue_ground not null,
	title text not null,
	held_on date not null,
	starts_at text not null,
	place text not null,
	content text not null,
	how_to_attend text not null,
	chaired_by text not null,
	rule_set_id uuid not null,
	state dialogue_state not null default 'planned',
	announced_on date,
	late_reason text,
	called_off_on date,
	called_off_reason text,
	attended integer check (attended between 0 and 100000),
	opened_at text,
	closed_at text,
	remarks text,
	results_published_on date,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, dialogue_id),
	foreign key (committee_id, rule_set_id) references rule_sets,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_dialogue_of_an_address unique (committee_id, slug),
	constraint called_off_for_a_reason check ((state = 'called-off') = (num_nonnulls(called_off_on, called_off_reason) = 2)),
	constraint held_with_so_many check (state <> 'held' or attended is not null),
	constraint results_only_of_what_was_held check (results_published_on is null or state = 'held')
);
create index dialogues_by_day on dialogues (committee_id, held_on, dialogue_id);
call protect('dialogues');

create type question_source as enum ('public-page', 'beforehand', 'hall');
create type question_state as enum ('open', 'answered', 'promised', 'merged', 'set-aside');

create table dialogue_questions (
	committee_id uuid not null,
	question_id uuid not null,
	dialogue_id uuid not null,
	-- known to whoever asked; their answer is found by it
	code text not null,
	source question_source not null,
	words text not null,
	-- as it is read out, printed and published: nobody's name in it
	heading text,
	topic text,
	hamlet_id uuid,
	asked_on date not null,
	state question_state not null default 'open',
	merged_into uuid,
	set_aside_reason text,
	-- none: asked through the public page, by nobody who is known
	entered_by uuid,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, question_id),
	foreign key (committee_id, dialogue_id) references dialogues,
	foreign key (committee_id, hamlet_id) references hamlets,
	foreign key (committee_id, merged_into) references dialogue_questions,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_question_of_a_code unique (committee_id, code),
	constraint merged_into_another check ((state = 'merged') = (merged_into is not null) and merged_into <> question_id),
	constraint set_aside_for_a_reason check ((state = 'set-aside') = (set_aside_reason is not null))
);
create index dialogue_questions_by_dialogue on dialogue_questions (committee_id, dialogue_id, topic, question_id);
create index dialogue_questions_by_day on dialogue_questions (committee_id, asked_on);
create index dialogue_questions_by_merged on dialogue_questions (committee_id, merged_into) where merged_into is not null;
call protect('dialogue_questions');

-- Who asked and how they are reached, if they said so: apart from the question, and only for those who work on it.
create table dialogue_askers (
	committee_id uuid not null,
	question_id uuid not null,
	name text not null,
	reach text not null,
	primary key (committee_id, question_id),
	foreign key (committee_id, question_id) references dialogue_questions
);
call protect('dialogue_askers');
revoke update on dialogue_askers from tusoi_app;

-- Cards that were printed for a hall: each bears its code, by which whoever wrote on it finds the answer.
create table dialogue_cards (
	committee_id uuid not null,
	code text not null,
	dialogue_id uuid not null,
	number integer not null,
	entered_by uuid not null,
	entered_at timestamptz not null,
	primary key (committee_id, code),
	foreign key (committee_id, dialogue_id) references dialogues,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint one_card_of_a_number unique (committee_id, dialogue_id, number)
);
call protect('dialogue_cards');
revoke update on dialogue_cards from tusoi_app;

create type dialogue_answer_kind as enum ('on-the-spot', 'later', 'promise-kept', 'promise-broken');

-- What was answered, each time it was; the newest says where it stands.
create table dialogue_answers (
	committee_id uuid not null,
	answer_id uuid not null,
	question_id uuid not null,
	kind dialogue_answer_kind not null,
	words text not null,
	given_by text not null,
	answered_on date not null,
	entered_by uuid not null,
	channel channel not null,
	entered_at timestamptz not null,
	primary key (committee_id, answer_id),
	foreign key (committee_id, question_id) references dialogue_questions,
	foreign key (committee_id, entered_by) references members (committee_id, member_id)
);
create index dialogue_answers_by_question on dialogue_answers (committee_id, question_id, answer_id);
call protect('dialogue_answers');
revoke update on dialogue_answers from tusoi_app;

create type telling_way as enum ('phone', 'letter', 'in-person', 'message', 'public-page');
create type asker_verdict as enum ('solved', 'not-solved', 'not-said');

-- That the one who asked was told, how, and what they said to it.
create table dialogue_tellings (
	committee_id uuid not null,
	telling_id uuid not null,
	question_id uuid not null,
	answer_id uuid not null,
	way telling_way not null,
	told_on date not null,
	verdict asker_verdict not null,
	-- none: they read it themselves on the public page
	entered_by uuid,
	entered_at timestamptz not null,
	primary key (committee_id, telling_id),
	foreign key (committee_id, question_id) references dialogue_questions,
	foreign key (committee_id, answer_id) references dialogue_answers,
	foreign key (committee_id, entered_by) references members (committee_id, member_id),
	constraint told_once_of_an_answer unique (committee_id, question_id, answer_id, way)
);
call protect('dialogue_tellings');
revoke update on dialogue_tellings from tusoi_app;
