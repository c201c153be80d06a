type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rule with its source, in whole or (in a variant) in part: nobody changes a value and keeps the old source. */
const isSourced = (value: Group): boolean => 'source' in value && ('value' in value || 'unit' in value);

/** What a variant must say for itself. */
const own = ['code', 'title', 'effectiveFrom'];

/**
 * A variant on top of the set that it extends: groups are joined key by key; a rule with its source, and a list, is
 * replaced as a whole. What the variant does not mention stays as the base has it.
 */
export function extend(base: Group, variant: Group): Group {
	const shared = Object.fromEntries(Object.entries(base).filter(([key]) => !own.includes(key)));
	const { extends: _, ...said } = variant;
	return joined(shared, said);
}

function joined(base: Group, said: Group): Group {
	const result: Group = { ...base };
	for (const [key, value] of Object.entries(said)) {
		const before = Object.hasOwn(base, key) ? base[key] : undefined;
		const joins = isGroup(before) && isGroup(value) && !isSourced(before);
		Object.defineProperty(result, key, {
			value: joins
				? joined(before, value)
				: isGroup(before) && isGroup(value)
					? withUnit(before, value)
					: value,
			enumerable: true,
			configurable: true,
			writable: true
		});
	}
	return result;
}

/** Days stay days: the unit of a rule goes without saying. */
const withUnit = (before: Group, said: Group): Group =>
	'unit' in before && !('unit' in said) ? { ...said, unit: before.unit } : said;
