import { newProgram } from '../../program.ts';
import { prepareChromium } from './chromium.ts';

/** The program with its demonstration, for the whole run; or the one that runs at TUSOI_ADDRESS already. */
export default async function setup() {
	prepareChromium();
	if (process.env.TUSOI_ADDRESS) return;
	const program = await newProgram();
	try {
		await program.start(['--demo']);
	} catch (error) {
		await program.remove();
		throw error;
	}
	process.env.TUSOI_ADDRESS = program.address;
	return async () => {
		const failures = program.output.split('\n').filter((line) => line.includes('"level":50'));
		if (failures.length) console.log(`The program's own words about what failed:\n${failures.join('\n')}`);
		await program.remove();
	};
}
