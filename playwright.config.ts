import { defineConfig } from '@playwright/test';
import { chromium, chromiumArguments } from './tests/journeys/support/chromium.ts';

/** One journey per promise to people, in a real browser, against the real program (tests/journeys/README.md). */
export default defineConfig({
	testDir: 'tests/journeys',
	globalSetup: './tests/journeys/support/setup.ts',
	tsconfig: './tests/journeys/support/tsconfig.json',
	outputDir: 'test-results/journeys',
	workers: 2,
	timeout: 150_000,
	expect: { timeout: 10_000 },
	forbidOnly: !!process.env.CI,
	reporter: [['list']],
	use: {
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		viewport: { width: 1280, height: 800 },
		colorScheme: 'light',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: chromium, args: chromiumArguments }
	}
});
