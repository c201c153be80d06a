import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReceipt, readReceipt, showReceipt } from './receipt.ts';

describe('a receipt', () => {
	it('is read as it was printed, whatever stands between the digits', () => {
		for (let i = 0; i < 200; i++) {
			const receipt = makeReceipt(randomBytes);
			expect(receipt).toMatch(/^\d{16}$/);
			expect(readReceipt(showReceipt(receipt))).toBe(receipt);
			expect(readReceipt(`  ${receipt.slice(0, 5)}-${receipt.slice(5)}.`)).toBe(receipt);
		}
	});

	it('with one digit wrong, or two neighbours changed for each other, is noticed', () => {
		fc.assert(
			fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, more) => {
				const receipt = makeReceipt(randomBytes);
				const digits = [...receipt];
				digits[place] = String((Number(digits[place]) + more) % 10);
				expect(readReceipt(digits.join(''))).toBeNull();
				const swapped = [...receipt];
				const other = (place + 1) % 16;
				if (other > place && swapped[place] !== swapped[other]) {
					[swapped[place], swapped[other]] = [swapped[other]!, swapped[place]!];
					expect(readReceipt(swapped.join(''))).toBeNull();
				}
			})
		);
	});

	it('that is none is told from one: too short, too long, no digits, very long', () => {
		for (const typed of ['', '1234', 'mười sáu số', '1'.repeat(17), '9'.repeat(100_000)])
			expect(readReceipt(typed)).toBeNull();
	});
});
