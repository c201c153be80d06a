import { actsForCommittee, holds, type Actor } from '#platform/actor.ts';
import type { Id } from '#platform/id.ts';
import { no, yes, type Answer } from '#platform/refusal.ts';

/** A dossier by who works on it today; the owner is one of them. */
export type DossierConcerned = { ownerId: Id | null; workerIds: readonly Id[] };

/** A dossier is opened by the office, which also says who works on it. */
export const canOpenDossier = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('dossiers.office-opens');

export const canAppointWorkers = canOpenDossier;

/** How far a dossier is, in figures without names, is seen by those who act for the committee and by who works on it. */
export const canSeeFigures = (actor: Actor, dossier: DossierConcerned): Answer =>
	actsForCommittee(actor) || dossier.workerIds.includes(actor.memberId) ? yes : no('dossiers.not-theirs');

/** Households’ names and files are seen and kept only by who works on the dossier, and by the office. */
export const canWorkOn = (actor: Actor, dossier: DossierConcerned): Answer =>
	holds(actor, 'office') || dossier.workerIds.includes(actor.memberId)
		? yes
		: no('dossiers.not-working-on-it');

/** What everybody may read is published by the office. */
export const canPublish = (actor: Actor): Answer =>
	holds(actor, 'office') ? yes : no('dossiers.office-publishes');
