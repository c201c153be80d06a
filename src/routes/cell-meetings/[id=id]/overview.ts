import { isHeld } from '#domain/cell-meetings/cell-meeting.ts';
import { meetingSteps, stepOf } from '#domain/cell-meetings/agenda.ts';
import type { CellMeetingRecord } from '#domain/cell-meetings/server/index.ts';

/** What a meeting's page shows of its record; who only takes part sees agenda and tasks, not what is being written down. */
export function overviewOf(record: CellMeetingRecord, { proceedings }: { proceedings: boolean }) {
	const { meeting, roll, items, opinions, votes, tasks, heard, parts, score, rules, listed } = record;
	const texts = rules.resolution.value.filter(({ kind }) => kind === 'text');
	const at = meeting.startsAt.getTime();
	return {
		meeting,
		steps: meetingSteps.map((step) => ({
			step,
			items: items
				.filter((item) => stepOf(item) === step)
				.map(({ id, title, code, source }) => ({
					...{ id, title, code, source },
					opinions: proceedings ? opinions.filter(({ itemId }) => itemId === id).length : 0,
					votes: proceedings ? votes.filter(({ itemId }) => itemId === id).length : 0,
					concluded: listed.find(({ itemId }) => itemId === id)?.conclusion ?? null
				}))
		})),
		roll: {
			called: roll.members - roll.notCalled - roll.people.filter(({ status }) => status === 'exempt').length,
			of: roll.obliged,
			present: roll.present,
			quorum:
				isHeld(meeting) && roll.notCalled === 0 && roll.present * 100 < roll.obliged * rules.quorum.value
		},
		heard: {
			of: heard.length,
			reported: heard.filter(({ reports }) => reports.some((report) => report.at.getTime() === at)).length
		},
		draft: {
			of: texts.length,
			written: texts.filter(({ code }) => parts.some(({ part, words }) => part === code && words)).length
		},
		score: score && score.total !== null ? { total: score.total, grade: score.grade! } : null,
		tasks: tasks.map(({ id, task, owner, firstDueOn, reference }) => ({
			...{ id, task, owner, dueOn: firstDueOn, reference }
		})),
		fromPaper: proceedings
			? (opinions.find(({ channel }) => channel === 'paper') ??
				tasks.find(({ channel }) => channel === 'paper') ??
				null)
			: null
	};
}
