import pg from 'pg';
import { loadCommittee } from '#demonstration/load-committee.ts';
import { arrange, type ArrangedPaper } from '#domain/documents/arrange.ts';
import { findActor } from '#domain/accounts/server/index.ts';
import { openCells } from '#domain/organization/server/index.ts';
import { offeredPhases } from '#domain/reviews/campaign-plan.ts';
import { campaigns, papers } from '#domain/reviews/server/index.ts';
import { writeMarks } from '#domain/reviews/self-review.ts';
import { rulesAsOf } from '#domain/rules/server/index.ts';
import { systemClock, today } from '#platform/clock.ts';
import { addDays } from '#platform/dates.ts';
import { newId, type Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { openDatabase } from '#platform/server/database.ts';
import { migrate } from '#platform/server/migrate.ts';
import { addCrowd } from './dataset.ts';

export type Reviewed = {
	committeeId: Id;
	memberId: Id;
	campaignId: Id;
	/** a campaign about twice as many */
	twiceId: Id;
	/** every form, with each word in its place */
	arranged: ArrangedPaper[];
};

/**
 * A committee of its own whose `people` in five cells have handed in and are concluded about: forms of two to three pages. Another
 * campaign is about these and as many again.
 */
export async function makeReviewed(url: string, people: number): Promise<Reviewed> {
	await migrate(url);
	const database = openDatabase(url, 4);
	const committeeId = newId();
	const nobody: Context = {
		committeeId,
		actor: { accountId: '', memberId: newId(), committeeId, name: '', cellId: null, posts: [] },
		clock: systemClock,
		locale: 'vi',
		db: database.forCommittee(committeeId),
		inTransaction: false
	};
	try {
		const { people: cast } = await loadCommittee(nobody, { small: true });
		const { memberId } = cast.office;
		const cells = (
			await openCells(
				nobody,
				Array.from({ length: 10 }, (_, i) => `Chi bộ số ${i + 1}`),
				null
			)
		).map(({ id }) => id);
		await addCrowd(url, committeeId, cells, 2 * people);
		const actor = await findActor(nobody.db, { id: '', committeeId, memberId }, systemClock);
		const ctx = { ...nobody, actor: actor! };
		const campaignId = await openCampaign(ctx, cells.slice(0, 5));
		const twiceId = await openCampaign(ctx, cells);
		for (const id of [campaignId, twiceId]) await concludeAll(url, committeeId, id, memberId);
		const arranged: ArrangedPaper[] = [];
		for await (const { paper } of papers.papersOfArchive(ctx, { campaignId, unitId: null, kinds: ['form'] }))
			arranged.push(arrange(paper));
		return { committeeId, memberId, campaignId, twiceId, arranged };
	} finally {
		await database.close();
	}
}

async function openCampaign(ctx: Context, unitIds: Id[]): Promise<Id> {
	const day = today(systemClock);
	const { rules } = await rulesAsOf(ctx, day);
	const id = await campaigns.planCampaign(ctx, {
		title: 'Kiểm điểm theo chuyên đề',
		periodKind: 'when-needed',
		periodFrom: addDays(day, -180),
		periodTo: addDays(day, -1),
		purpose: 'Kiểm điểm theo chuyên đề',
		phases: offeredPhases(rules.reviews, day),
		coversCollectives: false,
		coversMembers: true,
		unitIds
	});
	await campaigns.openCampaign(ctx, id);
	return id;
}

const said =
	'Chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước; tham gia đầy đủ các buổi sinh hoạt, học tập; gia đình thực hiện tốt quy ước của thôn. ';

/** What is handed in and concluded is written as SQL: how it came in is not what is measured here. */
async function concludeAll(url: string, committeeId: Id, campaignId: Id, memberId: Id) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const texts = Object.fromEntries(
			['qualities', 'duties', 'commitment', 'shortcomings', 'causes', 'own-part', 'remedies'].map((code) => [
				code,
				said.repeat(3)
			])
		);
		const sections = {
			texts: { ...texts, score: writeMarks({ common: '27', tasks: '60' }), level: 'good' },
			carried: [],
			explained: []
		};
		await client.query(
			`insert into hand_ins (committee_id, review_id, round, number, sections, entered_by, channel, handed_in_at)
			select committee_id, review_id, 1, 1, $3::jsonb || jsonb_build_object('review', review_id), $4, 'paper', now()
			from reviews where committee_id = $1 and campaign_id = $2`,
			[committeeId, campaignId, JSON.stringify(sections), memberId]
		);
		await client.query(
			`update review_places p set concluded_on = current_date, concluded_by = $3, summary = 'Nhất trí' from reviews r
			where r.committee_id = $1 and r.campaign_id = $2 and p.committee_id = $1 and p.review_id = r.review_id`,
			[committeeId, campaignId, memberId]
		);
		await client.query(
			`update reviews set state = 'signed', handed_in_at = now(), concluded_on = current_date
			where committee_id = $1 and campaign_id = $2`,
			[committeeId, campaignId]
		);
		await client.query('vacuum analyze');
	} finally {
		await client.end();
	}
}
