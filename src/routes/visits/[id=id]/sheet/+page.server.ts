import { readVisit } from '#domain/accompaniment/server/index.ts';
import { followingWords } from '#domain/accompaniment/words/following.ts';
import { showDate } from '#platform/dates.ts';
import { notFound } from '#platform/refusal.ts';

/** The report as it was sent, as a sheet to sign. */
export async function load({ locals: { ctx, locale }, params }) {
	const { visit, report, marks, source, requests, shortcomings } = await readVisit(ctx, params.id);
	if (!report) throw notFound();
	return {
		visitId: visit.id,
		sheet: {
			cell: visit.unitName,
			day: showDate(report.visitedOn),
			kind: followingWords(locale).kinds[report.kind],
			visitor: visit.visitorName,
			guests: [report.guestUnit, report.guestNames].filter(Boolean).join(': '),
			source: source.number,
			items: marks.map(({ item, name, mark, remark }) => ({ code: item, name, mark, remark })),
			remarks: report.remarks,
			requests: requests.map(({ words }) => words),
			shortcomings: shortcomings.map(({ reference, description }) => `${reference}: ${description}`)
		}
	};
}
