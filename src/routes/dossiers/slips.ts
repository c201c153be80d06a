import { encode } from 'uqr';
import { showHouseholdCode } from '#domain/dossiers/household-code.ts';
import { getPublicAddress } from '#domain/organization/server/index.ts';
import type { Context } from '#platform/server/context.ts';

type Coded = { id: string; number: string; head: string; hamletName: string; code: string };

/**
 * What stands on the slips. The square leads to the page with the code behind a `#`: what stands there is never sent to any
 * server, so no code comes into a list of addresses; a small script puts it into the field.
 */
export async function slipsOf(ctx: Context, origin: string, files: Coded[]) {
	const address = `${origin}/public/${await getPublicAddress(ctx)}/dossiers/own`;
	return {
		address: address.replace(/^https?:\/\//, ''),
		slips: files.map(({ id, number, head, hamletName, code }) => ({
			id,
			number,
			head,
			hamlet: hamletName,
			code: showHouseholdCode(code),
			qr: squares(`${address}#${code}`)
		}))
	};
}

/** The dark squares of a QR code as one path, and how many squares a side has. */
function squares(text: string): { side: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return { side: size, path };
}
