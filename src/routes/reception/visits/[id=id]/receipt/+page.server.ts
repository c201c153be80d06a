import { redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { canSealNow } from '#domain/custody/server/index.ts';
import { getCommittee, getPublicAddress } from '#domain/organization/server/index.ts';
import { finishForm } from '#domain/reception/desk-forms.ts';
import { finishVisit, readVisit } from '#domain/reception/server/index.ts';
import { isSecret } from '#domain/reception/visit.ts';
import { formAction } from '#web/server/form-action.ts';
import { services } from '#web/server/services.ts';

export async function load({ locals: { ctx }, params }) {
	const { visit, matters } = await readVisit(ctx, params.id);
	const secret = visit.identity === 'secret' ? matters.length : matters.filter(isSecret).length;
	const needsSeal = secret > 0 && visit.identity !== 'withheld';
	return {
		visit,
		matters: matters.length,
		secret,
		asksWho: visit.identity === 'secret',
		cannotSeal: needsSeal && !(await canSealNow(ctx)),
		committee: (await getCommittee(ctx)).name
	};
}

/** The receipt is in this answer only: of a PIN nothing but its hash is kept. */
export const actions = {
	default: formAction(finishForm, async (ctx, people, { params, url }) => {
		const { visit } = await readVisit(ctx, params.id!);
		if (visit.state === 'finished') redirect(303, `/reception/visits/${params.id}`);
		const lines = await finishVisit(ctx, params.id!, visit.identity === 'secret' ? people : []);
		const address = `${services.settings.origin || url.origin}/public/${await getPublicAddress(ctx)}/case`;
		return { lines, address, qr: squares(address) };
	})
};

/** The dark squares of a QR code as one path, and how many squares a side has. */
function squares(text: string): { side: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return { side: size, path };
}
