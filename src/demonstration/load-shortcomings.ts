import { paragraph, list } from '#domain/documents/paper.ts';
import { paperNumber, titleOf } from '#domain/documents/paper-types.ts';
import { inspectUpload, renderPaper } from '#domain/documents/server/index.ts';
import {
	answerShortcoming,
	noteProgress,
	planCorrectiveAction,
	recheckCorrectiveAction,
	recordShortcoming,
	reportCorrectiveAction,
	verifyCorrectiveAction,
	type Evidence
} from '#domain/rectification/server/index.ts';
import { addDays, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Files } from '#platform/server/files.ts';
import { cast, committee, type CellKey } from './cast.ts';
import type { RecordedAtStudy } from './load-answers.ts';
import type { Stage } from './stage.ts';
import {
	answersToFindings,
	findings,
	stepWords,
	type Act,
	type FindingOfTheYear
} from './story-of-findings.ts';

/** The register of the year: shortcomings in every state, those of listed members among them. */
export async function loadShortcomings(
	stage: Stage,
	fromStudy: RecordedAtStudy[],
	files: Files
): Promise<void> {
	const evidence = await someEvidence(stage, files);
	for (const finding of findings) await mend(stage, await find(stage, finding), finding, evidence);
	for (const [i, listed] of fromStudy.entries()) await mendListed(stage, listed, i, evidence);
}

type Found = { id: Id; ownerId: Id; unitId: Id; daysAgo: number };

async function find(stage: Stage, finding: FindingOfTheYear): Promise<Found> {
	const unitId = stage.loaded.cells[finding.cell];
	const person = personIn(stage, finding.cell);
	const isOfMember = finding.of === 'member';
	const { id } = await recordShortcoming(
		await stage.at(whoFound(stage, finding, unitId), finding.daysAgo, '09:20'),
		{
			subject: isOfMember ? { memberId: person } : { unitId },
			criterion: finding.criterion,
			description: finding.description,
			cause: finding.cause,
			responsibility: finding.responsibility,
			source: finding.source,
			sourceNote: finding.note,
			foundOn: addDays(stage.today, -finding.daysAgo)
		}
	);
	const speaker = isOfMember ? person : stage.secretaryOf(unitId);
	if (finding.acts.length)
		await answerShortcoming(await stage.at(speaker, finding.daysAgo - 2, '20:10'), id, {
			words: stage.random.pick(answersToFindings)
		});
	return { id, ownerId: ownerOf(stage, finding, unitId, person), unitId, daysAgo: finding.daysAgo };
}

function whoFound({ loaded, secretaryOf }: Stage, { source }: FindingOfTheYear, unitId: Id): Id {
	if (source === 'inspection') return loaded.people.inspector.memberId;
	return source === 'cell-meeting' ? secretaryOf(unitId) : loaded.people.office.memberId;
}

/** Of a cell with people of the cast, the one who can be played; else somebody without a post. */
function personIn({ loaded }: Stage, cell: CellKey): Id {
	if (cell === cast.member.cell) return loaded.people.member.memberId;
	if (cell === cast.otherMember.cell) return loaded.people.otherMember.memberId;
	return loaded.members[cell][6]!;
}

function ownerOf({ loaded, secretaryOf }: Stage, { owner }: FindingOfTheYear, unitId: Id, person: Id): Id {
	if (owner === 'member') return person;
	return owner === 'deputy' ? loaded.people.cellDeputy.memberId : secretaryOf(unitId);
}

type Mending = { task: string; product: string; days: number; acts: readonly Act[] };

async function mend(stage: Stage, found: Found, { task, product, days, acts }: Mending, evidence: Evidence) {
	const planner = await stage.at(stage.loaded.people.office.memberId, found.daysAgo - 1, '14:00');
	const dueOn = addDays(stage.today, days - found.daysAgo);
	const id = await planCorrectiveAction(planner, found.id, {
		task,
		expectedProduct: product,
		ownerId: found.ownerId,
		dueOn
	});
	let daysAgo = found.daysAgo;
	for (const [i, act] of acts.entries()) {
		daysAgo = Math.max(0, nextDay(act, daysAgo, acts[i - 1], found.daysAgo - days + 4));
		await take(stage, id, act, found.ownerId, daysAgo, evidence);
	}
}

