/** The same numbers for the same seed, on every machine. */
export type Random = {
	/** a number from 0 up to but not including 1 */
	next(): number;
	/** a whole number, both ends included */
	between(least: number, most: number): number;
	pick<T>(list: readonly T[]): T;
	chance(probability: number): boolean;
	/** `count` different entries */
	some<T>(list: readonly T[], count: number): T[];
};

/** Mulberry32: small, even, and good enough for people who do not exist. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	return {
		next,
		between,
		pick: (list) => list[between(0, list.length - 1)]!,
		chance: (probability) => next() < probability,
		some(list, count) {
			const rest = [...list];
			return Array.from(
				{ length: Math.min(count, rest.length) },
				() => rest.splice(between(0, rest.length - 1), 1)[0]!
			);
		}
	};
}
