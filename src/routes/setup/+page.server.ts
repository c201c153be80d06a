import { redirect } from '@sveltejs/kit';
import { setupForm } from '#domain/accounts/forms.ts';
import { anyAccount, onFirstVisit } from '#domain/accounts/server/index.ts';
import { Refusal } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';
import { found } from '#web/server/found.ts';
import { services } from '#web/server/services.ts';
import { signInHere } from '#web/server/sign-in.ts';

export async function load() {
	if (await anyAccount(services.database.outside)) redirect(303, '/sign-in');
}

export const actions = {
	default: formAction(setupForm, async (_, setup, { cookies }) => {
		const founded = await onFirstVisit(services.database, () =>
			found(
				services,
				{
					name: setup.name,
					superiorName: setup.superior,
					place: setup.place,
					term: { from: setup.termFrom, to: setup.termTo }
				},
				setup
			)
		);
		if (!founded) throw new Refusal('accounts.set-up-already', 409);
		await signInHere(cookies, setup.username, setup.password);
		return '/';
	})
};
