import type { GridState } from '../grid-line.ts';
import { typedTime } from '../typed-time.ts';

/** What a line of the grid says on the screen. */
export type Said = { state: GridState; arrived: string; left: string };

const part = <E extends Element>(line: HTMLElement, selector: string) => line.querySelector<E>(selector);
const time = (line: HTMLElement, name: 'arrived' | 'left') =>
	part<HTMLInputElement>(line, `[name^="${name}-"]`)!;

export const memberOf = (line: HTMLElement) => line.dataset.member!;

export const keysOf = (line: HTMLElement) => [...line.querySelectorAll<HTMLInputElement>('[type=radio]')];

export function said(line: HTMLElement): Said {
	const state = (keysOf(line).find((key) => key.checked)?.value ?? '') as GridState;
	return {
		state,
		arrived: state === 'late' || state === 'left-early' ? time(line, 'arrived').value : '',
		left: state === 'left-early' ? time(line, 'left').value : ''
	};
}

export function say(line: HTMLElement, { state, arrived, left }: Said): void {
	for (const key of keysOf(line)) key.checked = key.value === state;
	time(line, 'arrived').value = arrived;
	time(line, 'left').value = left;
}

/** Which time is still to be typed, and whether what stands there is none; nothing when the line can be sent. */
export function lacks(line: HTMLElement): { field: HTMLInputElement; missing: boolean } | null {
	const { state, arrived, left } = said(line);
	const wrong = (text: string, needed: boolean) => (text === '' ? needed : typedTime(text) === null);
	if (wrong(arrived, state === 'late')) return { field: time(line, 'arrived'), missing: arrived === '' };
	if (wrong(left, state === 'left-early')) return { field: time(line, 'left'), missing: left === '' };
	return null;
}

/** The time that a key asks for: of coming when late, of going when left early. */
export const timeAsked = (line: HTMLElement, state: GridState): HTMLInputElement | null =>
	state === 'late' ? time(line, 'arrived') : state === 'left-early' ? time(line, 'left') : null;

/** Puts the cursor on a line: on the key that is down, else on the first. */
export function goTo(line: HTMLElement | null | undefined): void {
	if (!line) return;
	const keys = keysOf(line);
	(keys.find((key) => key.checked) ?? keys[0])?.focus();
	line.scrollIntoView({ block: 'nearest' });
}

export function note(line: HTMLElement, text: string): void {
	part(line, '[data-note]')!.textContent = text;
}

/** What is wrong with a line, said beside it and tied to its times; nothing clears it. */
export function complain(line: HTMLElement, text: string): void {
	const place = part<HTMLElement>(line, '[data-problem]')!;
	place.textContent = text;
	place.hidden = text === '';
	for (const field of [time(line, 'arrived'), time(line, 'left')])
		if (text) field.setAttribute('aria-invalid', 'true');
		else field.removeAttribute('aria-invalid');
}
