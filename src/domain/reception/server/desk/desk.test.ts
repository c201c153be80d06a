import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { casesOfMatter } from '#domain/cases/server/index.ts';
import { listSeals } from '#domain/custody/server/index.ts';
import { makeCustodian } from '#domain/custody/server/custody-for-tests.ts';
import { useWorld } from '../../../../../tests/world.ts';
import type { NewVisit } from '../../desk-forms.ts';
import type { MatterWords, Person } from '../../visit.ts';
import {
	addAdHocDay,
	addMatter,
	findEarlier,
	finishVisit,
	getDay,
	keepMinutes,
	listDesk,
	readRegister,
	readVisit,
	registerWorkbook,
	removeMatter,
	startVisit,
	visitFigures
} from '../index.ts';

const world = useWorld();
const id = (person: 'office' | 'secretary' | 'deputy' | 'inspector') => world.people[person].memberId;

const person = (name: string, more: Partial<Person> = {}): Person => ({
	...{ role: 'visitor', name, address: 'Thôn Hạ', phone: '0912 345 678', idNumber: null, authority: null },
	...more
});
const visitOf = (change: Partial<NewVisit> = {}): NewVisit => ({
	...{ company: 'alone', peopleCount: 1, identity: 'given', people: [person('Đỗ Thị Hường')] },
	...{ receivedOn: '2026-11-23', receivedBy: id('office'), takenBy: null, fromPaper: false },
	...change
});
const matterOf = (change: Partial<MatterWords> = {}): MatterWords => ({
	...{
		kind: 'complaint',
		topic: 'land',
		title: 'Chậm cấp giấy chứng nhận',
		content: 'Nộp hồ sơ từ tháng 3.'
	},
	...{ hamletId: null, secret: false, aboutMemberId: null, settledBy: null, remarks: null },
	...{ decision: 'accepted', ground: 'competent', words: '', passedTo: null, ownerId: id('deputy') },
	...change
});
const denunciation = () =>
	matterOf({
		...{ kind: 'denunciation', topic: 'finance', title: 'Thu tiền không có biên lai', content: '' },
		...{ decision: 'passed', ground: 'other-body', ownerId: null },
		...{ passedTo: 'Ủy ban Kiểm tra Đảng ủy xã', words: 'Đã chuyển Ủy ban Kiểm tra.' }
	});
const custodians = async () => {
	for (const person of ['secretary', 'inspector'] as const) await makeCustodian(world, person);
};
const span = { from: '2026-11-01', to: '2026-11-30' };
const started = async (change: Partial<NewVisit> = {}) =>
	startVisit(await world.as('office'), visitOf(change));

