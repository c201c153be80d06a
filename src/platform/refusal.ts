/**
 * A clear no: what cannot be done and why, as a stable code that each language has words for.
 * Codes read `module.reason`; `details` are the figures or names that the words mention.
 */
export class Refusal extends Error {
	readonly code: string;
	readonly status: RefusalStatus;
	readonly details: RefusalDetails;

	constructor(code: string, status: RefusalStatus, details: RefusalDetails = {}) {
		super(code);
		this.name = 'Refusal';
		this.code = code;
		this.status = status;
		this.details = details;
	}
}

/** 400 the form is incomplete · 403 not theirs to do · 404 not theirs to see · 409 the moment is wrong · 413 too large · 429 too often */
export type RefusalStatus = 400 | 403 | 404 | 409 | 413 | 429;
export type RefusalDetails = Record<string, string | number>;

/** What a policy answers: yes, or no with the same code that would refuse the act. */
export type Answer = Yes | No;
export type Yes = { allowed: true };
export type No = { allowed: false; code: string; details: RefusalDetails };

export const yes: Yes = { allowed: true };
export const no = (code: string, details: RefusalDetails = {}): No => ({ allowed: false, code, details });

/** Goes on only when the answer is yes; otherwise refuses as "not theirs to do" (403). */
export function insist(answer: Answer): void {
	if (!answer.allowed) throw new Refusal(answer.code, 403, answer.details);
}

/** Goes on only when the moment is right; otherwise refuses as "the moment is wrong" (409). */
export function insistNow(answer: Answer): void {
	if (!answer.allowed) throw new Refusal(answer.code, 409, answer.details);
}

/** The first no among several answers, or yes. */
export const all = (...answers: Answer[]): Answer => answers.find((answer) => !answer.allowed) ?? yes;

/** What was asked for is not there, or not theirs to see: the two are told apart by nobody. */
export const notFound = (code = 'platform.not-found') => new Refusal(code, 404);
