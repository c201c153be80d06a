import { caseFigures } from '#domain/cases/server/index.ts';
import { commentFigures } from '#domain/comments/server/index.ts';
import { questionFigures } from '#domain/dialogues/server/index.ts';
import { listHamlets } from '#domain/organization/server/index.ts';
import { citizenRulesAsOf } from '#domain/rules/server/index.ts';
import { today } from '#platform/clock.ts';
import type { PlainDate } from '#platform/dates.ts';
import type { Id } from '#platform/id.ts';
import { insist } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { canSeeTrends } from '../policy.ts';
import type { Row } from '../tables.ts';
import { byKey, byQuarter, figuresOf, firstDayOf, quartersUntil, type QuarterFigures } from '../trend.ts';
import { isAsked, type TrendFilter } from '../trend-filter.ts';
import { voiceSources, type Voice } from '../voice.ts';
import { trendsWords } from '../words.ts';

export type Trends = {
	from: PlainDate;
	to: PlainDate;
	total: Row;
	quarters: (QuarterFigures & Row)[];
	topics: Row[];
	hamlets: Row[];
	sources: Row[];
	choices: { topics: { value: string; label: string }[]; hamlets: { value: Id; label: string }[] };
};

/**
 * What people said over some quarters up to this one, by quarter, topic, hamlet and source; nobody's name is read.
 * Refuses (403) who does not act for the committee.
 */
export async function readTrends(ctx: Context, filter: TrendFilter): Promise<Trends> {
	insist(canSeeTrends(ctx.actor));
	const words = trendsWords(ctx.locale);
	const day = today(ctx.clock);
	const quarters = quartersUntil(day, filter.quarters);
	const from = firstDayOf(quarters[0]!);
	const [heard, { rules }, hamlets] = await Promise.all([
		listVoices(ctx, from, day),
		citizenRulesAsOf(ctx, day),
		listHamlets(ctx, day)
	]);
	const voices = heard.filter((voice) => isAsked(filter, voice));
	const topics = rules.cases.topics.value.map((topic) => ({ value: topic.code, label: topic[ctx.locale] }));
	const places = hamlets.map(({ id, name }) => ({ value: id, label: name }));
	return {
		from,
		to: day,
		total: { name: '', ...figuresOf(voices) },
		quarters: byQuarter(voices, quarters).map((row) => ({ name: words.quarter(row.quarter), ...row })),
		topics: named(voices, ({ topic }) => topic, topics, words.noTopic),
		hamlets: named(voices, ({ hamletId }) => hamletId, places, words.noHamlet),
		sources: named(
			voices,
			({ source }) => source,
			voiceSources.map((value) => ({ value, label: words.sources[value] })),
			''
		),
		choices: { topics, hamlets: places }
	};
}

/** Everything that was said from one day to another, wherever it was said. */
async function listVoices(ctx: Context, from: PlainDate, to: PlainDate): Promise<Voice[]> {
	const [cases, questions, comments] = await Promise.all([
		caseFigures(ctx, from, to),
		questionFigures(ctx, from, to),
		commentFigures(ctx, from, to)
	]);
	return [
		...cases.map((voice) => ({ ...voice, source: 'case' as const })),
		...questions.map(({ askedOn, ...voice }) => ({
			...voice,
			source: 'question' as const,
			openedOn: askedOn
		})),
		...comments.map(({ receivedOn, ...voice }) => ({
			...voice,
			...{ source: 'comment' as const, openedOn: receivedOn, hamletId: null, saidSolved: null }
		}))
	];
}

function named(
	voices: readonly Voice[],
	keyOf: (voice: Voice) => string | null,
	choices: readonly { value: string; label: string }[],
	none: string
): Row[] {
	const labels = new Map(choices.map(({ value, label }) => [value, label]));
	const keys = choices.map(({ value }) => value);
	return byKey(voices, keyOf, keys).map(({ key, ...figures }) => ({
		name: key === null ? none : labels.get(key)!,
		...figures
	}));
}
