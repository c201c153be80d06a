import { caseShortcomingForm } from '#domain/cases/forms.ts';
import { canOpenShortcoming } from '#domain/cases/policy.ts';
import { getCase, listCaseOwners, openShortcoming } from '#domain/cases/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const found = await getCase(ctx, params.id);
	const day = today(ctx.clock);
	const units = (await listUnits(ctx, day)).filter(({ kind }) => kind !== 'superior');
	const people = await listCaseOwners(ctx, { aboutMemberId: null, aboutUnitId: null });
	const { rules } = await rulesAsOf(ctx, day);
	const about = found.aboutMemberId
		? `member:${found.aboutMemberId}`
		: found.aboutUnitId
			? `unit:${found.aboutUnitId}`
			: null;
	return {
		found: { id: found.id, code: found.code, title: found.title },
		about,
		subjects: [
			...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
			...people.map(({ id, name }) => ({ value: `member:${id}`, label: name }))
		],
		criteria: rules.rectification.criteria.value.map(({ code, ...criterion }) => ({
			value: code,
			label: criterion[locale]
		})),
		may: permit(ctx, canOpenShortcoming(ctx.actor, found, null))
	};
}

export const actions = {
	default: formAction(caseShortcomingForm, async (ctx, { channel, ...fault }, { params }) => {
		await openShortcoming(ctx, params.id!, { ...fault, ...(channel && { channel }) });
		return `/cases/${params.id}`;
	})
};
