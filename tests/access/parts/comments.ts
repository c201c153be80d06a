import {
	answerComment,
	getComment,
	listComments,
	passOn,
	takeInComments
} from '#domain/comments/server/index.ts';
import { publicActor } from '#platform/actor.ts';
import { clockAt, today } from '#platform/clock.ts';
import { addDays, momentOf } from '#platform/dates.ts';
import { send } from '../../../src/domain/comments/server/comment-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** Comments about the member of Thôn Thượng, in every state that the pages ask for. */
export const comments: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /public/[place]/comments                                           yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/comments/new                                       yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/comments/new                                      yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/comments/receipt                                   yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/comments/receipt?/open                            yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /public/[place]/comments/receipt?/write                           yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /public/[place]/comments/sheet                                     yes     yes        yes        yes          yes           yes     yes           yes        yes
GET /comments                                                          yes     yes        yes        no           no            no      no            yes        in
POST /comments                                                         no      no         no         no           no            no      no            no         in
GET /comments/new                                                      yes     yes        yes        no           no            no      no            yes        in
POST /comments/new                                                     yes     yes        yes        no           no            no      no            yes        in
GET /comments/[id=id]                                                  yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]?/noted                                          yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]?/feed                                           yes     yes        no         -            -             -       -             -          in
GET /comments/[id=id]/passing                                          yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]/passing                                         yes     yes        yes        -            -             -       -             -          in
GET /comments/[id=id]/withholding                                      yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]/withholding                                     yes     yes        yes        -            -             -       -             -          in
GET /comments/[id=id]/question                                         yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]/question                                        yes     yes        yes        -            -             -       -             -          in
GET /comments/[id=id]/closure                                          yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]/closure                                         yes     yes        yes        -            -             -       -             -          in
GET /comments/[id=id]/answer                                           yes     yes        yes        -            -             -       -             -          in
POST /comments/[id=id]/answer                                          yes     yes        no         -            -             yes     -             -          in
GET /comments/[id=id]/files/[file=id]                                  yes     yes        yes        -            -             yes     -             -          in
GET /my-comments                                                       yes     yes        yes        yes          yes           yes     yes           yes        in
GET /my-comments/[id=id]                                               -       -          -          -            -             yes     -             -          in
POST /my-comments/[id=id]                                              -       -          -          -            -             yes     -             -          in
`,
	async requests(world) {
		const office = await world.as('office');
		const author = { ...office, actor: publicActor(office.committeeId) };
		const day = today(office.clock);
		const picture = new File([Buffer.from(onePixel, 'base64')], 'a.png', { type: 'image/png' });
		const receipt = await send(author, { words: 'Góp ý 1', files: [picture] });
		for (const nth of [2, 3, 4, 5, 6]) await send(author, { words: `Góp ý ${nth}` });
		await takeInComments({ ...author, clock: clockAt(momentOf(addDays(day, 1), '01:00')) });
		const made = (await listComments(office, { state: null, topic: null, news: false }, 1)).comments;
		const [withFile, toPass, toWithhold, toClose, toAnswer, answered] = [1, 2, 3, 4, 5, 6].map(
			(nth) => made.find(({ words }) => words === `Góp ý ${nth}`)!.id
		) as [string, string, string, string, string, string];
		const member = (await world.as('member')).actor.memberId;
		const [file] = (await getComment(office, withFile)).files;
		for (const id of [withFile, toClose, toAnswer, answered])
			await passOn(office, id, { member, words: 'Chuyển', files: id === withFile ? [file!.id] : [] });
		await answerComment(office, answered, { words: 'Đã sửa', fromPaper: true });
		const at = '/public/minh-hoa/comments';
		const comment = { aboutWords: 'Trưởng thôn', topic: 'conduct', words: 'Góp ý', receipt: '1', proof: 'x' };
		const words = 'Ghi trong lúc kiểm tra quyền';
		return {
			'GET /public/[place]/comments': get(at),
			'GET /public/[place]/comments/new': get(`${at}/new`),
			'POST /public/[place]/comments/new': post(`${at}/new`, comment),
			'GET /public/[place]/comments/receipt': get(`${at}/receipt`),
			'POST /public/[place]/comments/receipt?/open': post(`${at}/receipt?/open`, { receipt }),
			'POST /public/[place]/comments/receipt?/write': post(`${at}/receipt?/write`, { receipt, words }),
			'GET /public/[place]/comments/sheet': get(`${at}/sheet`),
			'GET /comments': get('/comments'),
			'POST /comments': post('/comments'),
			'GET /comments/new': get('/comments/new'),
			'POST /comments/new': post('/comments/new', comment),
			'GET /comments/[id=id]': get(`/comments/${withFile}`),
			'POST /comments/[id=id]?/noted': post(`/comments/${withFile}?/noted`),
			'POST /comments/[id=id]?/feed': post(`/comments/${answered}?/feed`),
			'GET /comments/[id=id]/passing': get(`/comments/${toPass}/passing`),
			'POST /comments/[id=id]/passing': post(`/comments/${toPass}/passing`, { member, words }),
			'GET /comments/[id=id]/withholding': get(`/comments/${toWithhold}/withholding`),
			'POST /comments/[id=id]/withholding': post(`/comments/${toWithhold}/withholding`, {
				...{ ground: 'unclear', words }
			}),
			'GET /comments/[id=id]/question': get(`/comments/${toWithhold}/question`),
			'POST /comments/[id=id]/question': post(`/comments/${toWithhold}/question`, { words }),
			'GET /comments/[id=id]/closure': get(`/comments/${toClose}/closure`),
			'POST /comments/[id=id]/closure': post(`/comments/${toClose}/closure`, { words }),
			'GET /comments/[id=id]/answer': get(`/comments/${toAnswer}/answer`),
			'POST /comments/[id=id]/answer': post(`/comments/${toAnswer}/answer`, { words }),
			'GET /comments/[id=id]/files/[file=id]': get(`/comments/${withFile}/files/${file!.id}`),
			'GET /my-comments': get('/my-comments'),
			'GET /my-comments/[id=id]': get(`/my-comments/${withFile}`),
			'POST /my-comments/[id=id]': post(`/my-comments/${withFile}`, { words })
		};
	}
};

const onePixel =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
