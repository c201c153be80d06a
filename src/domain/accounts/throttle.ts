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
