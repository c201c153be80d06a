import { mayOpen, mayStep } from '#domain/cell-meetings/cell-meeting.ts';
import { kitForm } from '#domain/cell-meetings/kit-forms.ts';
import { canLead } from '#domain/cell-meetings/meeting-policy.ts';
import { enterFromPaper, readSheet } from '#domain/cell-meetings/server/index.ts';
import { rollOf } from '#domain/meetings/server/index.ts';
import { today } from '#platform/clock.ts';
import { all } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';
import { listPeople, readProceedings } from '../../read-record.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const { record } = await readProceedings(ctx, params.id);
	const { meeting, items, heard, rules, parts, listed } = record;
	const [roll, people, sheet] = await Promise.all([
		rollOf(ctx, params.id),
		listPeople(ctx, meeting),
		readSheet(ctx, meeting)
	]);
	const noting = mayStep('note', meeting);
	const moment = noting.allowed ? noting : mayOpen(meeting, today(ctx.clock));
	return {
		...{ meeting, heard, people },
		roll: roll.map(({ memberId, fullName, exempt, leave, marks }) => ({
			...{ memberId, fullName, exempt },
			here: marks[0]?.present ?? null,
			onLeave: leave === 'granted'
		})),
		items: items.map(({ id, title, reported }) => ({ id, title, reported })),
		listed: items.flatMap(({ id, title }) => {
			const one = listed.find(({ itemId }) => itemId === id);
			return one && !one.conclusion ? [{ id, title, heard: one.heard }] : [];
		}),
		decisions: rules.decisions.value.map((one) => ({ value: one.code, label: one[locale] })),
		parts: rules.resolution.value
			.filter(({ kind }) => kind === 'text')
			.map((part) => ({
				...{ code: part.code, label: part[locale] },
				words: parts.find((one) => one.part === part.code)?.words ?? ''
			})),
		criteria: sheet.criteria,
		may: permit(ctx, all(canLead(ctx.actor, meeting), moment))
	};
}

export const actions = {
	default: formAction(kitForm, async (ctx, kit, { params }) => {
		await enterFromPaper(ctx, params.id!, kit);
		return `/cell-meetings/${params.id}`;
	})
};
