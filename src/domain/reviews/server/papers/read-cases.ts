import { getCommittee } from '#domain/organization/server/index.ts';
import { dateOf, type PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import type { Context } from '#platform/server/context.ts';
import { itemOf, standing, type Conclusion } from '../../conference-items.ts';
import type { CaseOnPaper, PapersOfCampaign, PlaceOnPaper } from '../../papers/case-on-paper.ts';
import type { OnPaper } from '../../papers/conclusion-blocks.ts';
import { formOf } from '../../self-review.ts';
import { getCampaign, reviewRulesOf } from '../campaign/get-campaign.ts';
import { conclusionsAbout, placeConclusions } from '../conference/item-queries.ts';
import { readShortcomings } from '../conference/get-conference-record.ts';
import { bareItems } from '../conference/read-items.ts';
import { explainedIn } from '../self-review/explained-queries.ts';
import { newestHandIns } from '../self-review/hand-in-queries.ts';
import { casesIn, postsOn, signaturesIn, unitNames, type CaseRow } from './case-queries.ts';

/** What all papers of a campaign have in common; refuses (404) a campaign that this person does not know. */
export async function readPapersOfCampaign(ctx: Context, campaignId: Id): Promise<PapersOfCampaign> {
	const campaign = await getCampaign(ctx, campaignId);
	const rules = await reviewRulesOf(ctx, campaign);
	return {
		committee: await getCommittee(ctx),
		campaign,
		forms: rules.forms,
		levels: rules.levels.value,
		superior: rules.superior.value.vi,
		planWithin: rules.planWithin.value
	};
}

export type ReadCase = CaseOnPaper & { row: CaseRow };

/**
 * Some reviews of a campaign as their papers have them, in the order asked for; whoever this person does not know of is not among
 * them. However many there are, it asks the database the same number of times.
 */
export async function readCases(
	ctx: Context,
	common: PapersOfCampaign,
	reviewIds: readonly Id[]
): Promise<ReadCase[]> {
	const rows = await casesIn(ctx, reviewIds);
	const ids = rows.map(({ id }) => id);
	if (ids.length === 0) return [];
	const members = rows.flatMap(({ subjectMemberId }) => subjectMemberId ?? []);
	const handIns = byReview(await newestHandIns(ctx, ids));
	const explained = byReview(await explainedIn(ctx, ids));
	const signatures = byReview(await signaturesIn(ctx, ids));
	const posts = Map.groupBy(await postsOn(ctx, members, dayOf(common, rows)), ({ memberId }) => memberId);
	const places = await readPlaces(ctx, rows, common);
	const cases = new Map(
		rows.map((row): [Id, ReadCase] => {
			const signed = signatures.get(row.id)?.find(({ round }) => round === row.round);
			return [
				row.id,
				{
					row,
					id: row.id,
					subjectMemberId: row.subjectMemberId,
					subject: row.subjectMemberId
						? {
								isCollective: false,
								name: row.subjectName,
								birth: row,
								posts: (posts.get(row.subjectMemberId) ?? []).map(({ kind }) => kind),
								unitName: row.unitName
							}
						: { isCollective: true, name: row.subjectName, isCommittee: row.ofCommittee },
					state: row.state,
					form: formOf(common, row.form),
					unit: { id: row.unitId, name: row.unitName, isCommittee: row.ofCommittee },
					concludedOn: row.concludedOn,
					content: handIns.get(row.id)?.[0]?.content ?? null,
					explained: explained.get(row.id) ?? [],
					places: places.get(row.id)!,
					signature: signed
						? {
								...signed,
								signedOn: dateOf(signed.signedAt),
								decisionWords: signed.decisionWords ?? ''
							}
						: null
				}
			];
		})
	);
	return reviewIds.flatMap((id) => cases.get(id) ?? []);
}

const byReview = <Row extends { reviewId: Id }>(rows: readonly Row[]): Map<Id, Row[]> =>
	Map.groupBy(rows, ({ reviewId }) => reviewId);

/** Posts are named as they stood at the end of the period, or at the latest conclusion when that came before. */
function dayOf({ campaign }: PapersOfCampaign, rows: readonly CaseRow[]): PlainDate {
	const concluded = rows.flatMap(({ concludedOn }) => concludedOn ?? []).sort();
	const last = concluded.at(-1);
	return last && last < campaign.periodTo ? last : campaign.periodTo;
}

/** What each place of some reviews concluded in the present round, with what the inspectors found since. */
async function readPlaces(
	ctx: Context,
	rows: readonly CaseRow[],
	{ committee }: PapersOfCampaign
): Promise<Map<Id, PlaceOnPaper[]>> {
	const ids = rows.map(({ id }) => id);
	const all = await conclusionsAbout(ctx, ids);
	const shortcomings = await readShortcomings(
		ctx,
		all.flatMap(({ shortcomingId }) => shortcomingId ?? [])
	);
	const conclusions = byReview(all);
	const closed = byReview(await placeConclusions(ctx, ids));
	const items = await bareItems(ctx, ids);
	const units = rows.flatMap(({ places }) => places.map(({ unitId }) => unitId));
	const names = await unitNames(ctx, [...new Set(units)]);
	return new Map(
		rows.map((row) => {
			const own = conclusions.get(row.id) ?? [];
			const onPaper = (one: Conclusion): OnPaper => {
				const item = items.get(row.id)?.find(({ id }) => id === itemOf(rootOf(one, own)));
				const last = own.find(({ verifies }) => verifies === one.id) ?? one;
				return {
					itemKey: itemOf(rootOf(one, own)),
					item: one.item,
					from: item?.from ?? '',
					where: item?.where ?? '',
					itemWords: item?.words ?? rootOf(one, own).about,
					answer: item?.answer ?? null,
					outcome: last.outcome,
					words: last.words,
					shortcoming: shortcomings.get(last.shortcomingId ?? '') ?? null
				};
			};
			return [
				row.id,
				row.places.map(({ unitId, concludedOn }): PlaceOnPaper => {
					return {
						unit: { id: unitId, name: names.get(unitId) ?? '', isCommittee: unitId === committee.unitId },
						concludedOn,
						summary:
							closed.get(row.id)?.find((one) => one.unitId === unitId && one.round === row.round)?.summary ??
							'',
						conclusions: standing(own)
							.filter((one) => one.unitId === unitId && one.round === row.round)
							.map(onPaper)
					};
				})
			];
		})
	);
}

/** What another place, or an earlier round, concluded first about the same, where this one took it over. */
function rootOf(one: Conclusion, all: readonly Conclusion[]): Conclusion {
	const before = one.item === 'other' && one.adopts ? all.find(({ id }) => id === one.adopts) : undefined;
	return before ? rootOf(before, all) : one;
}
