import { readDate, type PlainDate } from '#platform/dates.ts';

/** What the address asks for: as of which day, of which unit, at which state, whose name. */
export function readPlanList(params: URLSearchParams, today: PlainDate) {
	const asked = readDate(params.get('asOf') ?? '');
	return {
		asOf: asked && asked <= today ? asked : today,
		filter: {
			unit: params.get('unit') ?? '',
			standing: params.get('standing') ?? '',
			q: params.get('q')?.trim() ?? ''
		}
	};
}
