import { isOpen } from '#domain/reviews/campaign.ts';
import { mayReview } from '#domain/reviews/review.ts';
import { helpsWith, knownText } from '#domain/reviews/self-review-known.ts';
import { sectionForm, wordsOfPart, type SectionFields } from '#domain/reviews/self-review-forms.ts';
import { joined } from '#domain/reviews/self-review-wording.ts';
import { selfReviews } from '#domain/reviews/server/index.ts';
import { all } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from '#web/server/form-action.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx }, params }) {
	const { rules, form, known, next, versions, ...section } = await selfReviews.readSection(
		ctx,
		params.id,
		params.section
	);
	const { review, campaign, part } = section;
	return {
		...section,
		levels: rules.levels.value,
		formLabel: form.label,
		isLast: next === null,
		versions,
		known: helpsWith(part)
			.map((kind) => ({ kind, text: knownText(kind, known) }))
			.filter(({ text }) => text),
		memberId: ctx.actor.memberId,
		mayWrite: permit(ctx, all(isOpen(campaign), mayReview('hand-in', review)))
	};
}

export const actions = {
	default: formAction(sectionForm, async (ctx, fields, { params }) => {
		const { id, section } = params as { id: string; section: string };
		const { next } = await selfReviews.readSection(ctx, id, section);
		const { basedOn, seen } = fields;
		await selfReviews.saveSection(ctx, id, {
			...{ section, basedOn, seen },
			words: await wordsToSave(ctx, id, section, fields)
		});
		if (fields.insert || fields.keep !== undefined || fields.stay) return `/reviews/${id}/writing/${section}`;
		return next ? `/reviews/${id}/writing/${next}` : `/reviews/${id}/hand-in`;
	})
};

/** What was typed, with what the system knows taken into it, or one of two wordings that was chosen. */
async function wordsToSave(
	ctx: Context,
	id: string,
	section: string,
	fields: SectionFields
): Promise<string> {
	if (fields.keep !== undefined)
		return fields.keep === 0 ? '' : (await selfReviews.getVersion(ctx, id, section, fields.keep)).words;
	const { part, rules, known } = await selfReviews.readSection(ctx, id, section);
	const words = wordsOfPart(part, fields, 'words', rules.levels.value);
	return fields.insert ? joined(words, knownText(fields.insert, known)) : words;
}
