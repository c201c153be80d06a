import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where attached and imported files lie: a folder beside the database, one sub-folder a committee. */
export const openFiles = (dataFolder: string) =>
	new Disk(new FSDriver({ location: join(dataFolder, 'files'), visibility: 'private' }));

export type Files = Disk;
