import { getCommittee } from '#domain/organization/server/index.ts';
import { isPublic } from '#platform/actor.ts';
import { systemClock, today } from '#platform/clock.ts';
import { showMoment } from '#platform/dates.ts';
import { platformWords } from '#platform/platform-words.ts';
import { placesFor } from '#web/places.ts';
import { publicPlaces } from '#web/public-places.ts';

/** What every page knows: the language, who is signed in, the committee, the main places. */
export async function load({ locals, params }) {
	const { locale, ctx } = locals;
	const nobody = {
		locale,
		person: null,
		committee: null,
		home: '/',
		places: [],
		today: today(ctx?.clock ?? systemClock),
		printedAt: ''
	};
	if (!ctx) return nobody;
	const { name, isDemonstration } = await getCommittee(ctx);
	const committee = { name, isDemonstration };
	if (isPublic(ctx.actor)) {
		const { place = '' } = params as { place?: string };
		return { ...nobody, committee, home: `/public/${place}`, places: publicPlaces(place, locale) };
	}
	return {
		...nobody,
		person: {
			name: ctx.actor.name,
			posts: [...new Set(ctx.actor.posts.map((post) => platformWords(locale).posts[post.kind]))],
			memberId: ctx.actor.memberId
		},
		committee,
		places: placesFor(ctx.actor, locale),
		printedAt: showMoment(ctx.clock.now())
	};
}
