import { describe, expect, it } from 'vitest';
import { lockFor, makeKeyPair, unlock, unlockPrivateKey } from './lock.ts';
import { openText, sealText } from './sealed-text.ts';

const passphrase = 'mưa phùn gió bấc tháng giêng';
const text = 'Bà Nguyễn Thị Lụa, thôn Hạ, 0912 345 678';

const holder = async (keyId: string) => {
	const { publicKey, lockedPrivateKey } = await makeKeyPair(passphrase, 8);
	return { keyId, publicKey, privateKey: await unlockPrivateKey(lockedPrivateKey, passphrase) };
};
const holders = await Promise.all(['a', 'b', 'c'].map(holder));

describe('a text under seal', () => {
	it('is opened by any two of the custodians', async () => {
		const { sealedText, shares } = await sealText(text, holders);
		const own = await Promise.all(
			shares.map(({ lockedShare }, i) => unlock(holders[i]!.privateKey, lockedShare))
		);
		for (const [i, j] of [
			[0, 1],
			[1, 2],
			[2, 0]
		] as const)
			expect(await openText(sealedText, own[i]!, own[j]!)).toBe(text);
	});

	it('is opened by nobody alone: neither with one share nor with one key', async () => {
		const { sealedText, shares } = await sealText(text, holders);
		const [first] = holders;
		const own = await unlock(first!.privateKey, shares[0]!.lockedShare);
		await expect(openText(sealedText, own, own)).rejects.toThrow();
		await expect(unlock(first!.privateKey, sealedText)).rejects.toThrow();
		await expect(unlock(first!.privateKey, shares[1]!.lockedShare)).rejects.toThrow();
	});

	it('has a key of its own: two shares of another text do not open it', async () => {
		const [one, other] = [await sealText(text, holders), await sealText('khác', holders)];
		const shares = await Promise.all(
			[0, 1].map((i) => unlock(holders[i]!.privateKey, other.shares[i]!.lockedShare))
		);
		await expect(openText(one.sealedText, shares[0]!, shares[1]!)).rejects.toThrow();
	});
});

describe('a private key', () => {
	it('is kept only as its passphrase locked it', async () => {
		const { lockedPrivateKey } = await makeKeyPair(passphrase, 8);
		expect(lockedPrivateKey).not.toContain('AGE-SECRET-KEY');
		await expect(unlockPrivateKey(lockedPrivateKey, `${passphrase} `)).rejects.toMatchObject({
			code: 'custody.wrong-passphrase',
			status: 400
		});
	});

	it('reads what was locked for it among others', async () => {
		const locked = await lockFor([holders[0]!.publicKey, holders[1]!.publicKey], text);
		expect(new TextDecoder().decode(await unlock(holders[1]!.privateKey, locked))).toBe(text);
		await expect(unlock(holders[2]!.privateKey, locked)).rejects.toThrow();
	});
});
