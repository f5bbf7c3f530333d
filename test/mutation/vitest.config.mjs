import { defineConfig } from 'vitest/config';

/** The own tests of the room under mutation: what is run again for every change that is tried. */
export default defineConfig({
  test: { globals: true, environment: 'node', include: [`test/domain/${process.env.MUTATION_ROOM ?? '**'}/**/*.test.ts`], testTimeout: 60_000 },
});
