import { isOverdue, promiseStates } from '#domain/dialogues/promise.ts';
import { dialoguesPerPage, listPromises } from '#domain/dialogues/server/index.ts';
import { promiseWords } from '#domain/dialogues/words/promise-words.ts';
import { today } from '#platform/clock.ts';
import { pageIn } from '#web/server/page-in.ts';

export async function load({ locals: { ctx, locale }, url }) {
	const filter = {
		state: promiseStates.find((state) => state === url.searchParams.get('state')),
		overdue: url.searchParams.get('overdue') === 'yes'
	};
	const page = pageIn(url);
	const words = promiseWords(locale);
	const { total, promises } = await listPromises(ctx, filter, page);
	const day = today(ctx.clock);
	return {
		...{ filter, page, perPage: dialoguesPerPage, total },
		promises: promises.map(({ id, words, ownerName, unitName, dueOn, state, dialogueTitle, heldOn }) => ({
			...{ id, words, ownerName, unitName, dueOn, state, dialogueTitle, heldOn },
			isOverdue: isOverdue({ state, dueOn }, day)
		})),
		states: promiseStates.map((value) => ({ value, label: words.states[value] }))
	};
}
