import { concludeListed, getListed, hearListed, listedOf } from '#domain/study/server/index.ts';
import type { Context } from '#platform/server/context.ts';
import type { Id } from '#platform/id.ts';
import type { PublishedSession } from './load-sessions.ts';
import type { Stage } from './stage.ts';
import { accepted, attendanceCauses, ownWords, reminded } from './story-of-sessions.ts';

/** A shortcoming that went into the register as a cell answered. */
export type RecordedAtStudy = { shortcomingId: Id; memberId: Id; unitId: Id; daysAgo: number };

/** How many shortcomings the cells' answers put into the register. */
const atMost = attendanceCauses.length * 4;

/**
 * The cells answer for those listed: long ago all of them, about a month ago all but two, about the last session only some.
 * Answers the shortcomings that were recorded on the way.
 */
export async function loadAnswers(stage: Stage, sessions: PublishedSession[]): Promise<RecordedAtStudy[]> {
	const { random, loaded } = stage;
	const recorded: RecordedAtStudy[] = [];
	for (const session of sessions) {
		const owing = cellsStillOwing(stage, session.daysAgo);
		const office = await stage.at(loaded.people.office.memberId, session.daysAgo - 1, '10:30');
		for (const person of await listedOf(office, session.id)) {
			if (owing.has(person.unitId)) continue;
			const leader = await leaderFor(
				stage,
				person.unitId,
				person.memberId,
				session.daysAgo - random.between(3, 9)
			);
			await hearListed(leader, session.id, person.memberId, {
				said: 'words',
				words: random.pick(ownWords),
				fromPaper: random.chance(0.3)
			});
			const grave = recorded.length < atMost && random.chance(0.08);
			if (!grave) {
				const conclusion = random.chance(0.6) ? 'accepted' : 'reminded';
				await concludeListed(leader, session.id, person.memberId, {
					conclusion,
					words: random.pick(conclusion === 'accepted' ? accepted : reminded),
					fromPaper: false
				});
				continue;
			}
			await concludeListed(leader, session.id, person.memberId, {
				conclusion: 'shortcoming',
				criterion: 'study-attendance',
				description: `Không dự đủ buổi học tập, mặc dù đã được thông báo trước.`,
				cause: attendanceCauses[recorded.length % attendanceCauses.length]!,
				responsibility: 'Cá nhân đồng chí; chi ủy chưa nhắc kịp thời.',
				fromPaper: false
			});
			const { shortcomingId } = await getListed(leader, session.id, person.memberId);
			recorded.push({
				shortcomingId: shortcomingId!,
				memberId: person.memberId,
				unitId: person.unitId,
				daysAgo: session.daysAgo
			});
		}
	}
	return recorded;
}

function cellsStillOwing({ loaded }: Stage, daysAgo: number): Set<Id> {
	const { cells } = loaded;
	if (daysAgo > 40) return new Set();
	if (daysAgo > 20) return new Set([cells.tay, cells['mam-non']]);
	return new Set([
		cells.thuong,
		cells.trung,
		cells.tay,
		cells.chua,
		cells.gieng,
		cells['tieu-hoc'],
		cells['uy-ban'],
		cells['cong-an']
	]);
}

/** Nobody concludes about themselves: for a listed secretary the office does it. */
const leaderFor = (stage: Stage, unitId: Id, memberId: Id, daysAgo: number): Promise<Context> => {
	const secretary = stage.secretaryOf(unitId);
	const who = secretary === memberId ? stage.loaded.people.office.memberId : secretary;
	return stage.at(who, Math.max(1, daysAgo), '21:20');
};
