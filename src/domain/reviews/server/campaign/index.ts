export { getCampaign } from './get-campaign.ts';
export { listWaiting } from './list-waiting.ts';
