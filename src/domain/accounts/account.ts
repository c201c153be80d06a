/** What a member has to sign in with. */
export const accountStates = ['none', 'printed', 'expired', 'active'] as const;
export type AccountState = (typeof accountStates)[number];

type Account = { issuedAt: Date | null; expiresAt: Date | null; usedAt: Date | null };

/** None; a slip printed and not used yet, or used too late; or active. Who never had a slip made their password themselves. */
export function accountState(account: Account | undefined, now: Date): AccountState {
	if (!account) return 'none';
	if (!account.issuedAt || account.usedAt) return 'active';
	return account.expiresAt && account.expiresAt <= now ? 'expired' : 'printed';
}
