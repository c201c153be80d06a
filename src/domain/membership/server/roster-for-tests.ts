import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { xlsx } from '../../../../tests/files/make-workbook.ts';
import type { World } from '../../../../tests/world.ts';
import type { Context } from '#platform/server/context.ts';
import { type Files, openFiles } from '#platform/server/files.ts';
import { carryOutRoster, confirmRoster, getRosterImport, listRosterRows, uploadRoster } from './index.ts';

export const realList = readFileSync('tests/files/danh-sach-dang-vien.xlsx');
export const heading = [
	'TT',
	'Họ và tên',
	'Ngày sinh',
	'Ngày vào Đảng',
	'Ngày chính thức',
	'Số thẻ',
	'Chức vụ',
	'Chi bộ',
	'Ghi chú'
];

/** What tests of bringing in lists share: the office at work, a folder for files, and short ways to do what it does. */
export function useRoster(world: World) {
	const state = {} as { office: Context; files: Files };
	beforeEach(async () => {
		state.files = openFiles(mkdtempSync(join(tmpdir(), 'tusoi-roster-')));
		state.office = await world.as('office');
	});
	const upload = (bytes: Uint8Array, ctx = state.office, name = 'danh-sach.xlsx') =>
		uploadRoster(ctx, state.files, { name, bytes });
	return {
		state,
		upload,
		uploadRows: async (...rows: unknown[][]) => upload(await xlsx({ DS: [heading, ...rows] })),
		write: async (id: string, createUnits = true) => {
			await confirmRoster(state.office, id, { createUnits });
			await carryOutRoster(state.office, id);
			return (await getRosterImport(state.office, id)).count;
		},
		rowsOf: (id: string, outcome: Parameters<typeof listRosterRows>[2]['outcome'] = null) =>
			listRosterRows(state.office, id, { outcome, page: 1, perPage: 100 }),
		howMany: async () => {
			const counted = await state.office.db
				.selectFrom('members')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.executeTakeFirstOrThrow();
			return Number(counted.n);
		}
	};
}
