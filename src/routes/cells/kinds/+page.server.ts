import { cellKinds, guessKind } from '#domain/organization/cell-kind.ts';
import { cellKindsForm } from '#domain/organization/forms.ts';
import { canKeepCells } from '#domain/organization/policy.ts';
import { confirmCellKinds, listCellsWithoutKind } from '#domain/organization/server/index.ts';
import { organizationWords } from '#domain/organization/words.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export async function load({ locals: { ctx, locale } }) {
	insist(canKeepCells(ctx.actor));
	return {
		cells: (await listCellsWithoutKind(ctx)).map(({ id, name }) => ({ id, name, guess: guessKind(name) })),
		kinds: cellKinds.map((value) => ({ value, label: organizationWords(locale).cellKinds[value] }))
	};
}

export const actions = {
	default: formAction(cellKindsForm, async (ctx, chosen) => {
		await confirmCellKinds(ctx, chosen);
		return '/cells';
	})
};
