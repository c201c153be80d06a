import { addHamlets, listHamlets } from '#domain/organization/server/index.ts';
import { everyFile } from '#domain/dossiers/file-filter.ts';
import {
	appointWorkers,
	listFiles,
	lookAtList,
	moveFiles,
	openDispute,
	openDossier,
	publishProgress,
	writeList
} from '#domain/dossiers/server/index.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { cells } from './cast.ts';
import type { Stage } from './stage.ts';

const households = 140;
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đỗ', 'Vũ', 'Dương', 'Bùi', 'Hoàng'];
const middles = ['Văn', 'Thị', 'Đình', 'Xuân', 'Hữu'];
const given = ['Lụa', 'Thảo', 'Kiên', 'Sửu', 'Tý', 'Mận', 'Quế', 'Hạnh', 'Bền', 'Thoa', 'Chiến', 'Nhàn'];
const stageNames = ['Lập danh sách, xét ở thôn', 'Niêm yết công khai', 'Hội đồng xã thẩm định', 'Nộp tiền'];

/** Service land that has been owed since 2008: a list brought in, households moved on, where it stands published. */
export async function loadDossiers(stage: Stage): Promise<void> {
	const { people } = stage.loaded;
	const opened = await stage.at(people.office.memberId, 200, '09:00');
	const names = await hamletsOf(stage);
	const id = await openDossier(opened, {
		kind: 'service-land',
		title: 'Đất dịch vụ khu Đồng Sậy',
		ground: 'Quyết định thu hồi đất năm 2008; danh sách hộ do các thôn lập',
		openedOn: '2008-06-02',
		owner: people.deputy.memberId,
		stages: [],
		own: []
	});
	await appointWorkers(opened, id, { owner: people.deputy.memberId, workers: [people.member.memberId] });
	const list = await lookAtList(opened, id, {
		name: 'danh-sach-dong-say.csv',
		bytes: new TextEncoder().encode(listOf(stage, names))
	});
	await writeList(opened, list, { addUnknownHamlets: false });
	const owner = await stage.at(people.deputy.memberId, 40, '15:00');
	const on = addDays(stage.today, -40);
	const { files } = await listFiles(
		owner,
		id,
		{ ...everyFile, stage: 'listed' },
		{ page: 1, perPage: households }
	);
	await openDispute(owner, files[0]!.id, {
		about: 'Ranh giới thửa đất bị thu hồi với hộ liền kề',
		on,
		channel: 'paper'
	});
	await moveFiles(owner, id, {
		stage: 'listed',
		hamletId: null,
		picked: files.slice(0, 25).map((file) => file.id),
		on,
		why: 'Biên bản họp thôn',
		papersSeen: true
	});
	await publishProgress(await stage.at(people.office.memberId, 20, '10:00'), id, {
		message: 'Các hộ còn thiếu giấy tờ, xin mang đến trụ sở xã trước cuối tháng.'
	});
}

/** The villages of the cells as hamlets, those added that are not there. */
async function hamletsOf(stage: Stage): Promise<string[]> {
	const office = await stage.at(stage.loaded.people.office.memberId, 200, '08:30');
	const names = cells.filter(({ kind }) => kind === 'village').map(({ name }) => name.replace('Chi bộ ', ''));
	const known = new Set((await listHamlets(office)).map(({ name }) => name));
	if (names.some((name) => !known.has(name))) await addHamlets(office, names);
	return names.slice(0, 6);
}

function listOf({ random, today }: Stage, hamlets: string[]): string {
	const lines = Array.from({ length: households }, (_, n) => {
		const at = Math.floor(random.next() ** 1.6 * stageNames.length);
		const since = addDays(today, -random.between(210, 700));
		const due = 4_000_000 + 500_000 * random.between(0, 20);
		return [
			n + 1,
			`${random.pick(families)} ${random.pick(middles)} ${random.pick(given)}`,
			hamlets[n % hamlets.length],
			`Ngõ ${random.between(1, 9)}`,
			stageNames[at],
			showDate(since),
			random.chance(0.6) ? 'đủ' : '',
			due,
			at === 3 && random.chance(0.5) ? due : ''
		].join(';');
	});
	return [
		'Số hộ;Họ và tên chủ hộ;Thôn;Địa chỉ;Giai đoạn;Từ ngày;Giấy tờ đã có;Phải nộp;Đã nộp',
		...lines
	].join('\n');
}
