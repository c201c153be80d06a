import { holds, type Actor } from '#platform/actor.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** Accounts are made by the committee's office. */
export const canOpenAccounts = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('accounts.only-the-office');
