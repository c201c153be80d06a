/** A file's size as people read it: `3,4 MB`, `120 kB`. */
export const showSize = (bytes: number): string =>
	bytes < 1_000_000
		? `${Math.max(1, Math.round(bytes / 1000))} kB`
		: `${(Math.round(bytes / 100_000) / 10).toLocaleString('vi-VN')} MB`;
