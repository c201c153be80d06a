import { campaign } from './campaign.ts';
import { conference } from './conference.ts';
import { criticism } from './criticism.ts';
import { papers } from './papers.ts';
import type { Part } from './part.ts';
import { plan } from './plan.ts';
import { rules } from './rules.ts';
import { selfReview } from './self-review.ts';
import { suggestion } from './suggestion.ts';

export const parts: readonly Part[] = [
	rules,
	campaign,
	suggestion,
	selfReview,
	criticism,
	conference,
	plan,
	papers
];
