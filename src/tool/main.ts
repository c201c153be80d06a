import { SettingsError } from '#platform/server/settings.ts';
import { Refusal } from '#platform/refusal.ts';
import { commands } from './commands.ts';

const [name = 'help', ...rest] = process.argv.slice(2);
const command = commands[name];

if (!command) {
	console.log('tusoi: the tool of Tự Soi\n');
	for (const [word, { summary }] of Object.entries(commands))
		console.log(`  npx tusoi ${word.padEnd(16)} ${summary}`);
	process.exit(name === 'help' ? 0 : 2);
}

try {
	process.exitCode = (await (await command.load())(rest)) ?? 0;
	if (!command.staysUp) process.exit();
} catch (error) {
	if (error instanceof SettingsError) console.error(error.message);
	else if (error instanceof Refusal) console.error(await sentenceFor(error));
	else console.error(error);
	process.exit(1);
}

async function sentenceFor(refusal: Refusal): Promise<string> {
	const { refusalSentence } = await import('../words.ts');
	return refusalSentence('en', refusal);
}
