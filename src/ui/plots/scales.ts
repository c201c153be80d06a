import { scaleBand, scaleLinear } from 'd3-scale';

/** One figure per category, under one name; null where there is nothing to say. */
export type Series = { label: string; values: readonly (number | null)[] };

/** The sheet on which plots are drawn: as wide as a cheap phone, so that letters keep their size there. */
export const sheet = { width: 340, height: 190, left: 34, right: 6, top: 8, bottom: 24 };

/** Places of the categories and of the figures on the sheet; the axis of figures begins at nought and ends at a round one. */
export function scalesFor(categories: readonly string[], highest: number, most?: number) {
	const { width, height, left, right, top, bottom } = sheet;
	const y = scaleLinear()
		.domain([0, most ?? Math.max(highest, 1)])
		.range([height - bottom, top]);
	if (most === undefined) y.nice(4);
	return {
		x: scaleBand()
			.domain(categories)
			.range([left, width - right])
			.padding(0.3),
		y,
		// People and days are whole: no half a person on the axis.
		ticks: y.ticks(4).filter(Number.isInteger)
	};
}
