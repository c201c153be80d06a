import { acceptCase, openCase, passCase, returnCase, type OpenedCase } from '#domain/cases/server/index.ts';
import { seal } from '#domain/custody/server/index.ts';
import { newId, type Id } from '#platform/id.ts';
import { Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import {
	identityText,
	insistNameless,
	isSecret,
	type Identity,
	type MatterWords,
	type Person
} from '../../visit.ts';
import { mattersOf, settleMatter, takeNumber, type MatterRecord } from './matter-queries.ts';
import { lockTalking, visitSubject } from './take-visit.ts';
import { changeVisit, deletePeople, insertVisit, peopleOf, type VisitRecord } from './visit-queries.ts';

/** What goes onto the receipt: each matter with the code and the PIN of its case, shown this once. */
export type ReceiptLine = OpenedCase &
	Pick<MatterRecord, 'kind' | 'title' | 'decision' | 'words' | 'passedTo'>;

/**
 * Ends a visit: every matter becomes a case and a line of the register. What is to be kept secret goes to a visit of its own,
 * which nothing joins to this one, and who brought it is sealed: `told` is who they are, where it was not written down before.
 */
export const finishVisit = (ctx: Context, id: Id, told: readonly Person[] = []): Promise<ReceiptLine[]> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockTalking(ctx, id);
		const matters = await mattersOf(ctx, [id]);
		if (matters.length === 0) throw new Refusal('reception.matters-missing', 409);
		const known = await peopleOf(ctx, [id]);
		const people: readonly Person[] = known.length ? known : told;
		const hidden = (matter: MatterRecord) => visit.identity === 'secret' || isSecret(matter);
		const secret = matters.filter(hidden);
		for (const matter of secret) insistNameless(textsOf(matter), people);
		if (secret.length === matters.length) insistNameless([visit.minutes], people);
		const apart = await visitForSecrets(ctx, visit, secret.length, matters.length);

		const lines: ReceiptLine[] = [];
		for (const matter of matters) {
			const isHidden = hidden(matter);
			const visitId = isHidden ? apart : id;
			const opened = await openMatter(ctx, visit, matter, visitId, isHidden ? [] : people);
			if (isHidden && people.length)
				await seal(ctx, {
					...{ subjectType: 'case', subjectId: opened.id, text: identityText(people) },
					keptFrom: matter.aboutMemberId ? [matter.aboutMemberId] : []
				});
			await decide(ctx, opened.id, visit, matter);
			const year = Number(visit.receivedOn.slice(0, 4));
			const number = await takeNumber(ctx, year);
			await settleMatter(ctx, matter.id, { visitId, year, number, caseId: opened.id });
			const { kind, title, decision, words, passedTo } = matter;
			lines.push({ ...opened, kind, title, decision, words, passedTo });
		}
		for (const visitId of new Set([id, apart])) {
			await changeVisit(ctx, visitId, { state: 'finished' });
			await record(ctx, 'reception-visit.finished', visitSubject(visitId));
		}
		return lines;
	});

const textsOf = ({ title, content, words, remarks }: MatterWords) => [title, content, words, remarks ?? ''];

/** Under which visit secret matters stand: this one when all are secret, and then it bears no name; else one of their own. */
async function visitForSecrets(ctx: Context, visit: VisitRecord, secret: number, all: number): Promise<Id> {
	if (secret === 0) return visit.id;
	const identity: Identity = visit.identity === 'withheld' ? 'withheld' : 'secret';
	if (secret === all) {
		await deletePeople(ctx, visit.id);
		await changeVisit(ctx, visit.id, { identity });
		return visit.id;
	}
	const id = newId();
	const { dayId, receivedOn, company, peopleCount, channel, ruleSetId } = visit;
	await insertVisit(ctx, {
		...{ id, dayId, receivedOn, receivedBy: visit.receivedById, company, peopleCount, identity },
		...{ state: 'talking', takenBy: null, channel, ruleSetId }
	});
	return id;
}

const openMatter = (
	ctx: Context,
	visit: VisitRecord,
	matter: MatterRecord,
	visitId: Id,
	people: readonly Person[]
): Promise<OpenedCase> =>
	openCase(ctx, {
		...{ kind: matter.kind, topic: matter.topic, title: matter.title, origin: 'reception' },
		content: matter.content || matter.title,
		source: { type: 'reception-visit', id: visitId },
		people: people.map(({ role, name, address, phone, idNumber }) => ({
			role: role === 'visitor' && visit.company !== 'alone' ? 'representative' : 'person',
			...{ name, address, phone, idNumber }
		})),
		peopleCount: visit.peopleCount,
		hamletId: matter.hamletId,
		aboutMemberId: matter.aboutMemberId,
		receivedOn: visit.receivedOn,
		channel: visit.channel
	});

/** What was decided at the desk is the first step of the case. */
async function decide(ctx: Context, caseId: Id, visit: VisitRecord, matter: MatterRecord): Promise<void> {
	const { decision, ownerId, passedTo, words } = matter;
	const step = { on: visit.receivedOn, channel: visit.channel };
	if (decision === 'accepted')
		await acceptCase(ctx, caseId, { ...step, ownerId: ownerId!, complexity: 'ordinary', remote: false });
	else if (decision === 'returned') await returnCase(ctx, caseId, { ...step, words });
	else await passCase(ctx, caseId, { ...step, words, passedTo: passedTo! });
}
