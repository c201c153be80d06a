import { fold, tidy } from '#platform/vietnamese.ts';
import type { Exemption } from './fields.ts';
import { firstDay, lastDay, readRosterDate } from './read-date.ts';

/**
 * Whether a note says that the person is exempt from work and Party life, and from when to when:
 * `Miễn công tác, sinh hoạt`, `Miễn SH từ 01/2025`. Being spared the fee only is no exemption.
 */
export function readExemption(text: string, today: number): Exemption | null {
	const said = tidy(text).toLowerCase();
	if (!/miễn/.test(said) && !/\bmien (sh|sinh hoat|cong tac|ct)/.test(fold(said))) return null;
	if (/phí/.test(said) && !/sinh hoạt|công tác|\bshđ?\b/.test(said)) return null;
	const until = dateAfter(said, /đến hết|đến|hết|tới/, today);
	const from =
		dateAfter(said, /từ/, today) ??
		(until ? null : (dateAfter(said, /ngày/, today) ?? dateAfter(said, /miễn[^0-9]*/, today)));
	return { from: from && firstDay(from), until: until && lastDay(until) };
}

/** In a column of its own a mark or a date is enough. */
export function readExemptionColumn(text: string, today: number): Exemption | null {
	const said = tidy(text).toLowerCase();
	if (said === '' || /^(không|ko|k|0|-)$/.test(said)) return null;
	const date = readRosterDate(said, { today });
	return date
		? { from: firstDay(date), until: null }
		: (readExemption(said, today) ?? readExemption(`miễn ${said}`, today));
}

function dateAfter(said: string, word: RegExp, today: number): string | null {
	const found = new RegExp(
		`(?:${word.source})\\s*(?:ngày|tháng|năm)?\\s*([0-9][0-9./\\-]*(?:\\s+(?:tháng|năm)\\s+[0-9]+)*)`
	).exec(said);
	if (!found) return null;
	const written = found[1]!.replace(/\s+(tháng|năm)\s+/g, '/').replace(/[./-]+$/, '');
	return readRosterDate(written, { today });
}
