import { getListed, getSession, getSessionCell } from '#domain/study/server/index.ts';
import { seesAnswers } from '#domain/study/policy.ts';
import { notFound } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';

/** A listed member on the pages of their own cell; refuses (404) under another cell's address, and to whoever does not read its answers. */
export async function readListed(ctx: Context, params: Record<string, string>) {
	const session = await getSession(ctx, params.id!);
	const cell = await getSessionCell(ctx, session, params.unit!);
	const person = await getListed(ctx, session.id, params.member!);
	if (person.unitId !== cell.unitId || !seesAnswers(ctx.actor, cell.unitId)) throw notFound();
	return { session, cell, person };
}
