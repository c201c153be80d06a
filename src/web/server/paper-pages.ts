import type { Issuer, IssuedPaper } from '#domain/documents/issued-paper.ts';
import { asDraft } from '#domain/documents/issued-paper.ts';
import { correctionForm, issueForm } from '#domain/documents/forms.ts';
import type { Paper } from '#domain/documents/paper.ts';
import {
	fingerprintOf,
	listSigners,
	paperFile,
	paperFileFormats,
	type Wish
} from '#domain/documents/server/index.ts';
import { today } from '#platform/clock.ts';
import type { Id } from '#platform/id.ts';
import { notFound, type Answer } from '#platform/refusal.ts';
import type { Context } from '#platform/server/context.ts';
import { formAction } from './form-action.ts';
import { permit } from './permit.ts';

/** What pages of papers share: which revision is asked for, the file of one, and the page on which one is issued. */

/** The revision that an address asks for (`?revision=1`); none: the newest. An address that is no number is not found (404). */
export function readRevision(url: URL): number | undefined {
	const text = url.searchParams.get('revision');
	if (text === null) return undefined;
	if (!/^[1-9]\d{0,3}$/.test(text)) throw notFound();
	return Number(text);
}

/** A paper as a file; a format that we do not make is not found (404). */
export async function paperAnswer(
	paper: Paper,
	format: string | undefined,
	name?: string
): Promise<Response> {
	const known = paperFileFormats.find((one) => one === format);
	if (!known) throw notFound();
	return paperFile(paper, known, name);
}

type ToIssue = {
	paper: Paper;
	issuer: Issuer;
	unitId: Id;
	revisions: readonly IssuedPaper[];
	final: Answer;
};

/** What the page on which a paper is issued, or corrected, needs: the preview, who may sign, and whether it is time. */
export async function issuingPage(ctx: Context, { paper, issuer, unitId, revisions, final }: ToIssue) {
	return {
		paper: asDraft(paper, issuer),
		seen: fingerprintOf(paper),
		revision: (revisions.at(-1)?.revision ?? 0) + 1,
		signers: issuer.signedAlready ? null : await listSigners(ctx, issuer.issuer, unitId),
		today: today(ctx.clock),
		permit: permit(ctx, final)
	};
}

type Params = Record<string, string>;
type IssueIt = (ctx: Context, wish: Wish, params: Params) => Promise<unknown>;

/** The two actions of such a page; afterwards the paper itself is shown. */
export const issueAction = (issue: IssueIt, at: (params: Params) => string) =>
	formAction(issueForm, async (ctx, wish, { params }) => {
		await issue(ctx, wish, params);
		return `${at(params)}?issued`;
	});

export const correctAction = (issue: IssueIt, at: (params: Params) => string) =>
	formAction(correctionForm, async (ctx, wish, { params }) => {
		await issue(ctx, wish, params);
		return `${at(params)}?issued`;
	});
