import { randomUUID } from 'node:crypto';
import {
	askToOpen,
	askToReseal,
	confirmOpening,
	seal as sealIdentity
} from '#domain/custody/server/index.ts';
import { today } from '#platform/clock.ts';
import { addDays, showDate } from '#platform/dates.ts';
import { makeCustodian, passphrase } from '../../../src/domain/custody/server/custody-for-tests.ts';
import { get, post, type Part } from './part.ts';

/** The inspector, the secretary and the deputy are custodians. */
export const custody: Part = {
	table: `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /custody                                                           yes     yes        yes        no           no            no      no            yes        in
GET /custody/appointments/new                                          yes     yes        no         no           no            no      no            yes        in
POST /custody/appointments/new                                         yes     yes        no         no           no            no      no            -          in
GET /custody/seals/[id=id]                                             yes     yes        yes        no           no            no      no            -          in
POST /custody/seals/[id=id]                                            no      yes        yes        no           no            no      no            -          in
GET /custody/openings/[id=id]                                          yes     yes        yes        no           no            no      no            -          in
POST /custody/openings/[id=id]                                         no      yes        no         no           no            no      no            -          in
GET /custody/openings/[id=id]/confirmation                             yes     yes        yes        no           no            no      no            -          in
POST /custody/openings/[id=id]/confirmation                            no      yes        yes        no           no            no      no            -          in
GET /custody/openings/[id=id]/refusal                                  yes     yes        yes        no           no            no      no            -          in
POST /custody/openings/[id=id]/refusal                                 no      yes        yes        no           no            no      no            -          in
GET /custody/openings/[id=id]/reading                                  yes     yes        yes        no           no            no      no            -          in
POST /custody/openings/[id=id]/reading                                 no      yes        no         no           no            no      no            -          in
GET /custody/reseal                                                    yes     yes        yes        no           no            no      no            yes        in
POST /custody/reseal?/ask                                              no      yes        yes        no           no            no      no            no         in
POST /custody/reseal?/withdraw                                         no      yes        no         no           no            no      no            no         in
POST /custody/reseal?/confirm                                          no      yes        yes        no           no            no      no            no         in
GET /custody/appointments/[id=id]/end                                  yes     yes        no         no           no            no      no            -          in
POST /custody/appointments/[id=id]/end                                 yes     yes        no         no           no            no      no            -          in
GET /custody/key                                                       no      yes        yes        no           no            no      no            no         in
GET /custody/key/trial                                                 no      yes        yes        no           no            no      no            no         in
POST /custody/key/trial                                                no      yes        yes        no           no            no      no            no         in
POST /custody/key                                                      no      yes        yes        no           no            no      no            no         in
`,
	async requests(world) {
		const office = await world.as('office');
		const day = showDate(today(office.clock));
		await makeCustodian(world, 'inspector');
		const { ctx: secretary } = await makeCustodian(world, 'secretary');
		const about = { subjectType: 'comment', subjectId: randomUUID(), text: 'Bà Lụa, thôn Hạ' };
		await sealIdentity(office, about);
		const { ctx: deputy, appointmentId } = await makeCustodian(world, 'deputy');
		const seal = await sealIdentity(office, about);
		const wish = { ground: 'verify', reason: 'Cần hỏi thêm', password: passphrase };
		const [toConfirm, toRefuse] = [await askToOpen(deputy, seal, wish), await askToOpen(deputy, seal, wish)];
		const [toWithdraw, opened] = [
			await askToOpen(secretary, seal, wish),
			await askToOpen(secretary, seal, wish)
		];
		await confirmOpening(deputy, opened, passphrase);
		await askToReseal(secretary, passphrase);
		const password = { password: passphrase };
		return {
			'GET /custody': get('/custody'),
			'GET /custody/appointments/new': get('/custody/appointments/new'),
			'POST /custody/appointments/new': post('/custody/appointments/new', {
				...{ member: world.people.cellDeputy.memberId, from: day, decision: 'QĐ 20-QĐ/ĐU' }
			}),
			'GET /custody/seals/[id=id]': get(`/custody/seals/${seal}`),
			'POST /custody/seals/[id=id]': post(`/custody/seals/${seal}`, wish),
			'GET /custody/openings/[id=id]': get(`/custody/openings/${toConfirm}`),
			'POST /custody/openings/[id=id]': post(`/custody/openings/${toWithdraw}`),
			'GET /custody/openings/[id=id]/confirmation': get(`/custody/openings/${toConfirm}/confirmation`),
			'POST /custody/openings/[id=id]/confirmation': post(
				`/custody/openings/${toConfirm}/confirmation`,
				password
			),
			'GET /custody/openings/[id=id]/refusal': get(`/custody/openings/${toRefuse}/refusal`),
			'POST /custody/openings/[id=id]/refusal': post(`/custody/openings/${toRefuse}/refusal`, {
				words: 'Chưa cần biết'
			}),
			'GET /custody/openings/[id=id]/reading': get(`/custody/openings/${opened}/reading`),
			'POST /custody/openings/[id=id]/reading': post(`/custody/openings/${opened}/reading`, password),
			'GET /custody/reseal': get('/custody/reseal'),
			'POST /custody/reseal?/ask': post('/custody/reseal?/ask', password),
			'POST /custody/reseal?/withdraw': post('/custody/reseal?/withdraw'),
			'POST /custody/reseal?/confirm': post('/custody/reseal?/confirm', password),
			'GET /custody/appointments/[id=id]/end': get(`/custody/appointments/${appointmentId}/end`),
			'POST /custody/appointments/[id=id]/end': post(`/custody/appointments/${appointmentId}/end`, {
				...{ on: showDate(addDays(today(office.clock), 1)), reason: 'Chuyển công tác' }
			}),
			'GET /custody/key': get('/custody/key'),
			'GET /custody/key/trial': get('/custody/key/trial'),
			'POST /custody/key/trial': post('/custody/key/trial', password),
			'POST /custody/key': post('/custody/key', { ...password, passwordAgain: passphrase })
		};
	}
};
