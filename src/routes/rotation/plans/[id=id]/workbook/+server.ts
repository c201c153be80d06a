import { getPlan, planWorkbook, visitsPlanned } from '#domain/accompaniment/server/index.ts';
import { lastMonthOf } from '#domain/accompaniment/rotation/plan.ts';
import { rotationWords } from '#domain/accompaniment/words/rotation.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export async function GET({ locals: { ctx }, params }) {
	const plan = await getPlan(ctx, params.id);
	const words = rotationWords('vi');
	const title = words.plans.name(words.month(plan.firstMonth), words.month(lastMonthOf(plan)));
	return workbookResponse(await planWorkbook(plan, visitsPlanned(plan), title), 'ke-hoach-du-chi-bo');
}
