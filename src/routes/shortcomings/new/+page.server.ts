import { shortcomingForm } from '#domain/rectification/forms.ts';
import { recordShortcoming } from '#domain/rectification/server/index.ts';
import { shortcomingSources } from '#domain/rectification/shortcoming.ts';
import { rectificationWords } from '#domain/rectification/words.ts';
import { listRoster } from '#domain/membership/server/index.ts';
import { listUnits } from '#domain/organization/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { actsForCommittee, cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';

/** Everybody may record what they found in themselves; about others, those who lead. The cell comes first, then its people. */
export async function load({ locals: { ctx, locale }, url }) {
	const words = rectificationWords(locale);
	const day = today(ctx.clock);
	const led = cellsLedBy(ctx.actor);
	const leads = actsForCommittee(ctx.actor) || led.length > 0;
	const units = (await listUnits(ctx)).filter(
		({ id, kind }) => kind !== 'superior' && (actsForCommittee(ctx.actor) || led.includes(id))
	);
	const asked = url.searchParams.get('cell');
	const unit = units.find(({ id }) => id === asked) ?? (units.length === 1 ? units[0] : undefined);
	const { rules } = await rulesAsOf(ctx, day);
	const people = unit ? await listRoster(ctx, [unit.id], day) : [];
	const others = people.filter(({ id }) => id !== ctx.actor.memberId);
	return {
		day,
		unitId: unit?.id ?? null,
		units: leads && units.length > 1 ? units.map(({ id, name }) => ({ value: id, label: name })) : [],
		subjects: [
			{ value: `member:${ctx.actor.memberId}`, label: ctx.actor.name },
			...(unit ? [{ value: `unit:${unit.id}`, label: words.newShortcoming.collective(unit.name) }] : []),
			...others.map(({ id, fullName }) => ({ value: `member:${id}`, label: fullName }))
		],
		criteria: rules.rectification.criteria.value.map((one) => ({ value: one.code, label: one[locale] })),
		sources: shortcomingSources
			.filter((source) => leads || source === 'self')
			.map((value) => ({ value, label: words.sources[value] }))
	};
}

export const actions = {
	default: formAction(shortcomingForm, async (ctx, { subject, ...finding }) => {
		const { id } = await recordShortcoming(ctx, { ...finding, subject });
		return `/shortcomings/${id}`;
	})
};
