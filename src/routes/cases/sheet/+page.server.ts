import { canReceive } from '#domain/cases/policy.ts';
import { insist } from '#platform/refusal.ts';

export function load({ locals: { ctx } }) {
	insist(canReceive(ctx.actor));
}
