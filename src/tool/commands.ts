/** What a command does with its arguments; the number, when there is one, is the exit code. */
export type Command = (args: string[]) => Promise<number | void>;

type Listed = { summary: string; load: () => Promise<Command>; staysUp?: boolean };

/** Every word that `npx tusoi` understands. Each is a file of its own, loaded only when it is asked for. */
export const commands: Record<string, Listed> = {
	start: {
		summary:
			'run it: set up the database, migrate, build if need be, listen (--demo: with the demonstration)',
		load: async () => (await import('./start.ts')).start,
		staysUp: true
	},
	dev: {
		summary: 'run it for development, with reload',
		load: async () => (await import('./dev.ts')).dev,
		staysUp: true
	},
	migrate: {
		summary: 'bring the database to the newest shape',
		load: async () => (await import('./migrate.ts')).migrateCommand
	},
	demo: { summary: 'load the demonstration committee', load: async () => (await import('./demo.ts')).demo },
	'import-members': {
		summary: 'FILE [--create-units] [--committee NAME]: bring in members from a spreadsheet',
		load: async () => (await import('./import-members.ts')).importMembers
	},
	'load-rules': {
		summary: 'FILE [--confirm] [--committee NAME]: check a file with rules, and load it when confirmed',
		load: async () => (await import('./load-rules.ts')).loadRules
	},
	journal: {
		summary: 'verify: recompute every committee’s journal',
		load: async () => (await import('./journal.ts')).journal
	},
	backup: {
		summary: 'FILE: the whole data folder as one file',
		load: async () => (await import('./backup.ts')).backup
	},
	restore: {
		summary: 'FILE: an empty data folder, or an empty database, from such a file',
		load: async () => (await import('./restore.ts')).restore
	},
	doctor: {
		summary: 'what stands well here and what does not',
		load: async () => (await import('./doctor.ts')).doctor
	},
	'describe-schema': {
		summary: 'write db/schema.sql and the table types anew (for developers)',
		load: async () => (await import('./write-schema.ts')).writeSchema
	}
};
