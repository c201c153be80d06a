import { inBothLanguages } from '#platform/words.ts';
import { calendarEn, calendarVi } from './words/calendar.ts';
import { ladderEn, ladderVi } from './words/ladder.ts';
import { noticeEn, noticeVi } from './words/notice.ts';
import { programmeEn, programmeVi } from './words/programme.ts';
import { proofEn, proofVi } from './words/proof.ts';
import { refusalsEn, refusalsVi } from './words/refusals.ts';
import { roundEn, roundVi } from './words/round.ts';
import { waitingEn, waitingVi } from './words/waiting.ts';

export const supervisionWords = inBothLanguages(
	{
		refusals: refusalsVi,
		waiting: waitingVi,
		ladder: ladderVi,
		calendar: calendarVi,
		programme: programmeVi,
		round: roundVi,
		proof: proofVi,
		notice: noticeVi
	},
	{
		refusals: refusalsEn,
		waiting: waitingEn,
		ladder: ladderEn,
		calendar: calendarEn,
		programme: programmeEn,
		round: roundEn,
		proof: proofEn,
		notice: noticeEn
	}
);
