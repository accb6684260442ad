import { z } from 'zod';

/**
 * zod compiles its checks with `new Function` where it may, and finds out whether it may by trying. The content policy
 * forbids it, so the try alone is reported as an attack. Import this before anything is parsed.
 */
z.config({ jitless: true });
