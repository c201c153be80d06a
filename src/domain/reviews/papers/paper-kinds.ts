import type { Issuer } from '#domain/documents/issued-paper.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { CampaignState } from '../campaign.ts';
import type { PlanState } from '../rectification-plan.ts';
import type { ReviewState } from '../review.ts';

/** The papers about one review: what was written with what was concluded, the conclusions alone, what follows, what was explained. */
export const reviewPaperKinds = ['form', 'notice', 'plan', 'reply'] as const;
export type ReviewPaperKind = (typeof reviewPaperKinds)[number];

/** All kinds of a campaign's papers: those of a review, of a conference, of the whole campaign. */
export const campaignPaperKinds = [
	...reviewPaperKinds,
	'minutes',
	'campaign-report',
	'campaign-plan'
] as const;
export type CampaignPaperKind = (typeof campaignPaperKinds)[number];

/** A unit that issues papers: the committee or a cell. */
export type IssuingUnit = { id: Id; name: string; isCommittee: boolean };

type Reviewed = { subjectMemberId: Id | null };

/**
 * In whose name a paper of a review is issued; nobody's when it is the person's own paper, which bears their signature and
 * no number. A cell's own report, plan and reply are its committee's (chi ủy); its conclusions are those of all its members.
 */
export function issuerOf(kind: ReviewPaperKind, review: Reviewed, unit: IssuingUnit): Issuer | null {
	const issuer = unit.isCommittee ? 'committee' : 'cell';
	if (kind === 'notice') return { type: 'announcement', issuer };
	if (review.subjectMemberId) return null;
	const type = kind === 'plan' ? 'plan' : 'report';
	return { type, issuer, ...(!unit.isCommittee && { capacity: 'T/M CHI ỦY' }) };
}

/** Minutes are signed by who wrote them and who chaired, and numbered by whoever met. */
export const minutesIssuer = (unit: Pick<IssuingUnit, 'isCommittee'>): Issuer => ({
	type: 'minutes',
	issuer: unit.isCommittee ? 'committee' : 'cell',
	signedAlready: true
});

export const reportIssuer: Issuer = { type: 'report', issuer: 'committee' };

/** What the moment of a paper looks at. */
export type Moment = {
	state: ReviewState;
	/** suggestions that stand (not withdrawn), and those of them without an explanation */
	suggestions: number;
	unexplained: number;
	/** where the rectification plan stands; `unneeded` when nothing is to be mended. Null where it was not looked up */
	plan: PlanState | 'none' | 'unneeded' | null;
};

const concluded: readonly ReviewState[] = ['concluded', 'disputed', 'signed'];
const handedIn: readonly ReviewState[] = ['handed-in', ...concluded];

/** Whether there is anything to show as a paper yet; a no says what it waits for. */
export function mayShow(kind: ReviewPaperKind, moment: Moment): Answer {
	if (moment.state === 'not-reviewed' || moment.state === 'exempt')
		return no(`reviews.review-${moment.state}`);
	switch (kind) {
		case 'form':
			return handedIn.includes(moment.state) ? yes : no('reviews.form-not-handed-in');
		case 'notice':
			return concluded.includes(moment.state) ? yes : no('reviews.notice-not-concluded');
		case 'plan':
			if (!concluded.includes(moment.state)) return no('reviews.plan-not-concluded');
			return moment.plan && moment.plan !== 'unneeded' ? yes : no('reviews.paper-plan-unneeded');
		case 'reply':
			return moment.suggestions > 0 ? yes : no('reviews.no-suggestions');
	}
}

/** Whether what it says is final, so that it can be issued, or signed by the person, instead of being a draft. */
export function isFinal(kind: ReviewPaperKind, moment: Moment): Answer {
	const shown = mayShow(kind, moment);
	if (!shown.allowed) return shown;
	switch (kind) {
		case 'form':
		case 'notice':
			return concluded.includes(moment.state) ? yes : no('reviews.form-not-concluded');
		case 'plan':
			return moment.plan === 'approved' || moment.plan === 'published'
				? yes
				: no('reviews.paper-plan-not-approved');
		case 'reply':
			return moment.unexplained === 0 ? yes : no('reviews.unexplained', { count: moment.unexplained });
	}
}

/** Papers of a whole campaign are issued once it has been rolled out. */
export const hasBegun = ({ state }: { state: CampaignState }): Answer =>
	state === 'open' || state === 'closed' ? yes : no(`reviews.campaign-${state}`);
