import type { Page } from '@playwright/test';
import { momentOf, dateOf, timeOf, showDate } from '#platform/dates.ts';

/** A session that was announced for the rest of today, and the hours of it. Times are as typed in a hurry: `0815`. */
export type SessionToday = {
	id: string;
	title: string;
	/** some time into the first part, and into the second */
	late: string;
	early: string;
	early2: string;
};

/** The office plans a session that starts in two minutes and announces it to every cell. (Not in the last minutes before midnight.) */
export async function announceSessionToday(office: Page, title: string): Promise<SessionToday> {
	const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 120_000);
	const midnight = momentOf(dateOf(start), '23:59').getTime();
	const length = Math.min(200 * 60_000, midnight - start.getTime());
	const at = (part: number) => timeOf(new Date(start.getTime() + part * length));
	await office.goto('/sessions/new');
	const fill = (label: string, value: string) => office.getByLabel(label, { exact: true }).fill(value);
	await fill('Tên buổi học', title);
	await fill('Nội dung học tập', 'Nghị quyết số 68-NQ/TW');
	await fill('Ngày học', showDate(dateOf(start)));
	await fill('Giờ bắt đầu', at(0));
	await fill('Giờ kết thúc', at(1));
	await office.locator('[name=breakStart]').fill(at(0.5));
	await office.locator('[name=breakEnd]').fill(at(0.6));
	await fill('Địa điểm', 'Hội trường xã');
	await office.getByRole('button', { name: 'Lưu buổi học' }).click();
	await office.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
	const id = office.url().split('/').at(-1)!;
	await office.goto(`/sessions/${id}/announcement`);
	await office.getByRole('button', { name: 'Thông báo cho các chi bộ' }).click();
	await office.getByRole('heading', { name: 'Đã thông báo buổi học' }).waitFor();
	const digits = (part: number) => at(part).replace(':', '');
	return { id, title, late: digits(0.2), early: digits(0.3), early2: digits(0.9) };
}
