import * as v from 'valibot';
import { passwordForm } from '#domain/accounts/forms.ts';
import { changePassword, signOutEverywhere } from '#domain/accounts/server/index.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';
import { clearCookies } from '#web/server/sign-in.ts';

export const actions = {
	password: formAction(passwordForm, async (ctx, { current, password }, { cookies }) => {
		await changePassword(services, ctx, current, password);
		clearCookies(cookies);
		return '/sign-in';
	}),
	everywhere: formAction(v.object({}), async (ctx, _, { cookies }) => {
		await signOutEverywhere(ctx);
		clearCookies(cookies);
		return '/sign-in';
	})
};
