import type { Services } from './services.ts';

/** Which work runs in the background: one line a kind. */
export async function registerJobs(_services: Services): Promise<void> {}
