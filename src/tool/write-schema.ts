import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSchema, describeTypes } from './describe-schema.ts';
import { withDatabase } from './with-database.ts';

const root = join(import.meta.dirname, '../..');

/** `npx tusoi describe-schema`: run after a new migration, and commit what changed. */
export const writeSchema = () =>
	withDatabase(async ({ ownerUrl }) => {
		await writeFile(join(root, 'db/schema.sql'), await describeSchema(ownerUrl));
		await writeFile(join(root, 'src/platform/server/tables.ts'), await describeTypes(ownerUrl));
	});
