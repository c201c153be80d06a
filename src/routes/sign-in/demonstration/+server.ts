import { redirect } from '@sveltejs/kit';
import {
	demonstrationCommitteeIds,
	demonstrationPassword,
	listDemonstrationPeople
} from '#domain/accounts/server/index.ts';
import { today } from '#platform/clock.ts';
import { notFound } from '#platform/refusal.ts';
import { services } from '#web/server/services.ts';
import { signInHere } from '#web/server/sign-in.ts';
import { formDataOf } from '#web/server/form-data.ts';

/** One click into the demonstration; only its own people can be entered like this. */
export async function POST({ request, cookies }) {
	const username = String((await formDataOf(request)).get('username'));
	const { database, clock } = services;
	const committees = await demonstrationCommitteeIds(database.outside);
	const people = await Promise.all(
		committees.map((id) => listDemonstrationPeople(database.forCommittee(id), id, today(clock)))
	);
	if (!people.flat().some((person) => person.username === username)) throw notFound();
	await signInHere(cookies, username, demonstrationPassword);
	redirect(303, '/');
}
