type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (): Written[] =>
	typeof document === 'undefined'
		? []
		: [...document.querySelectorAll<Written>('.task-form input, .task-form textarea, .task-form select')];

const isTicked = (field: Written): field is HTMLInputElement =>
	field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

/**
 * What was typed before the script of a page was there: taking over the page puts its fields back to what the server sent.
 * Called while the page is being made; what it answers, called when it is there, puts the words back.
 */
export function keepTyped(): () => void {
	const typed = fieldsOf().map((field) => ({
		key: `${field.name} ${isTicked(field) ? field.value : ''}`,
		value: isTicked(field) ? field.checked : field.value
	}));
	return () => {
		for (const field of fieldsOf()) {
			const key = `${field.name} ${isTicked(field) ? field.value : ''}`;
			const before = typed.find((one) => one.key === key)?.value;
			if (typeof before === 'boolean' && isTicked(field)) field.checked = before;
			else if (typeof before === 'string' && before !== '') field.value = before;
		}
	};
}
