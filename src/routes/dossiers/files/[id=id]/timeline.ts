import { showArea, showDong } from '#domain/dossiers/amounts.ts';
import type { SeenFile } from '#domain/dossiers/server/index.ts';
import { nameOf } from '#domain/dossiers/stage.ts';
import { dossiersWords } from '#domain/dossiers/words.ts';
import { showDate, type PlainDate } from '#platform/dates.ts';
import type { Locale } from '#platform/words.ts';

type Entry = { id: string; at: Date; who: string; act: string; words: string | null };

/** Everything that happened to a file, in the order in which it was entered, each with the day on which it happened. */
export function timelineOf(seen: SeenFile, locale: Locale): Entry[] {
	const words = dossiersWords(locale).file.timeline;
	const { plotLine } = dossiersWords(locale).file;
	const stage = (code: string | null) => nameOf(seen.dossier.stages, code ?? '', locale);
	const paper = (code: string) =>
		seen.dossier.stages.flatMap(({ papers }) => papers).find((one) => one.code === code)?.[locale] ?? code;
	const entry = (
		id: string,
		{ at, who }: { at: Date; who: string },
		act: string,
		on: PlainDate,
		said: string | null = null
	): Entry => ({
		id,
		at,
		who,
		act: `· ${act}`,
		words: [words.onDay(showDate(on)), said].filter(Boolean).join('. ')
	});
	const entries = [
		...seen.steps.map((step) =>
			entry(
				step.id,
				step,
				step.kind === 'opened'
					? words.opened(stage(step.toStage))
					: step.kind === 'moved' || step.kind === 'returned'
						? words[step.kind](stage(step.fromStage), stage(step.toStage))
						: words[step.kind],
				step.on,
				step.why
			)
		),
		...seen.papers
			.filter(({ from }) => from !== null)
			.map((one) =>
				entry(
					one.id,
					one,
					one.isThere ? words.paperCame(paper(one.paper)) : words.paperGone(paper(one.paper)),
					one.to ?? one.from,
					one.missingBecause
				)
			),
		...seen.amounts.map((one) => entry(one.id, one, words[one.kind](showDong(one.dong)), one.on, one.why)),
		...seen.plots.flatMap((one) => {
			const line = plotLine(one.number, showArea(one.area), one.position);
			return [
				...(one.from ? [entry(one.id, one, words.plot(line), one.from)] : []),
				...(one.to ? [entry(`${one.id}-back`, one, words.plotBack(line), one.to, one.endedBecause)] : [])
			];
		}),
		...seen.disputes.flatMap((one) => [
			entry(one.id, { at: one.openedAt, who: one.openedBy }, words.disputeOpened, one.openedOn, one.about),
			...(one.closedAt
				? [
						entry(
							`${one.id}-closed`,
							{ at: one.closedAt, who: one.closedBy ?? '' },
							words.disputeClosed,
							one.closedOn!,
							one.outcome
						)
					]
				: [])
		]),
		...seen.heads
			.filter(({ reason }) => reason !== 'listed')
			.map((one) =>
				entry(
					one.id,
					one,
					words.head[one.reason],
					one.from ?? seen.file.stageSince,
					[one.head, one.why].filter(Boolean).join('. ')
				)
			)
	];
	return entries.sort((a, b) => a.at.getTime() - b.at.getTime());
}
