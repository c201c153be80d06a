import { cellKinds, guessKind } from '#domain/organization/cell-kind.ts';
import { cellKindForm } from '#domain/organization/forms.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { getCell, listKindPeriods, setCellKind } from '#domain/organization/server/index.ts';
import { organizationWords } from '#domain/organization/words.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const cell = await getCell(ctx, params.id);
	insist(canKeepCells(ctx.actor));
	const [now] = await listKindPeriods(ctx, cell.id);
	const guess = guessKind(cell.name);
	return {
		cell: { id: cell.id, name: cell.name },
		hasKind: now !== undefined,
		isGuess: !now && guess !== null,
		kind: now?.kind ?? guess,
		kinds: cellKinds.map((value) => ({ value, label: organizationWords(locale).cellKinds[value] }))
	};
}

export const actions = {
	default: formAction(cellKindForm, async (ctx, kind, { params }) => {
		await setCellKind(ctx, params.id!, kind);
		return `/cells/${params.id}`;
	})
};
