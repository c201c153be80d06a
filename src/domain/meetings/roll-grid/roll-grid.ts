import { typedTime } from '../typed-time.ts';
import type { GridState } from '../grid-line.ts';
import { complain, goTo, keysOf, lacks, memberOf, note, said, say, timeAsked, type Said } from './line.ts';
import { sending, type Kept } from './sending.ts';
import { unsentMarks, type Unsent } from './unsent-marks.ts';

/*
 * What the roll grid does beyond the plain form: each mark is sent as it is made, keys move and mark, the last act can
 * be undone, and what could not be sent waits on the device. The page works without this script.
 */
const form = document.querySelector<HTMLFormElement>('form[data-roll]');
if (form) start(form);

function start(form: HTMLFormElement): void {
	const set = form.dataset as Record<'endpoint' | 'store' | 'part' | 'words' | 'from' | 'to', string> & {
		paper?: string;
	};
	const words = JSON.parse(set.words) as Record<string, string>;
	const part = Number(set.part) as 1 | 2;
	const lines = [...form.querySelectorAll<HTMLElement>('[data-member]')];
	const lineOf = (memberId: string) => lines.find((line) => memberOf(line) === memberId);
	/** what each line said when it was last sent or drawn, to undo to and to compare with */
	const before = new Map(lines.map((line) => [line, said(line)]));
	const undoable: { line: HTMLElement; was: Said }[][] = [];

	const status = form.querySelector<HTMLElement>('[data-status]')!;
	const tell = (text: string) => {
		if (status.textContent !== text) status.textContent = text;
	};
	const unsent = unsentMarks(localStorage, set.store);
	const send = sending(set.endpoint, unsent, { kept, refused, stuck });

	function kept({ savedAt, parts }: Kept) {
		tell(words.saved!.replace('{time}', savedAt));
		for (const one of parts) {
			if (one.part !== part) continue;
			form.querySelector('[data-progress]')!.textContent = `${one.called}/${one.of}`;
			for (const { memberId, note: text, ...now } of one.lines) {
				const line = lineOf(memberId);
				if (!line || unsent.isWaiting(memberId, part)) continue;
				note(line, text);
				complain(line, '');
				before.set(line, now as Said);
				if (!line.contains(document.activeElement) || document.activeElement!.matches('[type=radio]'))
					say(line, now as Said);
			}
		}
	}
	function refused(mark: Unsent, why: string) {
		const line = mark.part === part && lineOf(mark.memberId);
		if (line) complain(line, why);
		else tell(why);
	}
	function stuck(why: 'offline' | 'signed-out') {
		tell(`${why === 'offline' ? words.unsent : words.signedOut}${unsent.list().length}`);
	}

	/** Takes what a line says and sends it, when it says something new that can be kept. */
	function commit(line: HTMLElement): void {
		const lacking = lacks(line);
		if (lacking) return complain(line, lacking.missing ? words.timeMissing! : words.timeWrong!);
		complain(line, '');
		const now = said(line);
		const tidy = { ...now, arrived: typedTime(now.arrived) ?? '', left: typedTime(now.left) ?? '' };
		say(line, tidy);
		if (same(tidy, before.get(line)!)) return;
		before.set(line, tidy);
		unsent.add({ memberId: memberOf(line), part, ...tidy, notedAt: Date.now() });
		tell(words.saving!);
		void send();
	}

	/** Presses a key of a line; what was said before can be had back. */
	function press(line: HTMLElement, state: GridState): void {
		undoable.push([{ line, was: before.get(line)! }]);
		const { arrived } = said(line);
		say(line, { state, arrived: state === 'left-early' ? arrived : '', left: '' });
		const field = timeAsked(line, state);
		if (!field) return commit(line);
		field.value = set.paper ? '' : presentTime();
		if (field.value) commit(line);
		field.focus();
		field.select();
	}

	/** The time of day while the part is being held; afterwards nobody knows better than who types. */
	function presentTime(): string {
		const now = Date.now();
		return now > Number(set.from) && now < Number(set.to)
			? new Date(now + 7 * 3_600_000).toISOString().slice(11, 16)
			: '';
	}

	function pressRest(): void {
		const rest = lines.filter((line) => said(line).state === '' && line.dataset.rest);
		undoable.push(rest.map((line) => ({ line, was: before.get(line)! })));
		for (const line of rest) {
			say(line, { state: line.dataset.rest as GridState, arrived: '', left: '' });
			commit(line);
		}
	}

	function undo(): void {
		const last = undoable.pop();
		if (!last) return;
		for (const { line, was } of last) {
			say(line, was);
			commit(line);
		}
		goTo(last[0]?.line);
	}

	const keys: Record<string, (line: HTMLElement) => void> = {
		1: (line) => (press(line, 'present'), goTo(neighbour(line, 1))),
		2: (line) => press(line, 'late'),
		3: (line) => press(line, 'left-early'),
		0: (line) => (press(line, 'absent'), goTo(neighbour(line, 1))),
		9: () => pressRest(),
		Backspace: () => undo(),
		j: (line) => goTo(neighbour(line, 1)),
		k: (line) => goTo(neighbour(line, -1)),
		ArrowDown: (line) => goTo(neighbour(line, 1)),
		ArrowUp: (line) => goTo(neighbour(line, -1)),
		Enter: (line) => goTo(neighbour(line, 1))
	};
	const neighbour = (line: HTMLElement, step: 1 | -1) => lines[lines.indexOf(line) + step] ?? line;

	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const at = event.target as HTMLElement;
		const line = at.closest<HTMLElement>('[data-member]');
		const typing = at.matches('input:not([type=radio]), textarea, select');
		if (typing && !(line && ['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key))) return;
		if (event.key === 'Enter' && at.matches('a, button')) return;
		const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
		if (!act || (!line && at.closest('a, button, summary') && event.key !== 'Backspace')) return;
		event.preventDefault();
		if (typing) commit(line!);
		if (typing && lacks(line!)) return;
		act(line ?? lines.find((one) => said(one).state === '') ?? lines[0]!);
	});
	form.addEventListener('change', ({ target }) => {
		const at = target as HTMLInputElement;
		const line = at.closest<HTMLElement>('[data-member]');
		if (!line) return;
		if (at.type === 'radio') press(line, at.value as GridState);
		else {
			undoable.push([{ line, was: before.get(line)! }]);
			commit(line);
		}
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.querySelector('[data-rest-all]')!.addEventListener('click', pressRest);
	form.querySelector('[data-undo]')!.addEventListener('click', undo);
	addEventListener('online', () => void send());

	const bar = form.querySelector<HTMLElement>('[data-bar]')!;
	for (const element of form.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
	for (const element of form.querySelectorAll<HTMLElement>('[data-with-script]')) element.hidden = false;
	// The bar at the foot never covers the line that has the cursor.
	document.documentElement.style.scrollPaddingBottom = `${bar.offsetHeight + 8}px`;
	for (const mark of unsent.list()) {
		const line = mark.part === part && lineOf(mark.memberId);
		if (line) say(line, mark);
	}
	if (unsent.list().length) void send();
	if (matchMedia('(pointer: fine)').matches)
		goTo(lines.find((line) => said(line).state === '' && keysOf(line).length) ?? lines[0]);
}

const same = (a: Said, b: Said) => a.state === b.state && a.arrived === b.arrived && a.left === b.left;
