import { yearToWrite, yearsToEnter } from '#domain/duties/commitment.ts';
import { beginForm } from '#domain/duties/forms.ts';
import { canListCommitments } from '#domain/duties/policy.ts';
import { beginCommitment, cellsForCommitments } from '#domain/duties/server/index.ts';
import { listRoster } from '#domain/membership/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { Refusal } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx }, url }) {
	const date = today(ctx.clock);
	const { rules } = await cellRulesAsOf(ctx, date);
	const member = url.searchParams.get('member');
	const isForOther = url.searchParams.has('for') || (member !== null && member !== ctx.actor.memberId);
	const cells = isForOther && canListCommitments(ctx.actor).allowed ? await cellsForCommitments(ctx) : [];
	const names = new Map(cells.map(({ id, name }) => [id, name]));
	const people = await listRoster(ctx, [...names.keys()], date);
	return {
		isForOther,
		self: ctx.actor.memberId,
		member,
		people: people
			.filter(({ id }) => id !== ctx.actor.memberId)
			.map(({ id, fullName, unitId }) => ({
				value: id,
				label: cells.length > 1 ? `${fullName}, ${names.get(unitId)}` : fullName
			})),
		years: yearsToEnter(date),
		year:
			Number(url.searchParams.get('year')) || (yearToWrite(rules.duties, date) ?? Number(date.slice(0, 4)))
	};
}

export const actions = {
	default: formAction(beginForm, async (ctx, { memberId, ...wish }) => {
		if (!memberId) throw new Refusal('duties.person-missing', 400, { field: 'memberId' });
		return `/commitments/${await beginCommitment(ctx, { memberId, ...wish })}/writing`;
	})
};
