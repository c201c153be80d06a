import { notFound } from '#platform/refusal.ts';
import { mayReadMetrics, metrics } from '#web/server/metrics.ts';
import { services } from '#web/server/services.ts';

/** For a monitoring system (Prometheus text). Whoever may not read it does not learn that it is there. */
export async function GET({ request, getClientAddress }) {
	if (!mayReadMetrics(request.headers, getClientAddress(), services.settings.metricsToken)) throw notFound();
	return new Response(await metrics.metrics(), { headers: { 'content-type': metrics.contentType } });
}
