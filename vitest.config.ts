import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte()],
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		globalSetup: 'tests/postgres.ts',
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		// Files of one worker share what they import: a third less work. No test leaves anything behind in a module.
		isolate: false
	}
});
