import { citizenRulesAsOf, citizenRulesOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import { newId, type Id } from '#platform/id.ts';
import { insist, notFound, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { record } from '#platform/server/events.ts';
import type { NewVisit } from '../../desk-forms.ts';
import { canWorkAtDesk, isDesk } from '../../policy.ts';
import { insistListed } from '../../reception-day.ts';
import { groundsOf, insistCompany, insistNameless, isSecret, type MatterWords } from '../../visit.ts';
import { changeDay, insertChanges } from '../days/day-queries.ts';
import { deleteMatter, insertMatter, mattersOf } from './matter-queries.ts';
import {
	changeVisit,
	dayOfReceiver,
	findVisit,
	insertPeople,
	insertVisit,
	lockVisitRow,
	peopleOf,
	type VisitRecord
} from './visit-queries.ts';

export const visitSubject = (id: Id) => ({ subjectType: 'reception-visit', subjectId: id });

/** A visit with who came and what about. Found at the desk alone: for others there is none (404). */
export async function readVisit(ctx: Context, id: Id) {
	const visit = isDesk(ctx.actor) ? await findVisit(ctx, id) : undefined;
	if (!visit) throw notFound();
	return { visit, people: await peopleOf(ctx, [id]), matters: await mattersOf(ctx, [id]) };
}

/** A visit while people are still there, held until the transaction ends. */
export async function lockTalking(ctx: Context, id: Id): Promise<VisitRecord> {
	insist(canWorkAtDesk(ctx.actor));
	if (!(await lockVisitRow(ctx, id))) throw notFound();
	const { visit } = await readVisit(ctx, id);
	if (visit.state !== 'talking') throw new Refusal('reception.visit-finished', 409);
	return visit;
}

/** Somebody came: who, how many, before whom. A reception day on which somebody came has been held. */
export const startVisit = (ctx: Context, visit: NewVisit): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		insist(canWorkAtDesk(ctx.actor));
		const { company, peopleCount, identity, people, receivedOn, receivedBy, takenBy, fromPaper } = visit;
		if (receivedOn > today(ctx.clock))
			throw new Refusal('reception.received-in-future', 400, { field: 'receivedOn' });
		if (fromPaper && !takenBy) throw new Refusal('reception.taken-by-missing', 400, { field: 'takenBy' });
		const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, receivedOn);
		insistCompany({ company, peopleCount, people }, identity, rules.reception);
		const id = newId();
		const day = await dayOfReceiver(ctx, receivedOn, receivedBy);
		const channel = fromPaper ? 'paper' : 'self';
		await insertVisit(ctx, {
			...{ id, dayId: day?.id ?? null, receivedOn, receivedBy, company, peopleCount, identity },
			...{ state: 'talking', takenBy, channel, ruleSetId }
		});
		if (people.length) await insertPeople(ctx, id, people);
		if (day?.state === 'planned') {
			await changeDay(ctx, [day.id], { state: 'held' });
			await insertChanges(ctx, [{ dayId: day.id, kind: 'held', byMember: receivedBy, channel }]);
			await record(ctx, 'reception-day.held', {
				...{ subjectType: 'reception-day', subjectId: day.id, onBehalfOf: receivedBy, channel }
			});
		}
		await record(ctx, 'reception-visit.started', {
			...visitSubject(id),
			...{ onBehalfOf: takenBy, channel },
			to: { receivedOn, receivedBy, company, peopleCount, identity }
		});
		return id;
	});

/** What people say, as it is taken down while they talk. */
export const keepMinutes = (ctx: Context, id: Id, minutes: string): Promise<void> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockTalking(ctx, id);
		if (minutes === visit.minutes) return;
		await changeVisit(ctx, id, { minutes });
		await record(ctx, 'reception-visit.minutes-kept', {
			...visitSubject(id),
			to: { length: minutes.length }
		});
	});

/** One matter of what they said, with what was decided about it: several at once are split. */
export const addMatter = (ctx: Context, visitId: Id, matter: MatterWords): Promise<Id> =>
	transaction(ctx, async (ctx) => {
		const visit = await lockTalking(ctx, visitId);
		const { reception, cases } = await citizenRulesOf(ctx, visit.ruleSetId);
		insistListed(matter.topic, cases.topics.value, 'reception.topic-missing', 'topic');
		insistListed(
			matter.ground,
			groundsOf(matter.decision, reception),
			'reception.decision-missing',
			'decided'
		);
		if (isSecret(matter))
			insistNameless(
				[matter.title, matter.content, matter.words, matter.remarks ?? ''],
				await peopleOf(ctx, [visitId])
			);
		const id = newId();
		await insertMatter(ctx, id, visitId, matter);
		await record(ctx, 'reception-visit.matter-added', {
			...visitSubject(visitId),
			to: { matterId: id, kind: matter.kind, topic: matter.topic, decision: matter.decision }
		});
		return id;
	});

/** A matter that was put down wrongly is taken out again, while people are still there. */
export const removeMatter = (ctx: Context, visitId: Id, id: Id): Promise<void> =>
	transaction(ctx, async (ctx) => {
		await lockTalking(ctx, visitId);
		const { numDeletedRows } = await deleteMatter(ctx, visitId, id);
		if (numDeletedRows === 0n) throw new Refusal('reception.matter-gone', 409);
		await record(ctx, 'reception-visit.matter-removed', { ...visitSubject(visitId), to: { matterId: id } });
	});
