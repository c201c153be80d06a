import type { Page } from '@playwright/test';
import { systemClock, today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';

/** A campaign of the journey's own about the members of one cell, under way. */
export type OwnCampaign = {
	/** the cell in it: `/campaigns/…/units/…` */
	unit: string;
	/** where somebody's review is */
	reviewOf(name: string): Promise<string>;
	/** somebody is noted as not reviewed: they are away */
	leaveOut(name: string): Promise<void>;
	/** somebody's self-review on paper is entered and handed in */
	handIn(name: string): Promise<void>;
};

const day = (ago: number) => showDate(addDays(today(systemClock), -ago));

/** The office plans a campaign when it is needed, for the members of one cell, and rolls it out. */
export async function ownCampaign(office: Page, title: string, cell: string): Promise<OwnCampaign> {
	await office.goto(`/campaigns/new?kind=when-needed&from=${day(60)}&to=${day(1)}`);
	await office.getByLabel('Tên đợt').fill(title);
	await office.evaluate((cell) => {
		for (const box of document.querySelectorAll<HTMLInputElement>('[name=units], [name=covers]')) {
			const words = document.querySelector(`label[for="${box.id}"]`)?.textContent?.trim();
			box.checked = box.name === 'units' ? words === cell : box.value === 'members';
		}
	}, cell);
	await office.getByRole('button', { name: 'Lưu và xem danh sách' }).click();
	await office.getByRole('button', { name: 'Triển khai đến các chi bộ' }).click();
	await office.getByRole('table').getByRole('link', { name: cell }).first().click();
	await office.waitForURL(/\/units\//);
	const unit = new URL(office.url()).pathname;

	const reviewOf = async (name: string) => {
		await office.goto(unit);
		const href = await office.getByRole('link', { name, exact: true }).first().getAttribute('href');
		return href!;
	};
	const send = async (path: string, form: Record<string, string>) => {
		const { origin } = new URL(office.url());
		const answer = await office.request.post(path, { form, headers: { origin, accept: 'text/html' } });
		if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
	};
	return {
		unit,
		reviewOf,
		leaveOut: async (name) => send(`${await reviewOf(name)}/leaving-out`, { ground: 'away' }),
		async handIn(name) {
			const review = await reviewOf(name);
			const parts = ['qualities', 'duties', 'shortcomings', 'causes', 'remedies'];
			await send(
				`${review}/entry`,
				Object.fromEntries(
					parts.flatMap((part) => [
						[`words-${part}`, 'Chép từ bản giấy có chữ ký'],
						[`basedOn-${part}`, '0'],
						[`seen-${part}`, '0']
					])
				)
			);
			await send(`${review}/hand-in`, { channel: 'paper' });
		}
	};
}
