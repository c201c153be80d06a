import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** A mixed-integer model as it is built up, row by row: minimise the cost, all variables between 0 and 1 unless told otherwise. */
export class Model {
	readonly cost: number[] = [];
	readonly lower: number[] = [];
	readonly upper: number[] = [];
	readonly whole: number[] = [];
	readonly rowLower: number[] = [];
	readonly rowUpper: number[] = [];
	readonly starts: number[] = [0];
	readonly indices: number[] = [];
	readonly values: number[] = [];

	/** A new variable; returns its number. */
	variable({ cost = 0, lower = 0, upper = 1, whole = true } = {}): number {
		this.cost.push(cost);
		this.lower.push(lower);
		this.upper.push(upper);
		this.whole.push(whole ? 1 : 0);
		return this.cost.length - 1;
	}

	/** Demands `lower ≤ Σ factor × variable ≤ upper`. */
	row(lower: number, upper: number, terms: readonly (readonly [variable: number, factor: number])[]): void {
		this.rowLower.push(lower);
		this.rowUpper.push(upper);
		for (const [variable, factor] of terms) {
			this.indices.push(variable);
			this.values.push(factor);
		}
		this.starts.push(this.indices.length);
	}
}

export type Solution = {
	/** proved best · good, with a bound on how much better it could be · proved impossible · none found in time */
	status: 'optimal' | 'bounded' | 'impossible' | 'unknown';
	objective: number;
	/** nothing can cost less than this */
	bound: number;
	values: number[];
	seconds: number;
};

/** Solves a model in a thread of its own, so that the server goes on answering; gives up looking for better after `seconds`. */
export function solve(
	model: Model,
	{ seconds, start }: { seconds: number; start?: number[] }
): Promise<Solution> {
	const library = createRequire(import.meta.url).resolve('highs');
	return new Promise((resolve, reject) => {
		const worker = new Worker(program, {
			eval: true,
			workerData: { library, model: { ...model }, seconds, start },
			execArgv: []
		});
		worker.once('message', (answer: Solution | { failure: string }) => {
			void worker.terminate();
			if ('failure' in answer) reject(new Error(`The solver failed: ${answer.failure}`));
			else resolve(answer);
		});
		worker.once('error', reject);
	});
}

/** Text rather than a module of its own, so that it survives bundling. */
const program = `
const { parentPort, workerData: { library, model, seconds, start } } = require('node:worker_threads');
const began = performance.now();
(async () => {
	const highs = await require(library)();
	const { modelStatus } = highs.constants;
	const numCols = model.cost.length, numRows = model.rowLower.length;
	const solver = highs.createModel({
		numCols, numRows, colCost: model.cost, colLower: model.lower, colUpper: model.upper,
		rowLower: model.rowLower, rowUpper: model.rowUpper,
		matrix: { format: 'csr', numRows, numCols, starts: model.starts, indices: model.indices, values: model.values },
		integrality: model.whole
	});
	solver.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.999, random_seed: 1 });
	if (start) solver.setSolution({ colValue: start });
	solver.run();
	const status = solver.getModelStatus();
	const values = Array.from(solver.getSolution().colValue || []);
	const isWhole = model.whole.some(Boolean);
	const bound = isWhole ? solver.info.get('mip_dual_bound') : solver.getObjectiveValue();
	const found = isWhole ? solver.info.get('primal_solution_status') === 2 : status === modelStatus.optimal;
	parentPort.postMessage({
		status: status === modelStatus.optimal ? 'optimal' : status === modelStatus.infeasible ? 'impossible' : found ? 'bounded' : 'unknown',
		objective: found ? solver.getObjectiveValue() : Infinity, bound, values: found ? values : [], seconds: (performance.now() - began) / 1000
	});
})().catch((error) => parentPort.postMessage({ failure: String((error && error.message) || error) }));
`;
