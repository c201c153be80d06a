import { activationForm } from '#domain/accounts/forms.ts';
import { activate } from '#domain/accounts/server/index.ts';
import { contextForAccount } from '#web/server/context-for.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';
import { signInHere } from '#web/server/sign-in.ts';

export const actions = {
	default: formAction(activationForm, async (_, slip, { cookies }) => {
		await activate({ ...services, contextFor: contextForAccount }, slip);
		await signInHere(cookies, slip.username, slip.password);
		return '/';
	})
};
