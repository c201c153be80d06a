import type { Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { refusalSentence } from '#words';

export type Permit = { answer: Answer; reason?: string };

/** A policy's answer with its sentence, ready for a button: `<Button {...data.mayVerify}>`. */
export const permit = ({ locale }: Pick<Context, 'locale'>, answer: Answer): Permit =>
	answer.allowed ? { answer } : { answer, reason: refusalSentence(locale, answer) };
