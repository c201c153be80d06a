/** “Dương Ngọc Vân” → `vandn`: the given name, then the initials of the rest. Expects folded words. */
export function usernameStem(foldedName: string): string {
	const words = foldedName
		.replace(/[^a-z0-9 ]/g, '')
		.split(' ')
		.filter(Boolean);
	const given = words.at(-1) ?? 'taikhoan';
	return (
		given +
		words
			.slice(0, -1)
			.map((word) => word[0])
			.join('')
	).padEnd(3, '0');
}

/** The stem itself when nobody has it, else with the first number that nobody has. */
export function freeUsername(stem: string, taken: readonly (string | null)[]): string {
	if (!taken.includes(stem)) return stem;
	for (let number = 2; ; number++) if (!taken.includes(`${stem}${number}`)) return `${stem}${number}`;
}
