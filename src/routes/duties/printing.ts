/** How a form is printed: with what is known, or blank; in large type, or not. */
export type Printing = { filled: boolean; large: boolean };

/** What an address asks for: filled in and of usual size, unless it says otherwise. */
export const printingIn = (search: URLSearchParams): Printing => ({
	filled: search.get('filled') !== 'no',
	large: search.get('large') === 'yes'
});

/** The same address with another wish. */
export function printingSearch(search: string, { filled, large }: Printing): string {
	const wishes = new URLSearchParams(search);
	wishes.set('filled', filled ? 'yes' : 'no');
	wishes.set('large', large ? 'yes' : 'no');
	return `?${wishes}`;
}
