/** A small script of the conference's pages: the time that a speaker has had ticks, and a page that has grown old says so. */

const root = document.querySelector<HTMLElement>('[data-conference]');
if (root) {
	// The device's own clock may be wrong: only how long ago the page was drawn is taken from it.
	const drawn = Date.now();
	const serverNow = Number(root.dataset.now);
	const two = (figure: number) => String(figure).padStart(2, '0');

	const tick = () => {
		const now = serverNow + (Date.now() - drawn);
		for (const shown of root.querySelectorAll<HTMLElement>('[data-since]')) {
			const seconds = Math.max(0, Math.floor((now - Number(shown.dataset.since)) / 1000));
			shown.textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
		}
	};
	tick();
	setInterval(tick, 1000);

	const changed = root.querySelector<HTMLElement>('[data-changed]');
	const pulse = root.dataset.pulse;
	const look = async () => {
		if (document.hidden) return;
		const page = await fetch(location.href, { headers: { accept: 'text/html' } }).then((response) =>
			response.ok ? response.text() : ''
		);
		const now = /data-pulse="([^"]*)"/.exec(page)?.[1];
		if (now !== undefined && now !== pulse) changed!.hidden = false;
	};
	if (changed && pulse) setInterval(() => void look().catch(() => undefined), 10_000);
}
