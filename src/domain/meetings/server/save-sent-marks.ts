import { timeOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { rulesOf } from '#domain/rules/server/index.ts';
import type { SentMarks } from '../forms.ts';
import { gridLine, markOf } from '../grid-line.ts';
import { calledOf, type Mark } from '../roll.ts';
import { meetingsWords } from '../words.ts';
import { getMeeting, rollOfMeeting } from './get-meeting.ts';
import { saveMarks, type Entry } from './save-marks.ts';

/** A mark that took longer than this to reach us was made without a network. */
const underWay = 60_000;
const aWeek = 7 * 24 * 3_600_000;

/**
 * Keeps marks as a device sends them. A device's clock may be wrong, but it knows how long ago each mark was made:
 * that, before our own clock, is when it was seen. Answers what is kept now, as the grid shows it.
 */
export async function saveSentMarks(ctx: Context, meetingId: Id, unitId: Id, sent: SentMarks, entry: Entry) {
	const meeting = await getMeeting(ctx, meetingId);
	if (!meeting.unitIds.includes(unitId)) throw notFound();
	const now = ctx.clock.now().getTime();
	const marks = sent.marks.map((one): Mark => {
		const ago = Math.min(Math.max(sent.sentAt - one.notedAt, 0), aWeek);
		return { ...markOf(one, one.part, meeting), notedAt: new Date(now - ago), offline: ago > underWay };
	});
	const kept = await saveMarks(ctx, meetingId, unitId, marks, entry);
	const [rules, roll] = await Promise.all([
		rulesOf(ctx, meeting.ruleSetId),
		rollOfMeeting(ctx, meeting, [unitId])
	]);
	const words = meetingsWords(ctx.locale);
	const parts = [...new Set(sent.marks.map(({ part }) => part))];
	return {
		savedAt: timeOf(ctx.clock.now()),
		parts: parts.map((part) => ({
			part,
			...calledOf(roll, part),
			lines: kept.map((line) => {
				const { memberId, state, arrived, left, ...shown } = gridLine(line, part, meeting, rules);
				return { memberId, state, arrived, left, note: words.note(shown) };
			})
		}))
	};
}