/** How many days ago the next step was taken: a report just before the deadline, a re-check two months after verification. */
function nextDay(act: Act, previous: number, after: Act | undefined, reportBy: number): number {
	if (act === 'hold' || act === 'recur') return previous - 62;
	if (act === 'report' && after !== 'progress' && after !== undefined) return previous - 7;
	return act === 'report' ? Math.min(previous - 1, reportBy) : previous - 6;
}

async function take(stage: Stage, id: Id, act: Act, ownerId: Id, daysAgo: number, evidence: Evidence) {
	const said = {
		words: stage.random.pick(stepWords[act]),
		doneOn: addDays(stage.today, -daysAgo) as PlainDate
	};
	const owner = () => stage.at(ownerId, daysAgo, '19:30');
	const inspector = () => stage.at(stage.loaded.people.inspector.memberId, daysAgo, '15:40');
	if (act === 'progress') return noteProgress(await owner(), id, said);
	if (act === 'report') return reportCorrectiveAction(await owner(), id, said, evidence);
	if (act === 'verify')
		return verifyCorrectiveAction(await inspector(), id, { ...said, outcome: 'verified' });
	if (act === 'return')
		return verifyCorrectiveAction(await inspector(), id, { ...said, outcome: 'returned' });
	if (act === 'hold') return recheckCorrectiveAction(await inspector(), id, { ...said, outcome: 'held' });
	return recheckCorrectiveAction(await inspector(), id, {
		...said,
		outcome: 'recurred',
		newDueOn: addDays(stage.today, 25)
	});
}

const roads: readonly (readonly Act[])[] = [
	['report', 'verify', 'hold'],
	['report', 'verify'],
	['progress', 'report'],
	['report', 'return', 'report', 'verify', 'hold'],
	['progress'],
	[]
];

/** A shortcoming from a study session: mended as far as the time since then allows. One of the newest has no action yet. */
async function mendListed(stage: Stage, listed: RecordedAtStudy, i: number, evidence: Evidence) {
	const daysAgo = listed.daysAgo - 10;
	const acts = roads[i % roads.length]!.slice(0, daysAgo > 110 ? 9 : daysAgo > 40 ? 2 : 0);
	if (daysAgo < 15) return;
	await mend(
		stage,
		{ id: listed.shortcomingId, ownerId: listed.memberId, unitId: listed.unitId, daysAgo },
		{
			task: 'Dự đủ các buổi học tập tiếp theo; báo trước khi có việc phải vắng',
			product: 'Có mặt đúng giờ ở hai buổi liền sau',
			days: 35,
			acts
		},
		evidence
	);
}

/** A real paper, made and looked into like any upload. */
async function someEvidence({ today }: Stage, store: Files): Promise<Evidence> {
	const bytes = await renderPaper(
		[
			{
				superior: committee.name.toUpperCase(),
				issuer: 'CHI BỘ',
				number: paperNumber(7, 'minutes', 'CB'),
				place: committee.place,
				date: today,
				title: titleOf('minutes'),
				subject: 'về kết quả khắc phục',
				body: [
					paragraph('Chi bộ họp kiểm điểm việc khắc phục theo kết luận trước.'),
					list(['đã làm đủ các việc được giao', 'có sản phẩm kèm theo'], 'dash')
				],
				signatures: [{ capacity: 'T/M CHI BỘ', post: 'BÍ THƯ' }],
				recipients: { to: ['Ủy ban Kiểm tra Đảng ủy'], filedAt: 'Chi bộ' }
			}
		],
		'pdf'
	);
	return {
		files: [
			await inspectUpload(
				new File([bytes as Uint8Array<ArrayBuffer>], 'Biên bản khắc phục.pdf', { type: 'application/pdf' })
			)
		],
		store
	};
}
