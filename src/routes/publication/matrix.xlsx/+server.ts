import { matrixWorkbook } from '#domain/disclosure/server/index.ts';
import { workbookResponse } from '#web/server/workbook-response.ts';

export const GET = async ({ locals: { ctx } }) => workbookResponse(await matrixWorkbook(ctx), 'cong-khai');
