import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../../node_modules');
const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as {
	version: string;
};
const home = join(modules, '.cache/tusoi', `chromium-${version}`);

/** The browser from the npm package, unpacked once. */
export const chromium = join(home, 'chromium');

/** Quiet, alone and as it comes: no services of its own, no network but ours. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-pings',
	'--font-render-hinting=none',
	'--proxy-server=direct://'
];

/** Unpacks the browser when needed; a machine without its few system libraries gets those that the package brings. */
export function prepareChromium(): void {
	if (!existsSync(chromium)) unpack();
	if (!starts()) {
		process.env.LD_LIBRARY_PATH = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
			.filter(Boolean)
			.join(':');
		if (!starts()) throw new Error(`the browser under ${home} does not start on this machine`);
	}
}

/** The package unpacks into the temporary folder and takes what lies there for whole; so it gets a folder of its own. */
function unpack(): void {
	mkdirSync(join(home, '..'), { recursive: true });
	const fresh = mkdtempSync(`${home}-`);
	execFileSync(
		process.execPath,
		['--input-type=module', '-e', `await (await import('@sparticuz/chromium')).default.executablePath()`],
		{
			cwd: modules,
			// The name of that environment makes the package unpack its libraries too.
			env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
		}
	);
	try {
		renameSync(fresh, home);
	} catch (error) {
		// Another run was quicker.
		rmSync(fresh, { recursive: true, force: true });
		if (!existsSync(chromium)) throw error;
	}
}

function starts(): boolean {
	try {
		execFileSync(chromium, ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
