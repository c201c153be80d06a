import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * After so many papers their maker is replaced. What the compiler keeps of each, some 60 kB for ever, goes with the process; the next
 * one is there in a third of a second.
 */
const papersEach = 250;
/** A maker that nobody asks for anything goes, and its memory with it. */
const idleFor = 30_000;

type Answer = { id: number; pdf: Uint8Array } | { id: number; failure: string };
type Asked = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };
type Maker = { child: ChildProcess; asked: Map<number, Asked>; taken: number; idle?: NodeJS.Timeout };

let maker: Maker | undefined;
let count = 0;

/** A PDF of a template and its data, made by a process of its own; the server's memory and its other answers are left alone. */
export function compileTypst(template: string, papers: string): Promise<Uint8Array> {
	if (!maker || maker.taken >= papersEach || !maker.child.connected) {
		if (maker) retire(maker);
		maker = start();
	}
	const mine = maker;
	const id = ++count;
	mine.taken++;
	clearTimeout(mine.idle);
	hold(mine, true);
	return new Promise((resolve, reject) => {
		mine.asked.set(id, { resolve, reject });
		mine.child.send({ id, template, papers });
	});
}

function start(): Maker {
	const child = spawn(process.execPath, ['-e', program, require.resolve(compiler), ...fonts], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		serialization: 'advanced',
		env: {}
	});
	const mine: Maker = { child, asked: new Map(), taken: 0 };
	child.on('message', (answer: Answer) => {
		const asked = mine.asked.get(answer.id);
		mine.asked.delete(answer.id);
		if ('pdf' in answer) asked?.resolve(answer.pdf);
		else asked?.reject(new Error(`The PDF was not made: ${answer.failure}`));
		if (mine.asked.size) return;
		if (mine !== maker) return retire(mine);
		hold(mine, false);
		mine.idle = setTimeout(() => retire(mine), idleFor);
		mine.idle.unref();
	});
	const fail = (error: Error) => {
		for (const { reject } of mine.asked.values()) reject(error);
		mine.asked.clear();
		if (maker === mine) maker = undefined;
	};
	child.on('error', fail);
	child.on('exit', () => fail(new Error('The maker of PDFs stopped')));
	return mine;
}

/** No more is asked of it; it goes when the last paper asked for is there. */
function retire(mine: Maker): void {
	if (maker === mine) maker = undefined;
	clearTimeout(mine.idle);
	if (mine.asked.size === 0 && mine.child.connected) mine.child.disconnect();
}

/** Only a paper that is still being made keeps the program from ending. */
function hold({ child }: Maker, isAsked: boolean): void {
	const what = isAsked ? 'ref' : 'unref';
	child[what]();
	child.channel?.[what]();
}

const require = createRequire(import.meta.url);
const compiler = '@myriaddreamin/typst-ts-node-compiler';
const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((cut) =>
	require.resolve(`@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`)
);

/** Runs in the process. It is text, as a file of its own would be lost when the server is bundled. It ends when its channel does. */
const program = `
const { readFileSync } = require('node:fs');
const [library, ...fonts] = process.argv.slice(1);
const { NodeCompiler } = require(library);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }] });
process.on('message', ({ id, template, papers }) => {
	try {
		// The compiler's own document object would hold its memory until some later garbage collection: not asked for.
		const pdf = compiler.pdf({ mainFileContent: template, inputs: { papers } });
		process.send({ id, pdf: new Uint8Array(pdf) });
	} catch (error) {
		process.send({ id, failure: String((error && error.message) || error) });
	} finally {
		// What one paper left behind helps the next little and would stay: the cache is global.
		compiler.evictCache(2);
	}
});
`;
