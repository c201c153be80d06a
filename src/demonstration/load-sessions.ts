import { askLeave, decideLeave, rollOf, saveMarks } from '#domain/meetings/server/index.ts';
import type { Mark } from '#domain/meetings/roll.ts';
import {
	acknowledgeSession,
	announceSession,
	planSession,
	previewResult,
	publishResult
} from '#domain/study/server/index.ts';
import { getSession } from '#domain/study/server/index.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Stage } from './stage.ts';
import {
	comingSession,
	hall,
	leaveReasons,
	pastSessions,
	plannedSession,
	tellings,
	unfinishedSession
} from './story-of-sessions.ts';

type Held = { daysAgo: number; title: string; subject: string };
export type PublishedSession = { id: Id; daysAgo: number };

/** The sessions of the year: held and published, one whose roll is not finished, one to come, one that is only planned. */
export async function loadSessions(stage: Stage): Promise<PublishedSession[]> {
	const published: PublishedSession[] = [];
	for (const session of pastSessions) {
		const id = await hold(stage, session, () => true);
		await publish(stage, id, session.daysAgo - 1);
		published.push({ id, daysAgo: session.daysAgo });
	}
	const late = new Set([stage.loaded.cells.thuong, stage.loaded.cells.dinh, stage.loaded.cells['y-te']]);
	await hold(stage, unfinishedSession, (cellId) => !late.has(cellId));
	await comeSoon(stage);
	return published;
}

async function plan(stage: Stage, { daysAgo, title, subject }: Held): Promise<Id> {
	const date = addDays(stage.today, -daysAgo);
	const withBreak = stage.random.chance(0.6);
	const office = await stage.at(stage.loaded.people.office.memberId, Math.max(daysAgo + 12, 2), '08:10');
	return planSession(office, {
		title,
		subject,
		place: hall,
		startsAt: momentOf(date, '19:00'),
		endsAt: momentOf(date, '21:00'),
		breakStartsAt: withBreak ? momentOf(date, '20:00') : null,
		breakEndsAt: withBreak ? momentOf(date, '20:10') : null,
		unitIds: Object.values(stage.loaded.cells)
	});
}

async function hold(stage: Stage, session: Held, called: (cellId: Id) => boolean): Promise<Id> {
	const { random, loaded } = stage;
	const id = await plan(stage, session);
	await announceSession(await stage.at(loaded.people.secretary.memberId, session.daysAgo + 10, '09:00'), id);
	const cellIds = Object.values(loaded.cells);
	const told = cellIds.map((cellId) => ({ cellId, before: random.between(5, 9) }));
	for (const { cellId, before } of told.toSorted((a, b) => b.before - a.before))
		await acknowledge(stage, id, cellId, session.daysAgo + before);
	for (const cellId of cellIds) await somebodyAsksForLeave(stage, id, cellId, session.daysAgo);
	for (const cellId of cellIds.filter(called)) await callRoll(stage, id, cellId, session.daysAgo);
	return id;
}

const acknowledge = async (stage: Stage, id: Id, cellId: Id, daysAgo: number) =>
	acknowledgeSession(await stage.at(stage.secretaryOf(cellId), daysAgo, '19:45'), id, cellId, {
		toldOn: addDays(stage.today, -daysAgo),
		toldHow: stage.random.pick(tellings)
	});

async function somebodyAsksForLeave(stage: Stage, id: Id, cellId: Id, daysAgo: number) {
	const { random } = stage;
	const secretary = stage.secretaryOf(cellId);
	const members = membersOf(stage, cellId).filter((memberId) => memberId !== secretary);
	for (const memberId of random.some(members, random.between(0, 2))) {
		const request = await askLeave(await stage.at(memberId, daysAgo + 3, '12:05'), id, {
			reason: random.pick(leaveReasons)
		});
		const state = random.chance(0.85) ? 'granted' : 'refused';
		await decideLeave(await stage.at(secretary, daysAgo + 2, '20:30'), request, {
			state,
			words: state === 'granted' ? '' : 'Buổi học quan trọng, đề nghị đồng chí sắp xếp dự.'
		});
	}
}

