import { defineParams } from '@sveltejs/kit/params';
import { caseActs, type ActName } from '#domain/cases/case-acts.ts';
import { isId } from '#platform/id.ts';

/** `[id=id]` in an address: anything that is no identifier is not found. */
export const params = defineParams({
	id: (text: string) => (isId(text) ? text : undefined),
	/** What is done about a case: `acceptance`, `transfer`… */
	caseAct: (text: string) => (Object.hasOwn(caseActs, text) ? (text as ActName) : undefined)
});
