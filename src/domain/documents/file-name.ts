import { cleanText } from './clean-text.ts';

/** A name that every file system takes, with its Vietnamese letters. */
export const fileName = (name: string): string =>
	cleanText(name)
		.replaceAll(/[\\/:*?"<>|\n]/g, '-')
		.slice(0, 150)
		.trim()
		.replace(/\.+$/, '');
