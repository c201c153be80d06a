import { isId, type Id } from '#platform/id.ts';
import { voiceSources, type Voice, type VoiceSource } from './voice.ts';

export const windows = [4, 8, 12] as const;

/** Which voices the figures are about, and over how many quarters up to this one. */
export type TrendFilter = {
	source: VoiceSource | null;
	topic: string | null;
	hamlet: Id | null;
	quarters: (typeof windows)[number];
};

/** What an address asks for; what it does not understand, it leaves out. */
export function readTrendFilter(params: URLSearchParams): TrendFilter {
	const hamlet = params.get('hamlet');
	return {
		source: voiceSources.find((one) => one === params.get('source')) ?? null,
		topic: params.get('topic') || null,
		hamlet: hamlet && isId(hamlet) ? hamlet : null,
		quarters: windows.find((one) => String(one) === params.get('quarters')) ?? 8
	};
}

/** The same filter as an address. */
export function trendHref(filter: TrendFilter, path: string): string {
	const params = new URLSearchParams();
	for (const key of ['source', 'topic', 'hamlet'] as const) if (filter[key]) params.set(key, filter[key]);
	if (filter.quarters !== 8) params.set('quarters', String(filter.quarters));
	return params.size ? `${path}?${params}` : path;
}

/** Whether a voice is among those that are asked for. */
export const isAsked = ({ source, topic, hamlet }: TrendFilter, voice: Voice): boolean =>
	(source === null || voice.source === source) &&
	(topic === null || voice.topic === topic) &&
	(hamlet === null || voice.hamletId === hamlet);
