import { getCommittee } from '#domain/organization/server/index.ts';
import { holds, roles } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { dateOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { isHandedIn } from '../../conference-items.ts';
import { canDecideDisagreement } from '../../policy.ts';
import { conclusionPages } from '../../words/conclusion-words.ts';
import { conferencePages } from '../../words/conference-words.ts';
import { listTurns } from './list-turns.ts';
import {
	conferencesToLead,
	countToVerify,
	disputed,
	toSign,
	unitsConcluding,
	withoutConference
} from './waiting-queries.ts';

/** What conferences ask of this person: to call and to lead one, to conclude, to sign, to decide, to verify. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const led = unitsLedBy(ctx);
	return [
		...(await forLeaders(ctx, led)),
		...(await toConclude(ctx, led)),
		...(await forThemselves(ctx, led)),
		...(await toAttend(ctx, led)),
		...(holds(ctx.actor, 'office') || holds(ctx.actor, 'leader') ? await fromAbove(ctx) : []),
		...(holds(ctx.actor, 'inspector') ? await forInspectors(ctx) : [])
	];
}

/** The units whose conferences somebody leads: a cell's leaders, and the committee's. */
const unitsLedBy = ({ actor }: Context): Id[] => [
	...new Set(
		actor.posts
			.filter(({ kind }) => [...roles['cell-leader'], ...roles.leader].some((post) => post === kind))
			.map(({ unitId }) => unitId)
	)
];

async function forLeaders(ctx: Context, led: Id[]): Promise<WaitingItem[]> {
	const words = conferencePages(ctx.locale).waiting;
	const [planned, missing] = await Promise.all([conferencesToLead(ctx, led), withoutConference(ctx, led)]);
	return [
		...missing.map(({ campaignId, unitId, unitName, title, conferenceOn }) => ({
			id: `call-conference-${campaignId}-${unitId}`,
			verb: words.call,
			thing: title,
			forWhom: unitName,
			dueOn: conferenceOn,
			href: `/campaigns/${campaignId}/units/${unitId}/conference`,
			button: words.callButton
		})),
		...planned.map(({ id, state, title, unitName, startsAt }) => ({
			id: `conference-${id}`,
			verb:
				state === 'in-session'
					? words.lead
					: dateOf(startsAt) <= today(ctx.clock)
						? words.open
						: words.prepare,
			thing: title,
			forWhom: unitName,
			dueOn: dateOf(startsAt),
			href: `/conferences/${id}`,
			button: words.openButton
		}))
	];
}

/** Reviews that could be concluded now: handed in, in their turn, with nothing open, and not one's own. */
async function toConclude(ctx: Context, led: Id[]): Promise<WaitingItem[]> {
	const words = conferencePages(ctx.locale).waiting;
	const items: WaitingItem[] = [];
	for (const { campaignId, unitId, unitName, title, meetingId } of await unitsConcluding(ctx, led)) {
		const ready = (await listTurns(ctx, campaignId, unitId)).filter(
			(turn) =>
				!turn.concludedHere &&
				turn.mayTake.allowed &&
				isHandedIn(turn).allowed &&
				turn.unexplained + turn.unanswered === 0 &&
				turn.subjectMemberId !== ctx.actor.memberId
		);
		if (ready.length)
			items.push({
				id: `conclude-${campaignId}-${unitId}`,
				verb: words.conclude(ready.length),
				thing: title,
				forWhom: unitName,
				href: `/conferences/${meetingId}#turns`,
				button: words.concludeButton
			});
	}
	return items;
}

async function forThemselves(ctx: Context, led: Id[]): Promise<WaitingItem[]> {
	const words = conclusionPages(ctx.locale).waiting;
	return (await toSign(ctx, led)).map(({ reviewId, name, title }) => ({
		id: `sign-${reviewId}`,
		verb: words.sign,
		thing: title,
		forWhom: name,
		href: `/reviews/${reviewId}/signature`,
		button: words.signButton
	}));
}

/** A conference in session to which somebody is called without leading it: there they ask for the floor. */
async function toAttend(ctx: Context, led: Id[]): Promise<WaitingItem[]> {
	const words = conferencePages(ctx.locale).waiting;
	const { actor } = ctx;
	const own = [...(actor.cellId ? [actor.cellId] : []), ...actor.posts.map(({ unitId }) => unitId)];
	return (await conferencesToLead(ctx, own))
		.filter(
			(one) =>
				one.state === 'in-session' &&
				!led.includes(one.unitId) &&
				one.chairId !== actor.memberId &&
				one.clerkId !== actor.memberId
		)
		.map(({ id, title, unitName }) => ({
			id: `attend-${id}`,
			verb: words.attend,
			thing: title,
			forWhom: unitName,
			dueOn: today(ctx.clock),
			href: `/conferences/${id}`,
			button: words.openButton
		}));
}

async function fromAbove(ctx: Context): Promise<WaitingItem[]> {
	const words = conclusionPages(ctx.locale).waiting;
	const committee = await getCommittee(ctx);
	return (await disputed(ctx))
		.filter(({ subjectMemberId, unitIds, concludedBy }) => {
			const [unitId] = unitIds;
			const review = {
				subjectMemberId,
				subjectUnitId: unitId!,
				unitId: unitId!,
				places: unitIds.map((id) => ({ unitId: id }))
			};
			return unitIds.includes(committee.unitId)
				? holds(ctx.actor, 'office') && subjectMemberId !== ctx.actor.memberId
				: canDecideDisagreement(ctx.actor, review, concludedBy).allowed;
		})
		.map(({ reviewId, name, title }) => ({
			id: `disagreement-${reviewId}`,
			verb: words.decide,
			thing: title,
			forWhom: name,
			href: `/reviews/${reviewId}/disagreement`,
			button: words.decideButton
		}));
}

async function forInspectors(ctx: Context): Promise<WaitingItem[]> {
	const words = conclusionPages(ctx.locale).waiting;
	return (await countToVerify(ctx)).map(({ campaignId, title, count }) => ({
		id: `verify-items-${campaignId}`,
		verb: words.verify(Number(count)),
		thing: title,
		href: `/campaigns/${campaignId}/verification`,
		button: words.verifyButton
	}));
}
