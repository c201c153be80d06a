import { papers as reviewPapers } from '#domain/reviews/server/index.ts';
import { reviewedCell } from '../../../src/domain/reviews/server/papers/papers-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** Thôn Thượng is reviewed: nothing is issued yet, and there is one archive of the cell's papers. */
export const papers: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /campaigns/[id=id]/papers                                          yes     yes        yes        yes          yes           yes     yes           -          in
GET /campaigns/[id=id]/papers/archives                                 yes     yes        no         yes          yes           no      no            -          in
POST /campaigns/[id=id]/papers/archives                                yes     yes        no         yes          no            no      no            -          in
GET /campaigns/[id=id]/papers/archives/[archive=id]                    yes     yes        -          yes          -             -       -             -          in
GET /campaigns/[id=id]/papers/archives/[archive=id]/file               yes     yes        -          yes          -             -       -             -          in
GET /campaigns/[id=id]/plan/issuing                                    yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/plan/issuing?/issue                            yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/plan/issuing?/correct                          yes     yes        no         no           no            no      no            -          in
GET /campaigns/[id=id]/report                                          yes     yes        yes        -            -             -       -             -          in
GET /campaigns/[id=id]/report.[format]                                 yes     yes        yes        -            -             -       -             -          in
GET /campaigns/[id=id]/report/issuing                                  yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/report/issuing?/issue                          yes     yes        no         no           no            no      no            -          in
POST /campaigns/[id=id]/report/issuing?/correct                        yes     yes        no         no           no            no      no            -          in
GET /conferences/[id=id]/minutes                                       yes     yes        yes        yes          -             -       -             -          in
GET /conferences/[id=id]/minutes.[format]                              yes     yes        yes        yes          -             -       -             -          in
GET /conferences/[id=id]/minutes/issuing                               yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]/minutes/issuing?/issue                       yes     yes        no         yes          -             no      -             -          in
POST /conferences/[id=id]/minutes/issuing?/correct                     yes     yes        no         yes          -             no      -             -          in
GET /reviews/[id=id]/papers/[kind]                                     yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/papers/[kind].[format]                            yes     yes        yes        yes          -             yes     -             -          in
GET /reviews/[id=id]/papers/[kind]/issuing                             yes     yes        no         yes          -             no      -             -          in
POST /reviews/[id=id]/papers/[kind]/issuing?/issue                     yes     yes        no         yes          -             no      -             -          in
POST /reviews/[id=id]/papers/[kind]/issuing?/correct                   yes     yes        no         yes          -             no      -             -          in
`,
	async requests(world, _things, files) {
		const { campaignId, meetingId, member } = await reviewedCell(world);
		const office = await world.as('office');
		const wish = { unitId: world.cells.thuong, kinds: ['form' as const], format: 'pdf' as const };
		const archiveId = await reviewPapers.askArchive(office, campaignId, wish);
		await reviewPapers.makeArchive(office, files, archiveId);
		const at = `/campaigns/${campaignId}`;
		const issuing = (path: string, signer: string) => {
			const issue = { signer, issuedOn: '24/11/2026', seen: 'not what the page showed', revision: '1' };
			return {
				get: get(`${path}/issuing`),
				issue: post(`${path}/issuing?/issue`, issue),
				correct: post(`${path}/issuing?/correct`, { ...issue, revision: '2', reason: 'Ghi nhầm' })
			};
		};
		const lines = (route: string, path: string, signer = world.people.secretary.memberId) => {
			const asked = issuing(path, signer);
			return {
				[`GET ${route}/issuing`]: asked.get,
				[`POST ${route}/issuing?/issue`]: asked.issue,
				[`POST ${route}/issuing?/correct`]: asked.correct
			};
		};
		return {
			'GET /campaigns/[id=id]/papers': get(`${at}/papers`),
			'GET /campaigns/[id=id]/papers/archives': get(`${at}/papers/archives`),
			'POST /campaigns/[id=id]/papers/archives': post(`${at}/papers/archives`, { ...wish, kinds: 'minutes' }),
			'GET /campaigns/[id=id]/papers/archives/[archive=id]': get(`${at}/papers/archives/${archiveId}`),
			'GET /campaigns/[id=id]/papers/archives/[archive=id]/file': get(
				`${at}/papers/archives/${archiveId}/file`
			),
			...lines('/campaigns/[id=id]/plan', `${at}/plan`),
			'GET /campaigns/[id=id]/report': get(`${at}/report`),
			'GET /campaigns/[id=id]/report.[format]': get(`${at}/report.docx`),
			...lines('/campaigns/[id=id]/report', `${at}/report`),
			'GET /conferences/[id=id]/minutes': get(`/conferences/${meetingId}/minutes`),
			'GET /conferences/[id=id]/minutes.[format]': get(`/conferences/${meetingId}/minutes.pdf`),
			...lines('/conferences/[id=id]/minutes', `/conferences/${meetingId}/minutes`, ''),
			'GET /reviews/[id=id]/papers/[kind]': get(`/reviews/${member}/papers/notice`),
			'GET /reviews/[id=id]/papers/[kind].[format]': get(`/reviews/${member}/papers/form.pdf`),
			...lines(
				'/reviews/[id=id]/papers/[kind]',
				`/reviews/${member}/papers/notice`,
				world.people.cellSecretary.memberId
			)
		};
	}
};
