import { keepReport } from './keep-report.ts';
import { outbox } from './outbox.ts';

/*
 * On the page of one's cells: lets the device keep the empty report (src/service-worker.ts), so that it opens where there is no
 * network, and says what still waits there to be sent. The page works without this script.
 */
const place = document.querySelector<HTMLElement>('[data-report-store]');
if (place) start(place);

function start(place: HTMLElement): void {
	const unsent = outbox(localStorage, place.dataset.reportStore!).unsent().length;
	show('[data-unsent]', unsent > 0, String(unsent));
	void keepReport(() => show('[data-kept]', true));

	function show(which: string, isTrue: boolean, count = ''): void {
		const line = place.querySelector<HTMLElement>(which);
		if (!line || !isTrue) return;
		line.hidden = false;
		const number = line.querySelector('[data-count]');
		if (number) number.textContent = count;
	}
}
