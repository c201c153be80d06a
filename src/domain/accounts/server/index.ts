export { findActor } from './actor.ts';
export { openAuth, type Auth } from './auth.ts';
export { anyAccount } from './first-visit-queries.ts';
export { onFirstVisit } from './first-visit.ts';
export { newUsername, openAccount, openAccounts, openFirstAccount, type Slip } from './open-account.ts';
export {
	demonstrationCommitteeIds,
	findAccountOf,
	listDemonstrationPeople,
	usernamesLike
} from './queries.ts';
export { activate, changePassword, signIn, signOutEverywhere } from './sign-in.ts';
export { demonstrationPassword } from './demonstration.ts';
export { findAccounts, type ListedAccount } from './find-accounts.ts';
