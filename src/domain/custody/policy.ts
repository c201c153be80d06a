import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';
import type { Standing } from './custodian.ts';

/** Custodians are appointed by decision of the committee; the office enters it, but nobody enters their own. */
export function canAppoint(actor: Actor, memberId?: Id): Answer {
	if (!holds(actor, 'office')) return no('custody.office-appoints');
	return actor.memberId === memberId ? no('custody.own-appointment') : yes;
}

/** Who holds the keys, and what was opened when and why, is seen by who acts for the committee and by the custodians. */
export const canSeeCustody = (actor: Actor, { isCustodian }: Standing): Answer =>
	actsForCommittee(actor) || isCustodian ? yes : no('custody.not-for-you');

/** A key is made by its custodian alone. */
export const canMakeKey = ({ isCustodian }: Standing): Answer =>
	isCustodian ? yes : no('custody.not-a-custodian');

/** To open takes a custodian of today whose key has a share of this very seal. */
export function canAsk({ isCustodian, keyId }: Standing, holders: readonly Id[]): Answer {
	if (!isCustodian) return no('custody.not-a-custodian');
	if (!keyId) return no('custody.no-key-yet');
	if (!holders.includes(keyId)) return no('custody.no-share');
	return holders.length > 1 ? yes : no('custody.no-second-holder');
}

/** Nobody opens alone: whoever confirms is another custodian than the one who asked. */
export function canConfirm(actor: Actor, standing: Standing, askedBy: Id, holders: readonly Id[]): Answer {
	if (actor.memberId === askedBy) return no('custody.own-request');
	return canAsk(standing, holders);
}

/** Any other custodian may say no, with or without a share. */
export function canRefuse(actor: Actor, { isCustodian }: Standing, askedBy: Id): Answer {
	if (!isCustodian) return no('custody.not-a-custodian');
	return actor.memberId === askedBy ? no('custody.own-request') : yes;
}

/** What was opened is read by the one who asked, nobody else. */
export const canRead = (actor: Actor, askedBy: Id): Answer =>
	actor.memberId === askedBy ? yes : no('custody.asked-by-another');

/** A wish is taken back by the one who asked. */
export const canWithdraw = canRead;

/** Sealing anew needs two who hold shares; a former custodian may help, as nobody sees any text. */
export function canReseal(keys: readonly Id[], holders: readonly Id[]): Answer {
	return keys.some((key) => holders.includes(key)) ? yes : no('custody.no-share');
}
