import { saveAs } from '#domain/documents/server/index.ts';
import { resultWorkbook } from '#domain/study/server/index.ts';
import { readPublished } from '../read-published.ts';

export async function GET({ locals: { ctx }, params }) {
	const { session, result, lines, rules } = await readPublished(ctx, params);
	return new Response(await resultWorkbook(session, result.paperNumber, lines, rules), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': saveAs(`${result.paperNumber} kết quả học tập.xlsx`),
			'x-content-type-options': 'nosniff'
		}
	});
}