describe('who comes', () => {
	test('is taken down at the desk, where nobody else sees them; with its event', async () => {
		const visit = await started();
		const { people } = await readVisit(await world.as('secretary'), visit);
		expect(people).toMatchObject([{ name: 'Đỗ Thị Hường', phone: '0912 345 678' }]);
		for (const other of ['inspector', 'cellSecretary'] as const)
			await expect(readVisit(await world.as(other), visit)).rejects.toMatchObject({ status: 404 });
		await expect(startVisit(await world.as('inspector'), visitOf())).rejects.toMatchObject({
			...{ code: 'reception.desk-only', status: 403 }
		});
		expect(await world.actsAbout(visit)).toEqual([
			{ act: 'reception-visit.started', actorId: id('office'), onBehalfOf: null }
		]);
		await world.asNeighbour(async (ctx) => {
			await expect(readVisit(ctx, visit)).rejects.toMatchObject({ status: 404 });
			expect(await findEarlier(ctx, { name: 'Hường', phone: '', about: '' })).toEqual([]);
		});
	});

	test('as a group of twelve is heard through one to five of them', async () => {
		const many = (n: number) => Array.from({ length: n }, (_, i) => person(`Nguyễn Văn ${i}`));
		const group = { company: 'group', peopleCount: 12 } as const;
		await expect(started({ ...group, people: many(6) })).rejects.toMatchObject({
			...{ code: 'reception.representatives-wrong', details: { people: 12, fewest: 1, most: 5, named: 6 } }
		});
		const visit = await started({ ...group, people: many(3) });
		expect((await listDesk(await world.as('office')))[0]).toMatchObject({ id: visit, peopleCount: 12 });
	});

	test('for somebody else brings a written authority', async () => {
		const represented = person('Trần Văn Sơn', { role: 'represented' });
		const company = 'representative' as const;
		await expect(started({ company, people: [person('Trần Thị Mai'), represented] })).rejects.toMatchObject({
			code: 'reception.authority-missing'
		});
		await started({ company, people: [person('Trần Thị Mai', { authority: 'Số 12/2026' }), represented] });
	});

	test('on a reception day makes that day one that was held', async () => {
		const office = await world.as('office');
		const day = await addAdHocDay(office, {
			...{ capacity: 'secretary', on: '2026-11-23', startsAt: '07:30', endsAt: '11:00' },
			...{ place: 'Trụ sở', ground: 'hot', words: '' }
		});
		await started({ receivedBy: id('secretary') });
		expect(await getDay(office, day)).toMatchObject({ state: 'held' });
	});

	test('entered from paper says who wrote it down', async () => {
		await expect(started({ fromPaper: true })).rejects.toMatchObject({ code: 'reception.taken-by-missing' });
		const visit = await started({ fromPaper: true, takenBy: id('deputy'), receivedOn: '2026-11-20' });
		expect((await world.actsAbout(visit))[0]).toMatchObject({ onBehalfOf: id('deputy') });
	});

	test('is found as somebody types, without marks, by name in any order, telephone or matter', async () => {
		const office = await world.as('office');
		const visit = await started();
		await addMatter(office, visit, matterOf());
		const look = async (typed: { name?: string; phone?: string; about?: string }) =>
			(await findEarlier(office, { name: '', phone: '', about: '', ...typed })).map((one) => one.id);
		expect(await look({ name: 'huong do' })).toEqual([visit]);
		expect(await look({ name: 'uong' })).toEqual([]);
		expect(await look({ phone: '345678' })).toEqual([visit]);
		expect(await look({ about: 'CAP GIAY' })).toEqual([visit]);
		expect(await look({ name: '%' })).toEqual([]);
		expect(await findEarlier(await world.as('inspector'), { name: 'huong', phone: '', about: '' })).toEqual(
			[]
		);
	});
});

