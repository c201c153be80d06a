import { accompaniment } from './accompaniment.ts';
import { calendar } from './calendar.ts';
import { campaign } from './campaign.ts';
import { cellMeetings } from './cell-meetings.ts';
import { conference } from './conference.ts';
import { criticism } from './criticism.ts';
import { dispatches } from './dispatches.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { custody } from './custody.ts';
import { cases } from './cases.ts';
import { publicPages } from './public.ts';
import { reception } from './reception.ts';
import { dossiers } from './dossiers.ts';
import { comments } from './comments.ts';
import { dialogues } from './dialogues.ts';
import { disclosure } from './disclosure.ts';
import { trends } from './trends.ts';
import type { Part } from './part.ts';
import { plan } from './plan.ts';
import { rotation } from './rotation.ts';
import { rules } from './rules.ts';
import { selfReview } from './self-review.ts';
import { supervision } from './supervision.ts';
import { suggestion } from './suggestion.ts';

export const parts: readonly Part[] = [
	rules,
	campaign,
	suggestion,
	dispatches,
	selfReview,
	criticism,
	conference,
	plan,
	papers,
	duties,
	cellMeetings,
	supervision,
	accompaniment,
	calendar,
	rotation,
	publicPages,
	custody,
	cases,
	reception,
	dossiers,
	comments,
	dialogues,
	disclosure,
	trends
];
