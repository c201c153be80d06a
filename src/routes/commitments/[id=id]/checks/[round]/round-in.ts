import { commitmentRounds, type CommitmentRound } from '#domain/duties/commitment.ts';
import { notFound } from '#platform/refusal.ts';

/** The check that an address names; anything else is not found (404). */
export function roundIn(text: string | undefined): CommitmentRound {
	const round = commitmentRounds.find((one) => one === text);
	if (!round) throw notFound();
	return round;
}
