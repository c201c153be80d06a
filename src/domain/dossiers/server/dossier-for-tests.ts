import { addHamlets, listHamlets } from '#domain/organization/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { xlsx } from '../../../../tests/files/make-workbook.ts';
import { everyFile } from '../file-filter.ts';
import type { NewDossierForm } from '../forms.ts';
import { addFile, listFiles, lookAtList, openDossier, seeList, writeList } from './index.ts';

export const hamletNames = ['Thôn Thượng', 'Thôn Hạ', 'Thôn Trung', 'Thôn Đông'];

/** The hamlets of the tests, added when they are not there. */
export async function hamletsFor(office: Context): Promise<Id[]> {
	const known = async () =>
		(await listHamlets(office)).filter(({ name }) => hamletNames.includes(name)).map(({ id }) => id);
	if ((await known()).length < hamletNames.length) await addHamlets(office, hamletNames);
	return known();
}

/** A dossier of service land whose owner is somebody. */
export const openFor = (office: Context, owner: Id, change: Partial<NewDossierForm> = {}): Promise<Id> =>
	openDossier(office, {
		kind: 'service-land',
		title: 'Đất dịch vụ Đồng Sậy',
		ground: 'Quyết định 12 năm 2008',
		openedOn: '2008-05-04',
		owner,
		stages: [],
		own: [],
		...change
	});

/** One household’s file, put in by hand. */
export const fileOf = (
	ctx: Context,
	dossierId: Id,
	hamlet: Id,
	change: Partial<Parameters<typeof addFile>[2]> = {}
) =>
	addFile(ctx, dossierId, {
		number: '1',
		head: 'Nguyễn Thị Lụa',
		address: 'Ngõ 3',
		phone: null,
		others: '',
		hamlet,
		stage: 'listed',
		on: '2026-02-01',
		papers: [],
		due: 0,
		channel: 'self',
		...change
	});

export const heading = [
	'Số hộ',
	'Họ và tên chủ hộ',
	'Thôn',
	'Giai đoạn',
	'Từ ngày',
	'Giấy tờ đã có',
	'Phải nộp (đồng)'
];

/** A list of so many households, over four hamlets and three stages, the same every time. */
export const listOf = (count: number): unknown[][] => [
	heading,
	...Array.from({ length: count }, (_, n) => [
		n + 1,
		`Hộ Thứ ${['Một', 'Hai', 'Ba', 'Tư', 'Năm'][n % 5]}`,
		hamletNames[n % 4],
		(n % 3) + 1,
		n % 7 === 0 ? '15/03/2024' : '10/10/2026',
		n % 2 ? 'đủ' : '',
		n % 3 === 0 ? 12_500_000 : ''
	])
];

export const bookOf = async (rows: unknown[][]) => xlsx({ 'Danh sách': rows });

/** Brings a list in and says yes to it. */
export async function bringIn(ctx: Context, dossierId: Id, bytes: Uint8Array, addUnknownHamlets = true) {
	const id = await lookAtList(ctx, dossierId, { name: 'danh-sach.xlsx', bytes });
	await writeList(ctx, id, { addUnknownHamlets });
	return seeList(ctx, id);
}

/** Every household of a dossier, as somebody who works on it sees it. */
export const allFiles = async (ctx: Context, dossierId: Id, filter = everyFile) =>
	(await listFiles(ctx, dossierId, filter, { page: 1, perPage: 5000 })).files;

/** Everybody, in the committee of this context. */
export const contextOfPublic = (ctx: Context): Context => ({ ...ctx, actor: publicActor(ctx.committeeId) });
