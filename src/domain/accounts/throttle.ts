/** How many wrong guesses are free before guessing slows down. */
export const freeGuesses = 5;

/**
 * How long to wait after so many wrong guesses: a minute after the fifth, then twice as long each time, a quarter
 * of an hour at most, so that an honest person is never shut out for long. Milliseconds.
 */
export function waitAfter(guesses: number): number {
	if (guesses < freeGuesses) return 0;
	return Math.min(15, 2 ** (guesses - freeGuesses)) * 60_000;
}

/** How many guesses count now, and how long is still to wait: an hour without a guess forgets them all. */
export function patienceAfter(
	before: { guesses: number; lastAt: Date },
	now: Date
): { guesses: number; waitMs: number } {
	// A machine's clock may be set back: that keeps nobody waiting for longer.
	const passed = Math.max(0, now.getTime() - before.lastAt.getTime());
	if (passed >= 3_600_000) return { guesses: 0, waitMs: 0 };
	return { guesses: before.guesses, waitMs: Math.max(0, waitAfter(before.guesses) - passed) };
}
