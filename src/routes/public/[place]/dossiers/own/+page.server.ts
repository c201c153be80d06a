import { ownForm } from '#domain/dossiers/forms.ts';
import { findOwnFile } from '#domain/dossiers/server/index.ts';
import { showDate } from '#platform/dates.ts';
import { Refusal } from '#platform/refusal.ts';
import { guarded, slowly } from '#web/server/flood.ts';
import { formAction } from '#web/server/form-action.ts';

export const load = ({ params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return { place: params.place };
};

export const actions = {
	default: formAction(ownForm, async (ctx, { own }, event) => {
		guarded(event, 'household code');
		const found = await slowly(() => findOwnFile(ctx, own));
		if (!found) throw new Refusal('dossiers.code-wrong', 409, { field: 'own' });
		return {
			found: {
				...found,
				wentOn: found.wentOn && showDate(found.wentOn),
				files: found.files.map((file) => ({ ...file, since: showDate(file.since) }))
			}
		};
	})
};
