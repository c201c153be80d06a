import { cellRulesOf } from '#domain/rules/server/index.ts';
import { cellsLedBy } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { dateOf, showDate, timeOf } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';
import type { WaitingItem } from '#platform/waiting.ts';
import { minutesBy, tellBy, type CellMeeting } from '../cell-meeting.ts';
import { standingOf } from '../task.ts';
import { meetingWords } from '../words/meeting-words.ts';
import { inHand, toCome } from './list-queries.ts';
import { readTasks } from './task-queries.ts';

/** What waits for this person here: meetings to tell, hold, write down and sign; their own tasks; the meeting to come. */
export async function listWaiting(ctx: Context): Promise<WaitingItem[]> {
	const [led, tasks, coming] = await Promise.all([forLeaders(ctx), ownTasks(ctx), comingMeeting(ctx)]);
	const known = new Set(led.map(({ href }) => href));
	return [...led, ...tasks, ...coming.filter(({ href }) => !known.has(href))];
}

async function forLeaders(ctx: Context): Promise<WaitingItem[]> {
	const meetings = await inHand(ctx, cellsLedBy(ctx.actor));
	const items = await Promise.all(meetings.map((meeting) => ofMeeting(ctx, meeting)));
	return items.filter((item) => item !== null);
}

async function ofMeeting(ctx: Context, meeting: CellMeeting): Promise<WaitingItem | null> {
	const words = meetingWords(ctx.locale).waiting;
	const { meetings: rules } = await cellRulesOf(ctx, meeting.ruleSetId);
	const at = `/cell-meetings/${meeting.id}`;
	const about = { thing: meeting.title, forWhom: meeting.unitName };
	const isOver = meeting.endsAt < ctx.clock.now();
	const minutesDue = minutesBy(meeting, rules);
	switch (meeting.state) {
		case 'planned':
			return isOver
				? {
						id: `enter-${meeting.id}`,
						verb: words.enter,
						button: words.buttons.enter,
						dueOn: minutesDue,
						href: at,
						...about
					}
				: {
						...{ id: `tell-${meeting.id}`, verb: words.tell, button: words.buttons.tell, ...about },
						...{ dueOn: tellBy(meeting, rules), href: `${at}/announcement` }
					};
		case 'announced':
			if (isOver)
				return {
					id: `enter-${meeting.id}`,
					verb: words.enter,
					button: words.buttons.enter,
					dueOn: minutesDue,
					href: at,
					...about
				};
			return dateOf(meeting.startsAt) === today(ctx.clock)
				? {
						id: `hold-${meeting.id}`,
						verb: words.hold,
						button: words.buttons.hold,
						dueOn: today(ctx.clock),
						href: at,
						...about
					}
				: null;
		case 'in-session':
			return {
				id: `go-on-${meeting.id}`,
				verb: words.goOn,
				button: words.buttons.goOn,
				dueOn: minutesDue,
				href: at,
				...about
			};
		default:
			return {
				...{ id: `sign-${meeting.id}`, verb: words.sign, button: words.buttons.sign, ...about },
				...{ dueOn: minutesDue, href: `${at}/minutes` }
			};
	}
}

/** What this person was asked to do by their cell and has not reported as done. */
async function ownTasks(ctx: Context): Promise<WaitingItem[]> {
	const words = meetingWords(ctx.locale).waiting;
	const now = ctx.clock.now();
	return (await readTasks(ctx, { ownerId: ctx.actor.memberId })).flatMap((task) => {
		const { isOpen, dueOn } = standingOf(task, now);
		// What went into the register waits there, as its corrective action.
		if (!isOpen || task.shortcomingId) return [];
		return {
			...{ id: `task-${task.id}`, verb: words.task, thing: task.task, dueOn },
			...{ href: `/cell-meetings/tasks/${task.id}`, button: words.buttons.task }
		};
	});
}

async function comingMeeting(ctx: Context): Promise<WaitingItem[]> {
	const { cellId } = ctx.actor;
	if (!cellId) return [];
	const words = meetingWords(ctx.locale).waiting;
	return (await toCome(ctx, cellId)).map(({ id, title, startsAt, place }) => ({
		...{ id: `attend-${id}`, verb: words.attend, thing: title, button: words.buttons.attend },
		forWhom: words.when(timeOf(startsAt), showDate(dateOf(startsAt)), place),
		...{ dueOn: dateOf(startsAt), href: `/cell-meetings/${id}` }
	}));
}
