import { parts } from './parts/index.ts';
import { walkers, type Walker } from './people.ts';

/**
 * Who may what, of the things of one committee (tests/access/things.ts): a session to which the cells of Thôn Thượng and
 * Thôn Hạ are called, a shortcoming of the member of Thôn Thượng which that member is to mend.
 *
 *     yes   the page is shown, the act is done or refused only because of the moment
 *     no    theirs to see, not theirs to do (403)
 *     -     not found: nobody learns that it exists (404)
 *     in    asked to sign in first
 *
 * “cell leader” is the secretary of Thôn Thượng, “other leader” that of Thôn Hạ; “neighbour” is the office of another
 * committee: of its own things it may what an office may, of ours it finds nothing.
 */
const written = `
                                                                       office  secretary  inspector  cell leader  other leader  member  other member  neighbour  nobody
GET /                                                                  yes     yes        yes        yes          yes           yes     yes           yes        in

GET /account                                                           yes     yes        yes        yes          yes           yes     yes           yes        in
POST /account?/password                                                yes     yes        yes        yes          yes           yes     yes           yes        in
POST /account?/everywhere                                              yes     yes        yes        yes          yes           yes     yes           yes        in
GET /accounts                                                          yes     yes        no         no           no            no      no            yes        in
POST /accounts                                                         yes     yes        no         no           no            no      no            -          in

GET /activate                                                          yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /activate                                                         yes     yes        yes        yes          yes           yes     yes           yes        yes

GET /attachments/[id=id]                                               yes     yes        yes        yes          yes           yes     yes           -          in

GET /cells                                                             yes     yes        yes        yes          yes           yes     yes           yes        in
GET /cells/[id=id]                                                     yes     yes        yes        yes          yes           yes     yes           -          in
GET /cells/[id=id]/name                                                yes     yes        no         no           no            no      no            -          in
POST /cells/[id=id]/name                                               yes     yes        no         no           no            no      no            -          in
GET /cells/[id=id]/closure                                             yes     yes        no         no           no            no      no            -          in
GET /cells/[id=id]/merger                                              yes     yes        no         no           no            no      no            -          in
POST /cells/[id=id]/closure                                            yes     yes        no         no           no            no      no            -          in
POST /cells/[id=id]/merger                                             yes     yes        no         no           no            no      no            -          in
GET /cells/new                                                         yes     yes        no         no           no            no      no            yes        in
POST /cells/new                                                        yes     yes        no         no           no            no      no            yes        in

GET /corrective-actions/[id=id]                                        yes     yes        yes        yes          -             yes     -             -          in
GET /corrective-actions/[id=id]/sheet                                  yes     yes        yes        yes          -             yes     -             -          in
GET /corrective-actions/[id=id]/progress                               yes     yes        yes        yes          -             yes     -             -          in
POST /corrective-actions/[id=id]/progress                              yes     yes        no         yes          -             yes     -             -          in
GET /corrective-actions/[id=id]/report                                 yes     yes        yes        yes          -             yes     -             -          in
POST /corrective-actions/[id=id]/report                                yes     yes        no         yes          -             yes     -             -          in
GET /corrective-actions/[id=id]/verification                           yes     yes        yes        yes          -             yes     -             -          in
POST /corrective-actions/[id=id]/verification                          yes     yes        yes        no           -             no      -             -          in
GET /corrective-actions/[id=id]/recheck                                yes     yes        yes        yes          -             yes     -             -          in
POST /corrective-actions/[id=id]/recheck                               yes     yes        yes        no           -             no      -             -          in
GET /corrective-actions/[id=id]/extension                              yes     yes        yes        yes          -             yes     -             -          in
POST /corrective-actions/[id=id]/extension                             yes     yes        yes        no           -             no      -             -          in
GET /corrective-actions/[id=id]/owner                                  yes     yes        yes        yes          -             yes     -             -          in
POST /corrective-actions/[id=id]/owner                                 yes     yes        yes        no           -             no      -             -          in

GET /healthz                                                           yes     yes        yes        yes          yes           yes     yes           yes        yes

POST /language                                                         yes     yes        yes        yes          yes           yes     yes           yes        yes

GET /members                                                           yes     yes        yes        yes          yes           yes     yes           yes        in
GET /members/[id=id]                                                   yes     yes        yes        yes          -             yes     -             -          in
GET /members/[id=id]/change                                            yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/change                                           yes     yes        no         -            -             -       -             -          in
GET /members/[id=id]/cell                                              yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/cell                                             yes     yes        no         -            -             -       -             -          in
GET /members/[id=id]/exemption                                         yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/exemption?/exempt                                yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/exemption?/end                                   yes     yes        no         -            -             -       -             -          in
GET /members/[id=id]/posts                                             yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/posts?/appoint                                   yes     yes        no         -            -             -       -             -          in
POST /members/[id=id]/posts?/end                                       yes     yes        no         -            -             -       -             -          in
GET /members/import                                                    yes     yes        no         no           no            no      no            yes        in
POST /members/import                                                   yes     yes        no         no           no            no      no            yes        in
GET /members/import/[id=id]                                            yes     yes        no         no           no            no      no            -          in
GET /members/import/[id=id]/columns                                    yes     yes        no         no           no            no      no            -          in
POST /members/import/[id=id]/columns                                   yes     yes        no         no           no            no      no            -          in
GET /members/import/[id=id]/confirmation                               yes     yes        no         no           no            no      no            -          in
POST /members/import/[id=id]/confirmation                              yes     yes        no         no           no            no      no            -          in
GET /members/import/[id=id]/progress                                   yes     yes        no         no           no            no      no            -          in
GET /members/import/[id=id]/refused                                    yes     yes        no         no           no            no      no            -          in
GET /members/import/template                                           yes     yes        yes        yes          yes           yes     yes           yes        in
GET /members/new                                                       yes     yes        no         no           no            no      no            yes        in
POST /members/new                                                      yes     yes        no         no           no            no      no            yes        in
GET /members/workbook                                                  yes     yes        yes        yes          yes           no      no            yes        in

GET /metrics                                                           yes     yes        yes        yes          yes           yes     yes           yes        yes

GET /readyz                                                            yes     yes        yes        yes          yes           yes     yes           yes        yes

GET /sessions                                                          yes     yes        yes        yes          yes           yes     yes           yes        in
GET /sessions/[id=id]                                                  yes     yes        yes        yes          yes           yes     yes           -          in
GET /sessions/[id=id] (a draft)                                        yes     yes        -          -            -             -       -             -          in
GET /sessions/[id=id]/announcement                                     yes     yes        -          -            -             -       -             -          in
POST /sessions/[id=id]/announcement                                    yes     yes        -          -            -             -       -             -          in
GET /sessions/[id=id]/cancellation                                     yes     yes        no         no           no            no      no            -          in
POST /sessions/[id=id]/cancellation                                    yes     yes        -          -            -             -       -             -          in
GET /sessions/[id=id]/cells/[unit=id]/acknowledgement                  yes     yes        no         yes          no            no      no            -          in
POST /sessions/[id=id]/cells/[unit=id]/acknowledgement                 yes     yes        no         yes          no            no      no            -          in
GET /sessions/[id=id]/cells/[unit=id]/answer                           yes     yes        yes        yes          -             -       -             -          in
GET /sessions/[id=id]/cells/[unit=id]/answer/[member=id]               yes     yes        yes        yes          -             -       -             -          in
POST /sessions/[id=id]/cells/[unit=id]/answer/[member=id]?/words       yes     yes        no         yes          -             -       -             -          in
POST /sessions/[id=id]/cells/[unit=id]/answer/[member=id]?/conclude    yes     yes        no         yes          -             -       -             -          in
GET /sessions/[id=id]/cells/[unit=id]/answer/[member=id]/shortcoming   yes     yes        yes        yes          -             -       -             -          in
POST /sessions/[id=id]/cells/[unit=id]/answer/[member=id]/shortcoming  yes     yes        no         yes          -             -       -             -          in
GET /sessions/[id=id]/cells/[unit=id]/answer/sheet                     yes     yes        yes        yes          -             -       -             -          in
GET /sessions/[id=id]/cells/[unit=id]/answer/sheet.[format]            yes     yes        yes        yes          -             -       -             -          in
GET /sessions/[id=id]/change                                           yes     yes        -          -            -             -       -             -          in
POST /sessions/[id=id]/change                                          yes     yes        -          -            -             -       -             -          in
GET /sessions/[id=id]/leave                                            yes     yes        -          yes          yes           yes     yes           -          in
POST /sessions/[id=id]/leave                                           no      no         -          yes          yes           yes     yes           -          in
GET /sessions/[id=id]/leave/[unit=id]                                  yes     yes        -          yes          -             -       -             -          in
GET /sessions/[id=id]/leave/[unit=id]/[request=id]                     yes     yes        -          yes          -             -       -             -          in
POST /sessions/[id=id]/leave/[unit=id]/[request=id]                    yes     yes        -          yes          -             -       -             -          in
GET /sessions/[id=id]/leave/[unit=id]/new                              yes     yes        -          yes          -             -       -             -          in
POST /sessions/[id=id]/leave/[unit=id]/new                             yes     yes        -          yes          -             -       -             -          in
GET /sessions/[id=id]/my-words                                         -       -          -          -            -             yes     yes           -          in
POST /sessions/[id=id]/my-words                                        -       -          -          -            -             yes     yes           -          in
GET /sessions/[id=id]/notice                                           yes     yes        yes        yes          yes           yes     yes           -          in
GET /sessions/[id=id]/notice.[format]                                  yes     yes        yes        yes          yes           yes     yes           -          in
GET /sessions/[id=id]/publication                                      yes     yes        no         no           no            no      no            -          in
POST /sessions/[id=id]/publication?/publish                            yes     yes        no         no           no            no      no            -          in
POST /sessions/[id=id]/publication?/correct                            yes     yes        no         no           no            no      no            -          in
GET /sessions/[id=id]/results/[revision]                               yes     yes        yes        yes          yes           yes     yes           -          in
GET /sessions/[id=id]/results/[revision]/paper.[format]                yes     yes        yes        yes          yes           yes     yes           -          in
GET /sessions/[id=id]/results/[revision]/result.xlsx                   yes     yes        yes        yes          yes           yes     yes           -          in
GET /sessions/[id=id]/roll                                             yes     yes        yes        yes          yes           -       -             -          in
GET /sessions/[id=id]/roll/[unit=id]                                   yes     yes        yes        yes          -             -       -             -          in
POST /sessions/[id=id]/roll/[unit=id]                                  yes     yes        no         yes          -             -       -             -          in
POST /sessions/[id=id]/roll/[unit=id]/marks                            yes     yes        no         yes          no            no      no            -          in
GET /sessions/[id=id]/roll/[unit=id]/sheet                             yes     yes        yes        yes          -             -       -             -          in
GET /sessions/new                                                      yes     yes        no         no           no            no      no            yes        in
POST /sessions/new                                                     yes     yes        no         no           no            no      no            -          in

GET /setup                                                             yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /setup                                                            yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /setup/demonstration                                              yes     yes        yes        yes          yes           yes     yes           yes        yes

GET /shortcomings                                                      yes     yes        yes        yes          yes           yes     yes           yes        in
GET /shortcomings/[id=id]                                              yes     yes        yes        yes          -             yes     -             -          in
GET /shortcomings/[id=id]/actions/new                                  yes     yes        yes        yes          -             yes     -             -          in
POST /shortcomings/[id=id]/actions/new                                 yes     yes        yes        yes          -             no      -             -          in
GET /shortcomings/[id=id]/answer                                       yes     yes        yes        yes          -             yes     -             -          in
POST /shortcomings/[id=id]/answer                                      yes     yes        no         yes          -             yes     -             -          in
GET /shortcomings/new                                                  yes     yes        yes        yes          yes           yes     yes           yes        in
POST /shortcomings/new                                                 yes     yes        yes        yes          no            no      no            -          in
GET /shortcomings/workbook                                             yes     yes        yes        yes          yes           yes     yes           yes        in

GET /sign-in                                                           yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /sign-in                                                          yes     yes        yes        yes          yes           yes     yes           yes        yes
POST /sign-in/demonstration                                            -       -          -          -            -             -       -             -          -

POST /sign-out                                                         yes     yes        yes        yes          yes           yes     yes           yes        in

GET /trail/[reference]                                                 yes     yes        yes        yes          -             yes     -             -          in
`;

/** Each line of the table: what is asked for, and what each walker is answered. */
export const table = [written, ...parts.map((part) => part.table)]
	.flatMap((lines) => lines.split('\n'))
	.filter((line) => /^(GET|POST) /.test(line))
	.map((line): [string, Record<Walker, string>] => {
		const [asked = '', ...answers] = line.split(/ {2,}/);
		return [asked, Object.fromEntries(walkers.map((walker, i) => [walker, answers[i]!])) as never];
	});
