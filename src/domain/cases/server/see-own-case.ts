import type { Paper } from '#domain/documents/paper.ts';
import { findIssued } from '#domain/documents/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { readCaseCode, readPin } from '../case-code.ts';
import { openTo, standOf, stepsForCitizen, type CitizenView } from '../citizen-view.ts';
import { caseOfCitizen, type CitizensCase } from './case-queries.ts';
import { rulesOfCase } from './case-rules.ts';
import { letterKind, lettersOf } from './letter-queries.ts';
import { listLetters } from './letters.ts';
import { isPin } from './pin.ts';
import { stepsOf } from './step-queries.ts';

/** What a person types to see their own case, as it stands on the receipt. */
export type Key = { reference: string; pin: string };

/** The case that a code and a PIN open; nothing for a wrong one, and nothing tells which of the two is wrong. */
async function openedBy(ctx: Context, { reference, pin }: Key): Promise<CitizensCase | null> {
	const [code, digits] = [readCaseCode(reference), readPin(pin)];
	const found = code ? await caseOfCitizen(ctx, code) : undefined;
	return (await isPin(digits ?? '', found)) ? found! : null;
}

/** The code of the case that a code and a PIN open, for an act on it; nothing for a wrong one. */
export const codeOpenedBy = async (ctx: Context, key: Key): Promise<string | null> =>
	(await openedBy(ctx, key))?.code ?? null;

/** A person's own case; nothing for a wrong code or PIN. */
export async function seeOwnCase(ctx: Context, key: Key): Promise<CitizenView | null> {
	const found = await openedBy(ctx, key);
	if (!found) return null;
	const topics = (await rulesOfCase(ctx, found)).topics.value;
	const topic = topics.find(({ code }) => code === found.topic);
	const { code, kind, receivedOn, dueOn, noticeDueOn, noticeGivenOn, passedTo, stateReference, round } =
		found;
	return {
		...{ code, kind, receivedOn, dueOn, noticeDueOn, noticeGivenOn, passedTo, stateReference, round },
		topic: topic?.[ctx.locale] ?? found.topic,
		stand: standOf(found),
		...openTo(found, today(ctx.clock)),
		steps: stepsForCitizen(await stepsOf(ctx, [found.id])),
		letters: (await listLetters(ctx, found.id)).flatMap(({ id, purpose, issued }) =>
			issued ? { id, purpose, number: issued.number, issuedOn: issued.issuedOn } : []
		)
	};
}

/** A letter of a person's own case, as it was issued: it names nobody. Nothing for a wrong code or PIN. */
export async function readOwnLetter(ctx: Context, key: Key, letterId: Id): Promise<Paper | null> {
	const found = await openedBy(ctx, key);
	if (!found || !(await lettersOf(ctx, found.id)).some(({ id }) => id === letterId)) return null;
	return (await findIssued(ctx, letterKind, letterId))?.content ?? null;
}
