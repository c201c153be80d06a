import { redirect } from '@sveltejs/kit';
import { signInForm } from '#domain/accounts/forms.ts';
import {
	anyAccount,
	demonstrationCommitteeIds,
	listDemonstrationPeople
} from '#domain/accounts/server/index.ts';
import { today } from '#platform/clock.ts';
import { formAction } from '#web/server/form-action.ts';
import { ownPath } from '#web/own-path.ts';
import { services } from '#web/server/services.ts';
import { signInHere } from '#web/server/sign-in.ts';

export async function load() {
	const { database, clock } = services;
	if (!(await anyAccount(database.outside))) redirect(303, '/setup');
	const committees = await demonstrationCommitteeIds(database.outside);
	const people = await Promise.all(
		committees.map((id) => listDemonstrationPeople(database.forCommittee(id), id, today(clock)))
	);
	return { people: people.flat() };
}

export const actions = {
	default: formAction(signInForm, async (_, { username, password }, { cookies, url }) => {
		await signInHere(cookies, username, password);
		return ownPath(url.searchParams.get('next'));
	})
};
