import { get, post, type Part } from './part.ts';
import { openCampaign } from '../../../src/domain/reviews/server/campaign/campaign-for-tests.ts';
import { explained, issue, suggest } from '../../../src/domain/reviews/server/suggestion/suggestion-for-tests.ts';
import { explanation } from '../../../src/domain/reviews/server/suggestion/suggestion-for-tests.ts';

const words = 'Ghi trong lúc kiểm tra quyền';
