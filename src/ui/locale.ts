import { createContext } from 'svelte';
import type { Locale } from '#platform/words.ts';

const [get, set, has] = createContext<() => Locale>();

/** The root layout says once in which language the page is drawn. */
export const provideLocale = set;

/** The language of the page, for a piece that is just starting; Vietnamese where nobody has said. */
export const useLocale = (): (() => Locale) => (has() ? get() : () => 'vi');
