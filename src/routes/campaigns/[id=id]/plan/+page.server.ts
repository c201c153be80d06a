import { readPlan } from './read-plan.ts';

export const load = async ({ locals: { ctx }, params }) => readPlan(ctx, params.id);