const membersOf = (stage: Stage, cellId: Id): Id[] =>
	Object.entries(stage.loaded.cells).flatMap(([key, id]) =>
		id === cellId ? stage.loaded.members[key as keyof typeof stage.loaded.cells] : []
	);

async function callRoll(stage: Stage, id: Id, cellId: Id, daysAgo: number) {
	const { random, loaded } = stage;
	const onPaper = random.chance(0.2);
	const caller = await stage.at(
		onPaper ? loaded.people.office.memberId : stage.secretaryOf(cellId),
		daysAgo,
		onPaper ? '22:10' : '21:02'
	);
	const session = await getSession(caller, id);
	const parts = session.breakStartsAt ? ([1, 2] as const) : ([1] as const);
	const lines = (await rollOf(caller, id, [cellId])).filter((line) => !line.exempt);
	const marks = lines.flatMap((line) =>
		isTheLateOne(stage, line.memberId, daysAgo)
			? comesLate(line.memberId, 18, parts, session)
			: marksFor(stage, line.memberId, line.leave === 'granted', parts, session)
	);
	await saveMarks(
		caller,
		id,
		cellId,
		marks,
		onPaper ? { paperSheet: `DD-${id.slice(-4)}-${cellId.slice(-4)}`.toUpperCase() } : {}
	);
}

type Times = { startsAt: Date; endsAt: Date };

/** Whoever plays the member finds something to answer: they came late the last time. */
const isTheLateOne = ({ loaded }: Stage, memberId: Id, daysAgo: number) =>
	memberId === loaded.people.member.memberId && daysAgo === pastSessions.at(-1)?.daysAgo;

const minutes = (from: Date, count: number) => new Date(from.getTime() + count * 60_000);
const here = (memberId: Id, part: 1 | 2): Mark => ({
	memberId,
	part,
	present: true,
	arrivedAt: null,
	leftAt: null
});

const comesLate = (memberId: Id, late: number, parts: readonly (1 | 2)[], { startsAt }: Times): Mark[] =>
	parts.map((part) =>
		part === 1 ? { ...here(memberId, part), arrivedAt: minutes(startsAt, late) } : here(memberId, part)
	);

function marksFor(
	{ random }: Stage,
	memberId: Id,
	onLeave: boolean,
	parts: readonly (1 | 2)[],
	times: Times
): Mark[] {
	const away = (part: 1 | 2): Mark => ({ memberId, part, present: false, arrivedAt: null, leftAt: null });
	const fate = random.next();
	if (onLeave || fate < 0.03) return parts.map(away);
	if (fate < 0.065) return comesLate(memberId, random.between(8, 35), parts, times);
	if (fate < 0.085)
		return parts.map((part) =>
			part === parts.at(-1)
				? { ...here(memberId, part), leftAt: minutes(times.endsAt, -random.between(10, 40)) }
				: here(memberId, part)
		);
	return parts.map((part) => here(memberId, part));
}

async function publish(stage: Stage, id: Id, daysAgo: number) {
	const office = await stage.at(stage.loaded.people.office.memberId, daysAgo, '10:15');
	const { seen } = await previewResult(office, await getSession(office, id));
	await publishResult(office, id, { signer: stage.loaded.people.secretary.memberId, seen });
}

/** One session that cells have to tell their members of, with leave already asked; and one that nobody outside the office knows yet. */
async function comeSoon(stage: Stage) {
	const { loaded } = stage;
	const coming = await plan(stage, { ...comingSession, daysAgo: -comingSession.inDays });
	await announceSession(await stage.at(loaded.people.secretary.memberId, 1, '09:00'), coming);
	const told = Object.values(loaded.cells).filter(
		(cellId) => cellId !== loaded.cells.thuong && stage.random.chance(0.6)
	);
	for (const cellId of told) await acknowledge(stage, coming, cellId, 1);
	await askLeave(await stage.at(loaded.people.member.memberId, 1, '21:30'), coming, {
		reason: leaveReasons[3]
	});
	await plan(stage, { ...plannedSession, daysAgo: -plannedSession.inDays });
}
