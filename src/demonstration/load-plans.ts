import { listPostHolders } from '#domain/membership/server/index.ts';
import { offeredPhases } from '#domain/reviews/campaign-plan.ts';
import { nothingSaid } from '#domain/reviews/rectification-plan.ts';
import { choicesOf, isProse, missingParts } from '#domain/reviews/self-review.ts';
import { campaigns, conferences, plans, selfReviews } from '#domain/reviews/server/index.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import type { CellKey } from './cast.ts';
import type { Stage } from './stage.ts';

/** So many days ago these collectives were reviewed, ahead of everybody else. */
const openedDaysAgo = 66;
const heldDaysAgo = 45;
const title = 'Kiểm điểm tập thể chi bộ theo chuyên đề nêu gương';

/** What the conference found in each cell, and what follows. */
const found: Partial<Record<CellKey, { about: string; cause: string; task: string; product: string }>> = {
	ha: {
		about: 'Sinh hoạt chuyên đề mới có hai buổi trong nửa năm',
		cause: 'Chưa phân công người chuẩn bị từ đầu quý',
		task: 'Mỗi quý một buổi sinh hoạt chuyên đề, phân công người chuẩn bị trước một tháng',
		product: 'Biên bản hai buổi sinh hoạt chuyên đề'
	},
	thuong: {
		about: 'Kết luận họp chi bộ chưa được kiểm tra lại ở tháng sau',
		cause: 'Không có người theo dõi việc đã kết luận',
		task: 'Mở sổ theo dõi, tháng sau đọc lại từng việc đã kết luận tháng trước',
		product: 'Sổ theo dõi có đủ ba tháng liền'
	}
};

/**
 * Two collectives that were reviewed ahead of the year's campaign: the plan of one is published, that of the other is still being
 * completed. In the year's campaign one head does something at once.
 */
export async function loadPlans(stage: Stage, yearCampaign: Id): Promise<void> {
	const { people, cells } = stage.loaded;
	const id = await open(stage);
	const [ha, thuong] = [await review(stage, id, 'ha'), await review(stage, id, 'thuong')];
	const secretary = (key: CellKey, daysAgo: number) =>
		stage.at(stage.secretaryOf(cells[key]), daysAgo, '20:15');
	await complete(await secretary('thuong', 40), thuong);
	await complete(await secretary('ha', 38), ha);
	await plans.submitPlan(await secretary('ha', 37), ha);
	await plans.judgePlan(await stage.at(people.deputy.memberId, 35, '14:30'), ha, {
		outcome: 'approve',
		words: ''
	});
	await plans.publishPlan(await stage.at(people.office.memberId, 34, '09:00'), ha);
	await plans.commitAtOnce(await secretary('ha', 3), yearCampaign, {
		unitId: cells.ha,
		criterion: 'cell-meetings',
		description: 'Sinh hoạt chi bộ hay bắt đầu muộn hai mươi phút',
		cause: 'Chưa thống nhất giờ với các tổ đảng',
		task: 'Bắt đầu sinh hoạt đúng giờ đã báo, bí thư có mặt trước mười lăm phút',
		expectedProduct: 'Biên bản ghi giờ bắt đầu',
		dueOn: addDays(stage.today, 7)
	});
}

async function open(stage: Stage): Promise<Id> {
	const office = await stage.at(stage.loaded.people.office.memberId, openedDaysAgo, '09:00');
	const periodTo = addDays(stage.today, -openedDaysAgo - 5);
	const { rules } = await rulesAsOf(office, periodTo);
	const id = await campaigns.planCampaign(office, {
		title,
		...{ periodKind: 'when-needed', periodFrom: addDays(periodTo, -180), periodTo },
		purpose: 'Kiểm điểm việc nêu gương của tập thể hai chi bộ theo yêu cầu của Ban Thường vụ Đảng ủy.',
		phases: offeredPhases(rules.reviews, addDays(stage.today, -openedDaysAgo)),
		...{ coversCollectives: true, coversMembers: false },
		unitIds: [stage.loaded.cells.ha, stage.loaded.cells.thuong]
	});
	await campaigns.openCampaign(office, id);
	return id;
}

/** A collective writes, meets, and is concluded about, with one fault to mend. */
async function review(stage: Stage, campaignId: Id, key: CellKey): Promise<Id> {
	const unitId = stage.loaded.cells[key];
	const secretaryId = stage.secretaryOf(unitId);
	const at = (daysAgo: number, time: string) => stage.at(secretaryId, daysAgo, time);
	const reviewId = await write(await at(heldDaysAgo + 6, '20:00'), campaignId, unitId);
	const heldOn = addDays(stage.today, -heldDaysAgo);
	const office = await stage.at(stage.loaded.people.office.memberId, heldDaysAgo + 5, '10:00');
	const clerkId = (await clerkOf(stage, office, unitId)) ?? stage.loaded.people.office.memberId;
	const meetingId = await conferences.callConference(office, campaignId, unitId, {
		...{ title, place: 'Nhà văn hoá thôn', guests: '', chairId: secretaryId, clerkId },
		...{ startsAt: momentOf(heldOn, '19:30'), endsAt: momentOf(heldOn, '21:30') },
		...{ breakStartsAt: null, breakEndsAt: null }
	});
	const secretary = await at(heldDaysAgo, '19:40');
	await conferences.openConference(secretary, meetingId);
	const { about, cause, task, product } = found[key]!;
	await conferences.concludeOther(secretary, reviewId, unitId, about, {
		outcome: 'shortcoming',
		words: `Hội nghị thống nhất: ${about.toLocaleLowerCase('vi')}.`,
		fault: {
			...{ criterion: 'cell-meetings', description: about, cause },
			...{ responsibility: 'Tập thể chi uỷ, trực tiếp là bí thư', task, expectedProduct: product },
			...{ ownerId: secretaryId, dueOn: addDays(stage.today, 30) }
		}
	});
	await conferences.concludePlace(secretary, reviewId, unitId, {
		summary: 'Hội nghị nhất trí với báo cáo tự kiểm điểm, yêu cầu khắc phục hạn chế đã kết luận.'
	});
	await conferences.endConference(await at(heldDaysAgo, '21:20'), meetingId);
	return reviewId;
}

async function write(ctx: Context, campaignId: Id, unitId: Id): Promise<Id> {
	const [turn] = await conferences.listTurns(ctx, campaignId, unitId);
	const reviewId = turn!.reviewId;
	const { form, rules } = await selfReviews.readWriting(ctx, reviewId);
	await selfReviews.saveSections(
		ctx,
		reviewId,
		missingParts(form, {}).map((part) => ({
			section: part.code,
			words: isProse(part)
				? 'Tập thể chi bộ giữ nền nếp, phân công rõ người, rõ việc; còn việc chưa kiểm tra lại kịp thời.'
				: (choicesOf(part, rules.levels.value)?.at(1)?.code ?? ''),
			...{ basedOn: 0, seen: 0 }
		}))
	);
	await selfReviews.handIn(ctx, reviewId);
	return reviewId;
}

const clerkOf = async (stage: Stage, ctx: Context, unitId: Id) =>
	(await listPostHolders(ctx, ['cell-deputy', 'cell-committee-member'])).find(
		(one) => one.unitId === unitId && one.memberId !== stage.secretaryOf(unitId)
	)?.memberId;

async function complete(ctx: Context, reviewId: Id) {
	const { lines } = await plans.getPlan(ctx, reviewId);
	for (const { actionId } of lines)
		await plans.completeLine(ctx, reviewId, actionId, {
			...nothingSaid,
			coordinator: 'Các tổ đảng trong chi bộ'
		});
}
