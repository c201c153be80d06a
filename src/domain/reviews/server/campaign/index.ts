export { acknowledgeCampaign } from './acknowledge-campaign.ts';
export { cancelCampaign, closeCampaign, reopenCampaign } from './close-campaign.ts';
export { updateParticipants } from './follow-facts.ts';
export { listChanges, previewParticipants } from './gather-facts.ts';
export { getCampaign } from './get-campaign.ts';
export { leaveOut, resume } from './leave-out.ts';
export { listWaiting } from './list-waiting.ts';
export { openCampaign } from './open-campaign.ts';
export { changeCampaign, planCampaign } from './plan-campaign.ts';
