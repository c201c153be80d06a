import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { showMoment } from '#platform/dates.ts';
import { systemClock } from '#platform/clock.ts';
import { platformWords } from '#platform/platform-words.ts';
import { placesFor } from '#web/places.ts';

/** What every page knows: the language, who is signed in, the committee, the main places. */
export async function load({ locals, url, route }) {
	const { locale, ctx } = locals;
	if (!ctx)
		return {
			locale,
			person: null,
			committee: null,
			places: [],
			today: today(systemClock),
			printedAt: '',
			path: url.pathname
		};
	const committee = await getCommittee(ctx);
	return {
		locale,
		person: {
			name: ctx.actor.name,
			posts: [...new Set(ctx.actor.posts.map((post) => platformWords(locale).posts[post.kind]))],
			memberId: ctx.actor.memberId
		},
		committee: { name: committee.name, isDemonstration: committee.isDemonstration },
		places: placesFor(ctx.actor, locale),
		today: today(ctx.clock),
		printedAt: showMoment(ctx.clock.now()),
		path: route.id ?? ''
	};
}
