import { uploadForm } from '#domain/membership/roster/choices.ts';
import { listRosterImports, uploadRoster } from '#domain/membership/server/index.ts';
import { showMoment } from '#platform/dates.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx } }) {
	const imports = await listRosterImports(ctx);
	return {
		imports: imports.map(({ id, fileName, state, enteredAt }) => ({
			id,
			fileName,
			state,
			enteredAt: showMoment(enteredAt)
		}))
	};
}

export const actions = {
	default: formAction(uploadForm, async (ctx, { file }) => {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const id = await uploadRoster(ctx, services.files, { name: file.name.normalize('NFC'), bytes });
		return `/members/import/${id}/columns`;
	})
};
