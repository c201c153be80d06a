/** Vietnamese first, English complete beside it. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A catalogue: the words of one module, nested by screen; a word that mentions something is a function. */
export type Words = { readonly [key: string]: string | ((...args: never[]) => string) | Words };

/**
 * The words of one module in both languages. The Vietnamese catalogue is the shape; the English one must have
 * exactly its keys, which the compiler checks here and a test checks again.
 */
export const inBothLanguages = <V extends Words>(vi: V, en: Translation<V>) => {
	const both = { vi, en: en as unknown as V };
	return Object.assign((locale: Locale): V => both[locale], both);
};

/** The same keys, the same parameters, other words. */
export type Translation<V> = {
	[K in keyof V]: V[K] extends string
		? string
		: V[K] extends (...args: infer A) => string
			? (...args: A) => string
			: Translation<V[K]>;
};

/** The address with which a language is asked for, or Vietnamese. */
export const readLocale = (text: string | undefined | null): Locale =>
	locales.find((locale) => locale === text) ?? 'vi';
