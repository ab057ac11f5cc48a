/** The environment without what Vitest and npm put there: Astro and the command line heed it. */
export function outsideTests(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const marks = ['NODE_ENV', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'INIT_CWD'];
  const kept = Object.entries(env).filter(
    ([name]) => !marks.includes(name) && !name.startsWith('VITEST'),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}
