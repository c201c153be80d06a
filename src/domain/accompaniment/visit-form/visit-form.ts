import { isId, newId } from '#platform/id.ts';
import { keepReport } from './keep-report.ts';
import { outbox, type Typed, type Unsent } from './outbox.ts';
import { sending, type Outcome } from './sending.ts';

/*
 * What the report's page does beyond the plain form: what is typed is kept on the device as one goes, and a report goes to the
 * outbox first and from there to the server, so that a lost network loses nothing. The page works without this script.
 */
const form = document.querySelector<HTMLFormElement>('form[data-visit]');
const place = document.querySelector<HTMLElement>('[data-outbox]');
if (form && place) start(form, place);

function start(form: HTMLFormElement, place: HTMLElement): void {
	const words = JSON.parse(place.dataset.words!) as Record<string, string>;
	const box = outbox(localStorage, place.dataset.store!);
	const status = form.querySelector<HTMLElement>('[data-status]')!;
	const send = sending(box, told);
	/** the report that was sent from this page last: its outcome is shown large */
	let current = '';
	/** which report is being typed at this address in this tab: a reload brings back that one */
	const typing = `tusoi.typing ${location.pathname}${location.search}`;

	function told(one: Unsent, outcome: Outcome): void {
		const isCurrent = one.fields.visit === current;
		if (outcome.kind === 'sent' && isCurrent) return location.assign(outcome.href);
		if (outcome.kind === 'sent') return show([line(words.sent!, [link(outcome.href, words.sentOpen!)])]);
		if (outcome.kind === 'refused') {
			// What was refused comes back into the form, and the server says there what is wrong, field by field.
			fill(one.fields);
			box.saveDraft(one.fields);
			if (isCurrent) return form.submit();
			return show([line(`${words.refused} ${outcome.why}`)]);
		}
		showUnsent(outcome.why);
	}

	function showUnsent(why: 'offline' | 'signed-out'): void {
		const list = document.createElement('ul');
		for (const { fields } of box.unsent()) {
			const item = document.createElement('li');
			item.append(`${cellOf(fields)}, ${fields.visitedOn ?? ''}`);
			list.append(item);
		}
		show([
			line(why === 'offline' ? words.unsent! : words.signedOut!),
			line(words.waiting!),
			list,
			button(words.again!, () => void send()),
			...(form.hidden ? [button(words.another!, another)] : [])
		]);
	}

	function show(nodes: Node[]): void {
		const notice = document.createElement('div');
		notice.className = 'notice notice-warning';
		notice.append(...nodes);
		place.replaceChildren(notice);
	}

	/** A new and empty report, with an identifier made here: the page need not come from the server again. */
	function another(): void {
		form.reset();
		for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea')) field.value = '';
		for (const field of form.querySelectorAll<HTMLInputElement>('[type=radio]')) field.checked = false;
		form.querySelector<HTMLInputElement>('[name=visit]')!.value = newId();
		form.hidden = false;
		form.querySelector<HTMLElement>('select, input:not([type=hidden])')?.focus();
	}

	form.addEventListener('submit', (event) => {
		if ((event.submitter as HTMLButtonElement | null)?.formAction.endsWith('?/draft')) return;
		event.preventDefault();
		const fields: Typed = { ...typedIn(form), by: place.dataset.by!, writtenAt: String(Date.now()) };
		current = fields.visit!;
		// A device that keeps nothing sends the plain form.
		if (!box.add(fields)) return form.submit();
		form.hidden = true;
		show([line(words.sending!)]);
		place.scrollIntoView({ block: 'nearest' });
		void send();
	});

	let later: ReturnType<typeof setTimeout> | undefined;
	form.addEventListener('input', () => {
		clearTimeout(later);
		later = setTimeout(() => {
			const typed = typedIn(form);
			sessionStorage.setItem(typing, typed.visit!);
			if (box.saveDraft(typed)) status.textContent = words.kept!;
		}, 300);
	});
	addEventListener('online', () => void send());

	function fill(fields: Typed): void {
		form.hidden = false;
		for (const [name, value] of Object.entries(fields))
			for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`))
				if (field.type === 'radio') field.checked = field.value === value;
				else field.value = value;
		for (const details of form.querySelectorAll('details'))
			if ([...details.querySelectorAll<HTMLInputElement>('textarea, input')].some(({ value }) => value))
				details.open = true;
	}

	const cellOf = (fields: Typed) =>
		form.querySelector<HTMLOptionElement>(`[name=cell] option[value="${CSS.escape(fields.cell ?? '')}"]`)
			?.textContent ?? '';

	for (const element of document.querySelectorAll<HTMLElement>('[data-with-script]')) element.hidden = false;
	if (form.dataset.blank) begin(form);
	const draft = box.draftOf(sessionStorage.getItem(typing) ?? '') ?? box.draft(typedIn(form).cell ?? '');
	if (draft && !form.dataset.cameBack) {
		fill(draft);
		status.textContent = words.restored!;
	}
	if (box.unsent().length) void send();
	if (place.dataset.keep) void keepReport(() => {});
}

/** The report that the device kept was drawn some other day: what would be in it today is filled in here. */
function begin(form: HTMLFormElement): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
	const asked = new URLSearchParams(location.search);
	const [visit, cell] = [asked.get('visit') ?? '', asked.get('cell') ?? ''];
	field('visit').value = isId(visit) ? visit : newId();
	if (form.querySelector(`[name=cell] option[value="${CSS.escape(cell)}"]`)) field('cell').value = cell;
	// 23/11/2026, the day in Việt Nam: our own calendar would make this script ten times as heavy.
	field('visitedOn').value = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
}

function typedIn(form: HTMLFormElement): Typed {
	const fields: Typed = {};
	for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
	return fields;
}

function line(text: string, more: Node[] = []): HTMLElement {
	const p = document.createElement('p');
	p.append(text, ...more.flatMap((node) => [' ', node]));
	return p;
}

const link = (href: string, text: string) =>
	Object.assign(document.createElement('a'), { href, textContent: text });

function button(text: string, act: () => void): HTMLElement {
	const one = Object.assign(document.createElement('button'), {
		type: 'button',
		className: 'btn btn-quiet btn-big',
		textContent: text
	});
	one.addEventListener('click', act);
	return one;
}
