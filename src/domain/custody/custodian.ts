import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';

/** So many custodians with keys are needed before anything can be sealed; with one more, nothing is lost when one forgets. */
export const fewestCustodians = 2;
export const betterCustodians = 3;

/** How long a passphrase is at least, in letters: a few words that nobody guesses. */
export const shortestPassphrase = 16;

/** The passphrase of every key in a demonstration, where anybody may try what two custodians do. */
export const demonstrationPassphrase = 'con cò bay lả bay la';

export type Custodian = {
	appointmentId: Id;
	memberId: Id;
	name: string;
	from: PlainDate;
	until: PlainDate | null;
	decision: string;
	/** the key in use; without one the custodian can neither open nor be sealed to */
	keyId: Id | null;
	publicKey: string | null;
	keyMadeAt: Date | null;
};

/** How a person stands to the seals: whether appointed today, and with which key. */
export type Standing = { isCustodian: boolean; keyId: Id | null };

/** The same among today’s custodians, with when their key was made. */
export function standingAmong(
	custodians: readonly Custodian[],
	memberId: Id
): Standing & { keyMadeAt: Date | null } {
	const own = custodians.find((one) => one.memberId === memberId);
	return { isCustodian: own !== undefined, keyId: own?.keyId ?? null, keyMadeAt: own?.keyMadeAt ?? null };
}

/** How the seals stand: all, those that wait to be sealed anew for today’s custodians, those that nobody can open any more. */
export type SealCounts = { all: number; outdated: number; lost: number };

/** Whether there are custodians enough to seal anything, as a state of the whole. */
export function readiness(custodians: readonly Pick<Custodian, 'keyId'>[]): 'none' | 'thin' | 'good' {
	const withKeys = custodians.filter(({ keyId }) => keyId).length;
	if (withKeys < fewestCustodians) return 'none';
	return withKeys < betterCustodians ? 'thin' : 'good';
}
