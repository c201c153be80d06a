import { defineConfig } from 'vitest/config';
import whole from '../vitest.config.ts';

/** The tests that need no database, so none is started for them (`npm run check`). */
export default defineConfig({ ...whole, root: '.', test: { ...whole.test, globalSetup: [] } });
