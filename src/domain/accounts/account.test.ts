import { expect, test } from 'vitest';
import { accountState } from './account.ts';

const now = new Date('2026-11-23T01:00:00Z');
const slip = { issuedAt: new Date('2026-11-01'), expiresAt: new Date('2026-12-01'), usedAt: null };

test('an account waits for its slip to be used, until the slip expires; a used slip, or none at all, is an active account', () => {
	expect(accountState(undefined, now)).toBe('none');
	expect(accountState(slip, now)).toBe('printed');
	expect(accountState({ ...slip, expiresAt: now }, now)).toBe('expired');
	expect(accountState({ ...slip, usedAt: now }, now)).toBe('active');
	expect(accountState({ issuedAt: null, expiresAt: null, usedAt: null }, now)).toBe('active');
});
