/** The same keys and parameters, other words. */
export type Same<T> = {
	[K in keyof T]: T[K] extends string
		? string
		: T[K] extends (...args: never[]) => string
			? T[K]
			: Same<T[K]>;
};
