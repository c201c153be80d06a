import { isVisitor } from '#domain/accompaniment/policy.ts';
import { today } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { insist, no, yes } from '#platform/refusal.ts';
import { blankReport } from '../blank-report.ts';

/** The empty report that a device keeps (src/service-worker.ts): no draft, no name of anybody, nothing around it that needs a network. */
export async function load({ locals: { ctx } }) {
	insist(isVisitor(ctx.actor) ? yes : no('accompaniment.not-a-visitor'));
	const { followed, ...blank } = await blankReport(ctx);
	return {
		...blank,
		bare: true,
		id: newId(),
		unitId: followed.length === 1 ? followed[0]! : null,
		visitedOn: today(ctx.clock),
		kind: 'regular' as const,
		visitors: [],
		visitorId: null,
		paper: false,
		draft: null
	};
}
