import fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a run that was green stays green. To look for new ones:
 * PEERFOLIO_SEED=$RANDOM npx vitest run --project unit
 */
fc.configureGlobal({ seed: Number(process.env['PEERFOLIO_SEED'] ?? 20_261_101) });
