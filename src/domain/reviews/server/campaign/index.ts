export { acknowledgeCampaign } from './acknowledge-campaign.ts';
export { boardWorkbook, peopleWorkbook } from './campaign-workbook.ts';
export { cancelCampaign, closeCampaign, mayClose, reopenCampaign } from './close-campaign.ts';
export { countUnsettled } from './enrol-queries.ts';
export { updateParticipants } from './follow-facts.ts';
export { listChanges, previewParticipants } from './gather-facts.ts';
export { getCampaign, reviewRulesOf } from './get-campaign.ts';
export { leaveOut, resume } from './leave-out.ts';
export { listWaiting } from './list-waiting.ts';
export { offersFor } from './offers-for.ts';
export { openCampaign } from './open-campaign.ts';
export { changeCampaign, planCampaign } from './plan-campaign.ts';
export {
	addCarried,
	campaignsPerPage,
	countCarried,
	findOwn,
	findSamePeriod,
	getUnit,
	listCampaigns,
	listHistory,
	listPhases,
	listSeenUnits,
	listUnits,
	listUnitsOn
} from './read-campaign.ts';
export { countLeftOut, findPeople, listPeople, peoplePerPage, seeBoard, seeUnit } from './see-board.ts';
