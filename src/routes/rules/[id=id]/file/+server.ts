import { getRuleSet } from '#domain/rules/server/index.ts';
import { rulesWords } from '#domain/rules/words.ts';

/** A rule set as a file that can be changed and loaded under another code. */
export async function GET({ locals: { ctx, locale }, params }) {
	const { code, rules } = await getRuleSet(ctx, params.id);
	return new Response(`${JSON.stringify(rules, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${rulesWords(locale).record.fileName}-${code}.json"`
		}
	});
}
