import { createContext } from 'svelte';

/** What a form action hands back when it could not do what was asked: the words typed, and what to correct. */
export type FormState = {
	/** what the person typed, by field name */
	values?: Record<string, unknown>;
	/** what to correct, by field name */
	errors?: Record<string, string>;
	/** why the whole was refused, when it is no single field's fault */
	refusal?: string;
};

const [get, set, has] = createContext<() => FormState>();

/** A task form lets its fields know what was typed and what is to be corrected. */
export const provideForm = set;

/** What the surrounding task form knows about its fields; nothing outside of one. */
export const useForm = (): (() => FormState) => (has() ? get() : () => ({}));

/** The id of a field's control, to which the error summary links. */
export const idOf = (name: string): string => `f-${name.replaceAll(/[^\w-]+/g, '-')}`;

/** The ids that describe a control, or nothing when there are none. */
export const describedBy = (...ids: (string | false | undefined | null)[]): string | undefined =>
	ids.filter(Boolean).join(' ') || undefined;
