import { defineParams } from '@sveltejs/kit/params';
import { isId } from '#platform/id.ts';

/** `[id=id]` in an address: anything that is no identifier is not found. */
export const params = defineParams({
	id: (text: string) => (isId(text) ? text : undefined)
});
