import type { Files } from '#platform/server/files.ts';
import type { World } from '../../world.ts';
import type { Asked } from '../requests.ts';
import type { Things } from '../things.ts';

/** The lines of one part of the application in the table of who may what, and how each of them is asked for. */
export type Part = {
	/** Lines as in `tests/access/table.ts`, with its columns: office, secretary, inspector, cell leader, other leader, member, other member, neighbour, nobody. */
	table: string;
	/** Makes what the part needs beyond the things that are there, and answers how each line is asked for. */
	requests(world: World, things: Things, files: Files): Promise<Record<string, Asked>>;
};

export const get = (path: string): Asked => ({ path });
export const post = (path: string, body: Asked['body'] = {}): Asked => ({ path, body });
