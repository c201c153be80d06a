import { no, yes, type Answer } from '#platform/refusal.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** One round of self-criticism and criticism: over which period, by which rules, from when to when. */
export type Campaign = {
	id: Id;
	title: string;
	periodKind: PeriodKind;
	periodFrom: PlainDate;
	periodTo: PlainDate;
	ruleSetId: Id;
	state: CampaignState;
	purpose: string;
	openedOn: PlainDate | null;
	closedOn: PlainDate | null;
	coversCollectives: boolean;
	coversMembers: boolean;
	/** the leading collective and every cell, those opened meanwhile too; otherwise the units that were chosen */
	allUnits: boolean;
};

/** What a campaign is about: a quarter, a year, a term, or whatever days are needed. */
export type Period = { kind: PeriodKind; from: PlainDate; to: PlainDate };

/** One step of a campaign, as the rule set names it, with this campaign's days. */
export type Phase = { phase: string; startsOn: PlainDate; endsOn: PlainDate };

export const periodKinds = ['quarter', 'year', 'term', 'when-needed'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Being planned · rolled out to the cells · ended · given up before it began. */
export type CampaignState = 'draft' | 'open' | 'closed' | 'cancelled';
export type CampaignStep = 'change' | 'open' | 'update' | 'close' | 'reopen' | 'cancel';

/** Which step may be taken in which state, and where it leads. */
export const campaignRoad: Record<CampaignState, Partial<Record<CampaignStep, CampaignState>>> = {
	draft: { change: 'draft', open: 'open', cancel: 'cancelled' },
	open: { change: 'open', update: 'open', close: 'closed' },
	closed: { reopen: 'open' },
	cancelled: {}
};

/** Whether a step may be taken now; a no says where the campaign stands. */
export const mayCampaign = (step: CampaignStep, { state }: Pick<Campaign, 'state'>): Answer =>
	campaignRoad[state][step] ? yes : no(`reviews.campaign-${state}`);

/** Work of a campaign is done while it is open. */
export const isOpen = ({ state }: Pick<Campaign, 'state'>): Answer =>
	state === 'open' ? yes : no(`reviews.campaign-${state}`);
