import { answerCodeForm, endPartnerForm, makeCodeForm } from '#domain/dispatches/forms.ts';
import { canKeepDispatches } from '#domain/dispatches/policy.ts';
import { answerPairing, endPartner, makePairingCode, seePartners } from '#domain/dispatches/server/index.ts';
import { insist } from '#platform/refusal.ts';
import { formAction } from '#web/server/form-action.ts';

export const load = async ({ locals: { ctx } }) => {
	const { partners, open, answered } = await seePartners(ctx);
	// Keys are of no use to anybody here.
	return { partners: partners.map(({ publicKey: _, ...partner }) => partner), open, answered };
};

export const actions = {
	make: formAction(makeCodeForm, async (ctx, { role }) => ({ made: await makePairingCode(ctx, role) })),
	answer: formAction(answerCodeForm, async (ctx, { pairing, file }) => {
		insist(canKeepDispatches(ctx.actor));
		const bytes = file && new Uint8Array(await file.arrayBuffer());
		const { name, answerId } = await answerPairing(ctx, pairing, bytes);
		return { paired: { name, answerId } };
	}),
	end: formAction(endPartnerForm, async (ctx, { partner }) => {
		await endPartner(ctx, partner);
		return '/dispatches/partners';
	})
};
