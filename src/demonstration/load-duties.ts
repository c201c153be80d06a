import { startText } from '#domain/duties/regulation.ts';
import { usualDuties } from '#domain/duties/duty.ts';
import {
	adoptRegulation,
	answerCheck,
	assignDuty,
	beginCommitment,
	decideCommitment,
	enterDutySheet,
	handInCommitment,
	readCommitment,
	reportOnCommitment,
	saveItems,
	saveRegulationDraft
} from '#domain/duties/server/index.ts';
import { listRoster } from '#domain/membership/server/index.ts';
import { getCommittee } from '#domain/organization/server/index.ts';
import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import { addDays } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { cells, type CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/** So many days ago duties were handed out, and regulations adopted. */
const handedOutDaysAgo = 300;
const adoptedDaysAgo = 380;

/** Two cells have no regulations yet; those of one are older than the term. */
const withoutRegulations: readonly CellKey[] = ['cong-an', 'moi'];

/** Who does what in every cell, the working regulations, and what some people of one cell undertook for the year. */
export async function loadDuties(stage: Stage): Promise<void> {
	for (const cell of cells) {
		await handOut(stage, cell.key);
		if (!withoutRegulations.includes(cell.key))
			await adopt(stage, stage.loaded.cells[cell.key], 'cell', cell.size);
	}
	const office = await stage.at(stage.loaded.people.office.memberId, adoptedDaysAgo, '09:00');
	await adopt(stage, (await getCommittee(office)).unitId, 'committee', 27);
	await undertake(stage);
}

/** Everybody has something to do but every ninth; one duty in three cells has nobody yet. */
async function handOut(stage: Stage, key: CellKey) {
	const unitId = stage.loaded.cells[key];
	const secretary = await stage.at(stage.secretaryOf(unitId), handedOutDaysAgo, '20:30');
	const from = addDays(stage.today, -handedOutDaysAgo);
	const { rules } = await cellRulesAsOf(secretary, from);
	const titles = usualDuties(rules.duties, cells.find((cell) => cell.key === key)!.kind).map(({ vi }) => vi);
	const people = await listRoster(secretary, [unitId], from);
	const [first, ...others] = titles as [string, ...string[]];
	const lines = people.map(({ id, exempt }, at) => {
		if (id === stage.secretaryOf(unitId)) return { memberId: id, text: first };
		const title = others[at % (others.length - 1)]!;
		const part = at >= others.length ? ` (tổ ${1 + (at % 4)})` : '';
		return { memberId: id, text: exempt || at % 9 === 8 ? '' : `${title}${part}` };
	});
	await enterDutySheet(secretary, unitId, { lines, from, fromPaper: true });
	if (people.length % 3 === 0)
		await assignDuty(secretary, unitId, {
			...{ title: 'Theo dõi hộp thư góp ý ở nhà văn hóa', memberId: null, detail: null },
			...{ from, channel: 'self' }
		});
}

async function adopt(stage: Stage, unitId: Id, of: 'cell' | 'committee', size: number) {
	const who = of === 'cell' ? stage.secretaryOf(unitId) : stage.loaded.people.office.memberId;
	const ctx = await stage.at(who, adoptedDaysAgo, '21:00');
	const { rules } = await cellRulesAsOf(ctx, stage.today);
	const words = startText(rules.duties.regulationStarts.value.find((one) => one.of === of)!);
	const day = addDays(stage.today, -adoptedDaysAgo);
	// One cell still works by what it adopted before this term.
	const adoptedOn = unitId === stage.loaded.cells.chua ? addDays(stage.today, -700) : day;
	await saveRegulationDraft(ctx, unitId, { words, fromPaper: true });
	await adoptRegulation(ctx, unitId, {
		adoptedBy: of === 'cell' ? 'Hội nghị chi bộ' : 'Hội nghị Đảng ủy',
		adoptedOn,
		effectiveFrom: adoptedOn,
		...{ convened: size, present: size - 1, votesFor: size - 2, votesAgainst: 1 },
		reason: null
	});
}

/** What people of Thôn Thượng undertake: approved and checked at the half-year, waiting for the cell, or returned. */
const undertaken = [
	{
		words: 'Dự đủ các buổi sinh hoạt chi bộ, đến đúng giờ',
		measure: '12 buổi, không đi muộn',
		heading: 'discipline'
	},
	{
		words: 'Gia đình giữ danh hiệu văn hóa, không tổ chức cỗ bàn linh đình',
		measure: 'Cuối năm thôn công nhận',
		heading: 'ethics'
	}
];

async function undertake(stage: Stage) {
	const unitId = stage.loaded.cells.thuong;
	const year = Number(stage.today.slice(0, 4));
	const secretaryId = stage.secretaryOf(unitId);
	const secretary = await stage.at(secretaryId, 130, '20:00');
	const people = (await listRoster(secretary, [unitId], stage.today))
		.filter(({ id, exempt }) => !exempt && id !== secretaryId && id !== stage.loaded.people.member.memberId)
		.slice(0, 6);
	for (const [at, { id: memberId }] of people.entries()) {
		const id = await beginCommitment(secretary, { memberId, year, channel: 'paper' });
		await saveItems(secretary, id, undertaken, { channel: 'paper' });
		await handInCommitment(secretary, id, { channel: 'paper' });
		if (at === 5) continue;
		const given = { words: '', givenBy: null, givenOn: addDays(stage.today, -130) };
		if (at === 4) {
			await decideCommitment(secretary, id, {
				...given,
				decision: 'returned',
				words: 'Ghi thêm một việc về nhiệm vụ được giao.'
			});
			continue;
		}
		await decideCommitment(secretary, id, { ...given, decision: 'approved' });
		const { commitment } = await readCommitment(secretary, id);
		const reports = commitment.items.map((item) => ({ itemId: item.id, words: 'Đã làm đúng như cam kết' }));
		await reportOnCommitment(secretary, id, 'half-year', { reports, channel: 'paper' });
		if (at < 3) await answerCheck(secretary, id, 'half-year', { ...given, answer: 'agreed' });
	}
}
