import { hasPost } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { disclosurePageWords } from '../words/disclosure-words.ts';
import { openObligations } from './queries.ts';
import { readMatrix, readMatrixRules } from './read-disclosure.ts';

/** What this person has to post; for the office also what is overdue of others, and what is to be published anew. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const office = hasPost(ctx.actor, 'office');
	const words = disclosurePageWords(ctx.locale).waiting;
	const day = today(ctx.clock);
	const owed = await openObligations(ctx, office ? null : ctx.actor.memberId);
	const items = owed
		.filter(({ ownerId, dueOn }) => ownerId === ctx.actor.memberId || dueOn < day)
		.map(({ id, title, ownerId, ownerName, dueOn }) => ({
			...{ id: `disclosure-${id}`, verb: words.post, thing: title, dueOn },
			...(ownerId !== ctx.actor.memberId && { forWhom: ownerName }),
			...{ href: `/publication/${id}`, button: words.open }
		}));
	return [...items, ...(office ? await anew(ctx) : [])];
}

/** What is published again and again, when the time has come and nothing was entered. */
async function anew(ctx: Context): Promise<WaitingItem[]> {
	const words = disclosurePageWords(ctx.locale).waiting;
	const { remindBefore } = await readMatrixRules(ctx);
	const soon = addDays(today(ctx.clock), remindBefore);
	return (await readMatrix(ctx))
		.filter(({ nextOn, open }) => nextOn !== null && nextOn <= soon && open === 0)
		.map(({ code, nextOn, [ctx.locale]: name }) => ({
			...{ id: `disclosure-anew-${code}`, verb: words.anew, thing: name, dueOn: nextOn },
			...{ href: `/publication/new?content=${code}`, button: words.enter }
		}));
}
