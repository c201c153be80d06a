import { foundOnOpening, keptWords } from './kept-words.ts';

/*
 * What the page of one part does beyond the plain form: words are saved while somebody types, wait on the device when
 * the network is away, and are there again after the browser was killed. The page works without this script.
 */
const form = document.querySelector<HTMLFormElement>('form[data-writing]');
if (form) start(form);

function start(form: HTMLFormElement): void {
	/** saved so long after the last key, and so often while somebody types on */
	const pause = 2500;
	const atMost = 20_000;
	const retryAfter = 5000;

	const set = form.dataset as Record<'endpoint' | 'store' | 'words', string>;
	const words = JSON.parse(set.words) as Record<string, string>;
	const text = form.querySelector<HTMLTextAreaElement>('textarea')!;
	const basedOn = form.querySelector<HTMLInputElement>('[name=basedOn]')!;
	const seen = form.querySelector<HTMLInputElement>('[name=seen]')!;
	const status = form.querySelector<HTMLElement>('[data-status]')!;
	const kept = keptWords(localStorage, set.store);

	let saved = text.defaultValue.trim();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let unsavedSince = 0;
	let sending: Promise<boolean> | null = null;
	/** somebody else wrote, or nothing may be written any more: only the button helps */
	let stopped = false;

	const tell = (said: string) => {
		if (status.textContent !== said) status.textContent = said;
	};
	const isUnsaved = () => text.value.trim() !== saved;
	const plan = (after: number) => {
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(() => void save(), after);
	};

	/** Sends what is written; answers whether the server has it now. */
	async function save(): Promise<boolean> {
		clearTimeout(timer);
		if (sending) await sending;
		if (stopped) return false;
		if (!isUnsaved()) return true;
		sending = send(text.value);
		const done = await sending;
		sending = null;
		return done;
	}

	async function send(sent: string): Promise<boolean> {
		tell(words.saving!);
		const response = await post(sent);
		const answer = (await response?.json().catch(() => null)) as Record<string, unknown> | null;
		if (!response || response.status >= 500) return later(words.offline!);
		if (response.redirected || answer === null || response.status === 401) return later(words.signedOut!);
		if (!response.ok) {
			stopped = true;
			// What came second is kept by the server, beside the other.
			if (answer.code === 'reviews.saved-meanwhile') kept.clear();
			tell(
				answer.code === 'reviews.saved-meanwhile' ? words.meanwhile! : String(answer.refusal ?? words.offline)
			);
			return false;
		}
		saved = sent.trim();
		basedOn.value = String(answer.version);
		unsavedSince = 0;
		if (isUnsaved()) {
			keep();
			plan(pause);
		} else kept.clear();
		tell(words.saved!.replace('{time}', String(answer.savedAt)));
		return true;
	}
	function later(why: string): boolean {
		tell(why);
		plan(retryAfter);
		return false;
	}
	const post = (sent: string, keepalive = false): Promise<Response | null> =>
		fetch(set.endpoint, {
			method: 'POST',
			keepalive,
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ words: sent, basedOn: Number(basedOn.value), seen: Number(seen.value) })
		}).catch(() => null);
	const keep = () => kept.keep({ words: text.value, basedOn: Number(basedOn.value) });

	text.addEventListener('input', () => {
		keep();
		unsavedSince ||= Date.now();
		plan(Math.max(0, Math.min(pause, unsavedSince + atMost - Date.now())));
	});
	addEventListener('online', () => void save());
	addEventListener('pagehide', () => {
		if (isUnsaved() && !stopped) void post(text.value, true);
	});

	// The button first saves like every key does: the page is only left when the words are safe.
	let safe = false;
	form.addEventListener('submit', (event) => {
		if (safe) return;
		event.preventDefault();
		const button = event.submitter;
		void save().then((done) => {
			if (!done && !stopped) return;
			safe = true;
			if (done) kept.clear();
			// Not before this event is over: a form that is being submitted ignores the wish.
			setTimeout(() => form.requestSubmit(button));
		});
	});

	const found = kept.read();
	const onOpening = foundOnOpening(found, { words: text.defaultValue, basedOn: Number(basedOn.value) });
	if (onOpening === 'nothing') kept.clear();
	else {
		text.value = found!.words;
		if (onOpening === 'hand-over') basedOn.value = seen.value = String(found!.basedOn);
		void save().then((done) => {
			if (done) tell(words.restored!);
			// Set beside what somebody wrote since: the page shows both.
			else if (stopped && onOpening === 'hand-over') location.reload();
		});
	}
}
