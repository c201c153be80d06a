import { paperFile, paperFileFormats } from '#domain/documents/server/index.ts';
import { notFound } from '#platform/refusal.ts';
import type { RequestHandler } from './$types';
import { readPlan } from '../plan/read-plan.ts';

export const GET: RequestHandler = async ({ locals: { ctx }, params }) => {
	const format = paperFileFormats.find((one) => one === params.format);
	if (!format) throw notFound();
	const { campaign, paper } = await readPlan(ctx, params.id);
	return paperFile(paper, format, `Kế hoạch - ${campaign.title}`);
};
