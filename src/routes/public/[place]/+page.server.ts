import { publicPlaces } from '#web/public-places.ts';

export const load = ({ params, locals: { locale } }) => ({
	offered: publicPlaces(params.place, locale)
});
