import { memberNameIn } from '#domain/membership/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { newId, type Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import type { Letter, LetterPurpose } from '../letter.ts';

/** The kind under which letters stand among the papers that were issued. */
export const letterKind = 'case-letter';

const letters = (ctx: Context) =>
	ctx.db
		.selectFrom('case_letters as l')
		.select([
			'l.letter_id as id',
			'l.case_id as caseId',
			'l.purpose',
			'l.round',
			'l.layout',
			'l.body',
			'l.state_number as stateNumber',
			'l.signer_name as signerName',
			'l.signer_post as signerPost',
			memberNameIn('l.entered_by').as('enteredBy')
		]);
export type KeptLetter = Awaited<ReturnType<ReturnType<typeof letters>['executeTakeFirstOrThrow']>>;

/** The letters of a case, oldest first. Only for whoever was shown the case. */
export const lettersOf = (ctx: Context, caseId: Id): Promise<KeptLetter[]> =>
	letters(ctx).where('l.case_id', '=', caseId).orderBy('l.entered_at').orderBy('l.letter_id').execute();

/** One of them; refuses (404) when it belongs to another case. */
export async function letterOf(ctx: Context, caseId: Id, letterId: Id): Promise<KeptLetter> {
	const found = await letters(ctx)
		.where('l.case_id', '=', caseId)
		.where('l.letter_id', '=', letterId)
		.executeTakeFirst();
	if (!found) throw notFound();
	return found;
}

/** Keeps a letter that is being written; written once more in the same round, it replaces what was written before. */
export async function keepLetter(
	ctx: Context,
	caseId: Id,
	{ purpose, round, channel, ...letter }: Letter & { purpose: LetterPurpose; round: number; channel: Channel }
): Promise<Id> {
	const text = {
		layout: letter.layout,
		body: letter.body,
		state_number: letter.stateNumber,
		signer_name: letter.signerName,
		signer_post: letter.signerPost,
		entered_by: ctx.actor.memberId,
		channel,
		entered_at: ctx.clock.now()
	};
	const { id } = await ctx.db
		.insertInto('case_letters')
		.values({ committee_id: ctx.committeeId, letter_id: newId(), case_id: caseId, purpose, round, ...text })
		.onConflict((conflict) => conflict.constraint('one_letter_a_round').doUpdateSet(text))
		.returning('letter_id as id')
		.executeTakeFirstOrThrow();
	return id;
}
