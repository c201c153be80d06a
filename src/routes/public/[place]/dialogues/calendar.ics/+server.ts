import { dialogueCalendar } from '#web/server/dialogue-calendar.ts';

export async function GET({ locals: { ctx }, params, url }) {
	return new Response(await dialogueCalendar(ctx, `${url.origin}/public/${params.place}/dialogues`), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="doi-thoai.ics"'
		}
	});
}
