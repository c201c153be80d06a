import type { CellKind, Ground, ReviewRules } from '#domain/rules/rule-set.ts';
import { roles, type PostKind } from '#platform/actor.ts';
import { addMonths, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { rankOf } from './order.ts';

/** What is true of a committee on one day, as far as a campaign asks. */
export type Facts = {
	/** the units that take part and exist on that day */
	units: readonly { id: Id; name: string; isCommittee: boolean; cellKind: CellKind | null }[];
	posts: readonly { memberId: Id; unitId: Id; kind: PostKind }[];
	/** everybody who is a member of a cell that day, by given name */
	members: readonly {
		id: Id;
		name: string;
		unitId: Id;
		admittedOn: PlainDate | null;
		exempt: boolean;
		suspended: boolean;
	}[];
};

/** One who is to be reviewed, or is not, for a reason that dated facts give. */
export type Participant = {
	memberId: Id | null;
	/** the collective, when it is one */
	collectiveId: Id | null;
	name: string;
	/** the cell of the person, or the collective itself */
	unitId: Id;
	form: string;
	ground: Ground | null;
	places: Turnplace[];
};
export type Turnplace = { unitId: Id; rank: number };

type Covered = { coversCollectives: boolean; coversMembers: boolean; periodTo: PlainDate };

/** Everybody whom a campaign concerns on a day: each collective, then each member, with form, places and turn, or why not. */
export function participantsOf(facts: Facts, campaign: Covered, rules: ReviewRules): Participant[] {
	return [
		...(campaign.coversCollectives ? facts.units.map((unit) => collective(unit, facts, rules)) : []),
		...(campaign.coversMembers ? members(facts, campaign.periodTo, rules) : [])
	];
}

/** A cell whose committee is too small has no collective of its own to review. */
function collective(unit: Facts['units'][number], { posts }: Facts, rules: ReviewRules): Participant {
	const leaders = new Set(
		posts.filter((post) => post.unitId === unit.id && isCellLeader(post.kind)).map(({ memberId }) => memberId)
	);
	const isTooSmall = !unit.isCommittee && leaders.size < rules.cellCommitteeFrom.value;
	return {
		memberId: null,
		collectiveId: unit.id,
		name: unit.name,
		unitId: unit.id,
		form: formFor({ isCollective: true }, rules),
		ground: isTooSmall ? inForce('no-cell-committee', rules) : null,
		places: [{ unitId: unit.id, rank: 0 }]
	};
}

function members({ units, posts, members }: Facts, periodTo: PlainDate, rules: ReviewRules): Participant[] {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const committee = units.find(({ isCommittee }) => isCommittee);
	const held = Map.groupBy(posts, ({ memberId }) => memberId);
	return members.flatMap((member) => {
		const own = held.get(member.id) ?? [];
		const kindsIn = (unitId: Id) => own.filter((post) => post.unitId === unitId).map(({ kind }) => kind);
		const leads = own.some(({ kind }) => rules.leadingPosts.value.includes(kind));
		const places = [
			...(byId.has(member.unitId) ? [member.unitId] : []),
			...(leads && committee ? [committee.id] : [])
		].map((unitId) => ({ unitId, rank: rankOf(kindsIn(unitId), rules) }));
		if (places.length === 0) return [];
		const kind = byId.get(member.unitId)?.cellKind;
		return {
			memberId: member.id,
			collectiveId: null,
			name: member.name,
			unitId: member.unitId,
			form: formFor({ leads, isOutside: !!kind && rules.outsideCells.value.includes(kind) }, rules),
			ground: groundOf(member, periodTo, rules),
			places
		};
	});
}

/** Why dated facts exempt a member, if they do: the first ground that holds and that the rule set knows. */
function groundOf(
	member: Pick<Facts['members'][number], 'exempt' | 'suspended' | 'admittedOn'>,
	periodTo: PlainDate,
	rules: ReviewRules
): Ground | null {
	const isNew =
		member.admittedOn !== null && addMonths(member.admittedOn, rules.newlyAdmitted.value) > periodTo;
	return (
		(member.suspended && inForce('suspended', rules)) ||
		(member.exempt && inForce('exempt', rules)) ||
		(isNew && inForce('newly-admitted', rules)) ||
		null
	);
}

const inForce = (ground: Ground, { exempt }: ReviewRules): Ground | null =>
	exempt.value.includes(ground) ? ground : null;

/** The first form of the rule set that fits; refuses (409) when none does. */
function formFor(
	subject: { isCollective?: boolean; leads?: boolean; isOutside?: boolean },
	{ forms }: ReviewRules
): string {
	const fits = {
		collective: subject.isCollective === true,
		leader: !subject.isCollective && subject.leads === true,
		outside: !subject.isCollective && subject.isOutside === true,
		member: !subject.isCollective
	};
	const form = forms.find(({ audience }) => fits[audience]);
	if (!form) throw new Refusal('reviews.no-form-fits', 409);
	return form.code;
}

const isCellLeader = (kind: PostKind) => (roles['cell-leader'] as readonly PostKind[]).includes(kind);
