import * as v from 'valibot';
import type { ActName } from '#domain/cases/case-acts.ts';
import { actForms } from '#domain/cases/forms.ts';
import {
	acceptCase,
	changeCaseOwner,
	closeCase,
	directCase,
	explainDelay,
	extendCase,
	linkStateProcedure,
	noteProgress,
	noteResult,
	passCase,
	resumeCase,
	returnCase,
	suspendCase,
	withdrawCase
} from '#domain/cases/server/index.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';

type Typed<A extends ActName> = v.InferOutput<(typeof actForms)[A]>;
type Performed = { [A in ActName]: (ctx: Context, id: Id, typed: Typed<A>) => Promise<unknown> };

/** A channel that was not chosen is not passed along. */
const through = <T extends { channel?: 'paper' | undefined }>({ channel, ...typed }: T) => ({
	...typed,
	...(channel && { channel })
});

/** Which use case each page of an act calls. */
export const perform: Performed = {
	acceptance: (ctx, id, typed) => acceptCase(ctx, id, through(typed)),
	guidance: (ctx, id, typed) => returnCase(ctx, id, through(typed)),
	transfer: (ctx, id, typed) => passCase(ctx, id, through(typed)),
	progress: (ctx, id, typed) => noteProgress(ctx, id, through(typed)),
	suspension: (ctx, id, { words, ...typed }) => suspendCase(ctx, id, through({ ...typed, reason: words })),
	resumption: (ctx, id, typed) => resumeCase(ctx, id, through(typed)),
	extension: (ctx, id, { words, ...typed }) => extendCase(ctx, id, through({ ...typed, reason: words })),
	owner: (ctx, id, typed) => changeCaseOwner(ctx, id, typed),
	explanation: (ctx, id, typed) => explainDelay(ctx, id, through(typed)),
	direction: (ctx, id, typed) => directCase(ctx, id, typed),
	closure: (ctx, id, typed) => closeCase(ctx, id, through(typed)),
	withdrawal: (ctx, id, typed) => withdrawCase(ctx, id, through(typed)),
	result: (ctx, id, typed) => noteResult(ctx, id, through(typed)),
	reference: (ctx, id, typed) => linkStateProcedure(ctx, id, typed)
};
