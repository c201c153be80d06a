/** The file is protected by a password or broken, so that nobody can look into it. */
export class UnreadableFile extends Error {
	override name = 'UnreadableFile';
}
