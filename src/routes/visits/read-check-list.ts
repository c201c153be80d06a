import { cellRulesAsOf } from '#domain/rules/server/index.ts';
import type { PlainDate } from '#platform/dates.ts';
import { showDate } from '#platform/dates.ts';
import type { Context } from '#platform/server/context.ts';

/** The check-list of the rules in force on a day, in the reader's language, with the text that it comes from. */
export async function readCheckList(ctx: Context, day: PlainDate) {
	const { rules } = await cellRulesAsOf(ctx, day);
	return showCheckList(ctx, rules.visits.checklist);
}

type Sourced = {
	value: readonly { code: string; vi: string; en: string }[];
	source: { number: string; date: PlainDate | null };
};

export const showCheckList = ({ locale }: Pick<Context, 'locale'>, { value, source }: Sourced) => ({
	items: value.map((one) => ({ code: one.code, name: one[locale] })),
	source: source.date ? `${source.number}, ${showDate(source.date)}` : source.number
});
