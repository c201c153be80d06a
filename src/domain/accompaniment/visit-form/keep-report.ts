/** Asks the worker to keep the empty report, and tells once it is kept. A device without workers keeps none. */
export async function keepReport(told: () => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	navigator.serviceWorker.addEventListener('message', ({ data }) => data === 'kept' && told());
	await navigator.serviceWorker.register('/service-worker.js').catch(() => null);
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage('keep');
}
