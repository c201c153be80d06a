/** Reads a time as it is typed in a hurry: `815`, `0815`, `8:15`, `8h15`, `8`; as `08:15`, or null when it is none. Runs in the browser too. */
export function typedTime(text: string): string | null {
	const typed = text.trim();
	const [, hours, minutes] =
		/^(\d{1,2})(\d{2})$/.exec(typed) ?? /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?$/i.exec(typed) ?? [];
	if (hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return null;
	return `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}
