import { getCommittee } from '#domain/organization/server/index.ts';
import { today } from '#platform/clock.ts';
import { showMoment } from '#platform/dates.ts';
import { systemClock } from '#platform/clock.ts';
import { platformWords } from '#platform/platform-words.ts';
import { isPublic } from '#platform/actor.ts';
import { placesFor } from '#web/places.ts';
import { publicPlaces } from '#web/public-places.ts';

/** What every page knows: the language, who is signed in, the committee, the main places. */
export async function load({ locals, url, route, params }) {
	const { locale, ctx } = locals;
	if (!ctx)
		return {
			locale,
			person: null,
			committee: null,
			home: '/',
			places: [],
			today: today(systemClock),
			printedAt: '',
			path: url.pathname
		};
	const committee = await getCommittee(ctx);
	const whose = { name: committee.name, isDemonstration: committee.isDemonstration };
	if (isPublic(ctx.actor)) {
		const { place = '' } = params as { place?: string };
		return {
			locale,
			person: null,
			committee: whose,
			home: `/public/${place}`,
			places: publicPlaces(place, locale),
			today: today(ctx.clock),
			printedAt: '',
			path: url.pathname
		};
	}
	return {
		locale,
		person: {
			name: ctx.actor.name,
			posts: [...new Set(ctx.actor.posts.map((post) => platformWords(locale).posts[post.kind]))],
			memberId: ctx.actor.memberId
		},
		committee: whose,
		home: '/',
		places: placesFor(ctx.actor, locale),
		today: today(ctx.clock),
		printedAt: showMoment(ctx.clock.now()),
		path: route.id ?? ''
	};
}
