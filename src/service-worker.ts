// Built apart from everything else: what it does, and for whom, stands with the report that it keeps.
import '#domain/accompaniment/visit-form/worker.ts';
