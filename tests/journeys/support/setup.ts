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
		await program.remove();
		if (process.env.TUSOI_SHOW_LOG) console.log(program.output);
	};
}
