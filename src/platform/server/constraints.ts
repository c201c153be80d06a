import { notFound, Refusal } from '../refusal.ts';

/** What a constraint of the database says when it is the last to notice. Its name is a sentence; this is its code. */
const meanings: Record<string, string> = {
	card_number_belongs_to_one_member: 'membership.card-number-taken',
	official_after_admission: 'membership.official-before-admission',
	one_cell_at_a_time: 'membership.two-cells-at-once',
	one_exemption_at_a_time: 'membership.exempt-already',
	one_post_once_at_a_time: 'membership.post-held-already',
	one_name_at_a_time: 'organization.two-names-at-once',
	one_habit_at_a_time: 'cell-meetings.habits-meanwhile',
	ends_after_it_starts: 'meetings.ends-before-it-starts',
	break_lies_within: 'meetings.break-outside',
	leave_is_asked_once: 'meetings.leave-asked-already',
	leaves_after_arriving: 'meetings.leaves-before-arriving',
	one_reference_one_shortcoming: 'rectification.reference-taken',
	one_result_a_revision: 'study.published-meanwhile',
	one_follower_at_a_time: 'accompaniment.follower-there-already',
	one_visit_a_meeting: 'accompaniment.visit-there-already',
	one_account_each: 'accounts.has-account-already',
	one_kind_at_a_time: 'organization.two-kinds-at-once',
	one_suspension_at_a_time: 'membership.suspended-already',
	period_ends_after_it_begins: 'reviews.period-ends-before-it-begins',
	phase_ends_after_it_starts: 'reviews.phase-ends-before-it-starts',
	one_review_a_member: 'reviews.reviewed-already',
	one_review_a_collective: 'reviews.reviewed-already',
	one_wording_a_version: 'reviews.saved-meanwhile',
	one_suggestion_a_dispatch: 'reviews.dispatch-received-already',
	one_explanation_a_round: 'reviews.explained-meanwhile',
	tally_adds_up: 'reviews.tally-does-not-add-up',
	one_conclusion_an_item: 'reviews.concluded-already',
	replaced_once: 'reviews.concluded-already',
	verified_once: 'reviews.verified-already',
	one_plan_a_review: 'reviews.plan-there-already',
	one_duty_of_a_name_at_a_time: 'duties.duty-taken',
	a_duty_once_a_person: 'duties.held-already',
	one_regulation_a_version: 'duties.version-meanwhile',
	another_version_for_a_reason: 'duties.version-without-reason',
	vote_adds_up: 'duties.vote-wrong',
	one_commitment_a_year: 'duties.commitment-there',
	one_item_a_place: 'duties.item-place-taken',
	one_paper_a_revision: 'documents.issued-meanwhile',
	one_regular_meeting_a_month: 'cell-meetings.regular-there-already',
	cell_vote_adds_up: 'cell-meetings.more-votes-than-voters',
	thematic_has_its_topic: 'cell-meetings.topic-missing',
	rule_sets_committee_id_code_key: 'rules.compared-with-another',
	no_rung_twice: 'platform.changed-meanwhile',
	paused_once_at_a_time: 'supervision.paused-already',
	one_programme_a_year: 'supervision.year-there-already',
	checked_once_a_round: 'supervision.checked-already',
	one_notice_an_addressee: 'supervision.notice-there-already',
	round_ends_after_it_starts: 'supervision.ends-before-it-starts',
	custodian_once_at_a_time: 'custody.custodian-there-already',
	one_key_in_use: 'platform.changed-meanwhile',
	one_reseal_at_a_time: 'custody.reseal-waits-already',
	one_number_a_household: 'dossiers.number-taken',
	one_progress_a_revision: 'dossiers.published-meanwhile',
	a_receipt_once_in_a_day: 'comments.receipt-used',
	one_receipt_one_comment: 'comments.receipt-used',
	one_chairman_at_a_time: 'reception.chairman-meanwhile',
	one_reception_at_a_time: 'reception.day-there-already',
	user_username_key: 'accounts.username-taken'
};

const clashes = new Set(['23505', '23P01', '23514', '40001', '40P01']);

/** A clash that the database noticed, as a refusal (409), a reference to nothing as not found (404); anything else as it was. */
export function asRefusal(error: unknown): unknown {
	const { code, constraint } = error as { code?: string; constraint?: string };
	// A reference to what is not there: this committee has none like it, whosever it may be.
	if (code === '23503') return notFound();
	if (!code || !clashes.has(code)) return error;
	return new Refusal(meanings[constraint ?? ''] ?? 'platform.changed-meanwhile', 409);
}
