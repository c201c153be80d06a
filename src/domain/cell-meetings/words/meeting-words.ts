import { inBothLanguages } from '#platform/words.ts';
import { meetingEn } from './meeting-en.ts';
import { meetingTasksEn } from './meeting-tasks-en.ts';
import { meetingTasksVi } from './meeting-tasks-vi.ts';
import { meetingVi } from './meeting-vi.ts';

/** Words of the guided meeting of a cell. */
export const meetingWords = inBothLanguages(meetingVi, meetingEn);
/** Words of the pages on which something about it is done. */
export const meetingTaskWords = inBothLanguages(meetingTasksVi, meetingTasksEn);
