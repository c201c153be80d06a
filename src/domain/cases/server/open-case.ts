import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import type { Channel } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import { lastDay } from '#platform/legal-clock.ts';
import { insist, Refusal } from '#platform/refusal.ts';
import { transaction, type Context } from '#platform/server/context.ts';
import { tidy } from '#platform/vietnamese.ts';
import { caseCode } from '../case-code.ts';
import { acceptanceTerm, noticeTerm } from '../case-clock.ts';
import type { CaseKind, CaseOrigin } from '../case.ts';
import { canReceive } from '../policy.ts';
import { insertCase, takeCaseNumber } from './case-queries.ts';
import { calendarFrom } from './clocks.ts';
import { insertClock } from './clock-queries.ts';
import { keepPeople } from './keep-people.ts';
import type { CasePerson } from './people-queries.ts';
import { newPin } from './pin.ts';
import { saveStep } from './step-queries.ts';

/** What comes in, as it is taken down. */
export type NewCase = {
	kind: CaseKind;
	/** one of the topics of the rules about cases */
	topic: string;
	/** in one line, without anybody's name */
	title: string;
	/** as the person tells it */
	content: string;
	origin: CaseOrigin;
	/** the record from which it comes: a visit to the desk, a comment, a question at a dialogue */
	source?: { type: string; id: Id } | null;
	/** who brings it; nobody where nobody said who they are. Of a denunciation they are sealed at once. */
	people?: readonly CasePerson[];
	/** how many bring it together, when they are more than were taken down by name */
	peopleCount?: number;
	hamletId?: Id | null;
	aboutMemberId?: Id | null;
	aboutUnitId?: Id | null;
	remote?: boolean;
	/** the number under which the State's own procedure keeps it */
	stateReference?: string | null;
	/** today without one */
	receivedOn?: PlainDate;
	channel?: Channel;
};

/** What the person takes home. The PIN is shown this once and kept nowhere. */
export type OpenedCase = { id: Id; code: string; pin: string };

/**
 * Opens a case in the transaction of whoever calls: gives it its code and PIN, begins its clocks, keeps who brought it apart.
 * The caller has insisted that this person may.
 */
export const openCase = (ctx: Context, found: NewCase): Promise<OpenedCase> =>
	transaction(ctx, async (ctx) => {
		const { kind, topic, people = [], channel = 'self' } = found;
		const receivedOn = found.receivedOn ?? today(ctx.clock);
		if (receivedOn > today(ctx.clock)) throw new Refusal('cases.in-the-future', 400, { field: 'receivedOn' });
		const { id: ruleSetId, rules } = await citizenRulesAsOf(ctx, receivedOn);
		if (!rules.cases.topics.value.some(({ code }) => code === topic))
			throw new Refusal('cases.topic-missing', 400, { field: 'topic' });
		if (found.aboutMemberId && found.aboutUnitId)
			throw new Refusal('cases.about-one', 400, { field: 'about' });

		const calendar = await calendarFrom(ctx, receivedOn);
		const [notice, acceptance] = [noticeTerm(rules.cases), acceptanceTerm(rules.cases, kind)];
		const begun = (term: typeof notice) => ({ begun: receivedOn, term, stops: [], extensions: [] });
		const year = Number(receivedOn.slice(0, 4));
		const [id, code] = [newId(), caseCode(year, await takeCaseNumber(ctx, year))];
		const { pin, salt, hash } = await newPin();
		const dueOn = lastDay(begun(acceptance), calendar);
		await insertCase(ctx, {
			...{ id, code, salt, hash, kind, topic, receivedOn, ruleSetId, channel, dueOn },
			title: tidy(found.title),
			content: found.content.trim(),
			hamletId: found.hamletId ?? null,
			peopleCount: Math.max(1, found.peopleCount ?? people.length),
			origin: found.origin,
			source: found.source ?? null,
			aboutMemberId: found.aboutMemberId ?? null,
			aboutUnitId: found.aboutUnitId ?? null,
			remote: found.remote ?? false,
			stateReference: found.stateReference ?? null,
			noticeDueOn: lastDay(begun(notice), calendar)!
		});
		await keepPeople(ctx, id, kind, people, found.aboutMemberId ?? null);
		await insertClock(ctx, id, { kind: 'acceptance', round: 1, begun: receivedOn, term: acceptance });
		await saveStep(ctx, id, {
			...{ kind: 'received', round: 1, on: receivedOn, channel },
			to: { code, kind, topic, origin: found.origin, source: found.source ?? null, dueOn }
		});
		return { id, code, pin };
	});

/** The same at the desk, where whoever takes it down may. */
export const receiveCase = (ctx: Context, found: NewCase): Promise<OpenedCase> =>
	transaction(ctx, async (ctx) => {
		insist(canReceive(ctx.actor));
		return openCase(ctx, found);
	});
