import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { lookForm } from '#domain/reception/desk-forms.ts';
import { canWorkAtDesk } from '#domain/reception/policy.ts';
import { findEarlier } from '#domain/reception/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formDataOf } from '#web/server/form-data.ts';

/** What is found while somebody types: posted, so that no name stands in an address. */
export async function POST({ locals: { ctx }, request }) {
	insist(canWorkAtDesk(ctx.actor));
	const typed = Object.fromEntries(
		[...(await formDataOf(request))].filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		)
	);
	const read = v.safeParse(lookForm, typed);
	return json(read.success ? await findEarlier(ctx, read.output) : []);
}
