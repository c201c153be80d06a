import { Refusal } from '#platform/refusal.ts';

/** The fields of a form as they were sent. Refuses (413) what is too large, (400) what broke off on the way or came from no browser. */
export async function formDataOf(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (error) {
		if ((error as { status?: number }).status === 413) throw new Refusal('platform.too-large', 413);
		throw error instanceof TypeError ? new Refusal('platform.form-unreadable', 400) : error;
	}
}
