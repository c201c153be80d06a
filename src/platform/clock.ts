import { dateOf, type PlainDate } from './dates.ts';

/** Where the present moment comes from: the machine, or a test. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and for the demonstration's past. */
export const clockAt = (at: Date | string): Clock => ({ now: () => new Date(at) });

/** Today's date in Việt Nam. */
export const today = (clock: Clock): PlainDate => dateOf(clock.now());
