import {
	canBeAnnounced,
	canBeAsked,
	canBeCalledOff,
	canBeHeld,
	canPrintCards,
	isPlanned,
	resultsDueOn
} from '#domain/dialogues/dialogue.ts';
import { canPrepare, canReadQuestion } from '#domain/dialogues/policy.ts';
import { isOverdue } from '#domain/dialogues/promise.ts';
import { carriedFrom, getDialogue, readCourse, rulesOfDialogue } from '#domain/dialogues/server/index.ts';
import { dialogueWords } from '#domain/dialogues/words/dialogue-words.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { all, no, yes } from '#platform/refusal.ts';
import { listEvents } from '#platform/server/events.ts';
import { permit } from '#web/server/permit.ts';

export async function load({ locals: { ctx, locale }, params }) {
	const dialogue = await getDialogue(ctx, params.id);
	const prepares = canPrepare(ctx.actor);
	const reads = canReadQuestion(ctx.actor, null).allowed;
	const day = today(ctx.clock);
	const rules = await rulesOfDialogue(ctx, dialogue);
	const { questions, promises, figures } = await readCourse(ctx, dialogue.id);
	const acts: Record<string, string> = dialogueWords(locale).record.acts;
	const may = (...answers: Parameters<typeof all>) => permit(ctx, all(prepares, ...answers));
	return {
		dialogue,
		...{ reads, prepares: prepares.allowed, figures },
		announceBy: addDays(dialogue.heldOn, -rules.announcedBefore.value),
		resultsDueOn: resultsDueOn(dialogue.heldOn, rules.resultsWithin.value),
		untold: questions.filter(({ canBeReached, answerId, told }) => canBeReached && answerId && !told).length,
		promises: promises.map(({ id, words, heading, ownerName, dueOn, state }) => ({
			...{ id, words, heading, ownerName, dueOn, state },
			isOverdue: isOverdue({ state, dueOn }, day)
		})),
		carried: await carriedFrom(ctx, dialogue),
		handle: await getPublicAddress(ctx),
		history: (await listEvents(ctx, [dialogue.id]))
			.filter(({ act }) => act in acts)
			.map(({ sequence, happened_at, actor, act }) => ({
				...{ id: String(sequence), at: happened_at, who: actor ?? '', act: acts[act]! }
			})),
		may: {
			announce: may(isPlanned(dialogue.state), canBeAnnounced(dialogue, day, 0, 'x')),
			change: may(isPlanned(dialogue.state)),
			callOff: may(canBeCalledOff(dialogue.state)),
			cards: may(canPrintCards(dialogue.state)),
			enter: may(canBeAsked(dialogue, 'beforehand', day)),
			hold: may(
				canBeHeld(dialogue, day),
				dialogue.resultsPublishedOn ? no('dialogues.results-published-already') : yes
			)
		}
	};
}