describe('a visit that is finished', () => {
	test('is split into matters, each a case with a code and a PIN of its own, and a line of the register', async () => {
		const office = await world.as('office');
		const visit = await started();
		await keepMinutes(office, visit, 'Bà nói hồ sơ nộp từ tháng 3.');
		await expect(finishVisit(office, visit)).rejects.toMatchObject({ code: 'reception.matters-missing' });
		await addMatter(office, visit, matterOf());
		const wrong = await addMatter(office, visit, matterOf({ title: 'Ghi nhầm' }));
		await removeMatter(office, visit, wrong);
		const returned = {
			decision: 'returned',
			ground: 'no-facts',
			ownerId: null,
			words: 'Mang thêm sổ cũ.'
		} as const;
		await addMatter(office, visit, matterOf({ kind: 'proposal', title: 'Làm đường', ...returned }));
		const lines = await finishVisit(office, visit);
		expect(lines.map(({ code }) => code)).toEqual(['VV-2026-0001', 'VV-2026-0002']);
		expect(new Set(lines.map(({ pin }) => pin)).size).toBe(2);
		const cases = await casesOfMatter(office, [visit]);
		expect(cases.map(({ state, ownerId }) => [state, ownerId])).toEqual([
			['accepted', id('deputy')],
			['returned', null]
		]);
		await expect(finishVisit(office, visit)).rejects.toMatchObject({ code: 'reception.visit-finished' });
		expect((await world.actsAbout(visit)).at(-1)).toMatchObject({ act: 'reception-visit.finished' });
	});

	test('with a complaint and a denunciation is two cases; who denounces is sealed, and nothing joins the two', async () => {
		await custodians();
		const office = await world.as('office');
		const visit = await started();
		await addMatter(office, visit, matterOf());
		await expect(
			addMatter(office, visit, { ...denunciation(), content: 'Bà Do Thi Huong nói' })
		).rejects.toMatchObject({ code: 'reception.name-in-words' });
		await addMatter(office, visit, denunciation());
		const [complaint, denounced] = await finishVisit(office, visit);
		expect(await listSeals(office, { subjectType: 'case', subjectId: denounced!.id })).toHaveLength(1);
		expect(await listSeals(office, { subjectType: 'case', subjectId: complaint!.id })).toEqual([]);
		const { matters, people } = await readVisit(office, visit);
		expect(matters.map(({ kind }) => kind)).toEqual(['complaint']);
		expect(people).toHaveLength(1);
		const { lines, columns } = await readRegister(office, span);
		const person = columns.find(({ code }) => code === 'person')!;
		expect(lines.map(person.text)).toEqual(['Đỗ Thị Hường, Thôn Hạ', 'Giữ bí mật theo quy định']);
		const apart = lines[1]!.visitId;
		expect(apart).not.toBe(visit);
		expect((await readVisit(office, apart)).people).toEqual([]);
		expect(await findEarlier(office, { name: 'huong', phone: '', about: '' })).toHaveLength(1);
		const journal = await office.db.selectFrom('events').select('content').execute();
		expect(journal.filter(({ content }) => content.includes('Hường'))).toEqual([]);
	});

	test('of somebody who asks for secrecy never had their name anywhere but under seal', async () => {
		await custodians();
		const office = await world.as('office');
		const visit = await started({ identity: 'secret', people: [] });
		await addMatter(office, visit, matterOf({ kind: 'feedback' }));
		const [line] = await finishVisit(office, visit, [person('Đỗ Thị Hường')]);
		expect(await listSeals(office, { subjectType: 'case', subjectId: line!.id })).toHaveLength(1);
		expect((await readVisit(office, visit)).people).toEqual([]);
	});

	test('cannot be finished under seal before there are custodians; nothing of it is lost', async () => {
		const office = await world.as('office');
		const visit = await started();
		await addMatter(office, visit, denunciation());
		await expect(finishVisit(office, visit)).rejects.toMatchObject({ status: 409 });
		expect((await readVisit(office, visit)).matters).toHaveLength(1);
	});
});

describe('the statutory register', () => {
	test('says the same on the screen, in the workbook and in the figures; what looks like a formula stays words', async () => {
		const office = await world.as('office');
		const formula = '=HYPERLINK("http://xau","bấm")';
		for (const title of ['Làm đường', formula]) {
			const visit = await started({ company: 'group', peopleCount: 3 });
			await addMatter(office, visit, matterOf({ title, content: '', kind: 'proposal' }));
			await finishVisit(office, visit);
		}
		const { columns, lines, sums } = await readRegister(office, span);
		expect(columns).toHaveLength(12);
		expect(lines.map(({ number, year }) => [number, year])).toEqual([
			[1, 2026],
			[2, 2026]
		]);
		expect(sums).toMatchObject({ lines: 2, visits: 2, people: 6, kinds: { proposal: 2 } });
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load((await registerWorkbook(office, span)) as never);
		const sheet = workbook.worksheets[0]!;
		expect(sheet.rowCount).toBe(3 + sums.lines);
		expect(sheet.getRow(2).getCell(1).value).toBe('2 nội dung, 2 lượt, 6 người');
		expect(sheet.getRow(5).getCell(5).value).toBe(`'${formula}`);
		expect(await visitFigures(office, span.from, span.to)).toEqual([
			{ quarter: '2026-10-01', hamletId: null, kind: 'proposal', matters: 2, visits: 2, people: 6 }
		]);
		await expect(readRegister(await world.as('inspector'), span)).rejects.toMatchObject({ status: 403 });
	});
});
